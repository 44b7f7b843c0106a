extension KindRule {
  /// Nothing but marks.
  static let noWords = KindRule("no-words", "It has no letters or digits at all.") {
    $0.words.isEmpty ? .form : nil
  }
}
