/// One of the facts that a reader needs to find a source.
public enum Facet: String, CaseIterable, Sendable {
  /// Who wrote it.
  case author
  /// What it is called.
  case title
  /// When it appeared.
  case year
  /// Where it appeared.
  case journal
  /// DOI, PMID or another identifier that resolves.
  case identifier
}
