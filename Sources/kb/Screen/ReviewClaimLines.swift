import KnowledgeBase
import KnowledgeStore

/// The claim in its context, and what is known of it.
enum ReviewClaimLines {
  static func lines(_ card: ReviewCard, width: Int) -> [StyledLine] {
    let claim = card.claim
    var lines = wrapped(StyledLine(Terminal.safe(claim.articleTitle), .strong), width)
    let place = [claim.containerTitle, claim.published].compactMap { $0 }.map(Terminal.safe)
    if !place.isEmpty { lines += wrapped(StyledLine(place.joined(separator: ", "), .faint), width) }
    if let section = claim.section, section != claim.articleTitle {
      lines += wrapped(StyledLine("§ " + Terminal.safe(section)), width)
    }
    lines.append(StyledLine())
    lines += around(claim.before, width)
    // The mark tells the claim apart where there are no styles.
    lines += WrappedText.lines(
      StyledLine(Terminal.safe(claim.text), .strong), width: width,
      margin: StyledLine(" ▌ ", .strong))
    lines += around(claim.after, width)
    lines.append(StyledLine())
    for (name, value) in facts(card) { lines += fact(name, value, width) }
    for decision in card.decisions { lines += fact("earlier", words(decision), width) }
    return lines
  }

  private static func around(_ sentences: [String], _ width: Int) -> [StyledLine] {
    guard !sentences.isEmpty else { return [] }
    let text = sentences.map(Terminal.safe).joined(separator: " ")
    return WrappedText.lines(
      StyledLine(text, .faint), width: width, margin: StyledLine("   "))
  }

  private static func facts(_ card: ReviewCard) -> [(String, String)] {
    let claim = card.claim
    // A status would give away what others decided.
    let status =
      card.isBlind ? "attribution \(claim.attribution)" : "\(claim.status). \(claim.statusReason)"
    var facts = [("claim", "\(claim.id)  \(claim.uid)"), ("status", status)]
    if !claim.conditions.isEmpty {
      facts.append(("about", claim.conditions.joined(separator: ", ")))
    }
    facts.append(("certainty", claim.certainty))
    if claim.groupSize > 1 { facts.append(("group", "\(claim.groupSize) claims say the same")) }
    return facts
  }

  private static func words(_ decision: EarlierDecision) -> String {
    var words = "\(decision.verdict) by \(decision.reviewer)"
    if let note = decision.note { words += ": \(note)" }
    if let quote = decision.otherQuote { words += ", on “\(quote)”" }
    if let reason = decision.reason { words += " (does not hold: \(reason))" }
    return words
  }

  private static func fact(_ name: String, _ value: String, _ width: Int) -> [StyledLine] {
    let label = name + String(repeating: " ", count: max(1, 10 - name.count))
    let rest = WrappedText.lines(StyledLine(Terminal.safe(value)), width: max(1, width - 10))
    return rest.enumerated().map { index, line in
      var whole = StyledLine(index == 0 ? label : String(repeating: " ", count: 10), .faint)
      whole.append(line)
      return whole
    }
  }

  private static func wrapped(_ line: StyledLine, _ width: Int) -> [StyledLine] {
    WrappedText.lines(line, width: width)
  }
}
