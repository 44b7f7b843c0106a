extension ModalityRule {
  /// May, might, could.
  static let modalHedge = ModalityRule(
    "modal-hedge", "A modal such as may, might or could weakens it.",
    phrases: """
      may; might; could; would ..1 likely|appear|seem|suggest|expect; couldn't; mightn't
      """
  ) { match, context in
    let word = context.words[match.lowerBound]
    guard word.key == WordKey("may"), word.form.contains(.capitalised) else { return true }
    let next = match.upperBound
    let isMonth = next < context.words.count && context.words[next].form.contains(.number)
    return !isMonth && match.lowerBound != 0 ? !word.form.contains(.capitalised) : !isMonth
  }
}
