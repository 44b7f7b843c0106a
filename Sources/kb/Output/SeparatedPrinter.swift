import Knowledge

/// Prints comma-separated (RFC 4180) or tab-separated rows; control characters are made visible.
struct SeparatedPrinter: RowPrinter {
  private let selection: [Int]
  private let separator: String
  private let lineEnd: String
  private let quotes: Bool

  static func csv(_ columns: [String], selection: [Int], hasHeader: Bool) -> SeparatedPrinter {
    SeparatedPrinter(
      columns, selection: selection, hasHeader: hasHeader, separator: ",", lineEnd: "\r\n",
      quotes: true)
  }

  static func tsv(_ columns: [String], selection: [Int], hasHeader: Bool) -> SeparatedPrinter {
    SeparatedPrinter(
      columns, selection: selection, hasHeader: hasHeader, separator: "\t", lineEnd: "\n",
      quotes: false)
  }

  private init(
    _ columns: [String], selection: [Int], hasHeader: Bool, separator: String, lineEnd: String,
    quotes: Bool
  ) {
    self.selection = selection
    self.separator = separator
    self.lineEnd = lineEnd
    self.quotes = quotes
    if hasHeader { Output.write(columns.map(field).joined(separator: separator) + lineEnd) }
  }

  mutating func row(_ cells: [Cell]) {
    Output.write(selection.map { field(cells[$0].plain) }.joined(separator: separator) + lineEnd)
  }

  mutating func end(next: Cell?, isTruncated: Bool) {
    if isTruncated { Output.error("kb: there are more rows; raise --limit to see them.\n") }
  }

  private func field(_ text: String) -> String {
    guard quotes else { return Terminal.safe(text) }
    let safe = Terminal.safeLines(text)
    // Scalars, not characters: a quote with a combining mark is a quote still.
    guard safe.utf8.contains(where: { [0x22, 0x2C, 0x0A].contains($0) }) else { return safe }
    var quoted = "\"".unicodeScalars
    for scalar in safe.unicodeScalars {
      if scalar == "\"" { quoted.append(scalar) }
      quoted.append(scalar)
    }
    quoted.append("\"")
    return String(quoted)
  }
}
