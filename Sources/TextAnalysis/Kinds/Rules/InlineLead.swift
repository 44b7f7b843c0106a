extension KindRule {
  /// A lead before its own text.
  static let inlineLead = KindRule(
    "inline-lead", "It is a short lead that ends in a colon, with its text after it in the line."
  ) { $0.draft.isLead ? .form : nil }
}
