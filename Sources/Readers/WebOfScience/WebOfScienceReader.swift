import Knowledge

/// Reads the tagged text of Web of Science (ISI export format), a piece at a time.
///
/// Two letters and a space begin a field, three spaces go on with it; a record runs from `PT` to `ER`.
struct WebOfScienceReader: LibraryReader {
  static let fileExtensions = ["isi", "ciw"]
  private let maximumByteCount: Int
  private var decoder: PieceDecoder
  private var line: [UInt8] = []
  private var place = LinePlace()
  private var lineStart = LinePlace()
  private var record: RISRecord?
  private var isTooLong = false

  init(encoding: TextEncoding?, maximumEntryByteCount: Int) {
    decoder = PieceDecoder(encoding: encoding)
    maximumByteCount = maximumEntryByteCount
  }

  /// A `PT` line with one letter, and other tags behind it.
  static func likelihood(ofPrefix prefix: [UInt8], matchesFileExtension: Bool) -> Int {
    let lines = prefix.split { $0 == 0x0A || $0 == 0x0D }.prefix(60)
    let tags = lines.compactMap { tag(of: $0)?.tag }
    let hasType = lines.contains { $0.count <= 5 && $0.starts(with: "PT ".utf8) }
    guard hasType, tags.contains("TI") || tags.contains("AU") else { return 0 }
    return matchesFileExtension ? 99 : 88
  }

  mutating func read(
    _ bytes: ArraySlice<UInt8>, isEnd: Bool, into entries: inout [LibraryEntry]
  ) throws(ReadError) {
    for byte in decoder.bytes(of: bytes, isEnd: isEnd) {
      place.step(over: byte)
      if byte == 0x0A || byte == 0x0D {
        endLine(into: &entries)
      } else if line.count < maximumByteCount {
        line.append(byte)
      }
    }
    guard isEnd else { return }
    endLine(into: &entries)
    endRecord(into: &entries)
  }

  private static func tag(of line: ArraySlice<UInt8>) -> (tag: String, value: ArraySlice<UInt8>)? {
    guard line.count >= 2, let first = line.first, 0x41...0x5A ~= first else { return nil }
    let second = line[line.startIndex + 1]
    guard 0x41...0x5A ~= second || 0x30...0x39 ~= second else { return nil }
    let value = line.dropFirst(2)
    guard value.first.map({ $0 == 0x20 }) ?? true else { return nil }
    return (String(decoding: line.prefix(2), as: UTF8.self), value)
  }

  private mutating func endLine(into entries: inout [LibraryEntry]) {
    defer {
      line.removeAll(keepingCapacity: line.count < 1 << 16)
      lineStart = place
    }
    guard !line.isEmpty else { return }
    if let (tag, value) = Self.tag(of: line[...]) {
      take(tag, value, into: &entries)
    } else if let count = record?.fields.count, count > 0, !isTooLong {
      record?.fields[count - 1].lines.append(decoder.text(of: line[...]).text)
    }
    guard !isTooLong, record != nil else { return }
    record?.byteCount += line.count
    if let current = record, current.byteCount > maximumByteCount {
      let limit = grouped(maximumByteCount)
      entries.append(.fault(current.place.fault("a record is longer than \(limit) bytes")))
      record?.fields = []
      isTooLong = true
    }
  }

  private mutating func take(
    _ tag: String, _ value: ArraySlice<UInt8>, into entries: inout [LibraryEntry]
  ) {
    switch tag {
    case "ER": endRecord(into: &entries)
    case "FN", "VR", "EF": break
    case "PT":
      endRecord(into: &entries)
      record = RISRecord(place: lineStart)
      record?.type = plainWords(decoder.text(of: value).text)
    default:
      guard !isTooLong else { return }
      if record == nil { record = RISRecord(place: lineStart) }
      let (text, encoding) = decoder.text(of: value)
      if encoding != .utf8 { record?.encoding = encoding }
      record?.fields.append(RISRecord.Field(tag: tag, lines: [text]))
    }
  }

  private mutating func endRecord(into entries: inout [LibraryEntry]) {
    defer {
      record = nil
      isTooLong = false
    }
    guard let record, !isTooLong, !record.fields.isEmpty else { return }
    let plain = WebOfScienceRecord(record).record
    entries.append(.article(RISFields.document(from: plain, reader: .webOfScience)))
  }
}
