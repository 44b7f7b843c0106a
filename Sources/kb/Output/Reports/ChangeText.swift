import KnowledgeBase

/// A report on changes for a terminal.
struct ChangeText {
  let words: ChangeWords
  /// Columns.
  let width: Int
  /// Whether the terminal shows bold and faint.
  let hasStyle: Bool

  func rendered() -> String {
    var lines = wrapped(words.summary, .strong)
    for section in words.sections {
      lines += [StyledLine()] + wrapped(section.title, .strong)
      for item in section.items { lines += wrapped(item, indent: 2) }
      if let more = section.more { lines += wrapped(more, .faint, indent: 2) }
    }
    let notes = words.notes
    if !notes.isEmpty { lines.append(StyledLine()) }
    for note in notes { lines += wrapped(note) }
    lines += [StyledLine()] + wrapped(ReportWords.edition(words.report.edition), .faint)
    return lines.map { $0.encoded(hasStyle: hasStyle) + "\n" }.joined()
  }

  private func wrapped(
    _ text: String, _ style: StyledLine.Style = .plain, indent: Int = 0
  ) -> [StyledLine] {
    WrappedText.lines(
      StyledLine(Terminal.safe(text), style), width: width,
      margin: StyledLine(String(repeating: " ", count: min(indent, max(0, width - 20)))))
  }
}
