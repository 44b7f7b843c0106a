extension KindRule {
  /// A closed line without a known verb.
  static let fragment = KindRule(
    "fragment",
    "It ends in a full stop or stands inside a paragraph, though no verb was recognised."
  ) { context in
    guard context.verb == nil || context.words.count < 4,
      context.draft.ending == .stop || !context.draft.isWholeLine,
      !context.words.isEmpty
    else { return nil }
    return .form
  }
}
