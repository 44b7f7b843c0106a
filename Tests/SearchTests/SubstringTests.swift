import Knowledge
import KnowledgeStore
import SQLite
import Search
import TestSupport
import Testing

private func found(
  _ text: String, in store: borrowing Store, scope: SearchRequest.Scope = .claims,
  narrow: QueryFilter? = nil
) throws -> [SearchHit] {
  var request = SearchRequest(query: SearchQuery(parsing: ""), scope: scope, limit: 100)
  if let narrow { request.narrow(by: narrow) }
  return try SearchEngine(on: store.connection)
    .hits(withText: text, in: request, on: store.connection)
}

@Test func lettersAreFoundWhereverTheyStand() throws {
  let store = try Store(writing: ":memory:")
  try store.take([
    SampleArticle("a", claims: ["It was 70 % (n=41), said Dr. Élan.", "Well-being fell."]),
    SampleArticle("b", claims: ["Wellbeing rose; 100% did well."]),
  ])
  func shown(_ text: String) throws -> [String] {
    try found(text, in: store).map(\.snippet.shown)
  }
  #expect(try shown("(N=41)") == ["It was 70 % «(n=41)», said Dr. Élan."])
  #expect(try shown("éLAN") == ["It was 70 % (n=41), said Dr. «Élan»."])
  #expect(try shown("elan") == [])
  #expect(try shown("l-be") == ["Wel«l-be»ing fell."])
  #expect(try shown("ellbe") == ["W«ellbe»ing rose; 100% did well."])
  #expect(try shown("%").count == 2)
  #expect(try shown("") == [])
  #expect(try found("well", in: store, scope: .articles).map(\.id) == [1, 2])
}

@Test func filtersApplyToLetters() throws {
  let store = try Store(writing: ":memory:")
  var article = SampleArticle("a")
  article.add("Hyperarousal is one.", attribution: .vague)
  article.add("Hyperarousal is two.")
  try store.take([article])
  let hits = try found("perarou", in: store, narrow: .status(.vague))
  #expect(hits.map(\.snippet.shown) == ["Hy«perarou»sal is one."])
  #expect(try found(" is ", in: store, narrow: .status(.vague)).count == 1)
  let engine = try SearchEngine(on: store.connection)
  for text in ["perarou", " is "] {
    var request = SearchRequest(query: SearchQuery(parsing: ""))
    request.within = [2]
    #expect(
      try engine.hits(withText: text, in: request, on: store.connection).map(\.id) == [2])
  }
}

/// The words of the index narrow a search only where stemming cannot have cut the letters.
@Test func everyPartOfEveryWordIsFound() throws {
  let words = [
    "hopping", "hoping", "relational", "rationalizations", "happily", "skies", "agreed",
    "plastered",
    "conditional", "digitizer", "hopefulness", "feudalism", "formalize", "triplicate", "adjustable",
    "controlling", "rolled", "fizzed", "filing", "probate", "cease", "flying", "oxen", "generously",
    "psychotherapies", "jumped", "kick", "kicking", "wrapped", "wrappings", "kinked", "sixtieth",
  ]
  let store = try Store(writing: ":memory:")
  for (number, word) in words.enumerated() {
    try store.take([SampleArticle("a\(number)", claims: ["Of \(word) one."])])
  }
  for (number, word) in words.enumerated() {
    let letters = Array(word)
    for start in 0..<letters.count {
      for end in stride(from: start + 3, through: letters.count, by: 1) {
        let part = String(letters[start..<end])
        let articles = try found(part, in: store).map(\.articleID)
        #expect(articles.contains(Int64(number + 1)), "\(part) of \(word)")
      }
    }
  }
}
