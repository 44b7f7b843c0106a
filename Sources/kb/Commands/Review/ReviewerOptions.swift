import ArgumentParser
import Foundation
import Knowledge
import KnowledgeBase
import KnowledgeStore

/// Who reviews.
struct ReviewerOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp("Who decides (default: $KB_REVIEWER, else $USER).", valueName: "name"))
  var reviewer: String?

  func validate() throws {
    if let reviewer, Review.reviewer(named: reviewer) == nil {
      throw ValidationError("--reviewer takes a name in one line, of at most 200 characters.")
    }
  }

  /// Who decides, as far as known.
  var known: String? {
    let environment = ProcessInfo.processInfo.environment
    return [reviewer, environment["KB_REVIEWER"], environment["USER"]]
      .compactMap { $0.flatMap(Review.reviewer(named:)) }.first?
      // One person, however a keyboard composes letters.
      .precomposedStringWithCanonicalMapping
  }

  /// Who decides; nobody is refused.
  func resolved() throws -> String {
    guard let known else {
      throw Failure(
        message: "it is not known who decides.",
        hint: "Give --reviewer NAME, or set KB_REVIEWER.", code: .usage)
    }
    return known
  }
}

/// What every command that writes reviews takes.
struct ReviewWriteOptions: ParsableArguments {
  @OptionGroup var reviewer: ReviewerOptions
  @OptionGroup var writing: ReviewFileOptions
}

/// What every command that writes what was decided takes.
struct ReviewFileOptions: ParsableArguments {
  @Flag(name: [.customShort("n"), .customLong("dry-run")], help: "Do everything but write.")
  var isDryRun = false

  @Flag(name: .shortAndLong, help: "Say nothing when all went well.")
  var quiet = false

  @Flag(name: .customLong("json"), help: "Print what was done as one JSON object.")
  var isJSON = false

  @OptionGroup var database: WriterOptions

  /// The file, which must be there: nothing can be decided on claims that are nowhere.
  func opened() throws -> Store {
    guard isDryRun else { return try database.existing() }
    let path = database.resolvedPath
    guard FileManager.default.fileExists(atPath: path) else { throw StoreError.missing(path: path) }
    return try database.dryRun()
  }

  /// Says what was done: an object, or a sentence.
  func report(_ sentence: String, members: [(name: String, json: String)]) {
    if isJSON {
      let change = JSONText.object(members + [("dry_run", String(isDryRun))])
      let page = JSONText.object([("ok", "true"), ("format", "1"), ("change", change)])
      Output.write(Terminal.safeJSON(page) + "\n")
    } else if !quiet {
      let end = isDryRun ? " (dry run, nothing written)" : ""
      Output.write(Terminal.safe(sentence) + end + ".\n")
    }
  }

  /// Says what the reviewer should know.
  func warn(_ warnings: [String]) {
    guard !isJSON, !quiet else { return }
    for warning in warnings { Output.error("kb: \(Terminal.safe(warning))\n") }
  }
}
