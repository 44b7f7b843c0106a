/// A family that features of the source model belong to, or a part of their names.
struct SourceFamily: Sendable {
  let name: String
  /// The key of the family, no words in it yet.
  let key: ClaimFeatureKey
  /// The key of the name as a word of another feature.
  let word: WordKey

  init(_ name: String) {
    self.name = name
    key = ClaimFeatureKey(family: name)
    word = WordKey(name)
  }

  static let rule = SourceFamily("rule")
  /// What the rules found together.
  static let ruleClass = SourceFamily("rule-class")
  static let words = SourceFamily("words")
  static let first = SourceFamily("first")
  static let noun = SourceFamily("noun")
  static let nameVerb = SourceFamily("name-verb")
  static let verbName = SourceFamily("verb-name")
  static let pronounVerb = SourceFamily("pronoun-verb")
  static let crowdVerb = SourceFamily("crowd-verb")
  static let passive = SourceFamily("passive")
  static let mark = SourceFamily("mark")
  static let kind = SourceFamily("kind")
  /// What the last source before it was, and what of its own words points back at that.
  static let after = SourceFamily("after")
  static let afterVague = SourceFamily("after-vague")
  static let afterNamed = SourceFamily("after-named")
  static let afterNone = SourceFamily("after-none")

  // Nouns.
  static let study = SourceFamily("study")
  static let studies = SourceFamily("studies")
  static let evidence = SourceFamily("evidence")
  static let document = SourceFamily("document")
  static let scientist = SourceFamily("scientist")
  static let expert = SourceFamily("expert")
  static let one = SourceFamily("one")
  static let body = SourceFamily("body")
  // What stands around them.
  static let bare = SourceFamily("bare")
  static let a = SourceFamily("a")
  static let the = SourceFamily("the")
  static let this = SourceFamily("this")
  static let same = SourceFamily("same")
  static let these = SourceFamily("these")
  static let theirs = SourceFamily("theirs")
  static let ours = SourceFamily("ours")
  static let owner = SourceFamily("owner")
  static let no = SourceFamily("no")
  static let some = SourceFamily("some")
  static let number = SourceFamily("number")
  static let any = SourceFamily("any")
  static let other = SourceFamily("other")
  static let all = SourceFamily("all")
  static let opening = SourceFamily("opening")
  static let elsewhere = SourceFamily("elsewhere")
  static let named = SourceFamily("named")
  static let dated = SourceFamily("dated")
  static let described = SourceFamily("described")
  static let denied = SourceFamily("denied")
  static let thenSay = SourceFamily("then-say")
  static let thenPublished = SourceFamily("then-published")
  static let thenBe = SourceFamily("then-be")
  static let thenModal = SourceFamily("then-modal")
  static let ofPeople = SourceFamily("of-people")
  static let withName = SourceFamily("with-name")
  static let yearAfter = SourceFamily("year-after")
  static let near = SourceFamily("near")
  static let middle = SourceFamily("middle")
  static let far = SourceFamily("far")
  static let present = SourceFamily("present")
  static let perfect = SourceFamily("perfect")
  static let plain = SourceFamily("plain")
  static let perfectDenied = SourceFamily("perfect-denied")
  static let plainDenied = SourceFamily("plain-denied")
  static let withAuxiliary = SourceFamily("with-auxiliary")
  static let sameLine = SourceFamily("same-line")
  static let newLine = SourceFamily("new-line")
  static let group = SourceFamily("goes-on")
  // Marks.
  static let percent = SourceFamily("percent")
  static let quote = SourceFamily("quote")
  static let according = SourceFamily("according")
  static let accordingName = SourceFamily("according-name")
  static let title = SourceFamily("title")
  static let bracketName = SourceFamily("bracket-name")
  static let bracketYear = SourceFamily("bracket-year")
  static let house = SourceFamily("house")
  static let year = SourceFamily("year")
  static let yearFirst = SourceFamily("year-first")
  static let ownersSource = SourceFamily("owners-source")
}
