internal import Knowledge
internal import KnowledgeStore
internal import Readers

/// Reads decisions from a file: CSV or TSV with a line of names, or JSON objects one a line.
///
/// In UTF-8, or what office programs save instead: UTF-16 with its mark, Windows-1252. Columns, in any order: `claim` (also `uid` or `id`) and `verdict`, which must be there, `evidence`,
/// `quote`, `note`; others are passed over. A row without a verdict waits to be decided.
public struct ReviewSheet: Sendable {
  /// A row that is no decision, and why.
  public struct BadRow: Hashable, Sendable {
    /// Its line, from 1.
    public let line: Int
    /// A clause: `has no claim`.
    public let reason: String
  }

  /// Why a file holds no decisions at all.
  public struct Unreadable: Error, Hashable, Sendable {
    /// A sentence.
    public let sentence: String
    /// Whether the file is not there, and not: is there and no such table.
    public let isMissing: Bool
  }

  /// The decisions, in order.
  public private(set) var decisions: [ReviewDecision] = []
  /// What is wrong with other rows.
  public private(set) var badRows: [BadRow] = []
  /// Rows without a verdict.
  public private(set) var undecidedCount = 0
  /// Columns that mean nothing here.
  public private(set) var unusedColumns: [String] = []

  /// Largest file, and largest row, in bytes.
  private static let limits = (file: 64 << 20, row: 1 << 20)

  private enum Column: String, CaseIterable {
    case claim, verdict, evidence, quote, note

    init?(named name: String) {
      let folded = name.lowercased().filter { !$0.isWhitespace }
      switch folded {
      case "uid", "id", "claim_uid", "claim_id": self = .claim
      default: self.init(rawValue: folded)
      }
    }
  }

  /// Reads the file at `path`; `-` is standard input.
  ///
  /// - Throws: `Unreadable`.
  public init(path: String) throws(Unreadable) {
    let name = path == "-" ? "standard input" : path
    let bytes: [UInt8]
    do throws(UnreadablePath) {
      bytes = try FileBytes.contents(
        ofFile: path == "-" ? nil : path, named: name, limit: Self.limits.file,
        hint: "split it")
    } catch {
      throw Unreadable(
        sentence: error.failure.error, isMissing: error.failure.cause != .badData)
    }
    try self.init(bytes: bytes, name: name)
  }

  /// Reads `bytes`, which messages call `name`.
  ///
  /// - Throws: `Unreadable`.
  init(bytes: [UInt8], name: String) throws(Unreadable) {
    // What cannot be decoded as a whole is told row by row.
    let text = TextEncoding.utf8(ofTable: bytes) ?? bytes
    if text.first(where: { $0 > 0x20 }) == UInt8(ascii: "{") {
      readLines(text)
    } else {
      try readTable(text, name: name)
    }
  }

  private mutating func readTable(_ bytes: [UInt8], name: String) throws(Unreadable) {
    var columns: [Column?]?
    for row in SeparatedRows.rows(of: bytes, maximumByteCount: Self.limits.row) {
      switch row {
      case .fault(let fault): badRows.append(BadRow(line: fault.line, reason: fault.reason))
      case .cells(let cells, let line):
        if let columns {
          take(Dictionary(zip(columns, cells).compactMap(Self.cell)) { $1 }, line: line)
        } else {
          columns = try header(cells, name: name)
        }
      }
    }
    guard columns != nil else {
      throw Unreadable(sentence: "\(name) is empty: it has no line of names.", isMissing: false)
    }
  }

  /// What the columns mean; of several for the claim, its uid counts.
  private mutating func header(_ cells: [String], name: String) throws(Unreadable) -> [Column?] {
    var columns = cells.map { Column(named: $0) }
    let claims = columns.indices.filter { columns[$0] == .claim }
    let chosen =
      claims.first { cells[$0].lowercased().contains("claim") }
      ?? claims.first { cells[$0].lowercased() == "uid" } ?? claims.first
    for index in claims where index != chosen { columns[index] = nil }
    for column in [Column.claim, .verdict] where !columns.contains(column) {
      throw Unreadable(
        sentence: "\(name) has no column '\(column.rawValue)'; its columns are: "
          + cells.prefix(12).joined(separator: ", ") + ".", isMissing: false)
    }
    unusedColumns = zip(cells, columns).filter { $0.1 == nil }.map(\.0)
    return columns
  }

  private static func cell(_ column: Column?, _ text: String) -> (Column, String)? {
    let words = text.trimmedOfBlanks
    guard let column, !words.isEmpty else { return nil }
    return (column, words)
  }

  private mutating func readLines(_ bytes: [UInt8]) {
    var lines = NumberedLines(bytes)
    while true {
      do throws(NumberedLines.BadLine) {
        guard let line = try lines.next() else { return }
        guard !line.trimmedOfBlanks.isEmpty else { continue }
        readObject(line, line: lines.number)
      } catch {
        badRows.append(BadRow(line: error.number, reason: error.reason))
      }
    }
  }

  private mutating func readObject(_ text: String, line: Int) {
    guard let value = try? JSONValue(parsing: text.utf8), case .object = value else {
      return badRows.append(BadRow(line: line, reason: "is no JSON object"))
    }
    var cells: [Column: String] = [:]
    for member in value.members {
      guard let column = Column(named: member.name), let text = member.value.text else { continue }
      if column == .claim, cells[column] != nil, member.name == "id" { continue }
      cells[column] = text
    }
    take(cells, line: line)
  }

  private mutating func take(_ cells: [Column: String], line: Int) {
    guard let claim = cells[.claim] else {
      return badRows.append(BadRow(line: line, reason: "has no claim"))
    }
    guard let word = cells[.verdict] else {
      undecidedCount += 1
      return
    }
    guard let verdict = Verdict(rawValue: word.lowercased()) else {
      let known = Verdict.allCases.map(\.rawValue).joined(separator: ", ")
      return badRows.append(
        BadRow(line: line, reason: "has the verdict '\(word)'; there are \(known)"))
    }
    decisions.append(
      ReviewDecision(
        claim: claim, verdict: verdict, evidence: cells[.evidence], quote: cells[.quote],
        note: cells[.note], line: line))
  }
}

extension String {
  /// The text without white space at its ends.
  fileprivate var trimmedOfBlanks: String {
    let start = drop(while: \.isWhitespace)
    return start.lastIndex { !$0.isWhitespace }.map { String(start[...$0]) } ?? ""
  }
}
