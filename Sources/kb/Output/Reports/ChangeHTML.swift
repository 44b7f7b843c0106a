import KnowledgeBase

/// A report on changes as one page of HTML that loads nothing and runs nothing.
struct ChangeHTML {
  let words: ChangeWords

  func rendered() -> String {
    let escaped: (String) -> String = { MarkupText.escaped($0) }
    let sections = words.sections.map { section in
      let items = section.items.map { "<li>\(escaped($0))</li>\n" }.joined()
      let more = section.more.map { "<p class=\"small\">\(escaped($0))</p>\n" } ?? ""
      return "<h2>\(escaped(section.title))</h2>\n<ul>\n\(items)</ul>\n\(more)"
    }
    let notes = words.notes.map { "<p>\(escaped($0))</p>\n" }
    let body = """
      <header>
      <p class="kind">Report</p>
      <h1>\(escaped(ChangeWords.title))</h1>
      </header>
      <main>
      <p><strong>\(escaped(words.summary))</strong></p>
      \(sections.joined())\(notes.joined())</main>
      <footer>
      <p class="small">\(escaped(ReportWords.edition(words.report.edition)))</p>
      </footer>

      """
    return HTMLPage(title: escaped(ChangeWords.title), body: body).text
  }
}
