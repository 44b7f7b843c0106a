import Knowledge

/// The items of a JSON file that comes in pieces, in whatever it is written.
struct JSONItems {
  private var decoder: PieceDecoder
  private var scanner: JSONItemScanner

  /// What the file is written in, as far as was seen.
  var encoding: TextEncoding { decoder.encoding ?? .utf8 }

  init(encoding: TextEncoding?, maximumByteCount: Int) {
    decoder = PieceDecoder(encoding: encoding)
    scanner = JSONItemScanner(maximumByteCount: maximumByteCount)
  }

  /// Whether a file may be JSON of objects, by its first character.
  static func mayStart(_ prefix: [UInt8]) -> Bool {
    prefix.firstVisible == UInt8(ascii: "[") || prefix.firstVisible == UInt8(ascii: "{")
  }

  /// Reads on: the faults go to `entries`, and `entry` makes of each item what it is; nil for nothing.
  mutating func read(
    _ bytes: ArraySlice<UInt8>, isEnd: Bool, into entries: inout [LibraryEntry],
    _ entry: (JSONValue, LinePlace) -> LibraryEntry?
  ) {
    read(bytes, isEnd: isEnd) { piece in
      switch piece {
      case .fault(let fault): entries.append(.fault(fault))
      case .item(let item, let place):
        if let entry = entry(item, place) { entries.append(entry) }
      }
    }
  }

  /// Reads on and hands out what ends in `bytes`.
  mutating func read(
    _ bytes: ArraySlice<UInt8>, isEnd: Bool, _ take: (JSONItemScanner.Piece) -> Void
  ) {
    scanner.pieces(in: decoder.bytes(of: bytes, isEnd: isEnd), isEnd: isEnd).forEach(take)
  }
}
