import KnowledgeBase

/// A report on changes in Markdown.
struct ChangeMarkdown {
  let words: ChangeWords

  func rendered() -> String {
    let text = MarkdownText.escaped
    var lines = ["# " + ChangeWords.title, "", "**" + text(words.summary) + "**"]
    for section in words.sections {
      lines += ["", "## " + text(section.title), ""]
      lines += section.items.map { "- " + text($0) }
      if let more = section.more { lines += ["", text(more)] }
    }
    for note in words.notes { lines += ["", text(note)] }
    lines += ["", text(ReportWords.edition(words.report.edition))]
    return lines.joined(separator: "\n") + "\n"
  }
}
