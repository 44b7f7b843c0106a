extension KindRule {
  /// A sentence with a verb.
  static let sentence = KindRule(
    "sentence", "It is a declarative sentence with a verb."
  ) { context in
    guard context.verb != nil, context.words.count >= 4 else { return nil }
    return .form
  }
}
