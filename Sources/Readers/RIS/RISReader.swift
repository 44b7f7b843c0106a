import Knowledge

/// Reads RIS, a piece at a time.
///
/// A record runs from `TY` to `ER`, or to the next `TY` where that was forgotten; lines without tag go
/// on with the value before them; what stands between records is passed over. A record that begins
/// without `TY` is read when it has a title.
struct RISReader: LibraryReader {
  static let fileExtensions = ["ris"]
  private let maximumByteCount: Int
  private var decoder: PieceDecoder
  private var line: [UInt8] = []
  private var lineByteCount = 0
  private var place = LinePlace()
  private var lineStart = LinePlace()
  private var record: RISRecord?
  private var isTooLong = false

  init(encoding: TextEncoding?, maximumEntryByteCount: Int) {
    decoder = PieceDecoder(encoding: encoding)
    maximumByteCount = maximumEntryByteCount
  }

  /// A `TY` line with another tag behind it.
  static func likelihood(ofPrefix prefix: [UInt8], matchesFileExtension: Bool) -> Int {
    let lines = prefix.split(omittingEmptySubsequences: true) { $0 == 0x0A || $0 == 0x0D }
    let tags = lines.prefix(200).compactMap { risTag(of: $0)?.tag }
    let hasType = tags.contains("TY")
    if matchesFileExtension { return hasType || tags.count > 2 ? 99 : 80 }
    return hasType && tags.count > 1 ? 85 : 0
  }

  mutating func read(
    _ bytes: ArraySlice<UInt8>, isEnd: Bool, into entries: inout [LibraryEntry]
  ) throws(ReadError) {
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
    if let (tag, value) = risTag(of: line[...]) {
      take(tag, value, into: &entries)
    } else {
      goOn()
    }
    guard var current = record, !isTooLong else { return }
    record = nil
    current.byteCount += lineByteCount
    if current.byteCount > maximumByteCount {
      let limit = grouped(maximumByteCount)
      entries.append(.fault(current.place.fault("a record is longer than \(limit) bytes")))
      current.fields = []
      isTooLong = true
    }
    record = current
  }

  private mutating func take(
    _ tag: String, _ value: ArraySlice<UInt8>, into entries: inout [LibraryEntry]
  ) {
    switch tag {
    case "TY":
      endRecord(into: &entries)
      record = RISRecord(place: lineStart)
      record?.type = plainWords(decoder.text(of: value).text)
    case "ER": endRecord(into: &entries)
    default:
      if record == nil { record = RISRecord(place: lineStart) }
      guard !isTooLong else { return }
      let (text, encoding) = decoder.text(of: value)
      if encoding != .utf8 { record?.encoding = encoding }
      record?.fields.append(RISRecord.Field(tag: tag, lines: [text]))
    }
  }

  /// Adds a line without tag to the value before it.
  private mutating func goOn() {
    guard let count = record?.fields.count, count > 0, !isTooLong else { return }
    let (text, encoding) = decoder.text(of: line[...])
    if encoding != .utf8 { record?.encoding = encoding }
    record?.fields[count - 1].lines.append(text)
  }

  private mutating func endRecord(into entries: inout [LibraryEntry]) {
    defer {
      record = nil
      isTooLong = false
    }
    guard let record, !isTooLong else { return }
    let isRecord = record.type != nil || !(record.all("TI") + record.all("T1")).isEmpty
    guard isRecord else {
      // Lines of a database's own between the records may look like tags.
      if record.fields.count > 2 {
        entries.append(.fault(record.place.fault("a record has no TY line and no title")))
      }
      return
    }
    entries.append(.article(RISFields.document(from: record)))
  }
}
