import ArgumentParser
import Foundation
import Knowledge
import KnowledgeBase
import KnowledgeStore

/// What every command that changes the vocabulary takes.
struct EditOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Who makes the change (default: $KB_REVIEWER, else $USER).", valueName: "name"))
  var editor: String?

  @Flag(name: [.customShort("n"), .customLong("dry-run")], help: "Do everything but write.")
  var isDryRun = false

  @Flag(name: .shortAndLong, help: "Say nothing when all went well.")
  var quiet = false

  @Flag(name: .customLong("json"), help: "Print what was done as one JSON object.")
  var isJSON = false

  @OptionGroup var database: WriterOptions

  func validate() throws {
    if let editor, editor.allSatisfy(\.isWhitespace) {
      throw ValidationError("--editor takes a name.")
    }
  }

  /// Who makes the change, as far as known.
  var resolvedEditor: String? {
    let environment = ProcessInfo.processInfo.environment
    return [editor, environment["KB_REVIEWER"], environment["USER"]]
      .compactMap { $0 }.first { !$0.isEmpty }
  }

  /// Opens the file, or one in memory for a dry run without a file, for `work`.
  func withStore<Result>(_ work: (borrowing Store) throws -> Result) throws -> Result {
    let store = try isDryRun ? database.dryRun() : database.writing()
    return try work(store)
  }

  /// Does one edit and says what changed.
  func make(_ edit: ConditionEdit, saying sentence: String) throws {
    let vocabulary = try withStore { store in
      try ConditionEditing.make(
        edit, editor: resolvedEditor, in: store, isDryRun: isDryRun)
    }
    report(
      sentence, vocabularyVersion: vocabulary.version,
      members: [
        ("slug", JSONText.quoted(edit.slug)),
        ("operation", JSONText.quoted(edit.operation.rawValue)),
      ])
  }

  /// Says what changed and what to run next.
  func report(
    _ sentence: String, vocabularyVersion: Int, hasChanged: Bool = true,
    members: [(name: String, json: String)]
  ) {
    if isJSON {
      let change = JSONText.object(
        members + [
          ("vocabulary_version", String(vocabularyVersion)), ("dry_run", String(isDryRun)),
        ])
      let page = JSONText.object([("ok", "true"), ("format", "1"), ("change", change)])
      Output.write(Terminal.safeJSON(page) + "\n")
    } else if !quiet {
      let version = Vocabulary.words(forVersion: vocabularyVersion)
      let place = isDryRun ? "dry run, nothing written" : "vocabulary \(version)"
      Output.write("\(Terminal.safe(sentence)) (\(place)).\n")
      if !isDryRun, hasChanged { Output.write("Next: kb reanalyse\n") }
    }
  }
}
