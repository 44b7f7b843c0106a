import ArgumentParser
import KnowledgeBase
import KnowledgeStore

/// The command `kb export`.
struct ExportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export",
    abstract: "Write articles as a library for reference managers.",
    discussion: """
      One record an article, in the order they came, made of all that its sources
      state. CSL-JSON keeps everything; BibTeX, RIS and nbib what they have a place
      for.

      EXAMPLES
        kb export --to bibtex -o library.bib
        kb export --to ris 12 15 40
        kb export --to csl-json --changed-since 3 | jq '.[].DOI'
      """)

  @Argument(help: "Numbers of articles; all where none are given.")
  var ids: [Int64] = []

  @Option(
    help: ArgumentHelp(
      "\(ReferenceExport.formatNames.joined(separator: ", ")).", valueName: "format"))
  var to: String

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp("Only ids above this one.", valueName: "id"))
  var after: Int64 = 0

  @Option(
    name: .customLong("changed-since"), parsing: .unconditional,
    help: ArgumentHelp("Only articles changed after this revision.", valueName: "revision"))
  var changedSince: Int64?

  @Option(
    parsing: .unconditional, help: ArgumentHelp("The most articles (0: all).", valueName: "n"))
  var limit = 0

  @Option(
    name: [.customShort("o"), .customLong("output")],
    help: ArgumentHelp("Write to this file instead of standard output.", valueName: "path"))
  var outputPath: String?

  @OptionGroup var database: DatabaseOptions

  func validate() throws {
    guard ReferenceExport.formatNames.contains(to) else {
      let names = ReferenceExport.formatNames.joined(separator: ", ")
      throw ValidationError("--to takes one of \(names).")
    }
    guard limit >= 0 else { throw ValidationError("--limit takes 0 or more.") }
  }

  func run() throws {
    let path = outputPath == "-" ? nil : outputPath
    if let path { _ = try PatientFile.checked(path) }
    let store = try database.reading()
    let chosen = try chosenIDs(in: store)
    guard var export = ReferenceExport(format: to) else { return }
    let file = try path.map(PatientFile.init(path:))
    var buffer = ""
    for id in chosen {
      buffer += try export.article(id, in: store)
      if buffer.utf8.count > 1 << 16 {
        try put(buffer, into: file)
        buffer = ""
      }
    }
    try put(buffer + export.end(), into: file)
    try file?.finish()
  }

  /// The articles that are meant: those that are named, as far as the filters let them through.
  private func chosenIDs(in store: borrowing Store) throws -> [Int64] {
    for id in ids where try !store.hasArticle(id) {
      throw Failure(
        message: "there is no article \(id).", hint: "'kb article list' lists them.", code: .noInput
      )
    }
    let wanted = Set(ids)
    let all = try store.articleIDs(
      after: after, changedSince: changedSince, limit: ids.isEmpty && limit > 0 ? limit : nil)
    guard !ids.isEmpty else { return all }
    let chosen = all.filter { wanted.contains($0) }
    return limit > 0 ? Array(chosen.prefix(limit)) : chosen
  }

  private func put(_ text: String, into file: PatientFile?) throws {
    guard let file else {
      Output.write(text)
      return
    }
    try file.write(text)
  }
}
