import Knowledge
import Readers
import Testing

private let item =
  #"{"id":"a","type":"chapter","title":"One","volume":5,"issued":{"date-parts":[["2019",3]]}}"#

@Test(arguments: [
  item, "[\(item)]", "[\n\(item),\n\(item)]", #"{"items":[\#(item)],"x":1}"#, item + "\n" + item,
])
func itemsOfCSLAreFound(text: String) throws {
  for count in [1, 9, 4096] {
    let found = try entries(of: Array(text.utf8), as: .cslJSON, pieceByteCount: count)
    #expect(!found.isEmpty && faults(found).isEmpty)
    guard case .article(let document)? = found.first else { continue }
    #expect(document.reference.title == "One")
    #expect(document.reference.variables[.volume] == "5")
    #expect(document.reference.published == "2019-03")
  }
}

@Test func aMalformedItemHarmsNoOther() throws {
  let text = "[\(item),\n {\"id\": \"b\", \"title\": oops},\n\(item), {\"id\": 3"
  let found = try entries(of: Array(text.utf8), as: .cslJSON)
  #expect(
    faults(found).map(\.sentence) == [
      "line 2, column 23: an item is no JSON: a value is missing",
      "line 3, column \(item.utf8.count + 3): the file ends inside of an item that begins here",
    ])
  #expect(found.count == 4)
}

@Test func worksOfCrossrefAreRead() throws {
  let found = try articles(
    of: #"""
      {"status":"ok","message-type":"work-list","message":{"facets":{},"items":[{
      "DOI":"10.1000/ABC","type":"journal-article","title":["Sleep &amp; <i>pain</i>"],
      "subtitle":["A trial"],"author":[{"given":"Ada","family":"Lovelace",
      "ORCID":"http://orcid.org/0000-0002-1825-0097"},{"name":"A Group"}],
      "container-title":["Journal"],"issued":{"date-parts":[[2019,3]]},"ISSN":["1234-5678"],
      "abstract":"<jats:title>Abstract</jats:title><jats:sec><jats:title>Methods</jats:title><jats:p>We asked.</jats:p></jats:sec>",
      "updated-by":[{"DOI":"10.1000/R","type":"retraction","updated":{"date-parts":[[2020,1,2]]}}]}]}}
      """#, as: .crossref)
  let reference = found.first?.reference
  #expect(found.count == 1)
  #expect(reference?.title == "Sleep & pain: A trial")
  #expect(reference?.authors.map(\.displayed) == ["Ada Lovelace", "A Group"])
  #expect(reference?.authors.first?.orcid == "0000-0002-1825-0097")
  var retraction = ReferenceRelation(
    kind: "RetractionIn", doi: "10.1000/r", date: "2020-01-02")
  retraction.stated = "retraction"
  #expect(reference?.relations == [retraction])
  #expect(found.first?.text == "Methods\nWe asked.")
}
