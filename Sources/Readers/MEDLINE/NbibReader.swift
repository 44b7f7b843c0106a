import Knowledge

/// Reads the tagged text of MEDLINE that PubMed saves as `.nbib` or as `PubMed` format.
///
/// A field is a tag of two to four capitals, a hyphen in the fifth column and a value, which goes on in
/// lines that begin with a space. A blank line, or the next `PMID`, ends a record. The reference is the
/// one that PubMed's XML gives for the same record, as far as these files say as much.
struct NbibReader: LibraryReader {
  static let fileExtensions = ["nbib", "medline"]

  static func likelihood(ofPrefix prefix: [UInt8], matchesFileExtension: Bool) -> Int {
    var tags: Set<String> = []
    var first: String?
    for line in prefix.split(whereSeparator: { $0 == 0x0A || $0 == 0x0D }).prefix(200) {
      guard let field = NbibField(line) else { continue }
      first = first ?? field.tag
      tags.insert(field.tag)
    }
    if first == "TY" || tags.contains("ER") { return 0 }
    if first == "PMID" { return 95 }
    if tags.intersection(["PMID", "OWN", "STAT", "FAU", "JT", "JID", "PMC", "DEP"]).count >= 3 {
      return 85
    }
    return matchesFileExtension && !tags.isEmpty ? 80 : 0
  }

  private let maximumEntryByteCount: Int
  private let requestedEncoding: TextEncoding?
  private var decoder: StreamDecoder?
  private var head: [UInt8] = []
  private var lines: StreamLines
  private var record: NbibRecord
  private var isEmpty = true
  private var decodedByteCount = 0

  init(encoding: TextEncoding?, maximumEntryByteCount: Int) {
    self.maximumEntryByteCount = maximumEntryByteCount
    requestedEncoding = encoding
    lines = StreamLines(maximumByteCount: maximumEntryByteCount)
    record = NbibRecord(maximumByteCount: maximumEntryByteCount)
  }

  mutating func read(
    _ bytes: ArraySlice<UInt8>, isEnd: Bool, into entries: inout [LibraryEntry]
  ) throws(ReadError) {
    if decoder == nil {
      head += bytes
      guard isEnd || head.count >= 4096 else { return }
      begin()
      readOn(head[...], isEnd: isEnd, into: &entries)
      head = []
    } else {
      readOn(bytes, isEnd: isEnd, into: &entries)
    }
    if isEnd, isEmpty {
      throw ReadError(format: DocumentFormat.nbib.rawValue, reason: "has no fields of MEDLINE")
    }
  }

  private var encoding: TextEncoding { decoder?.encoding ?? .utf8 }

  private mutating func begin() {
    let encoding = requestedEncoding ?? TextEncoding.announced(by: head)
    decoder = encoding.map { StreamDecoder(encoding: $0) } ?? StreamDecoder(declared: nil)
    let mark = encoding?.byteOrderMark ?? []
    if !mark.isEmpty, head.starts(with: mark) { head.removeFirst(mark.count) }
  }

  private mutating func readOn(
    _ bytes: ArraySlice<UInt8>, isEnd: Bool, into entries: inout [LibraryEntry]
  ) {
    var found: [LibraryEntry] = []
    var record = record
    var rest = bytes
    repeat {
      let piece = rest.prefix(1 << 16)
      rest = rest.dropFirst(piece.count)
      var text: [UInt8] = []
      let isLast = isEnd && rest.isEmpty
      decoder?.decode(piece, isEnd: isLast, into: &text)
      // Wherever the file is cut: lines before the encoding showed are ASCII.
      let encoding = encoding
      let plainCount = min(max(0, (decoder?.foundOffset ?? 0) - decodedByteCount), text.count)
      decodedByteCount += text.count
      lines.take(text[..<plainCount], isEnd: false) { line in
        if let entry = record.take(line, encoding: .utf8) { found.append(entry) }
      }
      lines.take(text[plainCount...], isEnd: isLast) { line in
        if let entry = record.take(line, encoding: encoding) { found.append(entry) }
      }
    } while !rest.isEmpty
    if isEnd, let entry = record.finish(encoding: encoding) { found.append(entry) }
    self.record = record
    if record.fieldCount > 0 { isEmpty = false }
    if isEnd { noteDamage(in: &found) }
    entries += found
  }

  /// Reports the first byte that is not UTF-8, once and at the end, wherever the pieces were cut.
  private func noteDamage(in entries: inout [LibraryEntry]) {
    guard let damage = decoder?.damage else { return }
    let byte = hexadecimal(UInt32(damage.byte), digits: 2)
    let reason = "byte \(byte) is not UTF-8; it and its like were read as Windows-1252"
    entries.append(.fault(EntryFault(line: 0, column: 0, reason: reason)))
  }
}
