import Knowledge

extension KindRule {
  /// An exclamation.
  static let exclamation = KindRule("exclamation", "It ends in an exclamation mark.") {
    $0.draft.ending == .exclamation ? .form : nil
  }
}
