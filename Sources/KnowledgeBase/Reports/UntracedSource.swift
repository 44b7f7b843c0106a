internal import Knowledge
internal import KnowledgeStore

/// What a citation that is tied to no record tells of its source, and what it does not.
struct UntracedSource {
  let citation: ArticleReport.Citation

  /// `It points at “a 2019 study”, and gives the year (2019); not given: author, title …`.
  var sentence: String {
    let given = Self.given(in: citation.citation.clue)
    let missing = citation.citation.missing.map(\.noun)
    var parts = ["It points at “\(citation.words)”"]
    if !given.isEmpty { parts.append("it gives \(Words.list(given))") }
    if !missing.isEmpty { parts.append("not given: \(Words.list(missing))") }
    return parts.joined(separator: "; ") + ". " + search
  }

  /// How far the search for its record came: three different ignorances.
  private var search: String {
    switch citation.citation.resolution {
    case .unchecked:
      citation.citation.reason.isEmpty
        ? "Nobody has looked for its record yet." : citation.citation.reason
    case .notFound: citation.citation.reason
    case .candidates: citation.citation.reason + " A person has to choose."
    case .resolved: ""
    }
  }

  /// The fields that a clue gives, with their values, as nouns in a sentence.
  static func given(in clue: Clue) -> [String] {
    let words: [(String, String?)] = [
      ("the author", clue.author), ("the year", clue.year.map(String.init)),
      ("the title", clue.title.map { "“\($0)”" }), ("the journal", clue.journal),
      ("the volume", clue.volume), ("the page", clue.page),
      ("the institution", clue.institution), ("the kind of study", clue.design),
      ("the number of participants", clue.sampleSize.map(String.init)),
    ]
    let identifiers: [(String, String?)] = [
      ("the DOI", clue.doi), ("the PubMed number", clue.pmid),
      ("the PubMed Central number", clue.pmcid), ("the trial's number", clue.nct),
      ("the arXiv number", clue.arxiv), ("the ISBN", clue.isbn), ("an address", clue.url),
    ]
    return (words + identifiers).compactMap { name, value in value.map { "\(name) (\($0))" } }
  }
}
