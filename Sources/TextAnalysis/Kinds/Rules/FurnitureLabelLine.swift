extension KindRule {
  /// A label such as "Photo:" before its text.
  static let furnitureLabel = KindRule(
    "furniture-label", "It starts with a label of page furniture: Photo:, Last reviewed:, Tags:."
  ) { context in
    let words = context.words
    guard words.count >= 1 else { return nil }
    for count in 1...min(3, words.count) {
      let end = words[count - 1].range.upperBound
      guard end < context.range.upperBound, context.bytes[end] == 0x3A else { continue }
      return FurnitureLabel.isLabel(words[..<count])
        ? KindRule.Evidence(range: context.byteRange(0..<count)) : nil
    }
    return nil
  }
}
