import Knowledge

/// One way in which words point at a source.
struct AttributionRule: Sendable {
  /// The rule's name in kebab case.
  let name: String
  /// What it looks for, in one sentence.
  let meaning: String
  let attribution: Attribution
  /// Phrases, one a line.
  let phrases: String
  /// Turns a phrase match into the words that point; nil where it means something else.
  let words: @Sendable (_ match: Range<Int>, _ context: StatementContext) -> Range<Int>?

  init(
    _ name: String, _ meaning: String, _ attribution: Attribution, phrases: String,
    words: @escaping @Sendable (Range<Int>, StatementContext) -> Range<Int>? = { match, _ in match }
  ) {
    self.name = name
    self.meaning = meaning
    self.attribution = attribution
    self.phrases = phrases
    self.words = words
  }

  /// Every rule, the strongest first.
  static let all: [AttributionRule] = [
    .authorNames, .doctorSays, .publishedIn, .singleStudy, .sameStudy, .speakerAgain, .nameSays,
    .datedStudy,
    .institutionSays, .guidelineSays, .houseSays, .groupFinds,
    .researchersAt, .houseResearchers, .accordingTo, .endorsedBy, .ownersTeam,
    .pluralAuthority, .inStudies, .accordingToMany, .passiveFinding, .shownPromise,
    .provenAdjective,
    .someSay, .bodyOfEvidence,
  ]
}
