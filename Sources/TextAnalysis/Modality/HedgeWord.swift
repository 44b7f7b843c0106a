extension ModalityRule {
  /// Potential, promising, possibly.
  static let hedgeWord = ModalityRule(
    "hedge-word", "A word such as potential, possibly, likely or promising weakens it.",
    phrases: """
      potential; potentially; possible; possibly; perhaps; probably; likely; unlikely; promising
      promise; presumably; apparently; seemingly; arguably; maybe; suggestive; preliminary
      in some cases; in theory; not entirely|fully clear|understood; up to
      """
  ) { match, context in
    let words = context.words
    let key = words[match.lowerBound].key
    if key == WordKey("up") { return false }
    guard match.upperBound < words.count else { return true }
    if key == WordKey("potential") || key == WordKey("possible") {
      return !harms.contains(words[match.upperBound].key)
    }
    return
      !(key == WordKey("likely") && match.lowerBound > 0
      && comparatives.contains(words[match.lowerBound - 1].key))
  }

  private static let harms = WordSet(
    "risks risk side harms harm complications dangers adverse drawbacks misuse")
  private static let comparatives = WordSet("more less as most equally times")
}
