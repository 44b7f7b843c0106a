import Knowledge
import KnowledgeStore
import SQLite
import TestSupport
import Testing

@testable import Search

/// Words that the index keeps as they are.
private let vocabulary = ["pain", "sleep", "fear", "rest", "deep", "calm"]
private let today = CalendarDay(unixSeconds: 1_700_000_000)

/// One claim, as the reference evaluator sees it.
private struct Row {
  let id: Int64
  let columns: [QueryTerm.Field: [String]]
  let year: Int?
  let conditions: Set<String>
  let status: CitationStatus
}

private func withSample(
  seed: UInt64, _ body: (borrowing Store, [Row]) throws -> Void
) throws {
  var generator = SeededGenerator(seed: seed)
  func sentence() -> [String] {
    (0..<Int.random(in: 1...5, using: &generator)).map { _ in
      vocabulary.randomElement(using: &generator) ?? "pain"
    }
  }
  var articles: [SampleArticle] = []
  var rows: [Row] = []
  for number in 0..<24 {
    let (title, heading, text) = (sentence(), sentence(), sentence())
    let year = number.isMultiple(of: 5) ? nil : 2_015 + number % 7
    let slugs = [[], ["ptsd"], ["trauma"], ["-ptsd", "ocd"]][number % 4]
    let isVague = number.isMultiple(of: 3)
    var article = SampleArticle("k\(number)", title: title.joined(separator: " "))
    article.describe { $0.reference.published = year.map { String($0) } }
    article.add(heading.joined(separator: " "), kind: .heading)
    article.add(
      text.joined(separator: " "), conditions: slugs, attribution: isVague ? .vague : .none)
    articles.append(article)
    rows.append(
      Row(
        id: Int64(2 * number + 2), columns: [.title: title, .section: heading, .text: text],
        year: year, conditions: Set(slugs.filter { !$0.hasPrefix("-") }),
        status: isVague ? .vague : .uncited))
  }
  let store = try Store(writing: ":memory:")
  try store.take(articles)
  try body(store, rows)
}

/// Whether `row` is what `node` asks for, worked out without SQL.
private func holds(_ node: QueryNode, _ row: Row) -> Bool {
  switch node {
  case .term(let term): holds([term], distance: 0, row)
  case .near(let terms, let distance): holds(terms, distance: distance, row)
  case .filter(let filter): holds(filter, row)
  case .not(let inner): !holds(inner, row)
  case .all(let members), .and(let members): members.allSatisfy { holds($0, row) }
  case .or(let members): members.contains { holds($0, row) }
  }
}

private func holds(_ filter: QueryFilter, _ row: Row) -> Bool {
  switch filter {
  case .published(let range):
    row.year.map { (range.from?.year ?? 0)...(range.through?.year ?? 9_999) ~= $0 } ?? false
  case .condition("trauma"): !row.conditions.isDisjoint(with: ["ptsd", "trauma"])
  case .condition(let slug): row.conditions.contains(slug)
  case .status(let status): row.status == status
  default: false
  }
}

/// All terms in one column, none beginning more than `distance` words behind the end of another.
private func holds(_ terms: [QueryTerm], distance: Int, _ row: Row) -> Bool {
  row.columns.contains { field, words in
    guard terms.allSatisfy({ $0.field == nil || $0.field == field }) else { return false }
    let places = terms.map { term in words.indices.filter { isTerm(term, at: $0, in: words) } }
    return places.joined().contains { last in
      zip(terms, places).allSatisfy { term, starts in
        starts.contains { $0 <= last && last - $0 - term.words.count <= distance }
      }
    }
  }
}

private func isTerm(_ term: QueryTerm, at start: Int, in words: [String]) -> Bool {
  let parts = term.words
  guard start + parts.count <= words.count else { return false }
  return parts.indices.allSatisfy { index in
    let word = words[start + index]
    return parts[index].isPrefix ? word.hasPrefix(parts[index].text) : word == parts[index].text
  }
}

