import ArgumentParser
import Knowledge
import KnowledgeBase
import KnowledgeStore
import Search

/// The command `kb search`.
struct SearchCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "search",
    abstract: "Find claims or articles by their words, best first.",
    discussion: """
      A claim is found by its own words, by the heading it stands under and by its
      article's title, weighted in that order. Words are stemmed; "a phrase" keeps
      its order; prefix* stands for all words that begin so; -word excludes. Any
      text is a valid query.

      EXAMPLES
        kb search hyperarousal
        kb search '"treatment-resistant depression" ketamin*' --status vague
        kb search nightmares --condition ptsd --json
        kb search placebo --in articles
      """)

  @Argument(parsing: .allUnrecognized, help: "What to look for.")
  var words: [String] = []

  @Option(name: .customLong("in"), help: "What to search: claims or articles.")
  var scope: SearchRequest.Scope = .claims

  @Option(help: ArgumentHelp("Only claims about this condition.", valueName: "slug"))
  var condition: String?

  @Option(help: ArgumentHelp("Only claims with this citation status.", valueName: "word"))
  var status: CitationStatus?

  @Option(help: ArgumentHelp("Only claims with this attribution.", valueName: "word"))
  var attribution: Attribution?

  @Flag(
    name: .customLong("no-expand"),
    help: "Look for the words as typed only: no other spellings or names, no similar articles.")
  var isLiteral = false

  @Flag(
    name: .customLong("substring"),
    help: "Look for exactly these letters, parts of words and signs included, in any case.")
  var isSubstring = false

  @OptionGroup var output: OutputOptions
  @OptionGroup var database: DatabaseOptions

  /// Hits shown unless --limit says otherwise.
  private static let defaultLimit = 20
  /// Stands for all of them.
  private static let noLimit = Int(Int32.max)

  func validate() throws {
    // "--" alone is a query too, though the argument parser keeps it to itself.
    guard !words.isEmpty || CommandLine.arguments.contains("--") else {
      throw ValidationError("Say what to look for.")
    }
  }

  func run() throws {
    let typed = words.joined(separator: " ")
    var request = SearchRequest(query: SearchQuery(parsing: isSubstring ? "" : typed))
    request.scope = scope
    request.expands = !isLiteral
    let limit =
      output.limit.map { $0 == 0 ? Self.noLimit : min($0, Self.noLimit) }
      ?? Self.defaultLimit
    request.limit = limit + 1  // One more tells whether there are more.
    let store = try database.reading()
    if let condition {
      let slug = try ConditionSlug.checked(condition, in: store)
      request.query = request.query.narrowed(by: .condition(slug))
    }
    if let status { request.query = request.query.narrowed(by: .status(status)) }
    if let attribution { request.query = request.query.narrowed(by: .attribution(attribution)) }
    let found =
      try isSubstring
      ? substringHits(typed, in: request, store) : KnowledgeSearch.hits(of: request, in: store)
    let hits = found.prefix(limit)
    let meant = found.count < DidYouMean.hitCount ? try didYouMean(in: store) : nil
    if output.resolvedFormat == .table, output.fields == nil {
      for hit in hits { HitCard(hit: hit).print() }
      if hits.isEmpty { Output.error("No hits.\n") }
      if found.count > limit { Output.error("… and more; raise --limit to see them.\n") }
      meant?.print()
      return
    }
    var printer = try output.makePrinter(
      columns: SearchHit.columns,
      shown: ["rank", "id", "citation_status", "conditions", "text", "section", "article_title"])
    for hit in hits { printer.row(hit.cells) }
    printer.end(next: nil, isTruncated: found.count > limit, members: meant?.members ?? [])
    if output.resolvedFormat != .json { meant?.print() }
  }

  private func substringHits(
    _ text: String, in request: SearchRequest, _ store: borrowing Store
  ) throws -> [SearchHit] {
    var line = ProgressLine(isShown: Output.isErrorTerminal)
    defer { line.clear() }
    return try KnowledgeSearch.hits(withText: text, in: request, in: store) {
      line.show("\($0) texts read")
    }
  }

  /// The query that was probably meant, without what flags narrow it by.
  private func didYouMean(in store: borrowing Store) throws -> DidYouMean? {
    guard !isLiteral, !isSubstring else { return nil }
    let typed = SearchQuery(parsing: words.joined(separator: " "))
    return try KnowledgeSearch.suggestion(for: typed, scope: scope, in: store)
      .map { DidYouMean(query: $0) }
  }
}

extension SearchHit {
  /// Column names of a hit.
  static let columns = [
    "rank", "score", "kind", "id", "uid", "article_id", "article_title", "section", "snippet",
    "text", "conditions", "attribution", "citation_status", "source_path", "url",
  ]

  /// The hit as a row.
  var cells: [Cell] {
    let marked = snippet.marked { $1 ? "**\($0)**" : String($0) }
    return [
      .integer(Int64(rank)), .real(score), .text(kind), .integer(id),
      .text(uid), .integer(articleID), .text(articleTitle), Cell(section), .text(marked),
      Cell(text), .json(conditionsJSON), Cell(attribution), Cell(citationStatus),
      Cell(sourcePath), Cell(url),
    ]
  }
}

extension Cell {
  /// Text, or nothing.
  init(_ text: String?) { self = text.map { .text($0) } ?? .null }
}
