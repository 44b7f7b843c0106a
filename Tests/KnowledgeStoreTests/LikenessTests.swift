import Knowledge
import TestSupport
import Testing

/// One paper as two databases write it down, and papers that look like one another.

/// A record, and its abstract.
struct PaperRecord: Sendable {
  var reference = Reference()
  var abstract: String?

  var traits: PaperTraits { PaperTraits(reference, abstract: abstract) }

  /// A record that states all that counts.
  static let paper: PaperRecord = {
    var record = PaperRecord()
    record.reference.type = "article-journal"
    record.reference.title =
      "Sleep disturbance and post-traumatic stress in hospitalised veterans: a randomised trial"
    record.reference.authors = [
      PersonName(family: "Howard Sharp", given: "K. M."), PersonName(family: "Wróbel", given: "V."),
      PersonName(family: "de la Cruz", given: "Y."),
    ]
    record.reference.published = "2014-03"
    record.reference.containerTitle = "Journal of Traumatic Stress"
    record.reference.variables[.volume] = "27"
    record.reference.variables[.page] = "12-20"
    record.abstract = """
      OBJECTIVE: Nightmares are common among veterans in hospital wards. METHOD: We gave prazosin \
      or a placebo to ninety men on four wards and counted their nights without bad dreams over ten \
      weeks. CONCLUSION: Prazosin doubled the number of quiet nights; few stopped taking it.
      """
    return record
  }()

  /// As `paper`, but without journal, pages and abstract, as a bare list has it.
  static let bare: PaperRecord = {
    var record = paper
    record.reference.containerTitle = nil
    record.reference.variables = [:]
    record.abstract = nil
    return record
  }()

  /// As `paper`, with a DOI and a PMID.
  static let identified: PaperRecord = {
    var record = paper
    record.reference.doi = "10.5555/kb.1"
    record.reference.pmid = "1"
    return record
  }()

  /// As `paper`, with another title.
  static func titled(_ title: String) -> PaperRecord {
    var record = paper
    record.reference.title = title
    return record
  }
}

private struct Situation: Sendable {
  let name: String
  var start = PaperRecord.paper
  let change: @Sendable (inout PaperRecord) -> Void

  init(
    _ name: String, _ start: PaperRecord = .paper,
    _ change: @escaping @Sendable (inout PaperRecord) -> Void
  ) {
    self.name = name
    self.start = start
    self.change = change
  }

  var likeness: Likeness {
    var other = start
    change(&other)
    let there = Likeness(of: start.traits, and: other.traits)
    let back = Likeness(of: other.traits, and: start.traits)
    #expect(there.score == back.score, "the same both ways")
    return there
  }
}

extension PaperRecord {
  fileprivate mutating func retitle(_ title: String) { reference.title = title }

  fileprivate mutating func write(_ authors: PersonName...) { reference.authors = authors }

  fileprivate mutating func replace(_ words: String, with others: String) {
    reference.title = reference.title?.replacing(words, with: others)
  }
}

private let otherAbstract = """
  BACKGROUND: Little is known about dreams in children with asthma. METHODS: Parents of 61 boys \
  and girls kept a diary for one month. RESULTS: On nights with attacks most children slept badly, and \
  twelve told of frightening dreams that came back.
  """

