import Knowledge

extension AttributionRule {
  /// The NICE guideline of 2005 puts it first; guidance published in 2015.
  static let guidelineSays = AttributionRule(
    "guideline-says", "A guideline is named by its body or year and said to state it.", .named,
    phrases: """
      guideline|guidelines|guidance ..9 @say|@said|puts|put|tells|told|names|named|judged|call|calls|\
      called|lists|listed|advises|goes|came|issued|published
      """
  ) { match, context in
    let words = context.words
    let noun = match.lowerBound
    let isDated = match.contains { ReferenceForm.isYear(context.bytes[words[$0].range]) }
    let isNamed = (max(1, noun - 3)..<max(1, noun)).contains { index in
      words[index].form.contains(.capitalised) && !SentenceStarters.words.contains(words[index].key)
    }
    guard isDated || isNamed else { return nil }
    return SourceWords.start(of: noun, in: words)..<match.upperBound
  }
}
