import Foundation
import Knowledge
import Testing

@testable import Readers

/// What `pdftotext` would write for pages of these lines.
private func text(_ pages: [[String]]) -> (text: String, starts: [Int]) {
  let output = pages.map { $0.joined(separator: "\n") + "\n\u{C}" }.joined()
  let (bytes, starts) = PDFPages(Array(output.utf8)).text
  return (String(decoding: bytes, as: UTF8.self), starts)
}

@Test func wordsDividedAtTheEndOfALineAreWhole() {
  let found = text([
    [
      "Self-report scales are used in treat-", "ment studies, and self-",
      "report is cheap. A Beck-",
      "Depression score was kept.",
    ]
  ]).text
  #expect(found.contains("treatment studies"))
  #expect(found.contains("and self-report is cheap"))
  #expect(found.contains("Beck-Depression"))
}

@Test func runningHeadsAndPageNumbersAreLeftOut() {
  let words = ["Rest helped most of them.", "Few slept.", "Pain came back.", "It was mild."]
  let pages = words.enumerated().map { index, words in
    ["Journal of Sleep 7 (2020) \(index + 2)–9", "", words, "", "A. Byron et al.", "\(index + 2)"]
  }
  let (found, starts) = text([["Sleep and pain", "", "First words."]] + pages)
  #expect(!found.contains("Journal of Sleep"))
  #expect(!found.contains("Byron"))
  #expect(found.contains("Sleep and pain"))
  #expect(found.contains("Pain came back."))
  #expect(starts.count == 5)
  #expect(starts == starts.sorted())
}

@Test func sentenceGoesOnOverTheTurnOfAPage() {
  let (found, starts) = text([["Pain fell in most of the"], ["adults who slept.", "", "Next."]])
  #expect(found.contains("most of the\nadults who slept."))
  #expect(starts == [0, 25])
}

/// Both need programs that are optional.
private let isInstalled = ["/usr/bin/pdftotext", "/usr/bin/pandoc"].allSatisfy {
  FileManager.default.isExecutableFile(atPath: $0)
}

@Test(.enabled(if: isInstalled))
func pagesOfAPDFAreKept() throws {
  let pdf = simplePDF([
    ["Sleep and pain in four towns", "doi:10.1000/abc", "Rest reduced pain in 40 % of adults."],
    ["It lasted for a week."],
  ])
  let document = try document(from: pdf, path: "a.pdf", format: nil, encoding: nil)
  #expect(document.reader == "pdf")
  #expect(document.reference.doi == "10.1000/abc")
  #expect(document.pageStarts.count == 2)
  #expect(document.text.utf8.dropFirst(document.pageStarts[1]).starts(with: "It lasted".utf8))
}

@Test(.enabled(if: isInstalled), arguments: ["a.pdf", "a.docx", "a.epub"])
func brokenPackageIsNamedAndEndsNothing(name: String) throws {
  let format = try #require(DocumentFormat(name: String(name.dropFirst(2))))
  let bytes = Array("%PDF-1.4 PK\u{3}\u{4} nothing that holds".utf8)
  #expect {
    try document(from: bytes, path: name, format: format, encoding: nil)
  } throws: { error in
    (error as? ReadError).map { !$0.reason.isEmpty && !$0.hint.isEmpty } ?? false
  }
}

/// A PDF with one line of Helvetica for each string of each page (ISO 32000-1, 7.5).
private func simplePDF(_ pages: [[String]]) -> [UInt8] {
  var objects = ["<< /Type /Catalog /Pages 2 0 R >>", ""]
  var kids: [String] = []
  for lines in pages {
    let words = lines.map { "(\($0.replacing("(", with: "\\("))) Tj 0 -40 Td" }
    let stream = "BT /F1 12 Tf 72 700 Td \(words.joined(separator: " ")) ET"
    kids.append("\(objects.count + 1) 0 R")
    objects.append(
      "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents \(objects.count + 2) 0 R "
        + "/Resources << /Font << /F1 << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >> >> >> >>"
    )
    objects.append("<< /Length \(stream.utf8.count) >>\nstream\n\(stream)\nendstream")
  }
  objects[1] = "<< /Type /Pages /Kids [\(kids.joined(separator: " "))] /Count \(kids.count) >>"
  var out = "%PDF-1.4\n"
  var places: [Int] = []
  for (index, object) in objects.enumerated() {
    places.append(out.utf8.count)
    out += "\(index + 1) 0 obj\n\(object)\nendobj\n"
  }
  let table = out.utf8.count
  out += "xref\n0 \(objects.count + 1)\n0000000000 65535 f \n"
  for place in places {
    out += String(repeating: "0", count: 10 - String(place).count) + "\(place) 00000 n \n"
  }
  out += "trailer << /Size \(objects.count + 1) /Root 1 0 R >>\nstartxref\n\(table)\n%%EOF\n"
  return Array(out.utf8)
}
