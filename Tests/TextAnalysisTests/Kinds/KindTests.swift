import Knowledge
import Testing

@testable import TextAnalysis

@Test(arguments: [
  ("Lithium lowers the risk of suicide in people with bipolar disorder.", StatementKind.claim),
  ("It is worth noting that the patch may irritate the skin.", .claim),
  ("About one in ten adults has migraine.", .claim),
  ("The device does not cure tinnitus.", .claim),
  ("The drug should only be given under supervision.", .recommendation),
  ("Talk to your doctor before you stop the tablets.", .recommendation),
  ("It is crucial to tell the nurse about other medicines.", .recommendation),
  ("Avoid alcohol for a day after the infusion.", .recommendation),
  ("Please don't stop taking it on your own.", .recommendation),
  ("Call us today to book your first session.", .promotion),
  ("Are you tired of living with pain?", .promotion),
  ("We offer personalized treatment plans in a calm setting.", .promotion),
  ("Our clinic charges only $399 for the first infusion.", .promotion),
  ("In this article, we explore how the therapy works.", .signpost),
  ("Here are some reasons why people choose it:", .signpost),
  (
    "Who would not want that for a child in pain, and who would not pay for it at once today?",
    .signpost
  ),
  ("I took the first capsule in May and cried for an hour.", .anecdote),
  ("A patient named Omar reported that his panic had gone.", .anecdote),
  ("A 34-year-old teacher came to the ward with daily headaches.", .anecdote),
  ("For many families it is a beacon of hope.", .opinion),
  ("The therapy holds immense promise for us all.", .opinion),
  ("This could be a game-changer.", .opinion),
  ("We use cookies to improve your experience.", .boilerplate),
  (
    "Porters should check the buckle of each belt that has been worn for more than six months.",
    .recommendation
  ),
  (
    "People with a hernia must not wear the belt, because it can cut off the blood.",
    .recommendation
  ),
  ("If the skin turns red, loosen it and call the ward.", .recommendation),
  ("Please hand the belt back to the ward.", .recommendation),
  ("Sleep came back first for many of the porters we see.", .claim),
  ("Sleep problems are common among porters on night shifts.", .claim),
  ("How often the belt should be washed is less clear.", .claim),
  ("The swelling should fade within a week or two.", .claim),
  ("Most clinics charge between $90 and $140 for a fitted belt.", .claim),
  ("Your first belt is 15 % off until Sunday.", .promotion),
  ("Subscribe or share it with a fellow porter.", .promotion),
  ("DM me the word BELT for a place on my waitlist.", .promotion),
  ("In my practice, porters with a belt come back sooner.", .claim),
  ("Written by the Tarn Street belt team · 4 min read", .boilerplate),
  ("Accept all   Settings", .boilerplate),
  ("Privacy · Imprint", .boilerplate),
  ("31 likes · 2 comments", .boilerplate),
  ("Unsubscribe at any time.", .boilerplate),
  ("(c) 2019 Tarn Street Belts", .boilerplate),
  ("14 June 2020.", .boilerplate),
  ("Photo: a porter on the stairs, by Runa Halloran.", .boilerplate),
  ("[Image: a belt on a chair beside a window]", .boilerplate),
  ("Write a comment...", .boilerplate),
  ("Thanks for submitting!", .boilerplate),
  ("Close-up of a nurse holding a vial", .boilerplate),
  ("Medically reviewed by Dr. Ana Sousa", .boilerplate),
])
func sentencesHaveTheirKinds(sentence: String, kind: StatementKind) {
  #expect(statement(sentence)?.kind == kind)
}

@Test(arguments: [
  ("experts-believe", "Some doctors believe that it helps.", "Our doctors believe that it helps."),
  ("study-report", "Trials show that it helps.", "It helps."),
  ("figure", "It helped 40 adults.", "It helped adults."),
  ("comparison", "It works faster than placebo does.", "It works fast in adults."),
  ("mechanism", "It blocks a receptor in the brain.", "It makes people feel calm."),
  ("rhetoric", "It is a ray of hope for families.", "It is a tablet for adults."),
  ("note-that", "It is important to note that sleep matters.", "It is important to sleep."),
  ("duty", "The dose should rise slowly over days.", "The dose rises slowly over days."),
  ("ask-doctor", "Ask your doctor about the patch.", "The doctor asks about the patch."),
  ("contact-call", "Book your appointment with our nurse.", "The book names an appointment."),
  ("named-patient", "A patient named Ruth felt calm.", "Patients felt calm."),
  ("first-person", "The tablets gave me headaches.", "The tablets gave headaches."),
  ("harm", "Its side effects fade within a day.", "Its taste fades within a day."),
  ("main-duty", "Porters must sign the list.", "Porters say that they must sign."),
  ("conditional-imperative", "If it itches, stop the cream.", "If it itches, the cream failed."),
  ("own-offer", "Join my newsletter for porters.", "The newsletter went to porters."),
  ("prediction", "It could reshape the future of care.", "It could reduce pain in adults."),
])
func kindRulesFireAndStaySilent(rule: String, firing: String, silent: String) {
  #expect(statement(firing)?.hits.contains { $0.rule == rule } == true)
  #expect(statement(silent)?.hits.contains { $0.rule == rule } == false)
}

@Test func strongerClaimsScoreHigher() {
  let strong = statement("A trial found that 60% of patients improved within two weeks.")
  let weak = statement("Many people have trouble with pain.")
  #expect((strong?.score ?? 0) > (weak?.score ?? 1))
}

@Test func everyRuleThatCanFireIsExplainedOnce() {
  let names = Analyser.rules.map(\.name)
  #expect(Set(names).count == names.count)
  #expect(Set(RuleBook.kindRules.map(\.name)) == Set(KindWeights.table.keys))
  for rule in Analyser.rules { #expect(rule.meaning.hasSuffix(".")) }
}

@Test func aStoryGoesOnWhileItsPersonIsSpokenOf() {
  let text = """
    Many porters wear a belt at work and few of them complain of it.
    Tilda, a retired postwoman, could not lift a kettle. Her daughter fitted the belt in March. By June she was carrying coal again.
    Belts cost the ward little and last for about six years.
    Tilda keeps hers beside the stove.
    """
  #expect(
    analysis(text).statements.map(\.kind)
      == [.claim, .anecdote, .anecdote, .anecdote, .claim, .anecdote])
}

@Test func aDrugInAppositionTellsNoStory() {
  #expect(statement("Orphenol, a sedative from 1964, had few side effects.")?.kind == .claim)
}

@Test func questionsAndAnswersAreReadWithoutTheirLetters() {
  let text = """
    Q: Does the belt hurt?
    A: Not at all!
    Q: Who should not wear it?
    A: Porters with a hernia should not wear the belt.
    """
  #expect(
    analysis(text).statements.map(\.kind) == [.heading, .opinion, .heading, .recommendation])
}

@Test func itemsAfterAnOrderAreOrdersToo() {
  let text = """
    Before the first shift a porter needs four things from the ward, as the list shows.
    - Check the buckle.
    - Rub the strap with wax.
    - The strap lasts for two years.
    """
  #expect(
    analysis(text).statements.dropFirst().map(\.kind) == [.recommendation, .recommendation, .claim])
}
