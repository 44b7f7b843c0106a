import Knowledge

/// Reads a page that a browser saved as one MHTML file: the page's own part, as `HTMLReader` does.
///
/// Pictures, styles and frames are other parts and not looked at. The address and the day are those
/// of the file's head where the page states none.
///
/// - Note: Format: RFC 2557; `Snapshot-Content-Location` is what Chromium writes.
enum MHTMLReader: DocumentReader {
  static let fileExtensions = ["mhtml", "mht"]

  static func likelihood(ofPrefix prefix: [UInt8], matchesFileExtension: Bool) -> Int {
    let head = prefix.folded(first: 4096)
    guard head.holds("mime-version:") else { return 0 }
    if matchesFileExtension { return 95 }
    let isPage = head.holds(anyOf: ["<saved by", "content-location:"])
    return isPage && head.holds("multipart/related") ? 90 : 0
  }

  static func document(from source: SourceBytes) throws(ReadError) -> Document {
    let format = DocumentFormat.mhtml
    let parts = mimeParts(of: source.bytes)
    guard let root = parts.first, let page = mainPart(of: parts) else {
      throw ReadError(
        format: format.rawValue, reason: "holds no page",
        hint: "Save the page again from the browser, as one HTML file or as MHTML.")
    }
    var saved = SavedPage()
    saved.url =
      root.header["snapshot-content-location"] ?? page.header["content-location"]
      ?? root.header["content-location"]
    saved.date = root.header["date"].flatMap { savedDate(in: $0) }
    return try HTMLReader.document(
      from: SourceBytes(bytes: page.decodedBody(of: source.bytes), encoding: source.encoding),
      transportLabel: page.contentType.parameters["charset"], saved: saved, format: format)
  }

  /// The page among `parts`: the one that the head names, else the first in HTML.
  private static func mainPart(of parts: [MIMEPart]) -> MIMEPart? {
    let pages = parts.filter {
      ["text/html", "application/xhtml+xml"].contains($0.contentType.name)
    }
    guard let root = parts.first else { return nil }
    let start = root.contentType.parameters["start"]
    let location = root.header["snapshot-content-location"]
    return pages.first { start != nil && $0.header["content-id"] == start }
      ?? pages.first { location != nil && $0.header["content-location"] == location }
      ?? pages.first
  }
}
