extension KindRule {
  /// Anything that ends in a question mark.
  static let question = KindRule("question", "It ends in a question mark.") {
    $0.draft.ending == .question ? .form : nil
  }
}
