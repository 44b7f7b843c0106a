import Knowledge
import Testing

@testable import TextAnalysis

@Test(arguments: [
  (
    "Several small trials have shown that sleep improves.", Attribution.vague,
    "Several small trials have shown"
  ),
  ("Many doctors believe that light helps mood.", .vague, "Many doctors believe"),
  ("The patch has been shown to reduce nausea in adults.", .vague, "has been shown"),
  ("The spray has shown promise in older adults with pain.", .vague, "has shown promise"),
  ("It is widely believed that sugar makes children restless.", .vague, "It is widely believed"),
  ("A survey found that half of the nurses slept badly.", .named, "A survey found"),
  (
    "In 2018, researchers at Leiden University found that pain fell.", .named,
    "In 2018, researchers at Leiden University found"
  ),
  (
    "According to the World Health Organization, 280 million people have it.", .named,
    "According to the World Health Organization"
  ),
  ("Petrov and colleagues saw no change in sleep.", .named, "Petrov and colleagues"),
  ("Pain fell by half in most adults (Kovacs et al., 2014).", .named, "Kovacs et al., 2014"),
  ("Pain fell by half (doi:10.1000/182).", .identified, "doi:10.1000/182"),
  ("The gel is not proven to shorten a cold.", .none, ""),
  ("The gel is proven to shorten a cold.", .vague, "is proven"),
  (
    "Nine in ten pills are fakes, according to records held by the Coast Guard.", .named,
    "according to records held by the Coast Guard"
  ),
  ("The evidence for the belt is thin at best.", .vague, "evidence for the belt is thin"),
  ("Some nurses fear that the ward will close.", .vague, "Some nurses fear"),
  ("The belt eases back pain, says Runa Halloran.", .named, "says Runa Halloran"),
  ("Patients said that the belt pinched.", .none, ""),
  ("Yale researchers reported that belts pinch.", .named, "Yale researchers reported"),
  ("No study has found that belts pinch.", .vague, "No study has found"),
  ("One theory holds that belts warm the muscle.", .vague, "One theory holds"),
  ("Many neurologists suspect that belts pinch.", .vague, "Many neurologists suspect"),
  ("A trial with 40 porters began last month.", .none, ""),
  (
    "A study published by the Norwegian Journal of Belts found that adults who wore one stood longer, indicating less strain.",
    .named, "A study published by the Norwegian Journal of Belts"
  ),
  ("Sleep improves mood in adults and children.", .none, ""),
  ("Further research is needed before the drug is used in children.", .none, ""),
  ("The clinic studies each patient with care before treatment starts.", .none, ""),
])
func sourcesAreFoundWithTheirWords(sentence: String, attribution: Attribution, words: String) {
  let found = attributingWords(sentence)
  #expect(statement(sentence)?.attribution == attribution)
  #expect(found == words || (attribution != .none && found.hasPrefix(words)), "\(found)")
}

@Test func clueHoldsWhatTheMentionGivesAway() {
  let sentence =
    "A 2016 randomized controlled trial of 84 adults published in the Journal of Affective Disorders found that 61% of them slept better."
  let clue = statement(sentence)?.citations.first?.clue
  #expect(clue?.year == 2016)
  #expect(clue?.journal == "Journal of Affective Disorders")
  #expect(clue?.design == "randomized controlled trial")
  #expect(clue?.sampleSize == 84)
  #expect(clue?.numbers == ["61%"])
  #expect(statement(sentence)?.missing == [.author, .title, .identifier])
}

/// As the National Library of Medicine writes them.
@Test(arguments: [
  (
    "A 2014 study published in the Journal of traumatic stress found that heat helps.",
    "Journal of traumatic stress"
  ),
  (
    "A 2014 study published in the Journal of pain and palliative care suggests that heat helps.",
    "Journal of pain and palliative care"
  ),
  ("A study in the Journal of pain in 2014 found that heat helps.", "Journal of pain"),
  (
    "A study published in the Journal of Pain and reviewed by nurses found that heat helps.",
    "Journal of Pain"
  ),
])
func journalsInSmallLettersAreWhole(sentence: String, journal: String) {
  #expect(statement(sentence)?.citations.first?.clue.journal == journal)
}