private func randomQuery(depth: Int, using generator: inout SeededGenerator) -> String {
  let word = vocabulary.randomElement(using: &generator) ?? "pain"
  let other = vocabulary.randomElement(using: &generator) ?? "pain"
  if depth > 0, Int.random(in: 0..<3, using: &generator) > 0 {
    let left = randomQuery(depth: depth - 1, using: &generator)
    let right = randomQuery(depth: depth - 1, using: &generator)
    let joint = [" ", " AND ", " OR ", " NOT ", " -"].randomElement(using: &generator) ?? " "
    return "(\(left))\(joint)(\(right))"
  }
  let filters = [
    "year:2018", "year:2017..", "year:..2016", "condition:ptsd", "condition:trauma",
    "condition:ocd", "status:vague", "-status:vague", "-year:2018",
  ]
  return switch Int.random(in: 0..<9, using: &generator) {
  case 0: "\"\(word) \(other)\""
  case 1: word.prefix(2) + "*"
  case 2: "\(word) NEAR/1 \(other)"
  case 3: "title:\(word)"
  case 4: "section:(\(word) \(other))"
  case 5: "text:\"\(word) \(other)\""
  case 6, 7: filters.randomElement(using: &generator) ?? ""
  default: word
  }
}

private func ids(_ sql: String, _ arguments: [Value], in store: borrowing Store) throws -> [Int64] {
  let statement = try store.connection.prepare(sql)
  try statement.bindAll(arguments)
  var ids: [Int64] = []
  while try statement.step() { ids.append(statement.int64(at: 0)) }
  return ids
}

@Test(arguments: [11, 12, 13] as [UInt64])
func planFindsWhatTheTreeSays(seed: UInt64) throws {
  try withSample(seed: seed) { store, rows in
    var generator = SeededGenerator(seed: seed)
    for turn in 0..<150 {
      let text = randomQuery(depth: 3, using: &generator)
      let query = SearchQuery(parsing: text)
      guard let root = query.root else { continue }
      let expected = rows.filter { holds(root, $0) }.map(\.id)
      let place: Comment = "seed \(seed), turn \(turn): \(query)"
      let claims = QueryPlan(query, scope: .claims, today: today)
      #expect(
        try ids(StockStatement(claims).text(limit: 99), [], in: store).sorted() == expected, place)
      let passing = Set(
        try ids(claims.enumeration.text, claims.enumeration.arguments, in: store))
      let matching = try claims.match.map {
        try ids("SELECT rowid FROM claim_fts WHERE claim_fts MATCH ?1", [.text($0)], in: store)
      }
      let found = matching.map { Set($0).intersection(passing) } ?? passing
      #expect(found.sorted() == expected, place)
      let all = claims.passing(rows.map(\.id))
      #expect(try ids(all.text, all.arguments, in: store) == passing.sorted(), place)
      for row in rows.prefix(4) {
        let arguments = [.integer(row.id)] + claims.check.arguments.dropFirst()
        let isThere = try !ids(claims.check.text, arguments, in: store).isEmpty
        #expect(isThere == passing.contains(row.id), place)
      }
    }
  }
}

