import Knowledge

/// Prints a Markdown table (GitHub Flavored Markdown, section 4.10).
struct MarkdownPrinter: RowPrinter {
  private let selection: [Int]

  init(columns: [String], selection: [Int]) {
    self.selection = selection
    Output.write("| " + columns.joined(separator: " | ") + " |\n")
    Output.write("|" + columns.map { _ in " --- |" }.joined() + "\n")
  }

  mutating func row(_ cells: [Cell]) {
    let fields = selection.map { index in
      Self.field(Terminal.safe(cells[index].readable))
    }
    Output.write("| " + fields.joined(separator: " | ") + " |\n")
  }

  private static func field(_ text: String) -> String {
    var escaped = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      if scalar == "|" { escaped.append("\\") }
      escaped.append(scalar)
    }
    return String(escaped)
  }

  mutating func end(next: Cell?, isTruncated: Bool) {
    if isTruncated { Output.error("kb: there are more rows; raise --limit to see them.\n") }
  }
}
