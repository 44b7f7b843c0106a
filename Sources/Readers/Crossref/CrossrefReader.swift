import Knowledge

/// Reads works as Crossref's REST interface gives them, a piece at a time: an answer with one work or
/// a list, an array of works, or works one behind another.
struct CrossrefReader: LibraryReader {
  static let fileExtensions: [String] = []
  private var items: JSONItems

  init(encoding: TextEncoding?, maximumEntryByteCount: Int) {
    items = JSONItems(encoding: encoding, maximumByteCount: maximumEntryByteCount)
  }

  static func likelihood(ofPrefix prefix: [UInt8], matchesFileExtension: Bool) -> Int {
    guard JSONItems.mayStart(prefix) else { return 0 }
    return isCrossref(Array(prefix.prefix(8192))) ? 92 : 0
  }

  /// Whether the start of a JSON file has names that only Crossref uses.
  static func isCrossref(_ head: [UInt8]) -> Bool {
    if head.holds("\"message-type\"") && head.holds("\"message\"") { return true }
    let names: [StaticString] = [
      "\"is-referenced-by-count\"", "\"reference-count\"", "\"content-domain\"", "\"prefix\"",
      "\"member\"", "\"deposited\"", "\"indexed\"",
    ]
    return names.count { head.holds($0) } >= 2
  }

  mutating func read(
    _ bytes: ArraySlice<UInt8>, isEnd: Bool, into entries: inout [LibraryEntry]
  ) throws(ReadError) {
    let encoding = items.encoding
    items.read(bytes, isEnd: isEnd, into: &entries) { item, _ in
      // Facets and queries beside the items are objects without DOI.
      if item["DOI"]?.text == nil, item["title"] == nil { return nil }
      return .article(CrossrefWork(item).document(encoding: encoding))
    }
  }
}
