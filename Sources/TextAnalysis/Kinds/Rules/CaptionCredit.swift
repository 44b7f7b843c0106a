extension KindRule {
  /// A caption before its credit.
  static let captionCredit = KindRule(
    "caption-credit", "The picture's credit follows it in the same line."
  ) { context in
    guard let next = context.neighbour(1), next.line == context.draft.line,
      let first = next.words.first, credits.contains(first.key),
      first.range.upperBound < context.bytes.count,
      context.bytes[first.range.upperBound] == 0x3A
    else { return nil }
    return .form
  }

  private static let credits = WordSet(
    "photo photograph photos picture image images illustration credit photography photographs")
}
