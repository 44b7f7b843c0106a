import Knowledge

extension AttributionRule {
  /// A person's group, lab or trial, named by the person: "Ito's group".
  static let ownersTeam = AttributionRule(
    "owners-team", "It names whose group, study or finding it is.", .named,
    phrases: """
      his|her|their own? group|team|lab|study|trial|colleagues ..2 @say|@said|has|had|ran
      group|team|lab|laboratory|trial|study|paper|analysis|review|finding|findings|\
      experiments ..2 @say|@said|has|had|ran|tested
      """
  ) { match, context in
    let words = context.words
    if possessives.contains(words[match.lowerBound].key) { return match }
    let owner = match.lowerBound - 1
    guard owner >= 0, words[match.lowerBound].form.isDisjoint(with: .afterBreak),
      words[owner].form.isSuperset(of: [.capitalised, .possessive]),
      !SentenceStarters.words.contains(words[owner].key), !notOwners.contains(words[owner].key)
    else { return nil }
    var start = owner
    while start > 0, owner - start < 3, words[start].form.isDisjoint(with: .afterBreak),
      words[start - 1].form.contains(.capitalised),
      !SentenceStarters.words.contains(words[start - 1].key)
    {
      start -= 1
    }
    return start..<match.upperBound
  }

  private static let possessives = WordSet("his her their")
  private static let notOwners = WordSet(
    "alzheimer parkinson crohn women men children veterans today it that what who here there let he she"
  )
}
