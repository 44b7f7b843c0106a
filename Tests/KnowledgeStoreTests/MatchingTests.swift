import Knowledge
import TestSupport
import Testing

@Test(arguments: [
  ("van der Kolk", "Kolk"), ("García López", "Garcia"), ("O’Brien", "Obrien"),
  ("Smith-Jones", "Smith"),
  ("Müller", "Muller"),
])
func authorsWrittenDifferentlyShareAKey(one: String, other: String) {
  #expect(LookupKey.author(one) == LookupKey.author(other))
  #expect(LookupKey.author(one) != nil)
}

@Test(arguments: [
  ("Feder et al.", "feder"), ("Feder, Ross & Murrough", "feder"), ("Liberzon and Phan", "liberzon"),
  ("van der Kolk et al", "kolk"), ("…", nil),
])
func firstOfSeveralAuthorsIsTheKey(names: String, key: String?) {
  #expect(LookupKey.firstAuthor(names) == key)
}

@Test(arguments: [
  ("American Journal of Psychiatry", "Am J Psychiatry", true),
  ("The Lancet", "Lancet", true),
  ("New England Journal of Medicine", "N Engl J Med", true),
  ("New England Journal of Medicine", "NEJM", true),
  ("Journal of the American Medical Association", "JAMA", true),
  ("Journal of Affective Disorders", "J Affect Disord", true),
  ("JAMA Psychiatry", "JAMA Psychiatry (Chicago, Ill.)", true),
  ("Journal of Traumatic Stress", "J. Trauma. Stress", true),
  ("Journal of Clinical Psychiatry", "Journal of Clinical Psychology", false),
  ("Psychiatry Research", "Psychological Reports", false),
  ("Pain", "Pain Medicine", false),
])
func journalsAreOneOrTwo(one: String, other: String, isOne: Bool) {
  #expect(JournalName(one).agrees(with: JournalName(other)) == isOne)
  #expect(JournalName(other).agrees(with: JournalName(one)) == isOne)
  if isOne { #expect(LookupKey.journal(one) == LookupKey.journal(other)) }
}

private func card(_ id: Int64, _ fill: (inout SourceCard) -> Void) -> SourceCard {
  var card = SourceCard(articleID: id, key: "file:\(id)")
  card.title = "Efficacy of intravenous ketamine for treatment of chronic PTSD"
  card.authors = ["Adriana Feder", "Michael K. Parides"]
  card.authorKey = "feder"
  card.year = 2014
  card.journal = "JAMA Psychiatry"
  card.volume = "71"
  card.page = "681"
  card.text = card.title
  fill(&card)
  return card
}

private func finding(_ clue: Clue, _ cards: [SourceCard]) -> ResolutionFinding {
  let comparison = ClueComparison(clue: clue, sentence: "", conditions: [], recordCount: 1000)
  return ResolutionFinding(
    of: clue, among: RankedCandidate.ranked(cards, by: comparison, recordCount: 1000))
}

private var fullReference: Clue {
  var clue = Clue()
  clue.author = "Feder"
  clue.year = 2014
  clue.title = "Efficacy of intravenous ketamine for treatment of chronic PTSD"
  clue.journal = "JAMA Psychiatry"
  return clue
}

@Test func fullReferenceIsTiedToItsRecord() {
  let found = finding(
    fullReference, [card(1) { _ in }, card(2) { $0.title = "Sleep after trauma in adults" }])
  #expect(found.resolution == .resolved)
  #expect(found.articleID == 1)
}

@Test(arguments: [
  "another year", "another author", "another journal", "erratum", "part two", "same title twice",
  "no author stated", "other volume",
])
func referenceThatDiffersIsLeftToAPerson(what: String) {
  var clue = fullReference
  var cards = [card(1) { _ in }]
  switch what {
  case "another year": clue.year = 2016
  case "another author":
    clue.author = "Ross"
  case "another journal": clue.journal = "Journal of Clinical Psychology"
  case "erratum": clue.title = "Erratum: " + fullReference.title!
  case "part two":
    cards = [card(1) { $0.title += ": part 2 of the trial" }, card(2) { $0.title += " 2" }]
  case "same title twice": cards.append(card(2) { $0.year = 2015 })
  case "no author stated": clue.author = nil
  default: clue.volume = "12"
  }
  #expect(finding(clue, cards).resolution != .resolved, "\(what)")
}

@Test func whatAgreesAlikeHasHalfAtMost() {
  var clue = Clue()
  clue.author = "Feder"
  clue.year = 2014
  let found = finding(clue, [card(1) { _ in }, card(2) { $0.title = "Sleep after trauma" }])
  #expect(found.resolution == .candidates)
  #expect(found.candidates.map(\.card.articleID) == [1, 2])
  #expect(found.candidates.allSatisfy { $0.score <= 0.5 && $0.score > 0.1 })
}

@Test func nothingThatAgreesIsNotFoundAndSaysWhatWasLookedFor() {
  var clue = Clue()
  clue.author = "Moreno"
  clue.year = 1999
  let found = finding(clue, [card(1) { _ in }])
  #expect(found.resolution == .notFound)
  #expect(found.reason == "No record here agrees with author Moreno, year 1999.")
  #expect(found.candidates.isEmpty)
}

/// What shares a word or two with a sentence is no candidate in a large file, and is one in a small file.
@Test(arguments: [(20, Resolution.candidates), (100_000, .notFound)])
func whatIsLessLikelyThanOneInAHundredIsNoCandidate(count: Int, resolution: Resolution) {
  var clue = Clue()
  clue.numbers = ["40%"]
  let comparison = ClueComparison(
    clue: clue, sentence: "In a trial, 40% of nurses with insomnia stayed awake.", conditions: [],
    recordCount: count)
  let cards = [card(1) { $0.text = "Insomnia in nurses: 40% were awake, and stayed so." }]
  let ranked = RankedCandidate.ranked(cards, by: comparison, recordCount: count)
  #expect(ResolutionFinding(of: clue, among: ranked).resolution == resolution)
}

/// Whatever is compared: what differs never speaks for a record.
@Test func whatDiffersDoesNotSpeakForARecord() {
  let words = "sleep trauma nurses ketamine memory adults anxiety light insomnia doctors 40% 12"
    .split(
      separator: " ")
  var chance = SeededGenerator(seed: 6)
  func some(_ most: Int) -> String {
    (0..<Int.random(in: 0...most, using: &chance)).compactMap { _ in
      words.randomElement(using: &chance)
    }.joined(separator: " ")
  }
  var differing = 0
  for _ in 0..<3_000 {
    var clue = Clue()
    clue.title = Bool.random(using: &chance) ? some(6) : nil
    clue.numbers = Bool.random(using: &chance) ? ["40%"] : []
    let comparison = ClueComparison(
      clue: clue, sentence: some(12), conditions: [], recordCount: 500)
    let found = comparison.agreements(
      with: card(1) {
        $0.title = some(5)
        $0.text = $0.title + "\n" + some(9)
      })
    for agreement in found where agreement.degree == .differs {
      differing += 1
      #expect(agreement.bits <= 0, "seed 6: \(agreement)")
    }
  }
  #expect(differing > 500)
}
