import Knowledge
import KnowledgeBase

/// A report on gaps in Markdown.
struct GapMarkdown {
  let report: GapReport

  func rendered() -> String {
    let text = MarkdownText.escaped
    let statuses = GapWords.statuses(report)
    var lines = ["# " + GapWords.title, ""]
    lines.append(
      "| condition | " + (statuses.map(\.rawValue) + ["all"]).joined(separator: " | ") + " |")
    lines.append("| --- |" + String(repeating: " ---: |", count: statuses.count + 1))
    for row in report.rows + [report.all] {
      let cells = statuses.map { text(GapWords.short(row.cells[$0])) }
      let name = row.slug.map { "\(text(row.name)) (\($0))" } ?? text(row.name)
      lines.append(
        "| \(name) | "
          + (cells + [text(GapWords.short(GapWords.total(row)))]).joined(separator: " | ") + " |"
      )
    }
    lines.append("")
    lines += statuses.map { "- \($0.rawValue): \(text($0.plainMeaning))" } + [""]
    for note in [GapWords.intro(report)] + GapWords.notes(report) { lines += [text(note), ""] }
    lines.append(text(ReportWords.edition(report.edition)))
    return lines.joined(separator: "\n") + "\n"
  }
}
