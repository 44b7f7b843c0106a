import Knowledge

/// Reads works as Crossref's REST interface gives them, a piece at a time: an answer with one work or
/// a list, an array of works, or works one behind another.
struct CrossrefReader: LibraryReader {
  static let fileExtensions: [String] = []
  private var decoder: PieceDecoder
  private var scanner: JSONItemScanner

  init(encoding: TextEncoding?, maximumEntryByteCount: Int) {
    decoder = PieceDecoder(encoding: encoding)
    scanner = JSONItemScanner(maximumByteCount: maximumEntryByteCount)
  }

  static func likelihood(ofPrefix prefix: [UInt8], matchesFileExtension: Bool) -> Int {
    guard prefix.firstVisible.map({ "[{".utf8.contains($0) }) == true else { return 0 }
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
    let encoding = decoder.encoding ?? .utf8
    for piece in scanner.pieces(in: decoder.bytes(of: bytes, isEnd: isEnd), isEnd: isEnd) {
      switch piece {
      case .fault(let fault): entries.append(.fault(fault))
      case .item(let item, _):
        // Facets and queries beside the items are objects without DOI.
        if item["DOI"]?.text == nil, item["title"] == nil { continue }
        entries.append(.article(CrossrefWork(item).document(encoding: encoding)))
      }
    }
  }
}
