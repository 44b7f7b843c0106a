import Knowledge

extension KindRule {
  /// A field of a form that must be filled in.
  static let formField = KindRule(
    "form-field", "It is a short line that ends in an asterisk, as required fields do.",
    of: .wholeLines
  ) { context in
    context.words.count <= 6 && context.bytes[context.range].last == 0x2A
      && context.draft.enumerator == nil ? .form : nil
  }
}
