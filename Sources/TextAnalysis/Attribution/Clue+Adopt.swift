import Knowledge

extension Clue {
  /// Takes from `other` what is not given yet.
  mutating func adopt(_ other: Clue) {
    doi = doi ?? other.doi
    pmid = pmid ?? other.pmid
    pmcid = pmcid ?? other.pmcid
    nct = nct ?? other.nct
    arxiv = arxiv ?? other.arxiv
    isbn = isbn ?? other.isbn
    url = url ?? other.url
    author = author ?? other.author
    year = year ?? other.year
    title = title ?? other.title
    journal = journal ?? other.journal
    volume = volume ?? other.volume
    issue = issue ?? other.issue
    page = page ?? other.page
    isbn = isbn ?? other.isbn
    institution = institution ?? other.institution
    design = design ?? other.design
    sampleSize = sampleSize ?? other.sampleSize
    if numbers.isEmpty { numbers = other.numbers }
  }
}
