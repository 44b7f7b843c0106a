import Knowledge

extension KindRule {
  /// Money.
  static let price = KindRule(
    "price", "It names a price in dollars, pounds or euros, or a share that is taken off it."
  ) { priceEvidence(in: $0) }

  /// The price or saving that the statement of `context` names as an offer; nil without one.
  static func priceEvidence(in context: StatementContext) -> Evidence? {
    let words = context.words
    guard words.contains(where: { $0.form.contains(.number) }), !isReported(words),
      isOffer(context)
    else { return nil }
    for (index, word) in words.enumerated() {
      if word.form.contains(.number), index > 0, savings.contains(words[index - 1].key),
        isPercent(context, word)
      {
        return KindRule.Evidence(range: context.byteRange(index - 1..<index + 1))
      }
      if word.form.contains(.number), index + 1 < words.count,
        words[index + 1].key == WordKey("off"), isPercent(context, word)
      {
        return KindRule.Evidence(range: context.byteRange(index..<index + 2))
      }
      let from = word.range.lowerBound
      if word.form.contains(.number), from > context.range.lowerBound,
        isCurrency(context.bytes, before: from), !word.form.contains(.possessive),
        isSmall(words, index)
      {
        return KindRule.Evidence(range: context.byteRange(index..<index + 1))
      }
    }
    return nil
  }

  /// Whether prices in general are reported rather than asked: "Most clinics charge …".
  private static func isReported(_ words: [Token]) -> Bool {
    words.contains { general.contains($0.key) } && !words.contains { own.contains($0.key) }
  }

  /// Whether it is short, its own house's, or among offers.
  private static func isOffer(_ context: StatementContext) -> Bool {
    context.words.count <= 8 || context.words[0].form.contains(.number)
      || context.kindBefore == .promotion || context.section == .prices
      || context.words.contains { own.contains($0.key) }
  }

  private static let general = WordSet(
    """
    clinics members insurers typically average median usually range ranges ranging generally cost
    priced insurer insurers copay pharmacy nationwide annually hospitals wholesale studies study
    report researchers patients americans people
    """)
  private static let own = WordSet("our we my us off only just save free today now starting")

  /// Whether a dollar, pound or euro sign stands before `index`.
  private static func isCurrency(_ bytes: [UInt8], before index: Int) -> Bool {
    switch bytes[index - 1] {
    case 0x24: true
    case 0xA3: index > 1 && bytes[index - 2] == 0xC2
    case 0xAC: index > 2 && bytes[index - 2] == 0x82 && bytes[index - 3] == 0xE2
    default: false
    }
  }

  private static let savings = WordSet("save saves saving")

  /// Whether a percent sign follows the number.
  private static func isPercent(_ context: StatementContext, _ word: Token) -> Bool {
    let sign = WhiteSpace.skipping(
      context.bytes, from: word.range.upperBound, before: context.range.upperBound)
    return sign < context.range.upperBound && context.bytes[sign] == 0x25
  }

  private static func isSmall(_ words: [Token], _ index: Int) -> Bool {
    !(words.indices.contains(index + 1)
      && ["million", "billion", "trillion"].contains { WordKey($0) == words[index + 1].key })
  }
}
