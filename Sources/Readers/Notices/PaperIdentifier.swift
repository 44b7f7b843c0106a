internal import Knowledge

/// What a person names a paper by.
public enum PaperIdentifier: Hashable, Sendable {
  /// DOI, without resolver and in lower case.
  case doi(String)
  /// PubMed id, digits only.
  case pmid(String)

  /// Reads a DOI, bare or as an address, or a PubMed id; nil where `text` is neither.
  public init?(_ text: String) {
    if let doi = DOI(field: text)?.value {
      self = .doi(doi)
    } else if let pmid = PMID(field: text)?.value {
      self = .pmid(pmid)
    } else {
      return nil
    }
  }
}
