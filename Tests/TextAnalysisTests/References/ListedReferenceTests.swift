import Knowledge
import TestSupport
import Testing

@testable import TextAnalysis

/// The same paper in the styles that journals ask for.
private let papers = [
  "1. Brandvold K, Iyer PR, van der Meer J. Belts at work: a randomised trial. J Ergon. 2013;8(1):2-9.",
  "[12] Brandvold K, Iyer PR, et al. Belts at work: a randomised trial. J Ergon 2013;8:2–9. doi:10.1000/belts",
  "Brandvold, K., Iyer, P. R., & van der Meer, J. (2013). Belts at work: A randomised trial. J Ergon, 8(1), 2–9.",
  "Brandvold, K., Iyer, P.R. and van der Meer, J., 2013. Belts at work: a randomised trial. J Ergon, 8(1), pp.2-9.",
  "Brandvold, Karin, Priya R. Iyer, and Jan van der Meer. 2013. “Belts at Work: A Randomised Trial.” J Ergon 8 (1): 2–9.",
  "Brandvold, Karin, et al. “Belts at Work: A Randomised Trial.” J Ergon, vol. 8, no. 1, 2013, pp. 2–9.",
  "3. Brandvold, K., Iyer, P. R. & van der Meer, J. Belts at work: a randomised trial. J Ergon 8, 2–9 (2013).",
  "[3] K. Brandvold, P.R. Iyer, J. van der Meer, Belts at work: a randomised trial, J. Ergon. 8 (2013) 2–9.",
  "[4] K. Brandvold, P. R. Iyer, and J. van der Meer, “Belts at work: a randomised trial,” J. Ergon., vol. 8, no. 1, pp. 2–9, Mar. 2013, doi: 10.1000/belts.",
  "(5) Brandvold, K.; Iyer, P. R.; van der Meer, J. Belts at Work: A Randomised Trial. J. Ergon. 2013, 8 (1), 2–9.",
  "Brandvold K, Iyer PR, van der Meer J: Belts at work: a randomised trial. J Ergon 2013, 8(1):2-9.",
  "7. Brandvold K, Iyer PR, van der Meer J (2013) Belts at work: a randomised trial. J Ergon 8: 2–9.",
  "8 Brandvold K, Iyer PR, van der Meer J. Belts at work: a randomised trial. J Ergon 2013; 8: 2–9.",
  "^ a b Brandvold K, Iyer PR, van der Meer J (March 2013). \"Belts at work: a randomised trial\". J Ergon. 8 (1): 2–9. doi:10.1000/belts. PMID 12345678.",
  "Brandvold K, Iyer PR, van der Meer J. Belts at work: a randomised trial. J Ergon. 2013 Mar 3;8(1):2-9. Epub 2012 Dec 1. [PubMed] [Google Scholar]",
]

@Test(arguments: papers)
func aPaperReadsTheSameInEveryStyle(entry: String) {
  let clue = reference(entry).clue
  #expect(clue.author == "Brandvold")
  #expect(clue.year == 2013)
  #expect(clue.title?.lowercased() == "belts at work: a randomised trial")
  #expect(clue.journal?.filter { $0 != "." } == "J Ergon")
  #expect(clue.volume == "8")
  #expect(clue.issue == nil || clue.issue == "1")
  #expect(clue.page == "2")
}

@Test(arguments: [
  ("1. Brandvold K.", 1), ("12) Brandvold K.", 12), ("[7] Brandvold K.", 7),
  ("(7) Brandvold K.", 7), ("¹² Brandvold K.", 12), ("8 van der Meer J.", 8),
  ("• Brandvold K.", nil), ("[Bra13] Brandvold K.", nil), ("2013 Brandvold K.", nil),
  ("1.5 tonnes of belts were worn.", nil),
])
func theNumberOfAnEntryIsItsLabel(entry: String, number: Int?) {
  #expect(reference(entry).number == number)
}

