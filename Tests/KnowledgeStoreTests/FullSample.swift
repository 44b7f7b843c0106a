import Knowledge
import TestSupport

/// An article that uses every column that a writer fills: odd characters everywhere.
func fullSample(lastClaim: String = "Sleep got better in “half” of them 👩‍🔬.") -> SampleArticle {
  var article = SampleArticle("doi:10.1000/a'b", title: "Cafe\u{301} \"quoted\" 👩‍🔬")
  article.describe {
    $0.reference.authors = ["Ó Briain, Á.", "O'Neil \"Bo\"", "\\back\\"].map {
      PersonName(literal: $0)
    }
    $0.reference.containerTitle = "Journal of ‘Tests’"
    $0.reference.published = "2024-02-29"
    $0.reference.doi = "10.1000/a'b"
    $0.reference.pmid = "123"
    $0.reference.pmcid = "PMC45"
    $0.reference.url = "https://example.org/?a=b&c='d'"
    $0.reference.language = "en-GB"
    $0.reference.keywords = ["sleep", "a,b", "\u{1}tab\t"]
    $0.reference.type = "article-journal"
    $0.links = [Link(range: ByteRange(0..<4), target: "https://example.org/x")]
    $0.reader = "markdown"
    $0.encoding = "windows-1252"
  }
  article.add("Sleep — naïve e\u{301}tudes", kind: .heading)
  article.add(
    "In 2019 a trial found that 40 % of 67 adults slept.", conditions: ["-ocd", "ptsd"],
    attribution: .named, adjust: fillIn)
  article.add("Ask your doctor.", kind: .recommendation, conditions: ["depression"])
  article.add(lastClaim)
  return article
}

private func fillIn(_ statement: inout Knowledge.Statement) {
  let start = statement.range.byteStart
  func range(_ first: Int, _ last: Int) -> ByteRange { ByteRange(start + first..<start + last) }
  statement.score = 0.25
  statement.certainty = .moderate
  statement.isNegated = true
  statement.missing = [.author, .title]
  statement.attributionRange = range(0, 15)
  statement.quantities = [
    Quantity(kind: .percent, range: range(27, 31), low: 40, high: 40, unit: nil),
    Quantity(kind: .duration, range: range(3, 7), low: nil, high: nil, unit: "years"),
  ]
  var clue = Clue()
  clue.doi = "10.1/x"
  clue.pmid = "1"
  clue.pmcid = "PMC2"
  clue.nct = "NCT00000003"
  clue.arxiv = "1901.00004"
  clue.url = "https://example.org/5"
  clue.author = "Müller"
  clue.year = 2019
  clue.journal = "Sleep"
  clue.institution = "A University"
  clue.design = "trial"
  clue.sampleSize = 67
  clue.numbers = ["40 %", "67"]
  statement.citations = [
    Citation(
      range: range(8, 15), attribution: .named, clue: clue, missing: [.journal],
      rule: "dated-study"),
    Citation(
      range: range(3, 7), attribution: .vague, clue: Clue(), missing: [.author], rule: "other"),
  ]
}
