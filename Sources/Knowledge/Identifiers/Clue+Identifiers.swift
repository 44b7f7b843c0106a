/// What `mentions` give away about one source: the first of each kind; plain addresses give nothing.
///
/// A trial of another registry than ClinicalTrials.gov is kept by the address under which its
/// registration can be read, so that it is the same however it was written; a DOI that arXiv gave is
/// kept as both.
public func clue(for mentions: [IdentifierMention]) -> Clue {
  var clue = Clue()
  func fill(_ place: inout String?, _ value: String?) { place = place ?? value }
  for mention in mentions where mention.isSource {
    switch mention.kind {
    case .doi:
      fill(&clue.arxiv, DOI(value: mention.value).arXivID?.value)
      fill(&clue.doi, mention.value)
    case .pmid: fill(&clue.pmid, mention.value)
    case .pmcid: fill(&clue.pmcid, mention.value)
    case .nct: fill(&clue.nct, mention.value)
    case .trial: fill(&clue.url, TrialNumber(value: mention.value).address)
    case .arxiv: fill(&clue.arxiv, mention.value)
    case .isbn: fill(&clue.isbn, mention.value)
    case .issn, .orcid: break
    case .url: fill(&clue.url, mention.value)
    }
  }
  return clue
}