@Test func namesOfManyKindsAreRead() {
  for (entry, author) in [
    ("van der Meer J, Roth K. Belts. J Ergon. 2013;8:2-9.", "van der Meer"),
    ("O'Shea EK, Clavel-Chapelon F. Belts. J Ergon. 2013;8:2-9.", "O'Shea"),
    ("Davydov IV, Roth K. Belts. J Ergon. 2013;8:2-9.", "Davydov"),
    ("García López M, Roth K. Belts. J Ergon. 2013;8:2-9.", "García López"),
    ("S C Kenney, E Holley-Guthrie. Belts. J Ergon. 2013;8:2-9.", "Kenney"),
    (
      "Tarn Institute for Belts. Belts at work. Tarn: Tarn Press; 2013.", "Tarn Institute for Belts"
    ),
    ("WHO (2013) Belts at work. Geneva: WHO Press.", "WHO"),
    ("Brandvold, K. (n.d.). Belts at work. Tarn Press.", "Brandvold"),
  ] {
    #expect(reference(entry).clue.author == author, "\(entry)")
  }
}

@Test func booksAndChaptersHaveNoVolume() {
  let book = reference("Brandvold K, Roth K. Belts at work. 2nd ed. Tarn: Tarn Press; 2013.").clue
  #expect(book.title == "Belts at work")
  #expect(book.journal == nil && book.volume == nil && book.year == 2013)
  let chapter = reference(
    "Brandvold K (2013) Porters. In: Roth K, Iyer P, eds. Belts at work. Tarn: Tarn Press. pp 69–75."
  ).clue
  #expect(chapter.title == "Porters")
  #expect(chapter.journal == "Belts at work")
  #expect(chapter.page == "69")
}

@Test func whatIsNotPrintedYetHasAJournalAndNoYear() {
  let clue = reference("Brandvold K, Roth K. Belts at work. Am J Ergon (in press).").clue
  #expect(clue.title == "Belts at work")
  #expect(clue.journal == "Am J Ergon")
  #expect(clue.year == nil)
}

@Test func anAddressAndItsDayAreNoPartOfTheTitle() {
  let clue = reference(
    "Tarn Institute. Belts at work. 2013. Available from: https://www.who.int/belts [accessed 2020 Jan 3]"
  ).clue
  #expect(clue.title == "Belts at work")
  #expect(clue.year == 2013)
}

/// Whatever stands in an entry, its parts are words of it.
@Test func partsOfAnEntryAreItsOwnWords() {
  var generator = SeededGenerator(seed: 20_130_303)
  let pieces = [
    "Brandvold", "K.", "K", ",", ";", ".", ":", "(2013)", "2013", "8", "(1)", "2–9", "“", "”", "‘",
    "’", "In", "eds", "et al", "&", "and", "vol.", "pp.", "no.", "J", "Ergon", "belts", "[", "]",
    "(", ")", "?", "van", "der", "é", "\u{301}", "doi:10.1000/x", "Suppl", "S77", "in press", "—",
  ]
  for _ in 0..<3_000 {
    let count = Int.random(in: 0..<24, using: &generator)
    let separator = Bool.random(using: &generator) ? " " : ""
    let entry = (0..<count).map { _ in pieces.randomElement(using: &generator) ?? "" }
      .joined(separator: separator)
    let clue = reference(entry).clue
    for part in [clue.author, clue.title, clue.journal, clue.volume, clue.issue, clue.page] {
      guard let part else { continue }
      #expect(!part.isEmpty && entry.utf8.firstRange(of: part.utf8) != nil, "\(entry)")
    }
  }
}

@Test func anEntryOfAMegabyteIsReadInPassing() {
  let entry = String(repeating: "Brandvold K, Iyer P, (2013) 8(1):2-9. In: [", count: 25_000)
  let clock = ContinuousClock()
  let spent = clock.measure { _ = reference(entry) }
  #expect(spent < .seconds(30))
}

private func reference(_ entry: String) -> ListedReference {
  let bytes = Array(entry.utf8)
  return ListedReference(in: bytes, range: 0..<bytes.count)
}
