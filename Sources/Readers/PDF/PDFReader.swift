import Knowledge

/// Reads PDF through poppler's `pdftotext`: text in reading order, cut into pages.
///
/// Words that were divided at the end of a line are put together, headers and footers that come back
/// page after page are left out, and paragraphs go on over the turn of a page. Of the title and the
/// author that a program wrote into the file, only those count that its first page shows too: many
/// name a template and an office.
enum PDFReader: DocumentReader {
  static let fileExtensions = ["pdf"]

  static func likelihood(ofPrefix prefix: [UInt8], matchesFileExtension: Bool) -> Int {
    if prefix.drop(while: { $0 <= 0x20 }).starts(with: "%PDF-".utf8) { return 100 }
    // Mail systems put lines of their own before it.
    return matchesFileExtension && Array(prefix.prefix(1024)).holds("%PDF-") ? 95 : 0
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
    let firstPage = bytes[..<(starts.dropFirst().first ?? bytes.count)]
    describe(&document.reference, by: try fields(of: source.bytes), shownOn: firstPage)
    document.reference.doi = ownDOI(in: firstPage)
    if document.reference.doi != nil { document.reference.type = "article-journal" }
    return document
  }

  /// What stands in the file's information dictionary, by `pdfinfo`.
  private static func fields(of bytes: [UInt8]) throws(ReadError) -> [Substring: Substring] {
    let program = ExternalProgram(
      name: "pdfinfo", package: "poppler-utils", arguments: ["-enc", "UTF-8", "/dev/stdin"],
      maximumAddressBytes: 2 << 30, maximumOutputByteCount: 1 << 20)
    let lines = String(
      decoding: try program.output(for: bytes, format: DocumentFormat.pdf.rawValue), as: UTF8.self)
    var fields: [Substring: Substring] = [:]
    for line in lines.split(separator: "\n") {
      guard let colon = line.firstIndex(of: ":") else { continue }
      fields[line[..<colon]] = line[line.index(after: colon)...]
    }
    return fields
  }

  private static func describe(
    _ reference: inout Reference, by fields: [Substring: Substring],
    shownOn page: ArraySlice<UInt8>
  ) {
    let shown = folded(String(decoding: page, as: UTF8.self))
    if let title = fields["Title"].flatMap({ plainWords($0) }), folded(title).count > 8,
      shown.contains(folded(title))
    {
      reference.title = title
    }
    if let author = fields["Author"].flatMap({ plainWords($0) }), folded(author).count > 4,
      shown.contains(folded(author))
    {
      reference.authors = authorList(author)
    }
  }

  /// Letters and digits in lower case.
  private static func folded(_ text: String) -> String {
    String(text.lowercased().filter { $0.isLetter || $0.isNumber })
  }

  /// The DOI that the first page shows, where it is the only one there.
  private static func ownDOI(in page: ArraySlice<UInt8>) -> String? {
    let bytes = Array(page)
    let found = identifiers(in: bytes, range: ByteRange(0..<bytes.count)).filter { $0.kind == .doi }
    return Set(found.map(\.value)).count == 1 ? found[0].value : nil
  }
}