private let samePapers: [Situation] = [
  Situation("nothing differs") { _ in },
  Situation("nothing differs in a bare list", .bare) { _ in },
  Situation("capitals", .bare) { $0.retitle($0.reference.title?.uppercased() ?? "") },
  Situation("hyphen left out", .bare) { $0.replace("post-traumatic", with: "posttraumatic") },
  Situation("dash and full stop", .bare) { $0.replace(": a", with: ". A") },
  Situation("American spelling", .bare) {
    $0.replace("hospitalised", with: "hospitalized")
    $0.replace("randomised", with: "randomized")
  },
  Situation("translated title in brackets", .bare) {
    $0.retitle("[" + ($0.reference.title ?? "") + "].")
  },
  Situation("note in brackets", .bare) {
    $0.retitle(($0.reference.title ?? "") + " [see comment]")
  },
  Situation("two notes", .bare) {
    $0.retitle(($0.reference.title ?? "") + " [Review] [45 refs].")
  },
  Situation("translator's note", .bare) {
    $0.retitle(($0.reference.title ?? "") + " (author's transl)")
  },
  Situation("retracted since", .bare) {
    $0.retitle("RETRACTED ARTICLE: " + ($0.reference.title ?? ""))
  },
  Situation("tags", .bare) { $0.replace("Sleep", with: "<i>Sleep</i>") },
  Situation("entity", .bare) { $0.replace("and", with: "&amp;") },
  Situation("ampersand", .bare) { $0.replace("and", with: "&") },
  Situation("marks of a name", .bare) {
    $0.write(
      PersonName(family: "Howard Sharp", given: "K. M."), PersonName(family: "Wrobel", given: "V"))
  },
  Situation("one word of the family name", .bare) {
    $0.write(
      PersonName(family: "Sharp", given: "K. M. H."), PersonName(family: "Wróbel", given: "V."))
  },
  Situation("suffix", .bare) { $0.write(PersonName(family: "Howard Sharp Jr", given: "K")) },
  Situation("family name first, no comma", .bare) {
    $0.write(PersonName(literal: "Howard Sharp Karin M"), PersonName(literal: "Wróbel Vera"))
  },
  Situation("given name first", .bare) {
    $0.write(PersonName(literal: "Karin M. Sharp"), PersonName(literal: "Vera Wróbel"))
  },
  Situation("all authors in one", .bare) {
    $0.write(PersonName(literal: "Howard Sharp, K. M., Wróbel, V., de la Cruz, Y., 3rd"))
  },
  Situation("first author alone", .bare) {
    $0.write(PersonName(family: "Howard Sharp", given: "K."))
  },
  Situation("authors in another order", .bare) { $0.reference.authors.swapAt(0, 1) },
  Situation("misspelt author", .bare) { $0.write(PersonName(family: "Howrad", given: "K")) },
  Situation("no authors") { $0.reference.authors = [] },
  Situation("year one apart", .bare) { $0.reference.published = "2013" },
  Situation("no year", .bare) { $0.reference.published = nil },
  Situation("journal abbreviated") { $0.reference.containerTitle = "J Trauma Stress" },
  Situation("journal in two languages") {
    $0.reference.containerTitle = "Journal of Traumatic Stress / Zeitschrift für Trauma und Stress"
  },
  Situation("pages abbreviated") { $0.reference.variables[.page] = "012-0" },
  Situation("number of an article for pages") { $0.reference.variables[.page] = "e20123" },
  Situation("journal under another name, same pages") {
    $0.reference.containerTitle = "Stress medicine quarterly"
  },
  Situation("other headings in the abstract") {
    $0.abstract = $0.abstract?.replacing("OBJECTIVE", with: "Background and aims")
    $0.abstract = $0.abstract.map { $0 + " (C) 2014 Wiley." }
  },
  Situation("no abstract") { $0.abstract = nil },
  Situation("subtitle left out, same abstract") {
    $0.replace(": a randomised trial", with: "")
    $0.reference.variables = [:]
  },
  Situation("subtitle left out, same pages") {
    $0.replace(": a randomised trial", with: "")
    $0.abstract = nil
  },
  Situation("cut off, same abstract") {
    $0.retitle("Sleep disturbance and post-traumatic stress in ho")
  },
  Situation("section before the title, same abstract") {
    $0.retitle("From the wards: " + ($0.reference.title ?? ""))
  },
  Situation("misspelt word", .bare) { $0.replace("disturbance", with: "distrubance") },
  Situation("misspelt word further on", .bare) { $0.replace("trial", with: "trail") },
  Situation("singular and plural", .bare) { $0.replace("veterans", with: "veteran") },
  Situation("words added, same abstract") { $0.replace("veterans", with: "male war veterans") },
  Situation("another translation, same pages") {
    $0.retitle("Disturbed sleep and traumatic stress of veterans in hospital: randomised trial")
  },
  Situation("no title, same pages and abstract") { $0.reference.title = nil },
  Situation("title of signs, same pages and abstract") { $0.retitle("* * *") },
]

private let otherPapers: [Situation] = [
  Situation("erratum") { $0.retitle("Erratum: " + ($0.reference.title ?? "")) },
  Situation("corrigendum in quotes") {
    $0.retitle("\"" + ($0.reference.title ?? "") + "\": Corrigendum")
  },
  Situation("retraction notice") { $0.retitle("Retraction of: " + ($0.reference.title ?? "")) },
  Situation("reply") { $0.retitle(($0.reference.title ?? "") + ": reply") },
  Situation("comment") { $0.retitle("Comment on " + ($0.reference.title ?? "")) },
  Situation("letter") { $0.retitle("Re: " + ($0.reference.title ?? "")) },
  Situation("review of the book") { $0.retitle("Review of " + ($0.reference.title ?? "")) },
  Situation("protocol") { $0.retitle(($0.reference.title ?? "") + ": study protocol") },
  Situation("second part", .bare) { $0.retitle(($0.reference.title ?? "") + ". Part II") },
  Situation("another number", .bare) {
    $0.replace("a randomised", with: "a 6-month randomised")
  },
  Situation("the opposite", .titled("Nightmares of female veterans on four wards of a hospital")) {
    $0.replace("female", with: "male")
  },
  Situation("another DOI", .identified) { $0.reference.doi = "10.5555/kb.2" },
  Situation("another PMID", .identified) { $0.reference.pmid = "2" },
  Situation("printed by several journals") {
    $0.reference.containerTitle = "Annals of Internal Medicine"
    $0.reference.variables = [:]
  },
  Situation("elsewhere in the volume") { $0.reference.variables[.page] = "301-304" },
  Situation("conference abstract of another year") {
    $0.reference.published = "2012"
    $0.reference.variables = [:]
    $0.abstract = otherAbstract
  },
  Situation("another abstract, subtitle left out") {
    $0.replace(": a randomised trial", with: "")
    $0.abstract = otherAbstract
    $0.reference.variables = [:]
  },
  Situation("another first author", .bare) { $0.write(PersonName(family: "Ng", given: "P.")) },
  Situation("other authors of the name", .bare) {
    $0.write(PersonName(family: "Howard Sharp", given: "P."))
  },
  Situation("years apart", .bare) { $0.reference.published = "2009" },
  Situation("subtitle left out, nothing else", .bare) {
    $0.replace(": a randomised trial", with: "")
  },
  Situation("another subtitle", .bare) {
    $0.replace("a randomised trial", with: "results after two years")
  },
  Situation("thesis") {
    $0.write(PersonName(family: "Howard Sharp", given: "Karin"))
    $0.reference.type = "thesis"
    $0.reference.published = "2012"
    $0.reference.containerTitle = nil
    $0.reference.variables = [:]
    $0.abstract = otherAbstract
  },
  Situation("no title, nor pages and abstract") {
    $0.reference.title = nil
    $0.reference.variables = [:]
    $0.abstract = nil
  },
]

