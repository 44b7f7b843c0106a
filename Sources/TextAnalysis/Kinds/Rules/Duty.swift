extension KindRule {
  /// What should or must be done.
  static let duty = KindRule(
    "duty", "It says what should, must or ought to be done.",
    phrases: """
      should|must|ought|shouldn't|mustn't _; need|needs|has|have to be
      need|needs to seek|consult|discuss|consider|talk|avoid|take|ensure|see|get|arrange|bring|\
      stop|wait|stay|check|tell|ask|sign|call|meet|work|weigh|address|\
      understand|be|come|compare|agree|act|explain|make
      is|are not? advised|recommended|encouraged|urged|required to
      we recommend|advise|suggest|urge; had better
      """
  ) { !Obligation.isIndirect(in: $0.words) }

  /// The same as the sentence's own point.
  static let mainDuty = KindRule(
    "main-duty", "Its main clause says what somebody should or must do."
  ) { context in
    guard !context.article.isPaper, context.draft.ending != .question,
      !context.matches.contains(where: { RuleBook.name(of: $0.rule) == "doctor-says" }),
      let index = Obligation.mainIndex(in: context.words)
    else { return nil }
    return KindRule.Evidence(range: context.byteRange(index..<index + 1))
  }
}

/// Where a sentence says "should" or "must".
enum Obligation {
  /// Whether every "should" or "must" stands in an indirect question, "how often it should be given", or
  /// says what is to be expected.
  static func isIndirect(in words: [Token]) -> Bool {
    let modals = words.indices.filter { modal.contains(words[$0].key) }
    return !modals.isEmpty
      && modals.allSatisfy { asks(words, before: $0) || isExpectation(words, $0) }
  }

  /// The first "should" or "must" of a main clause that asks for something to be done.
  static func mainIndex(in words: [Token]) -> Int? {
    words.indices.first { index in
      guard modal.contains(words[index].key), index + 1 < words.count else { return false }
      return !isExpectation(words, index) && !isSubordinate(words, index)
    }
  }

  /// Whether it says what is to be expected: "should fade within a week".
  private static func isExpectation(_ words: [Token], _ index: Int) -> Bool {
    index + 1 < words.count && words[index].key != WordKey("must")
      && expected.contains(words[index + 1].key)
  }

  private static func asks(_ words: [Token], before index: Int) -> Bool {
    clause(words, before: index).contains { asking.contains($0.key) }
  }

  private static func isSubordinate(_ words: [Token], _ index: Int) -> Bool {
    clause(words, before: index).contains {
      asking.contains($0.key) || subordinating.contains($0.key)
    }
  }

  /// The words from the last clause mark up to `index`.
  private static func clause(_ words: [Token], before index: Int) -> ArraySlice<Token> {
    var start = index
    while start > 0, index - start < 40, words[start].form.isDisjoint(with: .afterBreak) {
      start -= 1
    }
    return words[start..<index]
  }

  private static let modal = WordSet("should must ought shouldn't mustn't")
  private static let asking = WordSet("how why whether what")
  private static let subordinating = WordSet("that because than as although though while whereas")
  private static let expected = WordSet("have fade ease feel notice improve soon")
}
