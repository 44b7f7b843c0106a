import Knowledge
import Testing

@testable import TextAnalysis

/// The kinds of the lines of `text`, which is set between two paragraphs.
private func kinds(_ text: String) -> [StatementKind] {
  let before = "A belt with a wide buckle takes weight off the lower back of most porters.\n"
  let after = "\nThe ward keeps forty belts in a cupboard and washes each of them once a month."
  return Array(analysis(before + text + after).statements.map(\.kind).dropFirst().dropLast())
}

/// The kinds of the statements of `text`.
private func allKinds(_ text: String) -> [StatementKind] { analysis(text).statements.map(\.kind) }

@Test func speakersOfATranscriptAreNoHeadings() {
  let text = """
    RUNA: Welcome back to the show, everybody.
    TILDA: Thanks so much for having me.
    RUNA: How does the belt work?
    TILDA: It presses on the lower back. I wore one for a year.
    RUNA: Wow.
    TILDA: A belt lowers the strain on the spine by a fifth.
    """
  let found = analysis(text).statements
  #expect(
    found.map(\.kind) == [.signpost, .opinion, .signpost, .claim, .anecdote, .opinion, .claim])
  #expect(found.allSatisfy { $0.headingIndex == nil })
}

@Test func aLabelAloneMakesNoTranscript() {
  let text = "Warning: The buckle may pinch the skin of people with thin arms.\nIt is made of tin."
  #expect(allKinds(text).first == .heading)
}

@Test func quotedLinesUnderStoriesAreAnecdotes() {
  let text = """
    What our porters say
    "Carrying coal is easy again. No more ice packs!"
    Tilda, Tarn Street
    "The ward was kind."
    Omar
    """
  #expect(
    kinds(text)
      == [.heading, .anecdote, .anecdote, .boilerplate, .anecdote, .boilerplate])
}

@Test func aQuotedExpertTellsNoStory() {
  #expect(
    kinds("\"Belts slip in the rain,\" said Ana Sousa, an engineer at the Tarn Institute.")
      == [.claim])
}

@Test func pricesOnLinesOfTheirOwnAreOffers() {
  let text = """
    Prices
    Belt fitting: $40
    Set of three	$99
    Pay over six months
    """
  #expect(kinds(text) == [.heading, .promotion, .promotion, .promotion])
  #expect(kinds("A fitted belt is priced at about $40 in Tarn, and no insurer pays.") == [.claim])
}

@Test func theListOfContentsIsFurniture() {
  let text = """
    Belts for porters and what they do
    On this page
    How belts work
    Who needs one
    How belts work
    A belt spreads the load over the hips and spares the lower back.
    Who needs one
    Porters who lift more than thirty loads a day need a belt of their own.
    """
  #expect(
    allKinds(text)
      == [
        .heading, .boilerplate, .boilerplate, .boilerplate, .heading, .claim, .heading, .claim,
      ])
}

@Test func theAuthorsLifeIsFurniture() {
  let text = """
    About the author
    Runa Halloran is a nurse and lives by the sea with two dogs.
    You may also like
    Seven knots for wet rope
    Why Boots Fail
    """
  #expect(
    Set(
      allKinds("The strap is woven from flax and holds for about ten years.\n" + text).dropFirst())
      == [.boilerplate])
}

@Test func linesThatOpenAGroupAreHeadings() {
  let text = """
    A belt with a wide buckle takes weight off the lower back.
    It is made of tin.

    Contact details
    Tarn Street Ward, Level 2, East Wing
    Telephone: 01632 960 733

    How to wear it
    Wear the strap over the hip.
    It clicks into place after two turns.
    """
  #expect(
    allKinds(text).dropFirst(2)
      == [.heading, .boilerplate, .boilerplate, .heading, .recommendation, .claim])
}

@Test func stepsHaveNames() {
  #expect(
    kinds("1. Soaking. The strap lies in warm water for an hour.\n2. Drying. It hangs in the sun.")
      == [.heading, .claim, .heading, .claim])
}

@Test func leadsInARowAreHeadings() {
  let text = """
    Less strain. The belt spreads the load over both hips.
    Better sleep. Porters with a belt wake up less often.
    Dry skin. The lining soaks up sweat for about six hours.
    """
  #expect(kinds(text) == [.heading, .claim, .heading, .claim, .heading, .claim])
}

@Test(arguments: [
  ("verified-line", "Runa H. Verified Buyer", "The buyer was verified by the ward in May."),
  ("bracket-line", "03:15 How the belt came about", "A belt costs 3:1 more than rope."),
  ("form-field", "Belt size*", "Belts come in one size*, which fits most porters."),
  ("buy-button", "Add to basket", "They add straps to baskets on Mondays."),
  ("count-line", "64 comments", "The ward got 64 comments about belts."),
  ("menu-words", "Home News Shop Contact", "Shops have news of belts."),
  ("name-line", "Ana Sousa, MD, PhD", "Ana Sousa wears a belt."),
  ("footnote-line", "† Based on a count of belts in May", "It is based on a count of belts."),
  ("furniture-heading", "You may also like", "Porters also like the wide buckle."),
  ("call-number", "Call 0808 555 0119 for a belt.", "Call 988 if you feel unsafe."),
  ("helpline", "The ward can be reached on 01632 960733.", "The top can be reached on a ladder."),
  ("interjection", "Wow.", "Wow is what porters say when a belt clicks."),
  ("musing", "Perhaps that is enough.", "Perhaps 40 porters wore a belt."),
  ("verdict", "That is a shame.", "That is a belt for porters."),
  ("caption-credit", "Porters on the stairs. Photo: Runa Lam", "Porters on the stairs. It rains."),
])
func rulesOfPagesFireAndStaySilent(rule: String, firing: String, silent: String) {
  func hits(_ text: String) -> Bool {
    let before = "A belt with a wide buckle takes weight off the lower back of most porters.\n"
    let after = "\nThe ward keeps forty belts in a cupboard and washes each of them once a month."
    return analysis(before + text + after).statements.contains {
      $0.hits.contains { $0.rule == rule }
    }
  }
  #expect(hits(firing))
  #expect(!hits(silent))
}

@Test(arguments: [
  ("It is recommended by the Tarn Institute for Belts.", Attribution.named),
  ("Sousa's group has tested forty belts on the stairs.", .named),
  ("Some folks at Stanford showed that wet straps slip.", .named),
  ("The WHO issued a warning about tin buckles in May.", .named),
  ("One explanation is that tin grows soft in the sun.", .vague),
  ("Animal work suggests that wide straps spare the spine.", .vague),
  ("The data are even thinner for narrow straps.", .vague),
  ("It is a strap believed to spare the spine of porters.", .vague),
  ("Nobody has run a large trial of straps on the stairs.", .none),
])
func sourcesAreSeen(sentence: String, attribution: Attribution) {
  #expect(statement(sentence)?.attribution == attribution)
}

@Test func whoSpokeLastIsNamedInTheMiddleToo() {
  let text = """
    "Straps slip in the rain," said Ana Sousa of the Tarn Institute. About a third of them, she said, give way within a year.
    """
  #expect(analysis(text).statements.map(\.attribution) == [.named, .named])
}
