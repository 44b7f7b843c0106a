/// The first phrase of each kind rule in a statement.
struct PhrasesFound {
  /// The rules about form, and those of which a phrase is found.
  private(set) var rules: RuleMask
  private let matches: [RuleIndex.Match]
  /// Where a phrase that must stand at the start may start.
  private let contentStart: Int
  private let atStart: RuleMask
  /// How many phrases of the rule whose every phrase counts there are.
  private(set) var repeatedCount = 0

  init(in context: StatementContext, _ table: KindRuleTable) {
    rules = context.draft.isWholeLine ? table.formsInLines : table.formsElsewhere
    matches = context.matches
    contentStart = Connectives.end(in: context.words)
    atStart = table.atStart
    let count = table.names.count
    for match in matches where match.rule < count {
      if match.rule == table.repeated { repeatedCount += 1 }
      if mayCount(match) { rules.insert(match.rule) }
    }
  }

  /// The words of the first phrase of the rule at `index`; nil without one.
  func first(_ index: Int) -> Range<Int>? {
    for match in matches where match.rule == index && mayCount(match) { return match.words }
    return nil
  }

  @inline(__always)
  private func mayCount(_ match: RuleIndex.Match) -> Bool {
    match.words.lowerBound <= contentStart || !atStart.contains(match.rule)
  }
}
