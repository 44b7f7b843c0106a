import Knowledge
import KnowledgeStore
import SQLite
import Search
import TestSupport
import Testing

/// Claims that all have the commonest word, every second one another and a condition.
private func store(articleCount: Int) throws -> Store {
  let store = try Store(writing: ":memory:")
  try store.take(
    (0..<articleCount).map { number in
      let isEven = number.isMultiple(of: 2)
      var article = SampleArticle("k\(number)", title: "Rest")
      article.describe { $0.reference.published = isEven ? "2010" : "2011" }
      article.add(
        isEven ? "Pain and sleep." : "Pain and fear.", conditions: isEven ? ["ptsd"] : [],
        attribution: isEven ? .vague : .none)
      return article
    })
  return store
}

/// Steps of SQLite's virtual machine that a search takes, all hits counted.
private func stepCount(
  _ text: String, scope: SearchRequest.Scope, in store: borrowing Store
) throws -> Int {
  let engine = try SearchEngine(on: store.connection)
  var request = SearchRequest(query: SearchQuery(parsing: text), scope: scope)
  request.wantsTotal = true
  var count = 0
  store.connection.setProgressHandler(everySteps: 1) {
    count += 1
    return false
  }
  defer { store.connection.setProgressHandler(everySteps: 1, nil) }
  _ = try engine.page(of: request, on: store.connection)
  return count
}

/// Every set that a query speaks of is read once, so four times as many rows take about four times
/// as long, whatever the query's shape.
@Test(
  arguments: [
    "pain -(pain year:2010)", "pain NOT (pain NOT sleep)", "pain -(pain -fear)",
    "pain (sleep OR condition:ptsd)", "pain (fear OR pct:>=60)", "pain OR year:2010",
    "pain condition:ptsd", "pain -condition:ptsd", "sleep rest -fear status:vague",
    "pain (has:review OR source:nowhere)", "(pain year:2010) OR (fear -condition:ptsd)",
    "condition:ptsd -(sleep OR year:2011)", "pain (status:vague OR fear)",
  ], SearchRequest.Scope.allCases)
func costOfAQueryIsThatOfItsParts(text: String, scope: SearchRequest.Scope) throws {
  let few = try stepCount(text, scope: scope, in: try store(articleCount: 60))
  let many = try stepCount(text, scope: scope, in: try store(articleCount: 240))
  #expect(many < few * 6, "\(few), \(many)")
}
