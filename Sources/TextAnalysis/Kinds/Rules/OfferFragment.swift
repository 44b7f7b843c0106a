import Knowledge

extension KindRule {
  /// A few words after an offer.
  static let offerFragment = KindRule(
    "offer-fragment", "It is a few words without a verb right after an offer.",
  ) { FragmentAfter.isOne($0, after: .promotion) ? .form : nil }
}

/// A few words without a verb that go with the sentence before.
enum FragmentAfter {
  /// Whether the statement of `context` is such words after one of `kind` in the same line.
  static func isOne(_ context: StatementContext, after kind: StatementKind) -> Bool {
    context.kindBefore == kind && context.verb == nil && context.words.count <= 8
      && context.draft.ending != .question && !context.draft.isWholeLine
      && context.neighbour(-1)?.line == context.draft.line
  }
}
