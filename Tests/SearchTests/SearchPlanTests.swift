import Knowledge
import KnowledgeStore
import SQLite
import TestSupport
import Testing

@testable import Search

@Test(arguments: SearchRequest.Scope.allCases, [false, true])
func searchReadsNoWholeTable(scope: SearchRequest.Scope, isNarrowed: Bool) throws {
  let store = try Store(writing: ":memory:")
  try store.connection.installSearchFunctions()
  var request = SearchRequest(query: SearchQuery(parsing: "one two"), scope: scope)
  if isNarrowed {
    request.conditionSlug = "ptsd"
    request.status = .vague
    request.attribution = .vague
  }
  for isPartial in [false, true] {
    let sql = SearchSQL(request, matching: "\"one\"", isPartial: isPartial)
    #expect(try store.connection.scans(sql.text) == [])
  }
}
