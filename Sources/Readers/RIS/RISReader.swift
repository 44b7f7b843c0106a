import Knowledge

/// Reads RIS, a piece at a time.
///
/// A record runs from `TY` to `ER`, or to the next `TY` where that was forgotten; lines without tag go
/// on with the value before them; what stands between records is passed over. A record that begins
/// without `TY` is read when it has a title.
struct RISReader: LibraryReader {
  static let fileExtensions = ["ris"]
  private var records: TaggedRecords<Self>

  init(encoding: TextEncoding?, maximumEntryByteCount: Int) {
    records = TaggedRecords(encoding: encoding, maximumByteCount: maximumEntryByteCount)
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
    records.read(bytes, isEnd: isEnd, into: &entries)
  }
}

extension RISReader: TaggedFormat {
  static func meaning(of line: ArraySlice<UInt8>) -> TaggedLine {
    guard let (tag, value) = risTag(of: line) else { return .continuation }
    switch tag {
    case "TY": return .start(type: value)
    case "ER": return .end
    default: return .field(tag: tag, value: value)
    }
  }

  static func entry(of record: RISRecord) -> LibraryEntry? {
    let isRecord = record.type != nil || !(record.all("TI") + record.all("T1")).isEmpty
    if isRecord { return .article(RISFields.document(from: record)) }
    // Lines of a database's own between the records may look like tags.
    guard record.fields.count > 2 else { return nil }
    return .fault(record.place.fault("a record has no TY line and no title"))
  }
}
