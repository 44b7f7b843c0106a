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
    /// Number of a trial or review in another registry.
    case trial
    /// arXiv id.
    case arxiv
    /// Number of a book.
    case isbn
    /// Number of a journal or series, which tells where, not which article.
    case issn
    /// A researcher's iD.
    case orcid
    /// A web address that holds none of the others.
    case url
  }

  /// Which scheme it belongs to.
  public let kind: Kind
  /// The words, a whole address where the identifier stands in one.
  public let range: ByteRange
  /// The identifier in the one form that it is compared in; an address as written.
  public let value: String
  /// Whether it leads to a publication or registered study: not a home page or shop, a journal as a
  /// whole, a person.
  public let isSource: Bool

  /// Makes a mention of `value` in the words at `range`.
  public init(kind: Kind, range: ByteRange, value: String, isSource: Bool) {
    self.kind = kind
    self.range = range
    self.value = value
    self.isSource = isSource
  }
}
