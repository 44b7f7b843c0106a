import Knowledge
import KnowledgeBase

/// A report on gaps as one page of HTML that loads nothing and runs nothing.
struct GapHTML {
  let report: GapReport

  func rendered() -> String {
    let escaped: (String) -> String = { MarkupText.escaped($0) }
    let statuses = GapWords.statuses(report)
    let heads = statuses.map { status in
      """
      <th scope="col" class="number"><span class="swatch s-\(status.rawValue)">\
      \(status.plainLabel)</span></th>
      """
    }
    let legend = statuses.map { status in
      """
      <li><span class="swatch s-\(status.rawValue)">\(status.plainLabel)</span> \
      \(escaped(status.plainMeaning))</li>

      """
    }
    let notes = ([GapWords.intro(report)] + GapWords.notes(report)).map {
      "<p>\(escaped($0))</p>\n"
    }
    let body = """
      <header>
      <p class="kind">Report</p>
      <h1>\(escaped(GapWords.title))</h1>
      </header>
      <main>
      <div class="wide">
      <table>
      <thead><tr><th scope="col">Condition</th>\(heads.joined())\
      <th scope="col" class="number">All</th></tr></thead>
      <tbody>
      \(report.rows.map { line($0, statuses) }.joined())</tbody>
      <tfoot>
      \(line(report.all, statuses))</tfoot>
      </table>
      </div>
      \(notes.joined())<h2>What the columns mean</h2>
      <ul class="legend">
      \(legend.joined())</ul>
      </main>
      <footer>
      <p class="small">\(escaped(ReportWords.edition(report.edition)))</p>
      </footer>

      """
    return HTMLPage(title: escaped(GapWords.title), body: body).text
  }

  private func line(_ row: GapReport.Row, _ statuses: [CitationStatus]) -> String {
    let cells = statuses.map { cell(row.cells[$0]) } + [cell(GapWords.total(row))]
    return "<tr><th scope=\"row\">\(MarkupText.escaped(row.name))</th>\(cells.joined())</tr>\n"
  }

  private func cell(_ cell: GapReport.Cell?) -> String {
    let moves = GapWords.moves(cell)
    let small = moves.isEmpty ? "" : "<br/><span class=\"small\">\(moves)</span>"
    return "<td class=\"number\">\(cell?.now ?? 0)\(small)</td>"
  }
}
