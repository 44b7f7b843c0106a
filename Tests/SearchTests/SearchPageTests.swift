import Knowledge
import KnowledgeStore
import SQLite
import Search
import TestSupport
import Testing

private let vocabulary = ["pain", "sleep", "fear", "rest", "deep", "calm", "night", "storm"]

/// Articles of words by chance, with few different words, so that many scores are equal.
private func randomStore(seed: UInt64) throws -> Store {
  var generator = SeededGenerator(seed: seed)
  func words(_ range: ClosedRange<Int>) -> String {
    (0..<Int.random(in: range, using: &generator)).map { _ in
      vocabulary.randomElement(using: &generator) ?? "pain"
    }.joined(separator: " ")
  }
  var articles: [SampleArticle] = []
  for number in 0..<40 {
    var article = SampleArticle("k\(number)", title: words(1...2))
    article.describe {
      $0.reference.published = number.isMultiple(of: 4) ? nil : "\(2_010 + number % 13)"
    }
    article.add(words(1...2), kind: .heading)
    for claim in 0..<(number % 4 + 1) {
      article.add(
        words(1...4),
        conditions: [[], ["ptsd"], ["ptsd", "ocd"], ["-ptsd"]][(number + claim) % 4],
        attribution: number.isMultiple(of: 3) ? .vague : .none)
    }
    articles.append(article)
  }
  let store = try Store(writing: ":memory:")
  try store.take(articles)
  return store
}

private func request(
  _ text: String, scope: SearchRequest.Scope = .claims, limit: Int = 1_000,
  adjust: (inout SearchRequest) -> Void = { _ in }
) -> SearchRequest {
  var request = SearchRequest(query: SearchQuery(parsing: text), scope: scope, limit: limit)
  adjust(&request)
  return request
}

private let queries = [
  "pain", "pain sleep", "pain sleep fear", "\"deep pain\" OR calm", "pa* -sleep", "condition:ptsd",
  "storm status:vague", "deep calm condition:ptsd", "NOT storm year:2012..", "xylophone", "",
  "pain sleep fear -storm", "\"deep pain\" calm fear", "deep calm pa* -condition:ptsd",
  "pain (sleep OR condition:ocd)", "storm night NOT (storm NOT year:2012..)",
]

@Test(arguments: SearchRequest.Scope.allCases, [1, 3, 7])
func pagesMakeUpTheList(scope: SearchRequest.Scope, limit: Int) throws {
  let store = try randomStore(seed: 21)
  let engine = try SearchEngine(on: store.connection)
  for text in queries {
    for grouping in [nil, SearchRequest.Grouping.article] {
      let whole = try engine.page(
        of: request(text, scope: scope) {
          $0.grouping = grouping
          $0.wantsTotal = true
        }, on: store.connection)
      #expect(whole.next == nil)
      #expect(whole.total == whole.hits.count, "\(text)")
      #expect(whole.hits.map(\.rank) == Array(1..<(whole.hits.count + 1)))
      var joined: [SearchHit] = []
      var part = request(text, scope: scope, limit: limit) { $0.grouping = grouping }
      while true {
        let page = try engine.page(of: part, on: store.connection)
        joined += page.hits
        guard let next = page.next else { break }
        #expect(page.hits.count == limit)
        part.cursor = try SearchCursor(parsing: next.description, of: part)
        #expect(part.cursor == next)
      }
      #expect(joined == whole.hits, "\(text), by \(limit)")
    }
  }
}

@Test func pagesOfSentencesMakeUpTheListOfArticles() throws {
  // The words of the best hits are added to such queries.
  let store = try randomStore(seed: 22)
  let engine = try SearchEngine(on: store.connection)
  let text = "deep pain in a calm night of fear"
  let whole = try engine.page(of: request(text, scope: .articles), on: store.connection).hits
  var joined: [SearchHit] = []
  var part = request(text, scope: .articles, limit: 4)
  repeat {
    let page = try engine.page(of: part, on: store.connection)
    joined += page.hits
    part.cursor = page.next
  } while part.cursor != nil
  #expect(joined == whole)
}

