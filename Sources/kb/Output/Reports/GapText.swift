import Knowledge
import KnowledgeBase

/// A report on gaps as a table for a terminal.
struct GapText {
  let report: GapReport
  /// Columns.
  let width: Int
  /// Whether the terminal shows bold and faint.
  let hasStyle: Bool

  func rendered() -> String {
    var lines = wrapped(GapWords.title, .strong) + [StyledLine()]
    lines += table + [StyledLine()]
    for note in [GapWords.intro(report)] + GapWords.notes(report) { lines += wrapped(note) }
    lines += wrapped(ReportWords.edition(report.edition), .faint)
    return lines.map { $0.encoded(hasStyle: hasStyle) + "\n" }.joined()
  }

  /// The table; its headings are turned into numbers with a key below where it would be too wide.
  private var table: [StyledLine] {
    let statuses = GapWords.statuses(report)
    let body = (report.rows + [report.all]).map { row in
      [Terminal.safe(row.slug ?? row.name)] + statuses.map { GapWords.short(row.cells[$0]) }
        + [GapWords.short(GapWords.total(row))]
    }
    let words = ["condition"] + statuses.map(\.rawValue) + ["all"]
    let whole = lines([words] + body)
    guard whole.contains(where: { $0.columns > width }) else { return whole }
    let marks = ["condition"] + statuses.indices.map { "(\($0 + 1))" } + ["all"]
    let key = zip(marks.dropFirst(), words.dropFirst()).dropLast().map { "\($0) \($1)" }
    return lines([marks] + body) + wrapped(key.joined(separator: ", "), .faint)
  }

  /// Rows with their columns below one another, numbers to the right; the first and last stand out.
  private func lines(_ rows: [[String]]) -> [StyledLine] {
    let widths = (rows.first ?? []).indices.map { column in
      rows.map { DisplayWidth.columns(of: $0[column]) }.max() ?? 0
    }
    return rows.enumerated().map { index, row in
      let fields = row.enumerated().map { column, field in
        let pad = String(repeating: " ", count: widths[column] - DisplayWidth.columns(of: field))
        return column == 0 ? field + pad : pad + field
      }
      let isEdge = index == 0 || index == rows.count - 1
      return StyledLine(fields.joined(separator: "  "), isEdge ? .strong : .plain)
    }
  }

  private func wrapped(_ text: String, _ style: StyledLine.Style = .plain) -> [StyledLine] {
    WrappedText.lines(StyledLine(Terminal.safe(text), style), width: width)
  }
}
