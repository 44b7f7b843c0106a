import Knowledge

/// Reads records as JSON objects of any makers, one behind another (NDJSON) or in an array: members
/// are what columns are to a table.
struct JSONTableReader: LibraryReader {
  static let fileExtensions = ["json", "ndjson", "jsonl"]

  private var items: JSONItems
  private var given: [String: String] = [:]

  init(encoding: TextEncoding?, maximumEntryByteCount: Int) {
    items = JSONItems(encoding: encoding, maximumByteCount: maximumEntryByteCount)
  }

  static func likelihood(ofPrefix prefix: [UInt8], matchesFileExtension: Bool) -> Int {
    guard JSONItems.mayStart(prefix) else { return 0 }
    if prefix.folded(first: 8192).holds(anyOf: ["\"title\"", "\"ti\""]) {
      return matchesFileExtension ? 80 : 60
    }
    return matchesFileExtension ? 50 : 0
  }

  mutating func use(columns: [String: String]) { given = columns }

  mutating func read(
    _ bytes: ArraySlice<UInt8>, isEnd: Bool, into entries: inout [LibraryEntry]
  ) throws(ReadError) {
    let (given, encoding) = (given, items.encoding)
    items.read(bytes, isEnd: isEnd, into: &entries) { item, place in
      Self.entry(item, at: place, given: given, encoding: encoding)
    }
  }

  private static func entry(
    _ item: JSONValue, at place: LinePlace, given: [String: String], encoding: TextEncoding
  ) -> LibraryEntry {
    let names = item.members.map(\.name)
    let meanings = ColumnMeaning.meanings(of: names, given: given)
    var cells: [RowRecord.Cell] = []
    for (member, meaning) in zip(item.members, meanings) {
      guard let text = text(of: member.value), plainWords(text) != nil else { continue }
      cells.append(RowRecord.Cell(name: member.name, meaning: meaning, text: text))
    }
    let document = RowRecord(cells: cells).document(
      reader: DocumentFormat.json.rawValue, encoding: encoding)
    guard let document else {
      return .fault(
        place.fault(
          "an object names no publication: no member is named like a title, authors or identifier"))
    }
    return .article(document)
  }

  /// A value as a cell: names and words of lists with semicolons between them; nil for nothing.
  private static func text(of value: JSONValue) -> String? {
    if let text = value.text { return text }
    let items = value.elements.compactMap { text(ofElement: $0) }
    return items.isEmpty ? nil : items.joined(separator: "; ")
  }

  private static func text(ofElement value: JSONValue) -> String? {
    if let text = value.text { return text }
    let family = value["family"]?.text ?? value["last"]?.text ?? value["lastName"]?.text
    let given = value["given"]?.text ?? value["first"]?.text ?? value["firstName"]?.text
    if let family { return given.map { family + ", " + $0 } ?? family }
    return value["name"]?.text ?? value["literal"]?.text
  }
}
