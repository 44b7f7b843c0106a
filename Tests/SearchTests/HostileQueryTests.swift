import Knowledge
import KnowledgeStore
import SQLite
import TestSupport
import Testing

@testable import Search

private func smallStore() throws -> Store {
  let store = try Store(writing: ":memory:")
  var article = SampleArticle("a", title: "AND or NOT near")
  article.add("Sleep", kind: .heading)
  article.add("Sleep helps against pain and fear.", conditions: ["ptsd"], attribution: .vague)
  article.add("Near the sea people do not sleep, or they do; naïve 睡眠 שלום.")
  try store.take([
    article,
    SampleArticle(
      "b", claims: ["Pain a b word0 word63 returns.", "PTSS is posttraumatic stress."]),
  ])
  return store
}

private func expectNoError(
  _ text: String, in store: borrowing Store, _ comment: @autoclosure () -> Comment
) throws {
  let query = SearchQuery(parsing: text)
  for scope in SearchRequest.Scope.allCases {
    for isNarrowed in [false, true] {
      var request = SearchRequest(query: query, scope: scope, limit: 3)
      if isNarrowed {
        request.narrow(by: .condition(text), .status(.vague), .attribution(.vague))
      }
      do {
        #expect(try hits(of: request, on: store.connection).count <= 3)
      } catch {
        Issue.record(error, comment())
      }
    }
    do {
      try runEverything(query, in: store, scope: scope)
    } catch {
      Issue.record(error, comment())
    }
  }
}

/// Runs every statement that a plan offers, and reads all rows.
private func runEverything(
  _ query: SearchQuery, in store: borrowing Store, scope: SearchRequest.Scope
) throws {
  let plan = QueryPlan(query, scope: scope, today: CalendarDay(unixSeconds: 1_700_000_000))
  var statements = [plan.enumeration, plan.check].map { ($0.text, $0.arguments) }
  statements.append((StockStatement(plan).text(limit: 3), []))
  let request = SearchRequest(query: query, scope: scope)
  statements.append(
    (try SearchEngine(on: store.connection).stockSQL(of: request, on: store.connection), []))
  let table = scope == .claims ? "claim_fts" : "article_fts"
  if let match = plan.match {
    statements.append(
      ("SELECT rowid FROM \(table) WHERE \(table) MATCH ?1", [.text(match)]))
  }
  for (sql, arguments) in statements {
    let statement = try store.connection.prepare(sql)
    try statement.bindAll(arguments)
    while try statement.step() {}
  }
}

@Test(arguments: [1, 2, 3, 4] as [UInt64])
func noStringIsAnError(seed: UInt64) throws {
  let store = try smallStore()
  var generator = SeededGenerator(seed: seed)
  for turn in 0..<250 {
    let text = HostileText.query(using: &generator)
    try expectNoError(text, in: store, "seed \(seed), turn \(turn): \(text.debugDescription)")
  }
}

@Test(arguments: [5, 6] as [UInt64])
func noRandomScalarsAreAnError(seed: UInt64) throws {
  let store = try smallStore()
  var generator = SeededGenerator(seed: seed)
  for turn in 0..<300 {
    var text = ""
    for _ in 0..<Int.random(in: 1..<9, using: &generator) {
      let value = UInt32.random(in: 0...0x10FFFF, using: &generator)
      text.unicodeScalars.append(Unicode.Scalar(value) ?? "\"")
    }
    try expectNoError(text, in: store, "seed \(seed), turn \(turn): \(text.debugDescription)")
  }
}

@Test(arguments: [
  "ten thousand words", "one long word", "one long phrase", "one long prefix", "quotes", "stars",
  "minuses", "letters with dashes", "parentheses", "combining marks", "operators", "exclusions",
  "filters", "groups", "neighbours", "fields", "deep alternation", "wide nesting",
  "deep names",
])
func noLongStringIsAnError(kind: String) throws {
  let mega = 1 << 20
  let text =
    switch kind {
    case "ten thousand words": (0..<10_000).map { "word\($0)" }.joined(separator: " ")
    case "one long word": String(repeating: "a", count: mega)
    case "one long phrase": "\"" + String(repeating: "a b ", count: mega / 4) + "\""
    case "one long prefix": String(repeating: "a", count: mega) + "*"
    case "quotes": String(repeating: "\"", count: mega)
    case "stars": String(repeating: "a*", count: mega / 2)
    case "minuses": String(repeating: "-", count: mega) + "a"
    case "letters with dashes": String(repeating: "a-", count: mega / 2)
    case "parentheses": String(repeating: "(", count: mega) + "a"
    case "operators": String(repeating: "NOT OR ", count: mega / 7) + "a"
    case "exclusions": String(repeating: "NOT ", count: mega / 4) + "a"
    case "filters": String(repeating: "author:aaa ", count: mega / 11)
    case "groups": String(repeating: "(a OR b) ", count: mega / 9)
    case "neighbours": "a" + String(repeating: " NEAR/1 b NEAR/2 c", count: mega / 18)
    case "fields": String(repeating: "foo:", count: mega / 4) + "a"
    case "deep alternation": deepAlternation(isWide: false)
    case "wide nesting": deepAlternation(isWide: true)
    // Each has other names.
    case "deep names": deepAlternation(isWide: false, word: { _ in "ptsd" })
    default: "a" + String(repeating: "\u{301}", count: mega / 2)
    }
  try expectNoError(text, in: try smallStore(), "\(kind)")
}

/// AND and OR in turn, each inside the other, with a filter in every second when it is wide.
private func deepAlternation(isWide: Bool, word: (Int) -> String = { "w\($0)" }) -> String {
  var text = "a"
  for level in 0..<62 {
    let leaf = isWide && level.isMultiple(of: 2) ? "year:\(1950 + level)" : word(level)
    text = "(\(leaf) \(level.isMultiple(of: 2) ? "OR" : "AND") \(text))"
  }
  return text
}

/// Letters that SQLite's tokenizer does not know yet leave nothing to look for.
@Test(arguments: ["\u{1E900}", "\u{1DF00}", "\u{16FE3}", "\u{11F04}"])
func wordThatNoIndexHoldsExcludesNothingAndFindsNothing(word: String) throws {
  let store = try smallStore()
  for scope in SearchRequest.Scope.allCases {
    for text in [word, word + " -sleep", "\"\(word)\" -pain"] {
      let request = SearchRequest(query: SearchQuery(parsing: text), scope: scope)
      #expect(try hits(of: request, on: store.connection) == [], "\(text)")
    }
    let request = SearchRequest(query: SearchQuery(parsing: "pain -\(word)"), scope: scope)
    #expect(try hits(of: request, on: store.connection).count == 2)
  }
}
