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
      Terminal.safe(cells[index].readable).split(separator: "|", omittingEmptySubsequences: false)
        .joined(separator: "\\|")
    }
    Output.write("| " + fields.joined(separator: " | ") + " |\n")
  }

  mutating func end(next: Int64?, isTruncated: Bool) {
    if isTruncated { Output.error("kb: there are more rows; raise --limit to see them.\n") }
  }
}
