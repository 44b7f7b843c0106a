import Knowledge
import TestSupport
import Testing

struct MarkedIdentifier: Sendable, CustomTestStringConvertible {
  let marked: String
  let kind: IdentifierMention.Kind
  let value: String
  var isSource = true
  var testDescription: String { marked }

  init(_ marked: String, _ kind: IdentifierMention.Kind, _ value: String, isSource: Bool = true) {
    self.marked = marked
    self.kind = kind
    self.value = value
    self.isSource = isSource
  }
}

private let dois: [MarkedIdentifier] = [
  .init("See «10.1000/Ab-12.3».", .doi, "10.1000/ab-12.3"),
  .init("(«doi:10.1000/182»)", .doi, "10.1000/182"),
  .init("«DOI: 10.1000/182»;", .doi, "10.1000/182"),
  .init("«doi.org/10.1000/182», then", .doi, "10.1000/182"),
  .init("«https://doi.org/10.1000/182».", .doi, "10.1000/182"),
  .init("«http://dx.doi.org/10.1000%2F182»", .doi, "10.1000/182"),
  .init("See «doi:10.1016/\nj.jad.2019.01.001».", .doi, "10.1016/j.jad.2019.01.001"),
  .init("(«10.1016/S0140-6736(05)67912-4»)", .doi, "10.1016/s0140-6736(05)67912-4"),
  .init("[«10.1000/182»]", .doi, "10.1000/182"),
  .init("«https://www.example.org/articles/10.1000/xyz.1/full»", .doi, "10.1000/xyz.1"),
  .init("«https://example.org/doi/pdf/10.1000/xyz.pdf»", .doi, "10.1000/xyz"),
  .init("«https://example.org/article?id=10.1000/j.12&type=print»", .doi, "10.1000/j.12"),
  .init("“«10.1000/182»”", .doi, "10.1000/182"),
]

private let registryIds: [MarkedIdentifier] = [
  .init("«PMID: 12345678».", .pmid, "12345678"),
  .init("«pubmed ID 123»", .pmid, "123"),
  .init("«https://pubmed.ncbi.nlm.nih.gov/12345678/»", .pmid, "12345678"),
  .init("«https://www.ncbi.nlm.nih.gov/pubmed/12345678»", .pmid, "12345678"),
  .init("«PMC1234567»,", .pmcid, "PMC1234567"),
  .init("«PMCID: PMC1234567»", .pmcid, "PMC1234567"),
  .init("«https://www.ncbi.nlm.nih.gov/pmc/articles/PMC1234567/»", .pmcid, "PMC1234567"),
  .init("trial «NCT01234567».", .nct, "NCT01234567"),
  .init("«https://clinicaltrials.gov/ct2/show/NCT01234567»", .nct, "NCT01234567"),
  .init("«arXiv:2101.00001v2»", .arxiv, "2101.00001"),
  .init("«https://arxiv.org/abs/hep-th/9901001»", .arxiv, "hep-th/9901001"),
  .init("(«ISRCTN 12345678»)", .trial, "ISRCTN12345678"),
  .init("«EudraCT number: 2004-000446-20».", .trial, "EUCTR2004-000446-20"),
  .init("«ISBN 0-306-40615-2» (pbk)", .isbn, "9780306406157"),
  .init("«ISSN 1050-124X».", .issn, "1050-124X", isSource: false),
  .init("«https://orcid.org/0000-0002-1825-0097»", .orcid, "0000-0002-1825-0097", isSource: false),
]

private let addresses: [MarkedIdentifier] = [
  .init(
    "«https://www.nature.com/articles/s41586-1»)", .url, "https://www.nature.com/articles/s41586-1"),
  .init(
    "at «https://shop.example.com/buy?x=1».", .url, "https://shop.example.com/buy?x=1",
    isSource: false),
  .init("«www.example.com», or", .url, "www.example.com", isSource: false),
  .init("«https://www.nature.com/»", .url, "https://www.nature.com/", isSource: false),
  .init(
    "«https://nature.com.example.net/a»", .url, "https://nature.com.example.net/a", isSource: false),
  .init(
    "(«https://en.example.org/wiki/A_(b)»)", .url, "https://en.example.org/wiki/A_(b)",
    isSource: false),
]

@Suite struct IdentifiersTests {
  @Test(arguments: dois + registryIds + addresses)
  func findsTheMarkedIdentifier(_ sample: MarkedIdentifier) {
    let marked = MarkedText(sample.marked)
    let found = identifiers(in: marked.bytes, range: ByteRange(0..<marked.bytes.count))
    #expect(found.map(\.range.range) == marked.ranges)
    #expect(found.map(\.kind) == [sample.kind])
    #expect(found.map(\.value) == [sample.value])
    #expect(found.map(\.isSource) == [sample.isSource])
  }

  @Test(arguments: [
    "12345678", "version 10.1 / 2", "10.12/ab", "10.1000/", "110.1000/182", "PMID", "PMID: none",
    "PMID 123456789", "NCT0123456", "NCT012345678", "XNCT01234567", "arXiv is a server", "PMC",
    "https://", "http:///path", "www.", "http://localhost/x", "the doi of it", "10.1000/).;:",
  ])
  func staysSilent(_ text: String) {
    #expect(identifiers(in: Array(text.utf8), range: ByteRange(0..<text.utf8.count)) == [])
  }

  @Test func clueTakesTheFirstOfEachKindAndNoShops() {
    let text = "10.1000/a1, 10.1000/b1, PMID 5, https://shop.example.com/x, NCT01234567"
    let clue = clue(
      for: identifiers(in: Array(text.utf8), range: ByteRange(0..<text.utf8.count)))
    var expected = Clue()
    expected.doi = "10.1000/a1"
    expected.pmid = "5"
    expected.nct = "NCT01234567"
    #expect(clue == expected)
  }

  @Test func clueKeepsOtherRegistriesByTheirAddressAndArXivsDOIsAsBoth() {
    let text = "ISRCTN 12345678, ISSN 0378-5955, https://doi.org/10.48550/arXiv.2101.00001"
    let clue = clue(
      for: identifiers(in: Array(text.utf8), range: ByteRange(0..<text.utf8.count)))
    var expected = Clue()
    expected.url = "https://www.isrctn.com/ISRCTN12345678"
    expected.doi = "10.48550/arxiv.2101.00001"
    expected.arxiv = "2101.00001"
    #expect(clue == expected)
  }
}