/// A year near the people is no number of them.
@Test(
  arguments: [
    ("A study published in 2010 looked at trauma in adults who had lost their homes.", nil),
    ("A study published in the Journal of Pain in 2013 found that heat helps.", nil),
    ("A 2019 study of adults published in the Journal of Pain found that heat helps.", nil),
    ("A study of 2010 nurses published in the Journal of Pain found that heat helps.", 2010),
    ("A study published in the Journal of Pain found that of 1950 patients half slept.", 1950),
  ] as [(String, Int?)])
func yearsAreNoSampleSizes(sentence: String, size: Int?) {
  #expect(statement(sentence)?.citations.first?.clue.sampleSize == size)
}

@Test func theStudyCarriesTheSourceBefore() {
  let text =
    "A study published in the Journal of Pain found that heat helps. The study also noted that cold does not."
  let statements = analysis(text).statements
  #expect(statements.map(\.attribution) == [.named, .named])
  #expect(statements[1].citations.first?.clue.journal == "Journal of Pain")
}

@Test func numbersPointAtTheirEntries() {
  let text = """
    Heat eases cramps in most adults.[2] Cold does not ease them.[7]

    References
    1. Adeyemi T, Roth K. Cold packs in sport. J Sport Med. 2011;4(2):11-9.
    2. Lund E, Paz C. Heat for cramps. Pain Res. 2017;9(1):30-8. doi:10.1000/xyz
    """
  let statements = analysis(text).statements
  #expect(statements[0].attribution == .identified)
  #expect(statements[0].citations.first?.clue.doi == "10.1000/xyz")
  #expect(statements[0].citations.first?.clue.author == "Lund")
  #expect(statements[1].attribution == .named)
  #expect(statements.last?.kind == .boilerplate)
  #expect(statements.last?.attribution == Attribution.none)
  #expect(statements.last?.citations.first?.clue.year == 2017)
}

@Test func aPaperReportsItsOwnFindings() {
  let text = """
    BACKGROUND: Insomnia is common. METHODS: We randomised 40 adults to light or no light. RESULTS: Sleep rose by 52 minutes with light. CONCLUSION: Light lengthens sleep in adults.
    """
  let claims = analysis(text).statements.filter { $0.kind == .claim }
  #expect(claims.map(\.isOwnFinding) == [false, false, true, true])
  #expect(claims.allSatisfy { $0.attribution == .none })
}

@Test(arguments: [
  "1. Brandvold K, Iyer P. Belts at work. J Ergon. 2013;8(1):2-9. doi:10.1000/belts",
  "[1] Brandvold K and Iyer P (2013) Belts at work. J Ergon 8: 2-9.",
  "• Brandvold, K., & Iyer, P. (2013). Belts at work. Journal of Ergonomics, 8(1), 2-9.",
  "K. Brandvold and P. Iyer, Belts at work, J Ergon 8 (2013) 2-9.",
])
func authorAndYearPointAtTheirEntry(entry: String) {
  let text =
    "A belt eases the lower back in most porters (Brandvold and Iyer, 2013).\n\nReferences\n\(entry)"
  let first = analysis(text).statements[0]
  #expect(first.attribution == .identified)
  #expect(first.citations.first?.clue.author == "Brandvold")
  #expect(first.citations.first?.clue.year == 2013)
}

@Test(arguments: [
  ("https://example.org/trials/belts", Attribution.identified), ("https://example.org/", .none),
  ("mailto:belts@example.org", .none),
])
func aLinkFromTheWordsTrialReportIsASource(target: String, attribution: Attribution) {
  let text = "Belts ease the lower back of porters at work (trial report)."
  var document = plainDocument(text)
  document.links = [Link(range: ByteRange(46..<58), target: target)]
  let found = Analyser(conditions: []).analysis(of: document).statements[0]
  #expect(found.attribution == attribution)
}

@Test func anExpertKeepsTheWholeName() {
  let text =
    "\u{201C}The belt is only a crutch,\u{201D} said Dr. Runa van Halloran of Tarn University on Monday."
  let clue = statement(text)?.citations.first?.clue
  #expect(clue?.author == "Runa van Halloran")
  #expect(clue?.institution == "Tarn University")
}

