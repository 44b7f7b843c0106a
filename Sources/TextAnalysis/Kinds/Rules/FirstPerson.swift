import Knowledge

extension KindRule {
  /// I, me, my.
  static let firstPerson = KindRule(
    "first-person", "It speaks in the first person singular."
  ) { context in
    guard !context.article.isPaper, context.draft.ending != .question, !isHeading(context) else {
      return nil
    }
    for (index, word) in context.words.enumerated() where firstPersons.contains(word.key) {
      if word.key == WordKey("i") {
        guard word.range.count == 1, context.bytes[word.range.lowerBound] == 0x49,
          !isNumeral(context.words, index)
        else { continue }
      }
      if isProfessional(context.words, index) { continue }
      return KindRule.Evidence(range: context.byteRange(index..<index + 1))
    }
    return nil
  }

  /// Whether it is a line such as "My own road" above a paragraph.
  private static func isHeading(_ context: StatementContext) -> Bool {
    context.draft.isWholeLine && context.draft.ending == .open && context.draft.block != .listItem
      && context.layout.linesToProse ?? 9 <= 2 && context.words.count <= 9
  }

  /// Whether somebody speaks of his or her work or view: "in my practice", "I tell my patients".
  private static func isProfessional(_ words: [Token], _ index: Int) -> Bool {
    guard index + 1 < words.count else {
      return index > 0 && words[index].key == WordKey("me") && askers.contains(words[index - 1].key)
    }
    var place = index + 1
    if manner.contains(words[place].key), place + 1 < words.count { place += 1 }
    let next = words[place].key
    if words[index].key == WordKey("my") {
      return clients.contains(next)
        || (index > 0 && words[index - 1].key == WordKey("in") && workplaces.contains(next))
    }
    if words[index].key == WordKey("me") {
      return index > 0 && askers.contains(words[index - 1].key)
    }
    if words[index].key == WordKey("i"), next == WordKey("am"), index + 2 < words.count {
      return feelings.contains(words[index + 2].key)
    }
    if words[index].key == WordKey("i'm"), next == WordKey("not"), index + 2 < words.count {
      return feelings.contains(words[index + 2].key)
    }
    if words[index].key == WordKey("i"), next == WordKey("don't"), index + 2 < words.count {
      return views.contains(words[index + 2].key)
    }
    if sightings.contains(where: { $0 == words[index].key || $0 == next }),
      words[(index + 1)...].prefix(3).contains(where: { seen.contains($0.key) })
    {
      return true
    }
    return words[index].key == WordKey("i") && views.contains(next)
  }

  private static let manner = WordSet(
    "honestly really truly firmly personally still also strongly often usually always")
  private static let sightings = ["i've", "have", "haven't"].map { WordKey($0) }
  private static let seen = WordSet("seen treated prescribed dispensed counselled")
  private static let feelings = WordSet("sorry glad grateful delighted convinced sure not certain")
  private static let askers = WordSet("let ask asks asking having told tell tells remind reminds")
  private static let clients = WordSet("patients clients colleagues")
  private static let workplaces = WordSet(
    "practice clinic office experience view opinion judgment judgement field mind")
  private static let views = WordSet(
    """
    think believe suspect doubt recommend suggest advise prescribe urge encourage hope mean get
    guess
    understand admit confess agree disagree wonder charge refer know see treat screen
    """)

  private static func isNumeral(_ words: [Token], _ index: Int) -> Bool {
    index > 0
      && WordSet(
        "phase type bipolar schedule class stage level factor category part angiotensin grade"
      )
      .contains(words[index - 1].key)
  }

  private static let firstPersons = WordSet("i i'm i've i'd i'll me my mine myself")
}
