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
  ("Close-up of a nurse holding a vial", .boilerplate),
  ("Medically reviewed by Dr. Ana Sousa", .boilerplate),
])
func sentencesHaveTheirKinds(sentence: String, kind: StatementKind) {
  #expect(statement(sentence)?.kind == kind)
}

@Test(arguments: [
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
