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
    let text = String(decoding: prefix.prefix(8192), as: UTF8.self)
    let hasRecord = text.contains("<records") && text.contains("<record>")
    let isEndNote = text.contains("<ref-type") || text.contains("<source-app")
    return hasRecord && isEndNote ? 95 : 0
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
