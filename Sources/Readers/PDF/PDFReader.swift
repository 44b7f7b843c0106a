import Knowledge

/// Reads PDF through poppler's `pdftotext`: text in reading order, cut into pages.
///
/// Words that were divided at the end of a line are put together, headers and footers that come back
/// page after page are left out, and paragraphs go on over the turn of a page. Nothing is said of
/// title and authors but what the first page shows: the fields that programs write into a PDF name
/// templates more often than papers.
enum PDFReader: DocumentReader {
  static let fileExtensions = ["pdf"]

  static func likelihood(ofPrefix prefix: [UInt8], matchesFileExtension: Bool) -> Int {
    prefix.prefix(1024).firstRange(of: Array("%PDF-".utf8)) != nil ? 100 : 0
  }

  static func document(from source: SourceBytes) throws(ReadError) -> Document {
    let format = DocumentFormat.pdf.rawValue
    let program = ExternalProgram(
      name: "pdftotext", package: "poppler-utils",
      arguments: ["-q", "-enc", "UTF-8", "-eol", "unix", "/dev/stdin", "-"],
      maximumAddressBytes: 2 << 30)
    let output = try program.output(for: source.bytes, format: format)
    let pages = PDFPages(output)
    guard !pages.isBlank else {
      throw ReadError(
        format: format, reason: "has no text in it: its pages are pictures",
        hint: "Run text recognition over it first (ocrmypdf IN.pdf OUT.pdf).")
    }
    let (bytes, starts) = pages.text
    var document = Document(
      text: String(decoding: bytes, as: UTF8.self), blocks: plainTextBlocks(in: bytes),
      reader: format, encoding: TextEncoding.utf8.rawValue)
    document.pageStarts = starts
    document.reference.type = "article"
    document.reference.doi = ownDOI(in: bytes[..<(starts.dropFirst().first ?? bytes.count)])
    if document.reference.doi != nil { document.reference.type = "article-journal" }
    return document
  }

  /// The DOI that the first page shows, where it is the only one there.
  private static func ownDOI(in page: ArraySlice<UInt8>) -> String? {
    let words = String(decoding: page, as: UTF8.self).split(whereSeparator: \.isWhitespace)
    let found = words.filter { $0.contains("10.") && $0.contains("/") }
      .compactMap { RecordIdentifiers.doi(in: String($0)) }
    return Set(found).count == 1 ? found[0] : nil
  }
}
