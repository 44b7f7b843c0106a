import Knowledge
import Search

/// One hit of a search for people: the words, then where they stand and what they rest on.
struct HitCard {
  let hit: SearchHit

  func print() {
    Output.write("\(hit.rank). \(marked(hit.snippet))\n")
    let section = hit.section == hit.articleTitle ? nil : hit.section
    let place = [section, hit.articleTitle].compactMap { $0 }.map(Terminal.safe)
    Output.write(Terminal.dim("   in \(place.joined(separator: " · "))") + "\n")
    let conditions = Cell.json(hit.conditionsJSON).readable
    let facts = [
      "\(hit.kind) \(hit.id)", hit.citationStatus ?? "", Terminal.safe(conditions),
    ]
    Output.write("   " + facts.filter { !$0.isEmpty }.joined(separator: " · ") + "\n\n")
  }

  /// The snippet with its matched words in bold, or between ** where there is no colour.
  private func marked(_ snippet: String) -> String {
    snippet.split(separator: Snippet.open, omittingEmptySubsequences: false).enumerated()
      .map { index, piece in
        guard index > 0, let end = piece.firstRange(of: Snippet.close) else {
          return Terminal.safe(String(piece))
        }
        let word = Terminal.safe(String(piece[..<end.lowerBound]))
        let rest = Terminal.safe(String(piece[end.upperBound...]))
        return (Terminal.hasColor ? Terminal.bold(word) : "**\(word)**") + rest
      }.joined()
  }
}
