import ArgumentParser
import Knowledge
import KnowledgeBase
import Search

/// The command `kb terms`.
struct TermsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "terms",
    abstract: "List the words of the full-text index with their counts.",
    discussion: """
      The index has stems: 'nightmar' stands for nightmare and nightmares. Each comes
      with the number of rows that have it, how often it stands in them, and an
      example of the words that it stands for.

      EXAMPLES
        kb terms ket
        kb terms --in articles --sort term --limit 1000
      """)

  @Argument(help: "What the stems begin with; all when left out.")
  var prefix = ""

  @Option(name: .customLong("in"), help: "Whose words: of claims or articles.")
  var scope: SearchRequest.Scope = .claims

  @Option(help: "Order: count, most rows first, or term.")
  var sort: VocabularyList.Order = .count

  @OptionGroup var output: OutputOptions
  @OptionGroup var database: DatabaseOptions

  /// Words printed unless --limit says otherwise.
  private static let usualLimit = 100

  func run() throws {
    let store = try database.reading()
    let limit =
      output.limit.map { $0 == 0 ? Int(Int32.max) : min($0, Int(Int32.max)) } ?? Self.usualLimit
    let list = VocabularyList(prefix: prefix, scope: scope, order: sort, limit: limit + 1)
    let words = try KnowledgeSearch.words(of: list, in: store)
    var printer = try output.makePrinter(
      columns: ["term", "row_count", "occurrence_count", "example"], shown: nil)
    for word in words.prefix(limit) {
      printer.row([
        .text(word.term), .integer(Int64(word.rowCount)), .integer(Int64(word.occurrenceCount)),
        Cell(word.example),
      ])
    }
    printer.end(next: nil, isTruncated: words.count > limit)
  }
}
