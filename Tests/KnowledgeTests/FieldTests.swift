import Knowledge
import Testing

/// Identifiers as fields of records state them.
@Suite struct FieldTests {
  @Test(arguments: [
    ("10.1000/Ab-1", "10.1000/ab-1"), ("doi:10.1000/182", "10.1000/182"),
    ("DOI: 10.1000/182", "10.1000/182"), (" 10.1000/182. ", "10.1000/182"),
    ("http://dx.doi.org/10.1000%2F182", "10.1000/182"), ("info:doi/10.1000/182", "10.1000/182"),
    ("urn:doi:10.1000/182", "10.1000/182"), ("10.1000/182 [doi]", "10.1000/182"),
    ("10.1000/a,b", "10.1000/a,b"), ("10.1000/a;b1", "10.1000/a;b1"),
    ("10.1000/a; 10.1000/b", "10.1000/a"), ("10.1000/a;10.1000/b", "10.1000/a"),
    ("{10.1000/182", "10.1000/182"), ("10.1000/182</b:StandardNumber>", "10.1000/182"),
    ("10.4103/2277-9175.180636. eCollection 2016.", "10.4103/2277-9175.180636"),
    (
      "10.1002/(SICI)1097-4679(199712)53:8<809::AID-JCLP4>3.0.CO;2-A",
      "10.1002/(sici)1097-4679(199712)53:8<809::aid-jclp4>3.0.co;2-a"
    ),
    (
      "10.1002/(SICI)1521-4141(199903)29:03<1041::AID-IMMU1041>3.0.CO;2-#",
      "10.1002/(sici)1521-4141(199903)29:03<1041::aid-immu1041>3.0.co;2-#"
    ),
    ("https://doi.org/10.3389/fpsyt.2019.00001/full", "10.3389/fpsyt.2019.00001"),
    ("https://publisher.example.com/doi/10.1000/182?x=1", "10.1000/182"),
  ])
  func statesADOI(_ field: String, _ value: String) {
    #expect(DOI(field: field)?.value == value)
  }

  @Test(arguments: [
    "", "n/a", "10.1000", "10.1000/", "j.desal.2005.02.017", "0.1088/0957-4484/22/26/265202",
    "10.1037.a0037593", "see 10.1000/182", "doi", "10.", "10.1000/%00", "ss10.1000/182",
  ])
  func statesNoDOI(_ field: String) {
    #expect(DOI(field: field) == nil)
  }

  @Test func statesNumbersOfPubMed() {
    #expect(PMID(field: "01279685")?.value == "1279685")
    #expect(PMID(field: "PMID: 123 ")?.value == "123")
    #expect(PMID(field: "123 [pmid]")?.value == "123")
    #expect(PMID(field: "https://pubmed.ncbi.nlm.nih.gov/123/")?.value == "123")
    #expect(PMID(field: "123456789") == nil)
    #expect(PMID(field: "123a") == nil)
    #expect(PMID(field: "0") == nil)
    #expect(PMCID(field: "1234567")?.value == "PMC1234567")
    #expect(PMCID(field: "PMC1234567 [available on 2020]")?.value == "PMC1234567")
    #expect(
      PMCID(field: "https://www.ncbi.nlm.nih.gov/pmc/articles/PMC12345/")?.value == "PMC12345")
    #expect(PMCID(field: "PMCX") == nil)
  }

  @Test func checksCheckDigits() {
    #expect(
      ISBN.all(in: "978-0-306-40615-7 (hbk), 3-16-148410-X").map(\.value) == [
        "9780306406157", "9783161484100",
      ])
    #expect(ISBN(field: "978-0-306-40615-8") == nil)
    #expect(
      ISSN.all(in: "0378-5955, 20493630, 1234-5678").map(\.value) == ["0378-5955", "2049-3630"])
    #expect(ORCID(field: "https://orcid.org/0000-0002-1694-233x")?.value == "0000-0002-1694-233X")
    #expect(ORCID(field: "0000000218250097")?.value == "0000-0002-1825-0097")
    #expect(ORCID(field: "0000-0002-1825-0098") == nil)
  }

  @Test func recordsTellTheirPreprintAndTrials() {
    var reference = Reference()
    reference.containerTitle = "arXiv preprint arXiv:1901.01234"
    reference.variables[.isbn] = "3-16-148410-X; 978-3-16-148410-0"
    for number in ["ClinicalTrials.gov/NCT00947973", "ISRCTN/ISRCTN12345678", "GENBANK/M12345"] {
      reference.otherFields.append(.init(name: "nbib:SI", value: number))
    }
    #expect(reference.arXivID == "1901.01234")
    #expect(reference.trialNumbers == ["NCT00947973", "ISRCTN12345678"])
    #expect(reference.isbns == ["9783161484100"])
    reference.otherFields = [.init(name: "bibtex:eprint", value: "hep-th/9901001v2")]
    reference.containerTitle = nil
    #expect(reference.arXivID == "hep-th/9901001")
    reference.doi = "10.48550/arxiv.2101.00001"
    #expect(reference.arXivID == "2101.00001")
  }

  @Test func addressOfAResolverOrIndexGivesIdentifiers() {
    var reference = Reference()
    reference.url = "https://doi.org/10.1000/182"
    reference.takeIdentifiersOfAddress()
    #expect(reference.doi == "10.1000/182")
    reference.url = "https://pubmed.ncbi.nlm.nih.gov/123/"
    reference.takeIdentifiersOfAddress()
    #expect(reference.pmid == "123" && reference.doi == "10.1000/182")
    var page = Reference()
    page.url = "https://blog.example.com/about/10.1000/182"
    page.takeIdentifiersOfAddress()
    #expect(page.doi == nil)
  }
}
