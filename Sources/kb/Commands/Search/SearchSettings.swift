import ArgumentParser
import Knowledge
import KnowledgeStore
import Search

/// What a search asks for besides its words; this is what is saved with it.
struct SearchSettings {
  var scope: SearchRequest.Scope?
  var condition: String?
  var status: CitationStatus?
  var attribution: Attribution?
  var isRaw: Bool
  var isLiteral: Bool
  var isSubstring: Bool
  var grouping: SearchRequest.Grouping?
  var facets: String?

  private let results: SearchResultOptions

  /// What was typed.
  init(_ narrowing: SearchNarrowing, _ results: SearchResultOptions) {
    scope = narrowing.scope
    condition = narrowing.claims.condition
    status = narrowing.claims.status
    attribution = narrowing.claims.attribution
    isRaw = narrowing.isRaw
    isLiteral = narrowing.isLiteral
    isSubstring = narrowing.isSubstring
    grouping = results.grouping
    facets = results.facets
    self.results = results
  }

  /// Takes what was not typed from what was saved.
  mutating func fill(from json: String) {
    guard let saved = try? JSONValue(parsing: json.utf8) else { return }
    scope = scope ?? saved["in"]?.text.flatMap { SearchRequest.Scope(rawValue: $0) }
    condition = condition ?? saved["condition"]?.text
    status = status ?? saved["status"]?.text.flatMap { CitationStatus(rawValue: $0) }
    attribution = attribution ?? saved["attribution"]?.text.flatMap { Attribution(rawValue: $0) }
    isRaw = isRaw || saved["raw"] == .boolean(true)
    isLiteral = isLiteral || saved["no-expand"] == .boolean(true)
    isSubstring = isSubstring || saved["substring"] == .boolean(true)
    grouping = grouping ?? saved["group-by"]?.text.flatMap { SearchRequest.Grouping(rawValue: $0) }
    // A list has no room for counts.
    let isList = results.isCount || results.output != nil || results.isHTML || results.isSQL
    facets = facets ?? (isList ? nil : saved["facets"]?.text)
  }

  /// What was asked for, as a JSON object by name of the option.
  var json: String {
    let texts: [(name: String, text: String?)] = [
      ("in", scope?.rawValue), ("condition", condition), ("status", status?.rawValue),
      ("attribution", attribution?.rawValue), ("group-by", grouping?.rawValue),
      ("facets", facets),
    ]
    var members = texts.compactMap { name, text in
      text.map { (name: name, json: JSONText.quoted($0)) }
    }
    if isRaw { members.append(("raw", "true")) }
    if isLiteral { members.append(("no-expand", "true")) }
    if isSubstring { members.append(("substring", "true")) }
    return JSONText.object(members)
  }

  /// Refuses what does not go together, wherever it came from.
  func check() throws {
    if results.isSQL, grouping != nil {
      throw Failure(
        message: "--sql does not go with --group-by.",
        hint: "SQL of your own can group its rows; 'kb schema --doc' lists the columns.",
        code: .usage)
    }
    guard isSubstring else { return }
    let isRanked =
      isRaw || facets != nil || grouping != nil || results.explains || results.isSQL
      || results.isCount || results.cursor != nil || results.queries != nil
    guard !isRanked else {
      throw Failure(
        message: "--substring goes without --raw, --facets, --group-by, --explain, --sql, "
          + "--count, --cursor and --queries.",
        hint: "It reads texts one by one, in no order of rank.", code: .usage)
    }
  }

  /// The request, still without words.
  func request(limit: Int, in store: borrowing Store) throws -> SearchRequest {
    var request = SearchRequest(query: SearchQuery(parsing: ""), limit: limit)
    request.scope = scope ?? .claims
    request.expands = !isLiteral
    if let condition {
      let slug = try ConditionSlug.checked(condition, in: store)
      request.query = request.query.narrowed(by: .condition(slug))
    }
    if let status { request.query = request.query.narrowed(by: .status(status)) }
    if let attribution { request.query = request.query.narrowed(by: .attribution(attribution)) }
    request.grouping = grouping
    request.facets = try results.facetList(facets)
    return request
  }
}
