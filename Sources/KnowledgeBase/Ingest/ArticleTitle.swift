internal import Knowledge
internal import TextAnalysis

/// Chooses the title that an article is listed under.
enum ArticleTitle {
  /// Longest title made up from the beginning of a text, in characters.
  private static let maximumMadeUpCount = 80

  /// The title that the format states, else the one that the text shows, else its beginning.
  static func title(of document: Document, analysis: Analysis) -> String {
    if let title = document.reference.title, !folded(title).isEmpty { return folded(title) }
    let bytes = document.text.utf8
    if let range = analysis.titleRange {
      let start = bytes.index(bytes.startIndex, offsetBy: range.byteStart)
      let end = bytes.index(start, offsetBy: range.byteCount)
      return folded(String(document.text[start..<end]))
    }
    return beginning(of: document.text)
  }

  /// The first line that may be a title: of some words, and no menu.
  private static func beginning(of text: String) -> String {
    let lines = text.prefix(4 * maximumMadeUpCount).split(whereSeparator: \.isNewline)
      .map { folded(String($0)) }.filter { !$0.isEmpty }
    let line = lines.first { mayBeTitle($0) } ?? lines.first
    guard let words = line else { return "Untitled" }
    guard words.count > maximumMadeUpCount else { return words }
    let cut = words.prefix(maximumMadeUpCount)
    let whole = cut.lastIndex(of: " ").map { cut[..<$0] } ?? cut
    return whole + "…"
  }

  private static func mayBeTitle(_ line: String) -> Bool {
    line.split(separator: " ").count >= 3 && !line.contains { "|›»→•".contains($0) }
  }

  /// `text` with every run of white space as one space.
  private static func folded(_ text: String) -> String {
    text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}
