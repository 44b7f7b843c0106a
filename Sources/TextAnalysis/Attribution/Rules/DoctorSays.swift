import Knowledge

extension AttributionRule {
  /// A named doctor or professor says so.
  static let doctorSays = AttributionRule(
    "doctor-says", "A named expert is quoted or said to state it.", .named,
    phrases: """
      dr|professor|prof , _ ..10 @say|@said|explained|explains|adds|added|told|tells|wrote|writes
      says|said|explains|explained|adds|notes|writes dr|professor|prof , _
      """
  ) { match, context in
    let words = context.words
    let title = match.first { isTitle(words[$0].key) } ?? match.lowerBound
    guard title + 1 < words.count, words[title + 1].form.contains(.capitalised) else { return nil }
    let name = SourceWords.person(from: title + 1, in: words) ?? title + 1..<title + 2
    return match.lowerBound..<max(match.upperBound, SourceWords.pastHouse(of: name, in: words))
  }

  private static func isTitle(_ key: WordKey) -> Bool {
    key == WordKey("dr") || key == WordKey("professor") || key == WordKey("prof")
  }
}
