import ArgumentParser
import Knowledge
import KnowledgeStore

/// The command `kb citation`.
struct CitationCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "citation",
    abstract: "See the places that point at a source, and say which record they mean.",
    discussion: """
      EXAMPLES
        kb citation list --attribution named
        kb citation list --resolution candidates
        kb citation why 12
        kb citation accept 12 40
      """,
    subcommands: [
      CitationListCommand.self, CitationWhyCommand.self, CitationAcceptCommand.self,
      CitationRejectCommand.self, CitationWithdrawCommand.self,
    ])
}

/// The command `kb citation list`.
struct CitationListCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: "List citations: their words, what they give away, what is missing.",
    discussion: """
      EXAMPLES
        kb citation list --attribution named
        kb citation list --article 3 --fields text,year,journal,missing
      """)

  @Option(
    help: ArgumentHelp("Only citations that are vague, named or identified.", valueName: "word"))
  var attribution: Attribution?

  @Option(
    help: ArgumentHelp(
      "Only citations that are unchecked, not-found, candidates or resolved.", valueName: "word"))
  var resolution: Resolution?

  @Option(help: ArgumentHelp("Only citations in this article.", valueName: "id"))
  var article: Int64?

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp("Only ids above this one ('next' of the last page).", valueName: "id"))
  var after: Int64 = 0

  @OptionGroup var output: OutputOptions
  @OptionGroup var database: DatabaseOptions

  func run() throws {
    let store = try database.reading()
    try output.print(
      .citations(
        attribution: attribution, resolution: resolution, articleID: article, after: after,
        limit: output.rowLimit), from: store,
      shown: ["id", "attribution", "text", "year", "journal", "missing", "resolution"])
  }
}
