import Knowledge

/// A row of a table of notices.
protocol NoticeRow {
  /// What the columns are called, each by any of its names: lower case, letters and digits only.
  static var columnNames: [[String]] { get }
  /// Whether a table that has only some of the columns is one of these.
  static func isComplete(_ hasColumn: [Bool]) -> Bool
  /// Whether every row begins with a number.
  static var beginsWithNumber: Bool { get }
  /// Reads a row.
  ///
  /// - Parameter cells: As many as `columnNames`, empty for columns that are not there.
  init(_ cells: [String])
  /// What the row states.
  ///
  /// - Parameter remarks: Takes what could not be read, as clauses.
  /// - Returns: What it states, under the name of what states it.
  /// - Throws: `NoticeRowFault` where nothing can be taken.
  func stated(remarks: inout [String]) throws(NoticeRowFault) -> StatedNotices
}

/// Why nothing is taken of a row, as a clause.
struct NoticeRowFault: Error {
  let reason: String
}

/// Where in its rows a table has the columns that a format needs.
struct NoticeColumns {
  /// For each column of the format the place of its cell.
  let places: [Int?]
  /// Number of cells that have a name.
  let count: Int
  /// The most cells of a row: some write a separator behind the last one, and some do not.
  let maximumCount: Int

  /// Finds the columns among the names of a table; nil where some are missing.
  init?(_ names: [String], of row: any NoticeRow.Type) {
    let plain = names.map { name in
      String(name.lowercased().filter { $0.isLetter || $0.isNumber })
    }
    places = row.columnNames.map { names in plain.firstIndex { names.contains($0) } }
    count = (plain.lastIndex { !$0.isEmpty } ?? -1) + 1
    maximumCount = max(plain.count, count + 1)
    guard row.isComplete(places.map { $0 != nil }) else { return nil }
  }
}

/// Reads a table of notices, separated by commas, tabs, semicolons or bars, with a line of names.
struct NoticeTableReader<Row: NoticeRow>: NoticeReader {
  private var decoder: PieceDecoder
  private var scanner: SheetScanner
  private var columns: NoticeColumns?

  init(encoding: TextEncoding?, maximumRowByteCount: Int) {
    decoder = PieceDecoder(encoding: encoding)
    scanner = SheetScanner(
      maximumByteCount: maximumRowByteCount, rowsBeginWithNumber: Row.beginsWithNumber)
  }

  mutating func read(
    _ bytes: ArraySlice<UInt8>, isEnd: Bool, into entries: inout [NoticeEntry]
  ) throws(ReadError) {
    for piece in scanner.pieces(in: decoder.bytes(of: bytes, isEnd: isEnd), isEnd: isEnd) {
      switch piece {
      case .fault(let fault): entries.append(.fault(fault))
      case .row(let cells, let place):
        if let columns {
          take(cells, columns, at: place, into: &entries)
        } else {
          try begin(with: cells.map { decoder.text(of: $0[...]).text })
        }
      }
    }
  }

  private mutating func begin(with names: [String]) throws(ReadError) {
    columns = NoticeColumns(names, of: Row.self)
    guard columns == nil else { return }
    let found = names.prefix(12).compactMap { plainWords($0) }.joined(separator: ", ")
    throw ReadError(
      format: "notices", reason: "lacks columns that this format has",
      hint: "Its columns are: \(found).")
  }

  private func take(
    _ cells: [[UInt8]], _ columns: NoticeColumns, at place: LinePlace,
    into entries: inout [NoticeEntry]
  ) {
    let hasExtra = cells.dropFirst(columns.count).contains { $0.contains { $0 > 0x20 } }
    guard columns.count...columns.maximumCount ~= cells.count, !hasExtra else {
      let reason = "a row has \(cells.count) cells, where the header has \(columns.count)"
      return entries.append(.fault(place.fault(reason)))
    }
    let row = Row(columns.places.map { $0.map { text(of: cells[$0]) } ?? "" })
    var remarks: [String] = []
    do throws(NoticeRowFault) {
      entries.append(.stated(try row.stated(remarks: &remarks), line: place.line))
      entries += remarks.map { .remark(place.fault($0)) }
    } catch {
      entries.append(.fault(place.fault(error.reason)))
    }
  }

  /// The words of a cell, white space at its ends left out.
  private func text(of cell: [UInt8]) -> String {
    let start = cell.firstIndex { $0 > 0x20 } ?? cell.endIndex
    let end = (cell.lastIndex { $0 > 0x20 } ?? start - 1) + 1
    return start < end ? decoder.text(of: cell[start..<end]).text : ""
  }
}
