import Knowledge

/// Prints a table for people, its columns cut so that a row fits the terminal.
struct TablePrinter: RowPrinter {
  /// No column is cut below this many characters.
  private static let minimumWidth = 8

  private let columns: [String]
  private let selection: [Int]
  private let hasHeader: Bool
  private var rows: [[String]] = []

  init(columns: [String], selection: [Int], hasHeader: Bool) {
    self.columns = columns
    self.selection = selection
    self.hasHeader = hasHeader
  }

  mutating func row(_ cells: [Cell]) {
    rows.append(selection.map { Terminal.safe(cells[$0].readable) })
  }

  mutating func end(next: Cell?, isTruncated: Bool) {
    let widths = fittedWidths()
    if hasHeader, !rows.isEmpty {
      Output.write(Terminal.bold(line(columns, widths)) + "\n")
    }
    for row in rows { Output.write(line(row, widths) + "\n") }
    if isTruncated { Output.error("… and more; raise --limit to see them.\n") }
  }

  private func line(_ fields: [String], _ widths: [Int]) -> String {
    let padded = zip(fields, widths).map { field, width in
      let cut =
        DisplayWidth.columns(of: field) > width
        ? DisplayWidth.prefix(of: field, columns: width - 1) + "…" : field
      return cut + String(repeating: " ", count: max(0, width - DisplayWidth.columns(of: cut)))
    }
    let line = padded.joined(separator: "  ")
    return String(line.reversed().drop { $0 == " " }.reversed())
  }

  /// Widths of the columns: what they need, the widest cut first until a row fits.
  private func fittedWidths() -> [Int] {
    var widths = columns.indices.map { index in
      max(
        hasHeader ? DisplayWidth.columns(of: columns[index]) : 1,
        rows.map { DisplayWidth.columns(of: $0[index]) }.max() ?? 0)
    }
    var excess = widths.reduce(0, +) + 2 * max(0, widths.count - 1) - Terminal.width
    while excess > 0, let widest = widths.indices.max(by: { widths[$0] < widths[$1] }),
      widths[widest] > Self.minimumWidth
    {
      let second = widths.indices.filter { $0 != widest }.map { widths[$0] }.max() ?? 0
      let cut = max(1, min(excess, widths[widest] - max(second, Self.minimumWidth)))
      widths[widest] -= cut
      excess -= cut
    }
    return widths
  }
}
