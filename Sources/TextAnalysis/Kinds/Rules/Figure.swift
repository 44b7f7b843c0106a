extension KindRule {
  /// A number with a meaning.
  static let figure = KindRule(
    "figure", "It has a number, a share or a span of time in it."
  ) { context in
    let quantities = WordClass.quantity
    let times = WordClass.time
    for (index, word) in context.words.enumerated() {
      let isCount =
        word.form.contains(.number) || quantities.contains(word.key)
        || (times.contains(word.key) && index > 0)
      if isCount { return KindRule.Evidence(range: context.byteRange(index..<index + 1)) }
    }
    return nil
  }
}
