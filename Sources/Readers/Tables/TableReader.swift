import Knowledge

/// Reads tables of records: comma-, tab-, semicolon- or bar-separated values with a line of names.
///
/// What a column holds is told from its name, or from what somebody says of it; the others are kept
/// as they are.
struct TableReader: LibraryReader {
  static let fileExtensions = ["csv", "tsv", "tab"]

  private var decoder: PieceDecoder
  private var scanner: SheetScanner
  private var given: [String: String] = [:]
  private var names: [String]?
  private var meanings: [ColumnMeaning?] = []

  init(encoding: TextEncoding?, maximumEntryByteCount: Int) {
    decoder = PieceDecoder(encoding: encoding)
    scanner = SheetScanner(maximumByteCount: maximumEntryByteCount)
  }

  /// A first line whose cells are names of columns, a title among them.
  static func likelihood(ofPrefix prefix: [UInt8], matchesFileExtension: Bool) -> Int {
    let line = prefix.prefix { $0 != 0x0A && $0 != 0x0D }
    let separator = SheetScanner.separator(of: line)
    let names = line.split(separator: separator).map { cell in
      String(decoding: cell.filter { $0 != UInt8(ascii: "\"") }, as: UTF8.self)
    }
    let meanings = names.compactMap { ColumnMeaning(columnName: $0) }
    let isTable = meanings.contains(.title) && Set(meanings).count >= 3 && line.count < 16_000
    if isTable { return matchesFileExtension ? 95 : 70 }
    return matchesFileExtension ? 50 : 0
  }

  mutating func use(columns: [String: String]) { given = columns }

  mutating func read(
    _ bytes: ArraySlice<UInt8>, isEnd: Bool, into entries: inout [LibraryEntry]
  ) throws(ReadError) {
    for piece in scanner.pieces(in: decoder.bytes(of: bytes, isEnd: isEnd), isEnd: isEnd) {
      switch piece {
      case .fault(let fault): entries.append(.fault(fault))
      case .row(let cells, let place):
        if let names {
          entries.append(entry(cells, named: names, at: place))
        } else {
          try begin(with: cells.map { decoder.text(of: $0[...]).text })
        }
      }
    }
  }

  private mutating func begin(with header: [String]) throws(ReadError) {
    let names = header.map { plainWords($0) ?? "" }
    meanings = ColumnMeaning.meanings(of: names, given: given)
    let missing = given.values.filter { column in
      !names.contains { $0.lowercased() == column.lowercased() }
    }.sorted()
    let found = names.prefix(12).joined(separator: ", ")
    guard missing.isEmpty else {
      throw ReadError(
        format: DocumentFormat.table.rawValue, reason: "has no column “\(missing[0])”",
        hint: "Its columns are: \(found).")
    }
    guard meanings.contains(.title) else {
      throw ReadError(
        format: DocumentFormat.table.rawValue, reason: "has no column that is named like a title",
        hint: "Say which one it is: --columns title=NAME. Its columns are: \(found).")
    }
    self.names = names
  }

  private func entry(
    _ cells: [[UInt8]], named names: [String], at place: LinePlace
  ) -> LibraryEntry {
    var encoding = TextEncoding.utf8
    var row: [RowRecord.Cell] = []
    for (index, cell) in cells.enumerated() where !cell.isEmpty {
      let decoded = decoder.text(of: cell[...])
      if decoded.encoding != .utf8 { encoding = decoded.encoding }
      guard plainWords(decoded.text) != nil else { continue }
      let name = index < names.count ? names[index] : ""
      row.append(
        RowRecord.Cell(
          name: name.isEmpty ? "column \(index + 1)" : name,
          meaning: index < meanings.count ? meanings[index] : nil, text: decoded.text))
    }
    let document = RowRecord(cells: row).document(
      reader: DocumentFormat.table.rawValue, encoding: encoding)
    guard let document else {
      return .fault(
        place.fault("a row names no publication: it has no title, authors or identifier"))
    }
    return .article(document)
  }
}