@Test func cursorsOfOtherQueriesAreRefused() throws {
  let store = try randomStore(seed: 23)
  let engine = try SearchEngine(on: store.connection)
  let start = request("pain", limit: 2)
  let next = try #require(try engine.page(of: start, on: store.connection).next?.description)
  #expect(throws: Never.self) { try SearchCursor(parsing: next, of: request("pain", limit: 9)) }
  let others = [
    request("fear"), request("pain", scope: .articles), request("pain") { $0.grouping = .article },
    request("pain status:vague"), request("pain") { $0.within = [1] },
    request("pain") { $0.expands = false }, request("") { $0.raw = "pain" },
  ]
  for other in others {
    #expect(throws: SearchCursor.Fault.ofAnotherQuery) {
      try SearchCursor(parsing: next, of: other)
    }
  }
  for text in [
    "", "a", "a-1-2", next + "-1", "b" + next.dropFirst(), "a-\u{E9}-1-1-1",
    "a-zzzzzzzzzzzzzzzz-1-1-1",
  ] {
    #expect(throws: SearchCursor.Fault.malformed) { try SearchCursor(parsing: text, of: start) }
  }
}

@Test(arguments: SearchRequest.Scope.allCases)
func explanationsAddUpToTheScore(scope: SearchRequest.Scope) throws {
  let store = try randomStore(seed: 24)
  let engine = try SearchEngine(on: store.connection)
  for text in queries + ["pain pain pain sleep", "a calm and deep night of rest"] {
    let hits = try engine.page(
      of: request(text, scope: scope) { $0.wantsExplanations = true }, on: store.connection
    ).hits
    for hit in hits {
      let explanation = try #require(hit.explanation)
      #expect(abs(explanation.score - hit.score) <= 1e-5 * max(1, hit.score), "\(text), \(hit.id)")
      #expect(explanation.terms.allSatisfy { $0.rowCount >= $0.rowsWith })
    }
  }
}

@Test func explanationsNameTermsAndPlaces() throws {
  let store = try Store(writing: ":memory:")
  try store.take([
    SampleArticle("a", title: "Otters", claims: ["Tumours of otters grow."]),
    SampleArticle("b", claims: ["A tumor is rare.", "Nothing."]),
  ])
  let page = try SearchEngine(on: store.connection).page(
    of: request("tumours otters") { $0.wantsExplanations = true }, on: store.connection)
  let terms = try #require(page.hits.first?.explanation).terms
  #expect(terms.map(\.word) == ["tumours", "otters"])
  #expect(terms.map(\.variants) == [["tumors"], []])
  #expect(terms.map(\.rowsWith) == [2, 1])
  #expect(terms.first?.rowCount == 3)
  #expect(terms.last?.columns.map(\.name) == ["text", "section", "article_title"])
  #expect(terms.last?.columns.map(\.count) == [1, 0, 1])
  #expect(terms.last?.columns.map(\.length) == [4, 0, 1])
}