@Test func eachOfTwoStudiesHasItsOwnSize() {
  let citations =
    statement("A trial of 40 nurses found less pain, but a later trial of 310 porters found none.")?
    .citations ?? []
  #expect(citations.map(\.clue.sampleSize) == [40, 310])
}

@Test func whoIsQuotedGoesOnBeingTheSource() {
  let text =
    "The belt is a crutch, said Dr. Runa Halloran of Tarn University. She warned that muscles waste under it."
  let statements = analysis(text).statements
  #expect(statements.map(\.attribution) == [.named, .named])
  #expect(analysis("She warned that muscles waste.").statements[0].attribution == .none)
}

@Test func numbersInRoundBracketsPointAtEntriesBeforeTheStop() {
  let entry = "\nReferences\n1. Brandvold K. Belts at work. J Ergon. 2013;8(1):2-9."
  let cited = analysis("A belt eases the lower back in porters (1)." + entry)
  #expect(cited.statements[0].attribution == .identified)
  let counted = analysis("A belt (1) eases the lower back in porters." + entry)
  #expect(counted.statements[0].attribution == .none)
}

@Test(arguments: [
  (
    "A 2014 randomized trial by Feder et al. in JAMA Psychiatry found that sleep improved.", "Feder"
  ),
  ("A 2014 study by Feder and colleagues in JAMA Psychiatry found that sleep improved.", "Feder"),
  ("Feder and colleagues found that sleep improved.", "Feder"),
  ("In 2014, Feder and colleagues found that sleep improved.", "Feder"),
  ("In Boston, Feder and colleagues found that sleep improved.", "Feder"),
  ("However, van der Kolk and colleagues found that sleep improved.", "van der Kolk"),
  ("Interestingly, Feder and colleagues found that sleep improved.", "Feder"),
  ("Sleep improved in Veterans (Feder et al.) within a day.", "Feder"),
  ("Among Veterans, Feder and colleagues found that sleep improved.", "Feder"),
  ("McNally, Feder and colleagues found that sleep improved.", "McNally, Feder"),
  ("The trial by Adriana Feder and colleagues found that sleep improved.", "Adriana Feder"),
  ("Feder, Parides and colleagues found that sleep improved.", "Feder, Parides"),
  ("A survey by Dr. Runa Halloran and colleagues found that sleep improved.", "Runa Halloran"),
])
func theAuthorIsTheNameBeforeItsCompanions(sentence: String, author: String) {
  #expect(statement(sentence)?.citations.compactMap(\.clue.author) == [author])
}

/// More authors are no journal, and a journal is one behind a comma.
@Test(
  arguments: [
    ("(Bonanno, Kennedy, Galatzer-Levy, Lude, & Elfstom, 2012)", "Bonanno", nil),
    ("(Smith, Jones, and Brown, 2010)", "Smith", nil), ("(Brown, et al, 2015)", "Brown", nil),
    ("(Smith, Parides MK, 2014)", "Smith", nil), ("(Smith, Jones, 2014)", "Smith", nil),
    ("(Feder, JAMA Psychiatry, 2014)", "Feder", "JAMA Psychiatry"),
    ("(Feder, Nature, 2014)", "Feder", "Nature"),
    ("(Feder, Depression and Anxiety, 2014)", "Feder", "Depression and Anxiety"),
    ("(Feder, Acta Scandinavica, 2014)", "Feder", "Acta Scandinavica"),
  ] as [(String, String, String?)])
func moreAuthorsAreNoJournal(mark: String, author: String, journal: String?) {
  let clue = statement("Sleep improved in half of the adults \(mark).")?.citations.first?.clue
  #expect(clue?.author == author)
  #expect(clue?.journal == journal)
}

/// Who is not named is nobody's first author.
@Test(arguments: [
  "A 2014 study by a nurse and colleagues found that sleep improved.",
  "A survey of doctors and associates found that sleep improved.",
  "The study and collaborators found that sleep improved.",
])
func companionsOfNobodyNameNoAuthor(sentence: String) {
  #expect(statement(sentence)?.citations.compactMap(\.clue.author) ?? [] == [])
}
