import Knowledge
import Search

/// One hit of a search for people: the words, then where they stand and what they rest on.
struct HitCard {
  let hit: SearchHit

  func print() {
    let text = marked(hit.snippet)
    // Of an article without a text the title is all that there is.
    Output.write("\(hit.rank). \(text.isEmpty ? Terminal.safe(hit.articleTitle) : text)\n")
    if !text.isEmpty { Output.write(Terminal.dim("   in \(place)") + "\n") }
    let conditions = Cell.json(hit.conditionsJSON).readable
    let facts = [
      "\(hit.kind) \(hit.id)", hit.citationStatus ?? "", integrity, Terminal.safe(conditions),
    ]
    Output.write("   " + facts.filter { !$0.isEmpty }.joined(separator: " · ") + "\n")
    if let count = hit.otherCount, count > 0 {
      Output.write("   and \(count) more in this article\n")
    }
    if let explanation = hit.explanation { ExplanationPage(explanation: explanation).print() }
    Output.write("\n")
  }

  /// What notices say of the article, and of what the claim rests on where its status does not tell.
  private var integrity: String {
    var parts: [String] = []
    if let source = hit.sourceIntegrity, source != "ok", source != hit.citationStatus {
      parts.append("rests on \(source)")
    }
    if hit.articleIntegrity != "ok" { parts.append("article \(hit.articleIntegrity)") }
    return parts.joined(separator: " · ")
  }

  /// The heading, where there is one, and the article.
  private var place: String {
    let section = hit.section == hit.articleTitle ? nil : hit.section
    return [section, hit.articleTitle].compactMap { $0 }.map(Terminal.safe).joined(separator: " · ")
  }

  /// The snippet with its matched words in bold, or between ** where there is no colour.
  private func marked(_ snippet: Snippet) -> String {
    let sign = Terminal.hasColor ? "" : "**"
    return snippet.marked { word, isMarked in
      let word = Terminal.safe(String(word))
      guard isMarked else { return word }
      return sign + (Terminal.hasColor ? Terminal.bold(word) : word) + sign
    }
  }
}