@Test(arguments: SearchRequest.Scope.allCases)
func facetsCountAllHits(scope: SearchRequest.Scope) throws {
  let store = try randomStore(seed: 25)
  let engine = try SearchEngine(on: store.connection)
  let all = try engine.page(of: request("pain sleep", scope: scope), on: store.connection).hits
  let page = try engine.page(
    of: request("pain sleep", scope: scope, limit: 2) { $0.facets = SearchFacet.allCases },
    on: store.connection)
  #expect(page.hits == Array(all.prefix(2)))
  #expect(page.facets.map(\.facet) == SearchFacet.allCases)
  for table in page.facets {
    #expect(table.rows.count <= SearchFacet.maximumValueCount)
    #expect((table.otherCount == 0) == (table.otherValueCount == 0))
    #expect(table.rows.map(\.count) == table.rows.map(\.count).sorted(by: >))
    let sum = table.rows.reduce(table.otherCount) { $0 + $1.count }
    // Only conditions, and what the claims of one article differ in, come more than once a hit.
    #expect(sum >= all.count)
    if [.year, .source, .journal, .kind].contains(table.facet) { #expect(sum == all.count) }
  }
  let years = try #require(page.facets.first { $0.facet == .year })
  #expect(years.otherValueCount > 0)
  let conditions = try #require(page.facets.first { $0.facet == .condition })
  for row in conditions.rows {
    let count = all.count { hit in
      row.value.map { hit.conditionsJSON.contains("\"\($0)\"") } ?? (hit.conditionsJSON == "[]")
    }
    #expect(row.count == count, "\(row)")
  }
}

/// In the stock shell the same rows are found, those with every word first.
@Test(arguments: SearchRequest.Scope.allCases)
func stockStatementFindsTheSame(scope: SearchRequest.Scope) throws {
  let store = try randomStore(seed: 28)
  let engine = try SearchEngine(on: store.connection)
  for text in queries + ["pain the sleep", "pain-sleep storm", "sleeping pains -calm"] {
    for isNarrow in [false, true] {
      let wish = request(text, scope: scope) { if isNarrow { $0.within = Array(1...30) } }
      let expected = try engine.page(of: wish, on: store.connection).hits.map(\.id)
      var all = wish
      all.limit = -1
      let sql = try engine.stockSQL(of: all, on: store.connection)
      let found = try store.connection.texts("SELECT id FROM (\(sql.dropLast()))")
      #expect(found.compactMap { Int64($0) }.sorted() == expected.sorted(), "\(text)")
    }
  }
  let sql = try engine.stockSQL(of: request("pain sleep", scope: scope), on: store.connection)
  let found = try store.connection.texts("SELECT id FROM (\(sql.dropLast()))").compactMap {
    Int64($0)
  }
  let whole = try engine.page(of: request("pain AND sleep", scope: scope), on: store.connection)
  #expect(Set(found.prefix(whole.hits.count)) == Set(whole.hits.map(\.id)))
}

@Test func facetsOfGroupsCountGroups() throws {
  let store = try randomStore(seed: 29)
  let page = try SearchEngine(on: store.connection).page(
    of: request("pain sleep") {
      $0.grouping = .article
      $0.facets = [.status, .year]
      $0.wantsTotal = true
    }, on: store.connection)
  for table in page.facets {
    #expect(table.rows.reduce(table.otherCount) { $0 + $1.count } == page.total)
  }
}

@Test func groupsHaveTheBestClaimOfEachArticle() throws {
  let store = try Store(writing: ":memory:")
  try store.take([
    SampleArticle("a", claims: ["Otters swim in the cold river.", "Otters swim.", "Rain falls."]),
    SampleArticle("b", claims: ["Otters are found in rivers of the north."]),
  ])
  let page = try SearchEngine(on: store.connection).page(
    of: request("otters") {
      $0.grouping = .article
      $0.wantsTotal = true
    }, on: store.connection)
  #expect(page.hits.map(\.id) == [2, 4])
  #expect(page.hits.map(\.otherCount) == [1, 0])
  #expect(page.total == 2)
}

@Test func earlierResultsAreSearchedAlone() throws {
  let store = try Store(writing: ":memory:")
  try store.take([
    SampleArticle("a", claims: ["Otters swim.", "Otters dive.", "Badgers dig."]),
    SampleArticle("b", claims: ["Otters sleep."]),
  ])
  func ids(_ text: String, _ names: [String], _ scope: SearchRequest.Scope) throws -> [Int64] {
    let rows = try SearchWithin.rows(named: names, scope: scope, on: store.connection).rows
    return try SearchEngine(on: store.connection).page(
      of: request(text, scope: scope) { $0.within = rows }, on: store.connection
    ).hits.map(\.id).sorted()
  }
  let uid = try #require(try store.connection.texts("SELECT uid FROM claims WHERE id = 2").first)
  #expect(try ids("otters", ["1", uid, "3"], .claims) == [1, 2])
  #expect(try ids("otters", ["b"], .claims) == [4])
  #expect(try ids("otters", ["/samples/a"], .claims) == [1, 2])
  #expect(try ids("otters -swim", ["1", "2"], .claims) == [2])
  #expect(try ids("status:uncited", ["3", "4"], .claims) == [3, 4])
  #expect(try ids("otters status:uncited", ["2", "4"], .claims) == [2, 4])
  #expect(try ids("otters", [], .claims) == [])
  #expect(try ids("otters", [uid], .articles) == [1])
  #expect(try ids("otters", ["2", "/samples/a"], .articles) == [1, 2])
  let found = try SearchWithin.rows(named: ["2", "x", "99"], scope: .claims, on: store.connection)
  #expect(found.unknown.first == "x" && found.unknown.count == 2)
  #expect(throws: SQLiteError.self) {
    try SearchWithin.rows(
      named: ["2"], scope: .claims, deadline: .now - .seconds(1), on: store.connection)
  }
}

