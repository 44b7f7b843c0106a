import Knowledge

/// Reads the XML that EndNote and its kin export, a piece at a time.
struct EndNoteReader: LibraryReader {
  static let fileExtensions: [String] = []
  private var decoder: PieceDecoder
  private var scanner: EndNoteScanner

  init(encoding: TextEncoding?, maximumEntryByteCount: Int) {
    decoder = PieceDecoder(encoding: encoding)
    scanner = EndNoteScanner(maximumByteCount: maximumEntryByteCount)
  }

  /// A `<record>` with EndNote's `<ref-type`, or its root.
  static func likelihood(ofPrefix prefix: [UInt8], matchesFileExtension: Bool) -> Int {
    guard prefix.firstVisible == UInt8(ascii: "<") else { return 0 }
    let head = Array(prefix.prefix(8192))
    let hasRecord = head.holds("<records") && head.holds("<record>")
    return hasRecord && head.holds(anyOf: ["<ref-type", "<source-app"]) ? 95 : 0
  }

  mutating func read(
    _ bytes: ArraySlice<UInt8>, isEnd: Bool, into entries: inout [LibraryEntry]
  ) throws(ReadError) {
    for piece in scanner.pieces(in: decoder.bytes(of: bytes, isEnd: isEnd), isEnd: isEnd) {
      switch piece {
      case .fault(let fault): entries.append(.fault(fault))
      case .record(let bytes, let place):
        let (text, encoding) = decoder.text(of: bytes[...])
        var record = EndNoteRecord.record(text, at: place)
        record.encoding = encoding
        guard !record.fields.isEmpty else { continue }
        entries.append(.article(RISFields.document(from: record, reader: .endNote)))
      }
    }
  }
}
