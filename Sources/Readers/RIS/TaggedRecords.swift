import Knowledge

/// What a line says in a library of tagged lines.
enum TaggedLine {
  /// A record begins; its type.
  case start(type: ArraySlice<UInt8>)
  case end
  case field(tag: String, value: ArraySlice<UInt8>)
  /// No tag begins it: it goes on with the value before it.
  case continuation
  /// It is about the file, no part of a record.
  case none
}

/// A format that gives each field a line with a tag, and goes on with it on lines without.
protocol TaggedFormat {
  /// What a line says; never an empty one.
  static func meaning(of line: ArraySlice<UInt8>) -> TaggedLine

  /// What a whole record says; nil for one that is to be passed over.
  static func entry(of record: RISRecord) -> LibraryEntry?
}

/// Collects lines that come in pieces into records.
///
/// A record ends where the next one begins, too; one with more bytes than may be is a fault, and what
/// is left of it is passed over. A field before any start begins a record without type.
struct TaggedRecords<Format: TaggedFormat> {
  private let maximumByteCount: Int
  private var decoder: PieceDecoder
  private var line: [UInt8] = []
  private var lineByteCount = 0
  private var place = LinePlace()
  private var lineStart = LinePlace()
  private var record: RISRecord?
  private var isTooLong = false

  /// - Parameters:
  ///   - encoding: What to decode as; nil to find out.
  ///   - maximumByteCount: The most bytes of one record.
  init(encoding: TextEncoding?, maximumByteCount: Int) {
    decoder = PieceDecoder(encoding: encoding)
    self.maximumByteCount = maximumByteCount
  }

  /// Reads on; see `LibraryReader`.
  mutating func read(
    _ bytes: ArraySlice<UInt8>, isEnd: Bool, into entries: inout [LibraryEntry]
  ) {
    for byte in decoder.bytes(of: bytes, isEnd: isEnd) {
      place.step(over: byte)
      if byte == 0x0A || byte == 0x0D {
        endLine(into: &entries)
      } else {
        lineByteCount += 1
        if line.count < maximumByteCount { line.append(byte) }
      }
    }
    guard isEnd else { return }
    endLine(into: &entries)
    endRecord(into: &entries)
  }

  private mutating func endLine(into entries: inout [LibraryEntry]) {
    defer {
      line.removeAll(keepingCapacity: line.count < 1 << 16)
      lineByteCount = 0
      lineStart = place
    }
    guard !line.isEmpty else { return }
    switch Format.meaning(of: line[...]) {
    case .start(let type):
      endRecord(into: &entries)
      record = RISRecord(place: lineStart)
      record?.type = plainWords(decoder.text(of: type).text)
    case .end: endRecord(into: &entries)
    case .field(let tag, let value):
      if record == nil { record = RISRecord(place: lineStart) }
      guard !isTooLong else { return }
      let text = text(of: value)
      record?.fields.append(RISRecord.Field(tag: tag, lines: [text]))
    case .continuation:
      guard let count = record?.fields.count, count > 0, !isTooLong else { return }
      let text = text(of: line[...])
      record?.fields[count - 1].lines.append(text)
    case .none: break
    }
    checkLength(into: &entries)
  }

  /// The words of a value; the record takes note of what they were written in.
  private mutating func text(of value: ArraySlice<UInt8>) -> String {
    let (text, encoding) = decoder.text(of: value)
    if encoding != .utf8 { record?.encoding = encoding }
    return text
  }

  private mutating func checkLength(into entries: inout [LibraryEntry]) {
    guard !isTooLong, record != nil else { return }
    record?.byteCount += lineByteCount
    guard let current = record, current.byteCount > maximumByteCount else { return }
    let limit = grouped(maximumByteCount)
    entries.append(.fault(current.place.fault("a record is longer than \(limit) bytes")))
    record?.fields = []
    isTooLong = true
  }

  private mutating func endRecord(into entries: inout [LibraryEntry]) {
    defer {
      record = nil
      isTooLong = false
    }
    guard let record, !isTooLong, let entry = Format.entry(of: record) else { return }
    entries.append(entry)
  }
}