@Test func expressionsArePassedOn() throws {
  let store = try Store(writing: ":memory:")
  try store.take([
    SampleArticle("a", claims: ["Otters swim.", "Badgers dig.", "Otters and badgers sleep."])
  ])
  var wish = request("") { $0.raw = "text : otters NOT badgers" }
  let engine = try SearchEngine(on: store.connection)
  #expect(try engine.page(of: wish, on: store.connection).hits.map(\.id) == [1])
  wish.raw = "otters OR badgers"
  wish.wantsTotal = true
  let page = try engine.page(of: wish, on: store.connection)
  #expect(page.total == 3)
  #expect(page.hits.first?.id == 3)
  #expect(try engine.stockSQL(of: wish, on: store.connection).contains("MATCH 'otters OR badgers'"))
  wish.query = wish.query.narrowed(by: .condition("ptsd"))
  #expect(try engine.page(of: wish, on: store.connection).total == 0)
}

@Test func searchesEndInTime() throws {
  let store = try randomStore(seed: 26)
  let engine = try SearchEngine(on: store.connection)
  for text in ["pain sleep", "pa* OR sleep", "status:vague"] {
    let late = request(text) { $0.deadline = .now - .seconds(1) }
    let error = #expect(throws: SQLiteError.self) {
      try engine.page(of: late, on: store.connection)
    }
    #expect(error?.code == .interrupt)
    let letters = #expect(throws: SQLiteError.self) {
      try engine.hits(withText: "ai", in: late, on: store.connection)
    }
    #expect(letters?.code == .interrupt)
    // It leaves nothing behind.
    #expect(try !engine.page(of: request(text), on: store.connection).hits.isEmpty)
  }
}

@Test func snippetsAreMadeWhereAskedFor() throws {
  let store = try randomStore(seed: 27)
  let engine = try SearchEngine(on: store.connection)
  for scope in SearchRequest.Scope.allCases {
    let shown = try engine.page(of: request("pain", scope: scope), on: store.connection).hits
    let plain = try engine.page(
      of: request("pain", scope: scope) { $0.wantsSnippets = false }, on: store.connection
    ).hits
    #expect(shown.map(\.id) == plain.map(\.id))
    #expect(shown.allSatisfy { !$0.snippet.text.isEmpty })
    #expect(plain.allSatisfy { $0.snippet.text.isEmpty })
  }
}

@Test func unknownConditionsAreTold() throws {
  let store = try Store(writing: ":memory:")
  try store.take([SampleArticle("a", claims: ["Otters swim."])])
  let engine = try SearchEngine(on: store.connection)
  let query = SearchQuery(parsing: "condition:ptsd condition:pstd OR -condition:nothing TRAUMA")
  #expect(try engine.unknownConditions(in: query, on: store.connection) == ["pstd", "nothing"])
}
