/// Cuts the records out of an EndNote XML file that comes in pieces: `<record>` to `</record>`.
struct EndNoteScanner {
  /// A record's bytes, or what is wrong with one.
  enum Piece {
    case record([UInt8], at: LinePlace)
    case fault(EntryFault)
  }

  private static let opening = Array("<record".utf8)
  private static let closing = Array("</record>".utf8)
  private let maximumByteCount: Int
  private var place = LinePlace()
  private var start = LinePlace()
  private var record: [UInt8] = []
  private var isInRecord = false
  private var isTooLong = false
  /// How much of the opening or closing tag has been seen.
  private var matched = 0

  init(maximumByteCount: Int) {
    self.maximumByteCount = maximumByteCount
  }

  /// Reads on and returns the records that end in `bytes`.
  mutating func pieces(in bytes: [UInt8], isEnd: Bool) -> [Piece] {
    var pieces: [Piece] = []
    for byte in bytes {
      if isInRecord { inside(byte, into: &pieces) } else { outside(byte) }
      place.step(over: byte)
    }
    if isEnd, isInRecord {
      pieces.append(.fault(start.fault("the file ends inside of a record that begins here")))
    }
    return pieces
  }

  private mutating func outside(_ byte: UInt8) {
    if matched == Self.opening.count {
      matched = 0
      // “<records” is another element.
      guard byte == UInt8(ascii: ">") || byte <= 0x20 else { return }
      isInRecord = true
      isTooLong = false
      record = Self.opening + [byte]
      return
    }
    if byte == UInt8(ascii: "<") { start = place }
    matched = byte == Self.opening[matched] ? matched + 1 : byte == Self.opening[0] ? 1 : 0
  }

  private mutating func inside(_ byte: UInt8, into pieces: inout [Piece]) {
    if record.count < maximumByteCount {
      if !isTooLong { record.append(byte) }
    } else if !isTooLong {
      isTooLong = true
      let limit = grouped(maximumByteCount)
      pieces.append(.fault(start.fault("a record is longer than \(limit) bytes")))
      record = []
    }
    matched = byte == Self.closing[matched] ? matched + 1 : byte == Self.closing[0] ? 1 : 0
    guard matched == Self.closing.count else { return }
    matched = 0
    isInRecord = false
    if !isTooLong { pieces.append(.record(record, at: start)) }
    record = []
  }
}
