extension KindRule {
  /// If this happens, stop the tablets.
  static let conditionalImperative = KindRule(
    "conditional-imperative", "After a clause with if, when or before it gives an order."
  ) { context in
    let words = context.words
    let start = Connectives.end(in: words)
    guard words.indices.contains(start), openers.contains(words[start].key),
      context.draft.ending != .question
    else { return nil }
    for index in words.indices.dropFirst(start + 2).prefix(24).dropLast()
    where words[index].form.contains(.afterBreak) && isOrder(words, index) {
      guard !FiniteVerb.isAuxiliary(words[index + 1].key),
        !notObjects.contains(words[index + 1].key)
      else { continue }
      return KindRule.Evidence(range: context.byteRange(index..<index + 1))
    }
    return nil
  }

  /// Whether the word is a known order, or any word with "it", "them" or "your" behind it.
  private static func isOrder(_ words: [Token], _ index: Int) -> Bool {
    if orders.contains(words[index].key) { return true }
    return objects.contains(words[index + 1].key) && !small.contains(words[index].key)
      && words[index + 1].form.isDisjoint(with: .afterBreak)
  }

  private static let objects = WordSet("it them your yourself")
  private static let small = WordSet(
    """
    is are was were has have had does did can could may might will would should must and or but with
    in on at of for to from by as that whether because so then than if when like where what how
    """)
  private static let openers = WordSet(
    "if when once before after until unless during while for instead next")
  private static let notObjects = WordSet("of is are was were may can will that which and")
  private static let orders = WordSet(
    """
    stop call ring phone text tell ask see talk speak contact consult seek take avoid keep go get
    use try start wait rest drink eat leave stay do don't never always please make let consider
    check bring write note report visit remember inform discuss skip apply continue reduce lower
    focus pick choose look find practise practice increase replace swallow hold give dial press
    sit breathe head move
    walk book arrange expect plan file appeal request switch return line set treat
    """)
}