@Suite struct LikenessTests {
  @Test(arguments: samePapers.map(\.name))
  func isOnePaper(name: String) throws {
    let situation = try #require(samePapers.first { $0.name == name })
    let likeness = situation.likeness
    #expect(likeness.isSamePaper, "\(likeness.score): \(likeness.explanation)")
  }

  @Test(arguments: otherPapers.map(\.name))
  func isAnotherPaper(name: String) throws {
    let situation = try #require(otherPapers.first { $0.name == name })
    let likeness = situation.likeness
    #expect(!likeness.isSamePaper, "\(likeness.score): \(likeness.explanation)")
  }

  /// A title that many papers have says nothing by itself.
  @Test(arguments: ["Editorial", "In reply", "Book reviews", "Schlafstörungen"])
  func shortTitleNeedsMore(title: String) {
    var record = PaperRecord.bare
    record.retitle(title)
    #expect(!Likeness(of: record.traits, and: record.traits).isSamePaper)
    record.abstract = PaperRecord.paper.abstract
    #expect(Likeness(of: record.traits, and: record.traits).isSamePaper)
  }

  @Test func writtenInGreekOrNot() {
    var (one, other) = (PaperRecord.bare, PaperRecord.bare)
    one.retitle("β2 nicotinic receptor availability in post-traumatic stress disorder")
    other.retitle("(beta)2 Nicotinic receptor availability in post-traumatic stress disorder")
    #expect(Likeness(of: one.traits, and: other.traits).isSamePaper)
    #expect(PaperKeys(one.traits) == PaperKeys(other.traits))
  }

  @Test func explanationNamesFieldsDegreesAndWeights() {
    var other = PaperRecord.paper
    other.reference.published = "2015"
    #expect(
      Likeness(of: PaperRecord.paper.traits, and: other.traits).explanation
        == "title the same +10, first author the same +4, other authors the same +3, "
        + "year one apart +1, journal the same +2, volume and page the same +6, "
        + "abstract the same +7"
    )
  }

  /// What is compared shares a key: no situation above relies on a comparison that never happens.
  @Test(arguments: samePapers.map(\.name))
  func onePaperSharesAKey(name: String) throws {
    let situation = try #require(samePapers.first { $0.name == name })
    var other = situation.start
    situation.change(&other)
    let (one, two) = (PaperKeys(situation.start.traits), PaperKeys(other.traits))
    let isFound = [(one.title, two.title), (one.beginning, two.beginning), (one.place, two.place)]
      .contains { $0 != nil && $0 == $1 }
    // What is in front of the title, or misspelt in the key itself, is not looked for.
    let isBeyond = [
      "section before the title, same abstract", "another translation, same pages", "misspelt word",
      "title of signs, same pages and abstract",
    ].contains(name)
    #expect(isFound || isBeyond)
  }

  @Test func hostileRecordsAreComparedInBoundedTime() {
    var record = PaperRecord()
    record.retitle(String(repeating: "[<i>é&\u{301}’", count: 200_000) + "]")
    record.reference.authors = (0..<20_000).map { PersonName(literal: "A\($0), \u{0}") }
    record.reference.published = "99999999999999999999"
    record.reference.variables = [.volume: String(repeating: "0", count: 100_000), .page: "–"]
    record.reference.containerTitle = String(repeating: "J ", count: 100_000)
    record.abstract = String(repeating: "a b c ", count: 200_000)
    let start = ContinuousClock.now
    let likeness = Likeness(of: record.traits, and: record.traits)
    #expect(start.duration(to: .now) < .seconds(2))
    #expect(!likeness.explanation.isEmpty)
  }
}
