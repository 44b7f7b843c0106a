/// Cuts the rows out of a file of separated values that comes in pieces (RFC 4180).
///
/// The separator is what stands most often in the first line outside of quotes: comma, tab,
/// semicolon or bar. A quote opens a quoted cell only at its start; one that is doubled inside stands
/// for itself; what follows the closing quote up to the separator is taken as it is. Rows end with LF,
/// CR or CRLF.
struct SheetScanner {
  /// A row, or what is wrong with one.
  enum Piece {
    case row(cells: [[UInt8]], at: LinePlace)
    case fault(EntryFault)
  }

  private let maximumByteCount: Int
  /// Whether every row begins with a number: a line in a quoted cell that begins like one is then
  /// taken for the next row, and the quote for one that is never closed.
  private let rowsBeginWithNumber: Bool
  /// A line of a quoted cell that may be the next row.
  private var numbered: NumberedLine?
  private var separator: UInt8?
  /// Bytes that wait until the separator can be told.
  private var waiting: [UInt8] = []
  private var place = LinePlace()
  private var start = LinePlace()
  private var cells: [[UInt8]] = []
  private var cell: [UInt8] = []
  private var byteCount = 0
  private var state = State.start
  private var isAfterReturn = false

  private enum State {
    /// At the start of a cell.
    case start
    case plain
    case quoted
    /// Behind a quote in a quoted cell: its end, or half of a doubled one.
    case quote
    /// In a row that is too long, which is passed over.
    case passing
  }

  init(maximumByteCount: Int, rowsBeginWithNumber: Bool = false) {
    self.maximumByteCount = maximumByteCount
    self.rowsBeginWithNumber = rowsBeginWithNumber
  }

  /// Reads on and returns the rows that end in `bytes`; rows of nothing are left out.
  mutating func pieces(in bytes: [UInt8], isEnd: Bool) -> [Piece] {
    var pieces: [Piece] = []
    if separator == nil {
      waiting += bytes
      guard isEnd || waiting.count > 1 << 16 || Self.hasFirstLine(waiting) else { return [] }
      separator = Self.separator(of: waiting)
      scan(waiting, into: &pieces)
      waiting = []
    } else {
      scan(bytes, into: &pieces)
    }
    guard isEnd else { return pieces }
    if state == .quoted {
      pieces.append(.fault(start.fault("a cell of this row has a quote that is never closed")))
    } else if state != .start || !cells.isEmpty {
      endRow(into: &pieces)
    }
    return pieces
  }

  private mutating func scan(_ bytes: [UInt8], into pieces: inout [Piece]) {
    for byte in bytes {
      take(byte, into: &pieces)
      place.step(over: byte)
    }
  }

  private mutating func take(_ byte: UInt8, into pieces: inout [Piece]) {
    if isAfterReturn {
      isAfterReturn = false
      if byte == 0x0A {
        start = place
        return
      }
    }
    byteCount += 1
    if byteCount > maximumByteCount, state != .passing {
      pieces.append(.fault(start.fault("a row is longer than \(grouped(maximumByteCount)) bytes")))
      state = .passing
      (cells, cell) = ([], [])
    }
    switch state {
    case .quoted:
      if rowsBeginWithNumber, endsQuote(before: byte, into: &pieces) {
        return take(byte, into: &pieces)
      }
      if byte == UInt8(ascii: "\"") { state = .quote } else { cell.append(byte) }
    case .quote where byte == UInt8(ascii: "\""):
      cell.append(byte)
      state = .quoted
    case .start where byte == UInt8(ascii: "\""):
      if cells.isEmpty { start = place }
      state = .quoted
    default: takePlain(byte, into: &pieces)
    }
  }

  /// The beginning of a line in a quoted cell: digits, and then maybe a separator.
  private struct NumberedLine {
    let start: LinePlace
    var digits: [UInt8] = []
    var isOver = false
  }

  /// Whether `byte` shows that the next row has begun inside of a quoted cell.
  ///
  /// The line begins with a number, a separator and no blank. That row is then open, before `byte`.
  private mutating func endsQuote(before byte: UInt8, into pieces: inout [Piece]) -> Bool {
    guard var line = numbered else {
      if 0x30...0x39 ~= byte, cell.last == 0x0A || cell.last == 0x0D {
        numbered = NumberedLine(start: place, digits: [byte])
      }
      return false
    }
    if line.isOver, byte > 0x20 {
      pieces.append(.fault(start.fault("a cell of this row has a quote that is never closed")))
      (cells, cell, start, byteCount) = ([line.digits], [], line.start, line.digits.count + 1)
      (state, numbered) = (.start, nil)
      return true
    }
    if !line.isOver, 0x30...0x39 ~= byte, line.digits.count < 9 {
      line.digits.append(byte)
      numbered = line
    } else if !line.isOver, byte == separator {
      line.isOver = true
      numbered = line
    } else {
      numbered = nil
    }
    return false
  }

  private mutating func takePlain(_ byte: UInt8, into pieces: inout [Piece]) {
    if byte == 0x0A || byte == 0x0D {
      isAfterReturn = byte == 0x0D
      endRow(into: &pieces)
    } else if state == .passing {
      return
    } else if byte == separator {
      if cells.isEmpty, state == .start { start = place }
      endCell()
      // A separator at the end of a row still has an empty cell behind it.
      state = .start
    } else {
      if cells.isEmpty, state == .start { start = place }
      cell.append(byte)
      state = .plain
    }
  }

  private mutating func endCell() {
    cells.append(cell)
    cell = []
  }

  private mutating func endRow(into pieces: inout [Piece]) {
    if state != .passing {
      endCell()
      if cells.contains(where: { !$0.allSatisfy { $0 <= 0x20 } }) {
        pieces.append(.row(cells: cells, at: start))
      }
    }
    cells = []
    byteCount = 0
    state = .start
    numbered = nil
  }

  private static func hasFirstLine(_ bytes: [UInt8]) -> Bool {
    var isQuoted = false
    for byte in bytes {
      if byte == UInt8(ascii: "\"") { isQuoted.toggle() }
      if !isQuoted, byte == 0x0A || byte == 0x0D { return true }
    }
    return false
  }

  /// What stands most often in the first line outside of quotes; a comma where nothing does.
  static func separator(of bytes: some Sequence<UInt8>) -> UInt8 {
    var counts: [UInt8: Int] = [:]
    var isQuoted = false
    for byte in bytes {
      if byte == UInt8(ascii: "\"") { isQuoted.toggle() }
      if isQuoted { continue }
      if byte == 0x0A || byte == 0x0D { break }
      if separators.contains(byte) { counts[byte, default: 0] += 1 }
    }
    return separators.max { counts[$0, default: 0] < counts[$1, default: 0] } ?? 0x2C
  }

  /// From the rarest in names of columns to the commonest: of equals, the first one is taken.
  private static let separators = Array("\t|;,".utf8)
}
