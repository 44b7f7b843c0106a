import Knowledge

/// Families of the features of context, and the words of their names.
extension FeaturePart {
  static let nameNear = FeaturePart("near")
  static let symptomNear = FeaturePart("symptom-near")
  static let share = FeaturePart("share")
  static let main = FeaturePart("main")
  static let heading = FeaturePart("heading")
  static let titleOf = FeaturePart("title-of")
  static let others = FeaturePart("others")
  static let speech = FeaturePart("speech")
  static let length = FeaturePart("length")
  static let next = FeaturePart("next")
  static let gap = FeaturePart("gap")

  static let yes = FeaturePart("yes")
  static let sameKind = FeaturePart("same-kind")
  static let otherKind = FeaturePart("other-kind")
  static let underHeading = FeaturePart("under-heading")
  static let besideOther = FeaturePart("beside-other")
  static let besideNamed = FeaturePart("beside-named")
  static let symptom = FeaturePart("symptom")
  static let between = FeaturePart("between")
  static let several = FeaturePart("several")
  static let narrower = FeaturePart("narrower")
  static let wider = FeaturePart("wider")
  static let widerNamed = FeaturePart("wider-named")
  static let back = FeaturePart("anaphor")
  static let care = FeaturePart("care")
  static let patients = FeaturePart("patients")
  static let answer = FeaturePart("answer")
  static let byName = FeaturePart("by-name")
  static let startsBack = FeaturePart("pronoun")
  static let atStart = FeaturePart("start")
  static let about = FeaturePart("about")
  static let context = FeaturePart("context")

  /// How many statements or lines lie between.
  static let distances = ["1", "2", "3", "6", "12", "far", "never"].map(FeaturePart.init)
  /// How much of all that an article names.
  static let sharesOfAll = ["none", "some", "part", "half", "most", "all"].map(FeaturePart.init)
  static let lengths = (0...6).map { FeaturePart(String($0)) }

  /// Families of features about what the statement before says of the condition: nothing stands
  /// before, nothing, named, a symptom, meant.
  static let afterStart = FeaturePart("after-start")
  static let afterNo = FeaturePart("after-no")
  static let afterAbout = FeaturePart("after-about")
  static let afterSymptom = FeaturePart("after-symptom")
  static let afterContext = FeaturePart("after-context")

  /// What features call `kind`.
  static func kind(_ kind: StatementKind) -> FeaturePart {
    switch kind {
    case .claim: claimPart
    case .recommendation: advicePart
    default: storyPart
    }
  }

  private static let claimPart = FeaturePart("claim")
  private static let advicePart = FeaturePart("recommendation")
  private static let storyPart = FeaturePart("anecdote")
}
