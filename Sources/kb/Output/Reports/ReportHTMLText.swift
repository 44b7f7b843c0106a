import Knowledge
import KnowledgeBase
import KnowledgeStore

/// The text of an article in HTML, its claims marked by status.
struct ReportHTMLText {
  private let text: [UInt8]
  private let pieces: [ReportLayout.Piece]
  private var stretches: MarkedStretches
  private var html = ""
  private var isInList = false
  /// The level of the heading before; those of the text come below the report's own.
  private var level = 2

  /// Numbers of the claims that are marked in it.
  var shown: Set<Int> { stretches.shown }

  init(_ report: ArticleReport) {
    text = report.article.text
    pieces = ReportLayout.pieces(of: report.article)
    stretches = MarkedStretches(
      of: report.article.text,
      marks: report.claims.map {
        MarkedStretches.Mark(number: $0.number, status: $0.claim.status, range: $0.claim.range)
      }, pieces: pieces.map(\.range))
  }

  /// The text, block by block.
  ///
  /// - Complexity: O(*n*) in the text and its claims.
  mutating func rendered() -> String {
    for piece in pieces {
      if isInList != (piece.kind == .listItem) {
        html += isInList ? "</ul>\n" : "<ul>\n"
        isInList.toggle()
      }
      let (start, end) = tags(of: piece)
      html += start
      for part in stretches.parts(of: piece.range) { append(part, isCode: piece.kind == .code) }
      html += end + "\n"
    }
    if isInList { html += "</ul>\n" }
    return html
  }

  private mutating func append(_ part: MarkedStretches.Part, isCode: Bool) {
    switch part {
    case .words(let range, let status, let begins):
      let words = String(decoding: text[range], as: UTF8.self)
      let escaped = isCode ? MarkupText.escapedLines(words) : MarkupText.escaped(words)
      guard let status else {
        html += escaped
        return
      }
      let id = begins.first.map { " id=\"text-\($0)\"" } ?? ""
      html += "<mark class=\"s-\(status.rawValue)\"\(id)>"
      for number in begins.dropFirst() { html += "<span id=\"text-\(number)\"></span>" }
      html += escaped + "</mark>"
    case .label(let number, let status):
      html += """
        <a class="label s-\(status.rawValue)" href="#claim-\(number)" \
        aria-label="Claim \(number), \(status.plainLabel): to its entry">\
        \(number)\u{A0}\(status.plainLabel)</a>
        """
    }
  }

  /// What stands around a piece.
  private mutating func tags(of piece: ReportLayout.Piece) -> (start: String, end: String) {
    switch piece.kind {
    case .heading:
      let wanted = 2 + max(1, piece.level)
      level = min(6, wanted, level + 1)
      return ("<h\(level)>", "</h\(level)>")
    case .paragraph: return ("<p>", "</p>")
    case .listItem: return ("<li>", "</li>")
    case .quote: return ("<blockquote><p>", "</p></blockquote>")
    case .table: return ("<p class=\"row\">", "</p>")
    case .caption, .reference, .boilerplate: return ("<p class=\"aside\">", "</p>")
    case .code: return ("<pre>", "</pre>")
    }
  }
}
