import ArgumentParser
import Knowledge
import KnowledgeStore

/// How rows are printed; the same flags on every listing.
struct OutputOptions: ParsableArguments {
  enum Format: String, EnumerableFlag {
    case json
    case ndjson
    case csv
    case tsv
    case md
    case table

    static func help(for value: Format) -> ArgumentHelp? {
      switch value {
      case .json: "One JSON object: ok, format, rows, next, truncated."
      case .ndjson: "One JSON object a line, one line a row."
      case .csv: "Comma-separated values (RFC 4180)."
      case .tsv: "Tab-separated values; the default when output is piped."
      case .md: "A Markdown table."
      case .table: "A table for people; the default on a terminal."
      }
    }
  }

  @Flag(help: "Output format.")
  var format: Format?

  @Option(help: ArgumentHelp("Only these columns, in this order.", valueName: "a,b,…"))
  var fields: String?

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp("The most rows printed (0: all).", valueName: "n"))
  var limit: Int?

  @Flag(name: .customLong("no-headers"), help: "Leave out the header line of csv, tsv and table.")
  var hidesHeaders = false

  func validate() throws {
    if let limit, limit < 0 { throw ValidationError("--limit takes 0 or a positive number.") }
    if let fields, fields.allSatisfy({ $0 == "," || $0.isWhitespace }) {
      throw ValidationError("--fields takes the names of columns, with commas between them.")
    }
  }

  /// The format asked for, else what suits where the output goes.
  var resolvedFormat: Format { format ?? (Output.isTerminal ? .table : .tsv) }

  /// The number of rows asked for, else all, or 100 for a table on a terminal; nil: all.
  var rowLimit: Int? {
    switch limit {
    case 0: nil
    case let limit?: limit
    case nil: resolvedFormat == .table && Output.isTerminal ? 100 : nil
    }
  }

  /// Prints `listing` in the format asked for.
  ///
  /// - Parameters:
  ///   - listing: What to print.
  ///   - store: The file.
  ///   - shown: Columns of a table, or of piped output without a format flag; nil: all.
  /// - Returns: The number of rows printed.
  /// - Throws: `Failure` for an unknown field, `SQLiteError` of the query.
  @discardableResult
  func print(_ listing: Listing, from store: borrowing Store, shown: [String]?) throws -> Int {
    var printer: (any RowPrinter)?
    let end = try listing.forEachRow(
      on: store.connection,
      begin: { columns in
        printer = try makePrinter(columns: columns.map(\.name), shown: shown)
      },
      row: { cells in printer?.row(cells) })
    printer?.end(next: end.next, isTruncated: end.isTruncated)
    return end.rowCount
  }

  /// A printer for rows with these columns.
  func makePrinter(columns: [String], shown: [String]?) throws -> any RowPrinter {
    let wanted = try selection(of: columns, shown: shown)
    let isForMachines = resolvedFormat == .json || resolvedFormat == .ndjson
    let names =
      isForMachines
      ? Self.distinct(wanted.map { columns[$0] }) : wanted.map { Terminal.safe(columns[$0]) }
    switch resolvedFormat {
    case .json: return JSONPrinter(columns: names, selection: wanted, isLines: false)
    case .ndjson: return JSONPrinter(columns: names, selection: wanted, isLines: true)
    case .csv: return SeparatedPrinter.csv(names, selection: wanted, hasHeader: !hidesHeaders)
    case .tsv: return SeparatedPrinter.tsv(names, selection: wanted, hasHeader: !hidesHeaders)
    case .md: return MarkdownPrinter(columns: names, selection: wanted)
    case .table:
      return TablePrinter(columns: names, selection: wanted, hasHeader: !hidesHeaders)
    }
  }

  /// `names`, those that were there before with a number, so that no member of an object hides another.
  private static func distinct(_ names: [String]) -> [String] {
    var taken: Set<String> = []
    return names.map { name in
      var candidate = name
      var number = 1
      while !taken.insert(candidate).inserted {
        number += 1
        candidate = "\(name)_\(number)"
      }
      return candidate
    }
  }

  /// Indices of the columns to print.
  private func selection(of columns: [String], shown: [String]?) throws -> [Int] {
    if let fields {
      return try fields.split(separator: ",").map { field in
        let name = field.trimming(while: \.isWhitespace)
        guard let index = columns.firstIndex(of: name) else {
          throw Failure(
            message: "there is no field '\(name)' here.",
            hint: "Fields: " + columns.joined(separator: ", ") + ".", code: .usage)
        }
        return index
      }
    }
    let isForPeople = resolvedFormat == .table || resolvedFormat == .md || format == nil
    guard isForPeople, let shown else { return Array(columns.indices) }
    return shown.compactMap { columns.firstIndex(of: $0) }
  }
}

extension Substring {
  fileprivate func trimming(while isTrimmed: (Character) -> Bool) -> String {
    let start = drop(while: isTrimmed)
    let end = start.lastIndex { !isTrimmed($0) }
    return end.map { String(start[...$0]) } ?? ""
  }
}
