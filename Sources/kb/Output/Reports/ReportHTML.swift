import Knowledge
import KnowledgeBase
import KnowledgeStore

/// The report of an article as one page of HTML that loads nothing and runs nothing.
///
/// It is well-formed XML as well, so that any tool can take it apart.
struct ReportHTML {
  let report: ArticleReport

  /// The page.
  ///
  /// - Complexity: O(*n*) in the text and what is reported of it.
  func rendered() -> String {
    let title = MarkupText.escaped(ReportWords.title(report.article))
    var text = ReportHTMLText(report)
    let entries = ReportHTMLEntries(report: report, shown: text.shown)
    let body = """
      <header>
      <p class="kind">Citation report</p>
      <h1>\(title)</h1>
      </header>
      <main>
      \(summary)\(legend)<section class="text" aria-labelledby="text">
      <h2 id="text">The text, with its claims marked</h2>
      <div\(language)>
      \(text.rendered())</div>
      </section>
      \(entries.rendered())</main>
      <footer>
      <p class="small">\(MarkupText.escaped(ReportWords.edition(report.edition)))
      \(MarkupText.escaped(ReportWords.caution))</p>
      <p class="uid">For reference: article \(MarkupText.escaped(report.article.key))</p>
      </footer>

      """
    return HTMLPage(title: "Citation report: " + title, body: body).text
  }

  /// The language of the article, where it states one that HTML understands.
  private var language: String {
    guard let tag = report.article.language, (2...35).contains(tag.utf8.count),
      tag.utf8.allSatisfy({
        (0x61...0x7A).contains($0 | 0x20) || (0x30...0x39).contains($0) || $0 == 0x2D
      })
    else { return "" }
    return " lang=\"\(tag)\""
  }

  private var summary: String {
    let facts = ReportWords.facts(report).map { fact in
      let value = MarkupText.escaped(fact.value)
      let shown =
        MarkupText.link(fact.link).map { "<a href=\"\($0)\" rel=\"noreferrer\">\(value)</a>" }
        ?? value
      return "<dt>\(MarkupText.escaped(fact.name))</dt><dd>\(shown)</dd>\n"
    }
    let rows = CitationStatus.allCases.compactMap { status -> String? in
      guard let count = report.counts[status], count > 0 else { return nil }
      return """
        <tr><th scope="row"><span class="swatch s-\(status.rawValue)">\(status.plainLabel)</span></th>\
        <td class="number">\(count)</td></tr>

        """
    }
    let table = """
      <table>
      <caption class="small">Claims by citation status</caption>
      <thead><tr><th scope="col">Status</th><th scope="col" class="number">Claims</th></tr></thead>
      <tbody>
      \(rows.joined())</tbody>
      <tfoot><tr><th scope="row">All</th><td class="number">\(report.claims.count)</td></tr></tfoot>
      </table>

      """
    return """
      <section class="card" aria-labelledby="summary">
      <h2 id="summary">Summary</h2>
      <p class="first">\(MarkupText.escaped(report.advice))</p>
      <dl>
      \(facts.joined())</dl>
      \(report.claims.isEmpty ? "" : table)</section>

      """
  }

  /// What the marks mean, those that are in the text.
  private var legend: String {
    let items = CitationStatus.allCases.filter { report.counts[$0, default: 0] > 0 }.map {
      """
      <li><span class="swatch s-\($0.rawValue)">\($0.plainLabel)</span> \
      \(MarkupText.escaped($0.plainMeaning))</li>

      """
    }
    guard !items.isEmpty else { return "" }
    return """
      <section aria-labelledby="legend">
      <h2 id="legend">What the marks mean</h2>
      <p>Each claim of the text is underlined; its number and status stand at its end and lead to what \
      is known of it below. Sentences without a mark are no claims that could be checked.</p>
      <ul class="legend">
      \(items.joined())</ul>
      </section>

      """
  }
}
