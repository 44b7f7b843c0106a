import ArgumentParser
import Search

/// What is shown of the hits of a search.
struct SearchResultOptions: ParsableArguments {
  /// A plain list in place of hits.
  enum List: String, CaseIterable, ExpressibleByArgument {
    /// Numbers of claims or articles.
    case ids
    /// Uids of claims.
    case claims
    /// Keys of articles, each once.
    case articles
    /// Paths of the files they came from, each once.
    case files
    /// Lines of a TREC run.
    case trec
  }

  @Flag(name: .customLong("count"), help: "Print only the number of hits.")
  var isCount = false

  @Option(
    help: ArgumentHelp(
      "Count all hits by these: condition, status, year, source, journal, attribution, kind. In "
        + "csv, tsv and md the counts stand in place of the hits.", valueName: "a,b,…"))
  var facets: String?

  @Option(name: .customLong("group-by"), help: "Of each article only the best claim.")
  var grouping: SearchRequest.Grouping?

  @Option(help: "A plain list, one a line; trec: lines of a TREC run.")
  var output: List?

  @Flag(name: .customLong("print0"), help: "With --output: NUL after each instead; -0 for short.")
  var endsWithNUL = false

  @Flag(name: .customLong("html"), help: "An HTML list with <mark> around the words.")
  var isHTML = false

  @Flag(name: .customLong("explain"), help: "Tell term by term where each score came from.")
  var explains = false

  @Flag(
    name: .customLong("sql"),
    help: "Print SQL that finds the same in the stock shell, in an order of its own.")
  var isSQL = false

  @Option(help: ArgumentHelp("Go on behind a page: 'next' of its JSON.", valueName: "next"))
  var cursor: String?

  @Option(
    help: ArgumentHelp(
      "A query a line, or its id, a tab and the query (- for standard input); rows get query_id "
        + "and query, --limit counts for each.", valueName: "file"))
  var queries: String?

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp("Stop a search after so long (0: never).", valueName: "seconds"))
  var timeout = 30.0

  @Flag(name: .customLong("quiet"), help: "No notes on standard error.")
  var isQuiet = false

  /// Refuses what does not go together.
  func check(_ format: OutputOptions) throws {
    guard (0...1_000_000).contains(timeout) else {
      throw ValidationError("--timeout takes 0 to 1000000 seconds.")
    }
    let shapes = [
      isCount, output != nil, isHTML, isSQL, format.format != nil || format.fields != nil,
    ]
    guard shapes.count(where: \.self) < 2 else {
      throw ValidationError(
        "Use one of --count, --output, --html, --sql, and formats with or without --fields.")
    }
    if endsWithNUL, output == nil { throw ValidationError("-0 goes with --output.") }
    if cursor != nil, queries != nil || isSQL || isCount {
      throw ValidationError("--cursor goes on behind one page of one query.")
    }
    if queries != nil, isHTML || facets != nil {
      throw ValidationError("--queries prints rows or lists: no --html, no --facets.")
    }
    if facets != nil, output != nil || isHTML || isSQL {
      throw ValidationError("--facets does not go with --output, --html or --sql.")
    }
    _ = try facetList(facets)
  }

  /// The facets that `text` names.
  func facetList(_ text: String?) throws -> [SearchFacet] {
    guard let text else { return [] }
    var facets: [SearchFacet] = []
    for part in text.split(separator: ",") {
      let name = part.filter { !$0.isWhitespace }
      guard let facet = SearchFacet(rawValue: name) else {
        let known = SearchFacet.allCases.map(\.rawValue).joined(separator: ", ")
        throw ValidationError("There is no facet '\(name)'. There are: \(known).")
      }
      if !facets.contains(facet) { facets.append(facet) }
    }
    return facets
  }
}
