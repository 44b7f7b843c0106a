extension KindRule {
  /// Names with degrees or initials.
  static let nameLine = KindRule(
    "name-line", "It is a line of its own of names with degrees or initials.", of: .wholeLines
  ) { context in
    let words = context.words
    guard (2...30).contains(words.count), context.verb == nil, context.draft.ending != .question,
      words.allSatisfy({ $0.form.contains(.capitalised) || linking.contains($0.key) })
    else { return nil }
    let isTitled = words.dropFirst(2).contains {
      degrees.contains($0.key) && $0.form.contains(.afterBreak)
    }
    let initials = words.indices.count { index in
      index > 0 && words[index].form.contains(.capitalised) && words[index].range.count <= 3
        && (index + 1 == words.count || words[index + 1].form.contains(.afterBreak))
        && words[index].form.isDisjoint(with: [.afterBreak, .number])
    }
    return isTitled || initials >= 3 ? .form : nil
  }

  private static let linking = WordSet("and de van der den la le von di")
  private static let degrees = WordSet(
    "md phd msc mph do rn np dnp lcsw psyd pmhnp mbbs frcp frcpsych mbchb pharmd ma edd lmft lpc bsc aprn facep"
  )
}
