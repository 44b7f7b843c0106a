import Knowledge
import KnowledgeStore
import SQLite
import Search
import TestSupport
import Testing

private func store(_ articles: SampleArticle...) throws -> Store {
  let store = try Store(writing: ":memory:")
  try store.take(articles)
  return store
}

private func hits(
  _ text: String, in store: borrowing Store, scope: SearchRequest.Scope = .claims, limit: Int = 10,
  narrow: (inout SearchRequest) -> Void = { _ in }
) throws -> [SearchHit] {
  var request = SearchRequest(query: SearchQuery(parsing: text), scope: scope, limit: limit)
  narrow(&request)
  return try hits(of: request, on: store.connection)
}

/// A claim in its own article, so that titles and headings do not mix.
private func single(_ claim: String, heading: String = "Heading", title: String = "Title")
  -> SampleArticle
{
  var article = SampleArticle(claim + heading + title, title: title)
  article.add(heading, kind: .heading)
  article.add(claim)
  return article
}

@Test func claimHitTellsEverything() throws {
  var article = SampleArticle("k", title: "On rest")
  article.describe { $0.reference.url = "https://example.org/rest" }
  article.add("Nights", kind: .heading)
  article.add(
    "Studies say that sleep calms.", conditions: ["ptsd", "-ocd", "depression"],
    attribution: .vague)
  let store = try store(article)
  let hit = try #require(try hits("sleeping", in: store).first)
  #expect(hit.rank == 1)
  #expect(hit.kind == "claim")
  #expect(hit.id == 2)
  #expect(try store.connection.texts("SELECT uid FROM claims") == [hit.uid])
  #expect(hit.articleID == 1)
  #expect(hit.articleTitle == "On rest")
  #expect(hit.section == "Nights")
  #expect(hit.snippet.shown == "Studies say that «sleep» calms.")
  #expect(hit.text == "Studies say that sleep calms.")
  #expect(hit.conditionsJSON == #"["depression","ptsd"]"#)
  #expect(hit.attribution == "vague")
  #expect(hit.citationStatus == "vague")
  #expect(hit.sourcePath == "/samples/k")
  #expect(hit.url == "https://example.org/rest")
  #expect(hit.score > 0)
}

@Test func articleHitTellsEverything() throws {
  var article = SampleArticle("k", title: "On rest")
  article.add("Sleep calms.", conditions: ["ptsd", "-ocd"])
  article.add("So does a walk.", conditions: ["depression", "ptsd"])
  article.add("Sleep well!", kind: .promotion)
  let store = try store(article)
  let found = try hits("sleep", in: store, scope: .articles)
  let hit = try #require(found.first)
  #expect(found.count == 1)
  #expect(hit.kind == "article")
  #expect(hit.uid == "k")
  #expect(hit.id == 1)
  #expect(hit.text == nil)
  #expect(hit.section == nil)
  #expect(hit.conditionsJSON == #"["depression","ptsd"]"#)
  #expect(hit.citationStatus == nil)
  #expect(hit.snippet.shown == "«Sleep» calms. So does a walk. «Sleep» well!")
}

@Test func ownWordsComeBeforeTheHeadingAndTheHeadingBeforeTheTitle() throws {
  let store = try store(
    single("Rain falls on the land.", title: "Badgers"),
    single("Rain falls on the land.", heading: "Badgers"),
    single("Rain falls on badgers.", heading: "Heading"), single("Nothing of that kind."),
    single("Nothing of the other kind."), single("Nothing at all."), single("None."))
  #expect(try hits("badgers", in: store).map(\.articleID) == [3, 2, 1])
}

@Test func titleComesBeforeTextAmongArticles() throws {
  let store = try store(
    single("Badgers dig in the land."), single("Rain falls on land.", title: "Badgers"),
    single("Nothing."), single("Nothing more."), single("None."))
  #expect(try hits("badgers", in: store, scope: .articles).map(\.id) == [2, 1])
}

@Test(arguments: SearchRequest.Scope.allCases)
func everyTermComesBeforeSomeTerms(scope: SearchRequest.Scope) throws {
  let long = String(repeating: "many other words stand here ", count: 20)
  let store = try store(
    single("Badgers badgers badgers badgers."), single("Otters otters otters."),
    single("Badgers \(long) otters."), single("Nothing."), single("None."), single("No."))
  let found = try hits("badgers otters", in: store, scope: scope).map(\.articleID)
  #expect(found.first == 3)
  #expect(Set(found) == [1, 2, 3])
  #expect(try hits("badgers otters", in: store, scope: scope, limit: 1).map(\.articleID) == [3])
}

@Test func equalHitsComeInOrderOfAge() throws {
  let store = try store(
    SampleArticle("a", claims: ["Otters swim."]), SampleArticle("b", claims: ["Otters swim."]),
    SampleArticle("c", claims: ["Otters swim.", "Otters swim."]))
  let found = try hits("otters", in: store)
  #expect(found.map(\.id) == [1, 2, 3, 4])
  #expect(found.map(\.rank) == [1, 2, 3, 4])
  #expect(try hits("otters swim", in: store) == hits("otters swim", in: store))
  #expect(try hits("otters", in: store, limit: 2).map(\.id) == [1, 2])
  #expect(try hits("otters", in: store, limit: 0) == [])
}

