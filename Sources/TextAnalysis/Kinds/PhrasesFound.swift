/// The first phrase of each kind rule in a statement.
struct PhrasesFound {
  private var places: [Int32]
  private let matches: [RuleIndex.Match]
  /// How many phrases of the rule whose every hit counts there are.
  private(set) var repeatedCount = 0

  init(in context: StatementContext, _ rules: [ScoredRule]) {
    places = context.draft.isWholeLine ? RuleBook.placesInLines : RuleBook.placesElsewhere
    matches = context.matches
    let contentStart = Connectives.end(in: context.words)
    for place in matches.indices where matches[place].rule < rules.count {
      let rule = matches[place].rule
      if rules[rule].isRepeated { repeatedCount += 1 }
      guard places[rule] == PhrasesFound.none else { continue }
      if rules[rule].anchor == .start, matches[place].words.lowerBound > contentStart { continue }
      places[rule] = Int32(place)
    }
  }

  /// Place of a rule with phrases of which none is found.
  static let none: Int32 = -1
  /// Place of a rule about form.
  static let open: Int32 = -2

  /// Whether the rule at `index` is about form, or one of its phrases is found.
  @inline(__always)
  func mayFire(_ index: Int) -> Bool { places[index] != PhrasesFound.none }

  /// The words of the first phrase of the rule at `index`; nil without one.
  func first(_ index: Int) -> Range<Int>? {
    places[index] < 0 ? nil : matches[Int(places[index])].words
  }
}
