import Knowledge
import Readers
import Testing

/// A mistake in one record, with and without prefix, leaves the others.
@Test(arguments: ["", "b:"])
func mistakeInASourceSparesTheOthers(prefix: String) throws {
  func source(_ title: String) -> String {
    "<\(prefix)Source><\(prefix)Title>\(title)</\(prefix)Title></\(prefix)Source>\n"
  }
  let text =
    "<\(prefix)Sources xmlns:b=\"http://schemas.openxmlformats.org/officeDocument/2006/bibliography\">\n"
    + source("One") + source("T < wo") + source("Three") + source("Four") + "</\(prefix)Sources>"
  for count in [1, 7, 4096] {
    let found = try entries(of: Array(text.utf8), as: .msBib, pieceByteCount: count)
    let titles = found.map { entry in
      if case .article(let document) = entry { document.reference.title ?? "-" } else { "fault" }
    }
    #expect(titles == ["One", "fault", "Three", "Four"])
  }
}

@Test(
  arguments: [
    ("ISBN: 978-1 DOI: 10.1002/(SICI)1097(1998):3", "10.1002/(sici)1097(1998):3", "978-1"),
    ("ISSN 1234-5679", nil, "1234-5679"), (":LCCN:0937-6429", nil, nil),
  ] as [(String, String?, String?)])
func standardNumbersAreTakenApart(text: String, doi: String?, serial: String?) throws {
  let sources =
    "<Sources><Source><Title>T</Title><StandardNumber>\(text)</StandardNumber></Source></Sources>"
  let found = try records(of: sources, as: .msBib).first
  #expect(found?.doi?.lowercased() == doi)
  #expect((found?.variables[.isbn] ?? found?.variables[.issn]) == serial)
}

@Test func formatsOfXMLAreToldByTheirRoots() throws {
  let mods = "<?xml version=\"1.0\"?>\n<m:mods xmlns:m=\"http://www.loc.gov/mods/v3\"/>"
  #expect(try format(ofPrefix: Array(mods.utf8), path: "a.xml") == .mods)
  let other = "<Sources><Spring/></Sources>"
  #expect((try? format(ofPrefix: Array(other.utf8), path: "a.xml")) != .msBib)
}
