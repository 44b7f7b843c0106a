public import Knowledge

/// An identifier or web address that stands in a text.
public struct IdentifierMention: Hashable, Sendable {
  /// Which scheme an identifier belongs to.
  public enum Kind: String, CaseIterable, Sendable {
    /// Digital object identifier.
    case doi
    /// PubMed id.
    case pmid
    /// PubMed Central id.
    case pmcid
    /// ClinicalTrials.gov number.
    case nct
    /// arXiv id.
    case arxiv
    /// A web address that holds none of the others.
    case url
  }

  /// Which scheme it belongs to.
  public let kind: Kind
  /// The words, a whole address where the identifier stands in one.
  public let range: ByteRange
  /// The identifier in the form that `Clue` keeps.
  public let value: String
  /// Whether it leads to a publication or registered study rather than to a home page or shop.
  public let isSource: Bool

  /// Makes a mention of `value` in the words at `range`.
  public init(kind: Kind, range: ByteRange, value: String, isSource: Bool) {
    self.kind = kind
    self.range = range
    self.value = value
    self.isSource = isSource
  }
}

/// What `mentions` give away about one source: the first of each kind; plain addresses give nothing.
public func clue(for mentions: [IdentifierMention]) -> Clue {
  var clue = Clue()
  for mention in mentions where mention.isSource {
    switch mention.kind {
    case .doi: clue.doi = clue.doi ?? mention.value
    case .pmid: clue.pmid = clue.pmid ?? mention.value
    case .pmcid: clue.pmcid = clue.pmcid ?? mention.value
    case .nct: clue.nct = clue.nct ?? mention.value
    case .arxiv: clue.arxiv = clue.arxiv ?? mention.value
    case .url: clue.url = clue.url ?? mention.value
    }
  }
  return clue
}
