import Knowledge

extension KindRule {
  /// The reader knows it for a heading.
  static let blockHeading = KindRule(
    "block-heading", "The format marks it as a title or section heading."
  ) { $0.draft.block == .heading ? .form : nil }
}