@Test func phrasesPrefixesAndExclusionsAreHeeded() throws {
  let store = try store(
    SampleArticle("a", claims: ["Deep sleep helps.", "Sleep goes deep.", "Sleepers wake in pain."]))
  #expect(try hits("\"deep sleep\"", in: store).map(\.id) == [1])
  #expect(try hits("“deep sleep”", in: store).map(\.id) == [1])
  #expect(Set(try hits("sle*", in: store).map(\.id)) == [1, 2, 3])
  #expect(Set(try hits("sleep -deep", in: store).map(\.id)) == [])
  #expect(Set(try hits("sle* -deep", in: store).map(\.id)) == [3])
  #expect(Set(try hits("sle* -\"deep sleep\" -pain", in: store).map(\.id)) == [2])
  #expect(Set(try hits("-pain", in: store).map(\.id)) == [3])
}

@Test func wordsBesideWhatIsRequiredMayBeMissing() throws {
  let store = try store(
    SampleArticle(
      "a",
      claims: [
        "Otters swim deep.", "Otters dive in rivers.", "Badgers swim.", "Rivers run deep in hills.",
      ]))
  func ids(_ text: String) throws -> [Int64] { try hits(text, in: store).map(\.id) }
  #expect(try ids("otters qqqqz") == [2, 1] || ids("otters qqqqz") == [1, 2])
  #expect(try ids("otters qqqqz -dive") == [1])
  #expect(try ids("otters swim -dive") == [1, 3])
  #expect(try ids("swim rivers \"run deep\"") == [4])
  #expect(try ids("otters rivers div*") == [2])
  #expect(try ids("the \"run deep\"") == [4])
  #expect(try ids("otters AND qqqqz") == [])
  #expect(try ids("otters swim -\"dive in\" -badgers") == [1])
}

@Test(arguments: [
  "Pain fell by -2.5 points (r = -0.33).", "Rest helped -mostly at night, when it was cold.",
  "Old men did NOT sleep, \"awake\" as they were*.", "The -blockers AND the “others” failed here.",
])
func pastedClaimIsFound(claim: String) throws {
  let store = try store(
    SampleArticle("a", claims: ["Pain fell at night.", claim, "Old men rest.", "Others failed."]))
  #expect(try hits(claim, in: store).first?.text == claim)
}

@Test(arguments: SearchRequest.Scope.allCases)
func filtersNarrow(scope: SearchRequest.Scope) throws {
  var first = SampleArticle("a")
  first.add("Sleep is one.", conditions: ["ptsd"], attribution: .vague)
  var second = SampleArticle("b")
  second.add("Sleep is two.", conditions: ["-ptsd", "ocd"], attribution: .named)
  second.add("Sleep well.", kind: .recommendation, conditions: ["ptsd"], attribution: .vague)
  var third = SampleArticle("c")
  third.add("Sleep is three.")
  let store = try store(first, second, third)
  func found(_ narrow: (inout SearchRequest) -> Void) throws -> [Int64] {
    try hits("sleep", in: store, scope: scope, narrow: narrow).map(\.articleID).sorted()
  }
  #expect(try found { _ in } == [1, 2, 3])
  #expect(try found { $0.narrow(by: .condition("ptsd")) } == [1])
  #expect(try found { $0.narrow(by: .condition("ocd")) } == [2])
  #expect(try found { $0.narrow(by: .condition("migraine")) } == [])
  #expect(try found { $0.narrow(by: .status(.vague)) } == [1])
  #expect(try found { $0.narrow(by: .status(.unresolved)) } == [2])
  #expect(try found { $0.narrow(by: .status(.uncited)) } == [3])
  #expect(try found { $0.narrow(by: .attribution(.vague)) } == [1])
  #expect(try found { $0.narrow(by: .attribution(Attribution.none)) } == [3])
  #expect(
    try found {
      $0.narrow(by: .condition("ptsd"))
      $0.narrow(by: .status(.unresolved))
    } == [])
}

@Test(arguments: SearchRequest.Scope.allCases)
func removedArticlesAreNotFound(scope: SearchRequest.Scope) throws {
  let store = try store(
    SampleArticle("a", claims: ["Otters swim."]), SampleArticle("b", claims: ["Otters dive."]))
  try store.connection.run("UPDATE article SET removed_at = 9 WHERE id = 1")
  #expect(try hits("otters", in: store, scope: scope).map(\.articleID) == [2])
}

@Test func longTextIsShownAroundTheWord() throws {
  let before = String(repeating: "before ", count: 200)
  let store = try store(SampleArticle("a", claims: [before + "comes Élan vital after all."]))
  let claim = try #require(try hits("elan", in: store).first)
  #expect(claim.snippet.shown.contains("«Élan»"))
  #expect(claim.snippet.shown.hasPrefix("…"))
  #expect(claim.snippet.shown.count < 500)
  let article = try #require(try hits("elan", in: store, scope: .articles).first)
  #expect(article.snippet.shown.contains("«Élan»"))
}
