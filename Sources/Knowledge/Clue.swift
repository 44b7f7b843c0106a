/// What a citation gives away about its source; kept even while unresolved.
public struct Clue: Hashable, Sendable {
  /// DOI in lower case, without resolver address.
  public var doi: String?
  /// PubMed id, digits only.
  public var pmid: String?
  /// PubMed Central id, with its `PMC`.
  public var pmcid: String?
  /// ClinicalTrials.gov number, `NCT` and eight digits.
  public var nct: String?
  /// arXiv id, old or new style.
  public var arxiv: String?
  /// Number of a book, thirteen digits.
  public var isbn: String?
  /// Address of the source, as written; of a trial in another registry than ClinicalTrials.gov, where
  /// its registration can be read.
  public var url: String?
  /// Family name or names of authors, as written.
  public var author: String?
  /// Year of publication.
  public var year: Int?
  /// Title of the paper or book, as written.
  public var title: String?
  /// Journal or other venue, as written.
  public var journal: String?
  /// Volume, as written.
  public var volume: String?
  /// Issue, as written.
  public var issue: String?
  /// First page, as written.
  public var page: String?
  /// University, agency or company behind it, as written.
  public var institution: String?
  /// Kind of study, as written: `randomized controlled trial`, `meta-analysis`, `survey`.
  public var design: String?
  /// Number of participants.
  public var sampleSize: Int?
  /// Percentages and other figures that the sentence reports from it, as written.
  public var numbers: [String] = []

  /// Makes a clue that gives nothing away yet.
  public init() {}

  /// Whether nothing at all is given away.
  public var isEmpty: Bool { self == Clue() }

  /// Whether an identifier that resolves by itself is given.
  public var hasIdentifier: Bool {
    doi != nil || pmid != nil || pmcid != nil || nct != nil || arxiv != nil
      || isbn != nil || url != nil
  }
}

extension Clue {
  /// `LookupKey.firstAuthor` of its author.
  public var authorKey: String? { author.flatMap(LookupKey.firstAuthor) }

  /// `LookupKey.journal` of its journal.
  public var journalKey: String? { journal.flatMap(LookupKey.journal) }
}
