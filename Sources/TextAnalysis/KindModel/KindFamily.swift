/// A family that features of the kind model belong to.
struct KindFamily: Sendable {
  /// Its name, which stands before the colon in the names of features.
  let name: String
  /// The key of the family, no words in it yet.
  let key: ClaimFeatureKey

  private init(_ name: String) {
    self.name = name
    key = ClaimFeatureKey(family: name)
  }

  static let rule = KindFamily("rule")
  static let vote = KindFamily("vote")
  static let voteBefore = KindFamily("vote-before")
  static let voteAfter = KindFamily("vote-after")
  static let words = KindFamily("words")
  static let start = KindFamily("start")
  static let end = KindFamily("end")
  static let wordClass = KindFamily("class")
  static let opening = KindFamily("opening")
  static let shape = KindFamily("shape")
  static let shapeBefore = KindFamily("shape-before")
  static let shapeAfter = KindFamily("shape-after")
  static let near = KindFamily("near")
  static let block = KindFamily("block")
  static let length = KindFamily("length")
  static let capitals = KindFamily("capitals")
  static let past = KindFamily("past")
  static let verb = KindFamily("verb")
  static let title = KindFamily("title-case")
  static let enumerator = KindFamily("enumerator")
  static let spoken = KindFamily("spoken")
  static let mark = KindFamily("mark")
  static let lastByte = KindFamily("last-byte")
  static let firstByte = KindFamily("first-byte")
  static let place = KindFamily("place")
  static let gap = KindFamily("gap")
  static let gapAfter = KindFamily("gap-after")
  static let run = KindFamily("run")
  static let toProse = KindFamily("to-prose")
  static let group = KindFamily("group")
  static let repeated = KindFamily("repeated")
  static let besideTitle = KindFamily("beside-title")
  static let inLine = KindFamily("in-line")
  static let section = KindFamily("section")
  static let paper = KindFamily("paper")
  static let heading = KindFamily("heading")
  static let headingClass = KindFamily("heading-class")
  static let underQuestion = KindFamily("under-question")
  static let sinceHeading = KindFamily("since-heading")
}
