import Knowledge
import Readers
import Testing

private func read(_ text: String) throws(ReadError) -> Document {
  try document(from: Array(text.utf8), path: "a.md", format: nil, encoding: nil)
}

private func read(fields: String) throws(ReadError) -> Document {
  try read("---\n\(fields)\n---\nWords.\n")
}

@Test(
  arguments: [
    ("2019-03-05", "2019-03-05"), ("2019/3/5", "2019-03-05"), ("2019-03", "2019-03"),
    ("2019", "2019"),
    ("2019-03-05T10:00:00Z", "2019-03-05"), ("2019-03-05 10:00:00 +0100", "2019-03-05"),
    ("\"March 5, 2019\"", "2019-03-05"), ("5 Mar 2019", "2019-03-05"),
    ("Sept. 5th, 2019", "2019-09-05"),
    ("Tue, 05 Mar 2019 10:00:00 GMT", "2019-03-05"), ("March 2019", "2019-03"),
    ("25.12.2019", "2019-12-25"), ("12/25/2019", "2019-12-25"), ("03/05/2019", "2019"),
    ("29 Feb 2020", "2020-02-29"), ("29 Feb 2019", nil), ("2019-13-01", nil), ("last week", nil),
    ("", nil), ("~", nil),
  ] as [(String, String?)])
func dateIsNormalised(written: String, expected: String?) throws {
  #expect(try read(fields: "date: \(written)").reference.published == expected)
}

@Test(arguments: [
  ("author: Ada Lovelace", ["Ada Lovelace"]),
  ("author: Ada Lovelace and Alan Turing", ["Ada Lovelace", "Alan Turing"]),
  (
    "by: By Ada Lovelace, Alan van der Turing & Grace Hopper",
    ["Ada Lovelace", "Alan van der Turing", "Grace Hopper"]
  ),
  ("author: Lovelace, Ada", ["Lovelace, Ada"]),
  ("author: Lovelace, Ada and Turing, Alan", ["Lovelace, Ada", "Turing, Alan"]),
  ("author: Lovelace, Ada; Turing, Alan", ["Lovelace, Ada", "Turing, Alan"]),
  ("author: Ada Lovelace, PhD", ["Ada Lovelace, PhD"]),
  ("author: Department of Health and Human Services", ["Department of Health and Human Services"]),
  ("authors: [Ada Lovelace, Alan Turing]", ["Ada Lovelace", "Alan Turing"]),
  ("authors:\n- {given: Ada, family: Lovelace}\n- name: A Group", ["Ada Lovelace", "A Group"]),
  ("author: {name: Ada Lovelace}", ["Ada Lovelace"]),
  ("author: []", []),
])
func authorsAreListed(fields: String, expected: [String]) throws {
  #expect(try read(fields: fields).reference.authors.map(\.displayed) == expected)
}

@Test func identifiersAreNormalised() throws {
  #expect(try read(fields: "doi: 'doi: 10.1000/ABC'").reference.doi == "10.1000/abc")
  #expect(try read(fields: "doi: http://dx.doi.org/10.1000/ABC").reference.doi == "10.1000/abc")
  #expect(try read(fields: "doi: see 10.1000/ABC below").reference.doi == nil)
  #expect(try read(fields: "pmid: 'PMID: 123'").reference.pmid == "123")
  #expect(try read(fields: "pmcid: PMC9").reference.pmcid == "PMC9")
  #expect(try read(fields: "url: javascript:alert(1)").reference.url == nil)
}

@Test func typeFollowsFromWhatIsStated() throws {
  #expect(try read(fields: "title: x").reference.type == "document")
  #expect(try read(fields: "url: https://example.org").reference.type == "webpage")
  #expect(
    try read(fields: "url: https://example.org\njournal: J").reference.type == "article-journal")
  #expect(try read(fields: "url: https://example.org\nsite: S").reference.type == "webpage")
  #expect(try read(fields: "type: Report\ndoi: 10.1000/1").reference.type == "report")
  #expect(try read(fields: "type: page").reference.type == "document")
}

@Test func keysCountInAnyCaseAndSpelling() throws {
  let document = try read(fields: "TITLE: A\nPublish_Date: 2020\r\nKey-Words: a, b")
  #expect(document.reference.title == "A")
  #expect(document.reference.published == "2020")
  #expect(document.reference.keywords == ["a", "b"])
}

@Test func aRecordWithoutTextIsAnArticle() throws {
  #expect(try read("---\ntitle: Only a title\n---\n").text.isEmpty)
  #expect(throws: ReadError.self) { try read("---\ndate: 2019\n---\n***\n") }
}

@Test func aRuleAtTheStartIsNoFrontMatter() throws {
  #expect(try read("---\nWords between rules\n\n---\nand after.").blocks.count == 2)
  #expect(try read("---\ntitle: never closed").reference.title == nil)
}

@Test(arguments: [
  ("title: a: b", "line 2, column 9"),
  ("title: x\n  bad: [1", "line 3, column 6"),
  ("date: 1\ndate: 2", "states “date” twice"),
])
func brokenFrontMatterIsNamedByItsPlace(fields: String, place: String) {
  #expect { try read(fields: fields) } throws: { error in
    guard let error = error as? ReadError else { return false }
    return error.reason.contains(place) && !error.hint.isEmpty
  }
}

@Test func ampersandsAndStarsAreNoAliases() throws {
  let stars = String(repeating: "*sleep* ", count: 20)
  let document = try read(fields: "title: Rest & Sleep\nsummary: \"\(stars)\"")
  #expect(document.reference.title == "Rest & Sleep")
  #expect(try read(fields: "title: &t Rest\nsite: *t").reference.containerTitle == "Rest")
}