@Test(
  arguments: [
    ("author:kolk", [1]), ("author:\"van der kolk\"", [1]), ("author:KÓLK", [1]),
    ("author:munoz", [2]), ("author:Muñoz", [2]), ("author:mun*", [2]), ("author:mun", []),
    ("author:o'neil", [2]), ("author:\"kolk munoz\"", []), ("author:luc", [1]),
    ("journal:psychiatrie", [1]), ("journal:\"für psych\"", [1]), ("journal:fur", [1]),
    ("journal:\"100%\"", [2]), ("journal:\"[x\"", []),
    ("lang:en", [1]), ("lang:en-gb", [1]), ("lang:de", [2]), ("-lang:de", [1, 3]),
    ("source:samples", [1, 2, 3]), ("source:/samples/b", [2]), ("source:*/b", [2]),
    ("source:sampl?s/a", [1]), ("source:nowhere", []),
    ("has:authors", [1, 2]), ("has:doi", [1]), ("has:date", [1, 2]), ("-has:date", [3]),
    ("has:review", []), ("has:url", []), ("kind:article-journal", [1]), ("kind:opinion", [3]),
    ("kind:claim", [1, 2, 3]), ("condition:ptsd", [1]), ("condition:PTSD", [1]),
    ("condition:trauma", [1]), ("condition:TRAUMA", [1]), ("condition:nothing", []),
    ("year:2020", [1]), ("date:2020-03", [1]), ("date:2020-04", []), ("date:2020-03-09", [1]),
    ("date:2021-05", [2]), ("date:..2020", [1]), ("date:2020-03..", [1, 2]),
    ("pct:>=60", [1]), ("pct:70", [1]), ("pct:<5", [2]), ("pct:5..65", [1]), ("pct:>90", []),
    ("added:1d", [1, 2, 3]), ("added:>1d", []), ("added:2023-11", [1, 2, 3]), ("added:2024", []),
    ("changed:2023-11-14..2023-11-14", [1, 2, 3]), ("title:pain -has:doi", [2]),
    ("section:nights", [1]), ("section:nights OR year:2021", [1, 2]),
    ("status:vague", [2]), ("attribution:none", [1, 3]), ("-status:vague has:date", [1]),
  ] as [(String, [Int64])])
func filtersFindArticles(text: String, expected: [Int64]) throws {
  let store = try Store(writing: ":memory:")
  try store.take(articlesWithMetadata)
  let query = SearchQuery(parsing: text)
  #expect(query.notes == [])
  let plan = QueryPlan(query, scope: .articles, today: today)
  #expect(try ids(StockStatement(plan).text(limit: 9), [], in: store).sorted() == expected)
  // A claim's article has all that is asked of articles, but not every statement is a claim.
  guard !text.hasPrefix("kind:opinion") else { return }
  let claims = QueryPlan(query, scope: .claims, today: today)
  let statement = try store.connection.prepare(
    "SELECT DISTINCT article_id FROM statement WHERE id IN (\(subquery(claims)))")
  var articles: [Int64] = []
  while try statement.step() { articles.append(statement.int64(at: 0)) }
  #expect(articles.sorted() == expected)
}

/// The ids that `plan` finds, as a subquery.
private func subquery(_ plan: QueryPlan) -> String {
  let sql = StockStatement(plan).text(limit: 9)
  return "SELECT id FROM (" + sql.dropLast() + ")"
}

private var articlesWithMetadata: [SampleArticle] {
  var first = SampleArticle("a", title: "On pain")
  first.describe {
    $0.reference.type = "article-journal"
    $0.reference.authors = [
      PersonName(family: "Kolk", given: "Bessel van der"),
      PersonName(family: "X", given: "Jean-Luc"),
    ]
    $0.reference.containerTitle = "Zeitschrift für Psychiatrie"
    $0.reference.language = "en-GB"
    $0.reference.doi = "10.5555/a"
    $0.reference.published = "2020-03-09"
  }
  first.add("Nights", kind: .heading)
  first.add("Nearly 60–80 % sleep.", conditions: ["ptsd"]) { $0.quantities = [percent(60, 80)] }
  var second = SampleArticle("b", title: "Pain")
  second.describe {
    $0.reference.authors = [PersonName(literal: "José Muñoz O’Neil")]
    $0.reference.containerTitle = "100% Health"
    $0.reference.language = "de"
    $0.reference.published = "2021"
  }
  second.add("Some 3 % wake.", conditions: ["-ptsd", "ocd"], attribution: .vague) {
    $0.quantities = [percent(3, 3)]
  }
  var third = SampleArticle("c", title: "Rest")
  third.add("Rest well.")
  third.add("What joy.", kind: .opinion)
  return [first, second, third]
}

private func percent(_ low: Double, _ high: Double) -> Quantity {
  Quantity(
    kind: .percent, range: ByteRange(byteStart: 0, byteEnd: 1), low: low, high: high, unit: "%")
}
