import Foundation
import Knowledge
import KnowledgeStore
import TestSupport
import Testing

/// The statements of the only article, as `kb article show --json` prints them.
private func statements(in store: borrowing Store) throws -> [[String: Any]] {
  var names: [String] = []
  var json = ""
  _ = try Listing.article(id: 1).forEachRow(
    on: store.connection, begin: { names = $0.map(\.name) },
    row: { cells in
      if let index = names.firstIndex(of: "statements"), case .json(let text) = cells[index] {
        json = text
      }
    })
  let parsed = try JSONSerialization.jsonObject(with: Data(json.utf8))
  return try #require(parsed as? [[String: Any]])
}

@Test func clueIsAnObjectAndNullWhereNothingIsGivenAway() throws {
  let store = try Store(writing: ":memory:")
  var article = SampleArticle("a")
  for (attribution, year) in [(Attribution.vague, nil), (.named, 2019)] {
    article.add("Sleep calms, \(attribution).", attribution: attribution) { statement in
      var clue = Clue()
      clue.year = year
      statement.citations = [
        Citation(
          range: statement.range, attribution: attribution, clue: clue, missing: [], rule: "sample")
      ]
    }
  }
  article.add("Sleep calms.")
  try store.take([article])
  let found = try statements(in: store)
  #expect(found.count == 3)
  #expect(found.first?["clue"] is NSNull)
  #expect((found.dropFirst().first?["clue"] as? [String: Any])?["year"] as? Int == 2019)
  #expect(found.last?["clue"] is NSNull)
}
