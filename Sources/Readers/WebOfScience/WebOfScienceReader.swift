import Knowledge

/// Reads the tagged text of Web of Science (ISI export format), a piece at a time.
///
/// Two letters and a space begin a field, three spaces go on with it; a record runs from `PT` to `ER`.
struct WebOfScienceReader: LibraryReader {
  static let fileExtensions = ["isi", "ciw"]
  private var records: TaggedRecords<Self>

  init(encoding: TextEncoding?, maximumEntryByteCount: Int) {
    records = TaggedRecords(encoding: encoding, maximumByteCount: maximumEntryByteCount)
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
    records.read(bytes, isEnd: isEnd, into: &entries)
  }

  private static func tag(of line: ArraySlice<UInt8>) -> (tag: String, value: ArraySlice<UInt8>)? {
    guard line.count >= 2, let first = line.first, 0x41...0x5A ~= first else { return nil }
    let second = line[line.startIndex + 1]
    guard 0x41...0x5A ~= second || 0x30...0x39 ~= second else { return nil }
    let value = line.dropFirst(2)
    guard value.first.map({ $0 == 0x20 }) ?? true else { return nil }
    return (String(decoding: line.prefix(2), as: UTF8.self), value)
  }
}

extension WebOfScienceReader: TaggedFormat {
  static func meaning(of line: ArraySlice<UInt8>) -> TaggedLine {
    guard let (tag, value) = tag(of: line) else { return .continuation }
    switch tag {
    case "PT": return .start(type: value)
    case "ER": return .end
    case "FN", "VR", "EF": return .none
    default: return .field(tag: tag, value: value)
    }
  }

  static func entry(of record: RISRecord) -> LibraryEntry? {
    guard !record.fields.isEmpty else { return nil }
    let plain = WebOfScienceRecord(record).record
    return .article(RISFields.document(from: plain, reader: .webOfScience))
  }
}
