import ArgumentParser
import Knowledge
import KnowledgeStore

/// The command `kb notice list`.
struct NoticeListCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: "List notices: what each origin says of each paper.",
    discussion: """
      EXAMPLES
        kb notice list --article 12
        kb notice list --nature concern --origin pubmed --json
        kb sql 'SELECT origin, nature, count(*) FROM notices GROUP BY 1, 2'
      """)

  @Option(
    help: ArgumentHelp(
      "Only notices about this article: its number, key, DOI or PubMed id.", valueName: "article"))
  var article: String?

  @Option(
    help: ArgumentHelp(
      "Only a retraction, concern, correction or reinstatement.", valueName: "word"))
  var nature: Notice.Nature?

  @Option(help: ArgumentHelp("Only notices of this origin.", valueName: "name"))
  var origin: String?

  @Flag(name: .shortAndLong, help: "Also those that stand no longer.")
  var all = false

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp("Only ids above this one ('next' of the last page).", valueName: "id"))
  var after: Int64 = 0

  @OptionGroup var output: OutputOptions
  @OptionGroup var database: DatabaseOptions

  func run() throws {
    let store = try database.reading()
    var filter = Listing.NoticeFilter()
    if let article { filter.articleID = try ArticleID.checked(article, in: store) }
    filter.nature = nature
    filter.origin = origin
    filter.isWhole = all
    filter.after = after
    let shown = [
      "id", "nature", "noticed_on", "original_doi", "original_pmid", "notice_doi", "origin",
    ]
    try output.print(
      .notices(filter, limit: output.rowLimit), from: store,
      shown: all ? shown + ["superseded_at"] : shown)
  }
}
