extension KindRule {
  /// Something does something.
  static let effectVerb = KindRule(
    "effect-verb",
    "A verb of effect says what something does: reduces, causes, prevents, works on.",
    phrases: "@effect"
  )
}
