import Knowledge

/// Gathers the fields of one record of MEDLINE at a time.
struct NbibRecord {
  /// Fields seen in the file.
  private(set) var fieldCount = 0
  private let maximumByteCount: Int
  private var fields: [(tag: String, value: [UInt8])] = []
  private var byteCount = 0
  private var firstLine = 0
  private var isOversized = false

  init(maximumByteCount: Int) { self.maximumByteCount = maximumByteCount }

  /// Takes a line.
  ///
  /// - Returns: The entry that ended before it; nil where none did.
  mutating func take(_ line: StreamLines.Line, encoding: TextEncoding) -> LibraryEntry? {
    if line.bytes.allSatisfy({ $0 <= 0x20 }) { return finish(encoding: encoding) }
    if let field = NbibField(line.bytes[...]) {
      let ended = field.tag == "PMID" ? finish(encoding: encoding) : nil
      if fields.isEmpty, !isOversized { firstLine = line.number }
      fieldCount += 1
      add(line.bytes.count) { $0.append((field.tag, Array(field.value))) }
      return ended
    }
    // A line that neither begins a field nor is indented belongs to nothing.
    guard !fields.isEmpty, let first = line.bytes.first, first <= 0x20 else { return nil }
    add(line.bytes.count) { fields in
      let words = line.bytes.drop { $0 <= 0x20 }
      if fields[fields.count - 1].value.last != 0x20 { fields[fields.count - 1].value.append(0x20) }
      fields[fields.count - 1].value += words
    }
    return nil
  }

  private mutating func add(
    _ count: Int, _ change: (inout [(tag: String, value: [UInt8])]) -> Void
  ) {
    byteCount += count
    if byteCount > maximumByteCount {
      isOversized = true
      fields = []
    } else if !isOversized {
      change(&fields)
    }
  }

  /// Ends the record at work.
  ///
  /// - Returns: Its entry; nil where none was at work.
  mutating func finish(encoding: TextEncoding) -> LibraryEntry? {
    defer { (fields, byteCount, isOversized) = ([], 0, false) }
    if isOversized {
      return fault("the record is longer than \(grouped(maximumByteCount)) bytes")
    }
    guard !fields.isEmpty else { return nil }
    var meaning = NbibMeaning()
    for field in fields { meaning.take(field.tag, words(field.value)) }
    guard let document = meaning.document(encoding: encoding) else {
      return fault("the record has neither title, abstract nor id")
    }
    return .article(document)
  }

  private func fault(_ reason: String) -> LibraryEntry {
    .fault(EntryFault(line: firstLine, column: 1, reason: reason))
  }

  private func words(_ value: [UInt8]) -> String {
    var writer = BlockWriter()
    writer.begin(.paragraph)
    writer.append(value[...])
    writer.end()
    return String(decoding: writer.bytes, as: UTF8.self)
  }
}
