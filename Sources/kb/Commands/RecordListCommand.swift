import ArgumentParser
import Knowledge
import KnowledgeStore

/// The command `kb record list`.
struct RecordListCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: "List records: what each file says of an article, and why it is that article.",
    discussion: """
      With --possible-duplicates, pairs of records of two articles that may be one:
      alike, but not enough to be joined without you. Each comes with its score (from
      16 on a new record is joined, below 9 a pair is not listed) and how every field
      adds to it. 'kb record join' or 'kb record split --from' decides for good.

      EXAMPLES
        kb record list --merged --fields id,article_id,matched_by,match_reason
        kb record list --article 12 --json | jq '.rows[].csl'
        kb record list --possible-duplicates
        kb sql 'SELECT * FROM article_fields WHERE article_id = 12'
      """)

  @Option(help: ArgumentHelp("Only records of this article.", valueName: "id"))
  var article: Int64?

  @Flag(help: "Only records of articles that have more than one.")
  var merged = false

  @Flag(
    name: .customLong("possible-duplicates"),
    help: "Pairs of records of two articles that may be the same paper.")
  var listsPossibleDuplicates = false

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp("Only ids above this one ('next' of the last page).", valueName: "id"))
  var after: Int64 = 0

  @OptionGroup var output: OutputOptions
  @OptionGroup var database: DatabaseOptions

  func validate() throws {
    if merged, listsPossibleDuplicates {
      throw ValidationError("--merged and --possible-duplicates exclude each other.")
    }
  }

  func run() throws {
    let store = try database.reading()
    if listsPossibleDuplicates { return try printPairs(from: store) }
    try output.print(
      .records(article: article, onlyMerged: merged, after: after, limit: output.rowLimit),
      from: store, shown: ["id", "article_id", "matched_by", "reader", "name", "title"])
  }

  /// Prints pairs; a page ends after all those of one record.
  private func printPairs(from store: borrowing Store) throws {
    var printer = try output.makePrinter(
      columns: [
        "record", "article", "title", "other_record", "other_article", "other_title", "score",
        "reasons",
      ],
      shown: [
        "record", "article", "other_record", "other_article", "score", "title", "other_title",
      ])
    var count = 0
    var last: Int64?
    var isTruncated = false
    try store.forEachPossibleDuplicate(ofArticle: article, after: after) { pair in
      if let limit = output.rowLimit, count >= limit, pair.record.recordID != last {
        isTruncated = true
        return false
      }
      printer.row(Self.cells(of: pair))
      count += 1
      last = pair.record.recordID
      return true
    }
    printer.end(next: isTruncated ? last.map { .integer($0) } : nil, isTruncated: isTruncated)
  }

  private static func cells(of pair: PossibleDuplicate) -> [Cell] {
    let sides = [pair.record, pair.other].flatMap { side -> [Cell] in
      [.integer(side.recordID), .integer(side.articleID), .text(side.title)]
    }
    return sides + [.integer(Int64(pair.likeness.score)), .text(pair.likeness.explanation)]
  }
}
