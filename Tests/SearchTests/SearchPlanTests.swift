import KnowledgeStore
import SQLite
import TestSupport
import Testing

@testable import Search

@Test(arguments: SearchRequest.Scope.allCases)
func searchReadsNoWholeTable(scope: SearchRequest.Scope) throws {
  let store = try Store(writing: ":memory:")
  try store.connection.installSearchFunctions()
  #expect(try store.connection.scans(SearchSQL(scope).text) == [])
}
