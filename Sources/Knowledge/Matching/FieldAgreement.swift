/// How one field of a clue compares with the same field of a record.
public struct FieldAgreement: Hashable, Sendable {
  /// What is compared.
  public enum Field: String, CaseIterable, Sendable {
    case doi, pmid, pmcid, nct, arxiv, url, isbn
    case author, year, journal, title, volume, page, design
    case sampleSize = "sample-size"
    case number
    case condition
    case intervention
    case words
  }

  /// Whether they agree.
  public enum Degree: String, CaseIterable, Sendable {
    case agrees
    case partly
    case differs
  }

  /// What is compared.
  public let field: Field
  /// Whether they agree.
  public let degree: Degree
  /// What the citation says.
  public let stated: String
  /// What the record says; empty where it says something else only.
  public let found: String
  /// Evidence that the record is meant, in bits; negative: that it is not.
  public let bits: Double

  /// Makes an agreement.
  public init(_ field: Field, _ degree: Degree, stated: String, found: String, bits: Double) {
    self.field = field
    self.degree = degree
    self.stated = stated
    self.found = found
    self.bits = bits
  }
}
