import KnowledgeBase
import Search

/// What a claim may be held against.
enum ReviewSourceLines {
  static func lines(_ card: ReviewCard, _ screen: ReviewScreen, width: Int) -> [StyledLine] {
    guard !card.sources.isEmpty else {
      return WrappedText.lines(
        StyledLine("No other article here shares a word with it.", .faint), width: width)
    }
    var lines = [StyledLine("To hold it against", .strong)]
    for (index, source) in card.sources.enumerated() {
      lines += self.lines(source, index + 1, isChosen: screen.chosen == index, width)
      lines += sentence(of: source, isQuoted: screen.chosen == index && screen.quotes, width)
    }
    return lines
  }

  private static func lines(
    _ source: ReviewCard.Source, _ number: Int, isChosen: Bool, _ width: Int
  ) -> [StyledLine] {
    var line = StyledLine(Terminal.safe(source.title), isChosen ? .strong : .plain)
    if let published = source.published {
      line.append(" (\(Terminal.safe(published)))", isChosen ? .strong : .plain)
    }
    if source.integrity != "ok" { line.append(" " + source.integrity.uppercased(), .strong) }
    line.append(" " + origin(source.origin), .faint)
    let label = (isChosen ? "▶" : " ") + "\(number) "
    return WrappedText.lines(line, width: max(1, width - 3)).enumerated().map { index, rest in
      var whole = StyledLine(index == 0 ? label : "   ", isChosen ? .strong : .plain)
      whole.append(rest)
      return whole
    }
  }

  private static func origin(_ origin: ReviewCard.Source.Origin) -> String {
    switch origin {
    case .cited: "cited"
    case .candidate(let score): "candidate, \(Int((score * 100).rounded())) %"
    case .found: "found"
    }
  }

  private static func sentence(
    of source: ReviewCard.Source, isQuoted: Bool, _ width: Int
  ) -> [StyledLine] {
    guard let snippet = source.sentence else { return [] }
    var line = StyledLine(isQuoted ? "quoted: “" : "“")
    line.append(marked(snippet))
    line.append("”")
    return WrappedText.lines(line, width: width, margin: StyledLine("   "))
  }

  /// The sentence, words in common strong.
  private static func marked(_ snippet: Snippet) -> StyledLine {
    var line = StyledLine(snippet.isCutBefore ? "…" : "")
    // What it answers is not of use: the pieces are taken as they come.
    _ = snippet.marked { text, isMarked in
      line.append(Terminal.safe(String(text)), isMarked ? .strong : .plain)
      return ""
    }
    if snippet.isCutAfter { line.append("…") }
    return line
  }
}
