/// A health condition of the vocabulary.
public struct Condition: Hashable, Sendable {
  /// One way to name a condition, or a sign of it.
  public struct Term: Hashable, Sendable {
    /// What kind of name it is.
    public enum Kind: String, CaseIterable, Sendable {
      /// The preferred name.
      case name
      /// Another name of the same.
      case synonym
      /// A short form; `isGuarded` ones have other readings.
      case abbreviation
      /// A symptom typical of it.
      case symptom
    }

    /// The words, in the spelling to show.
    public let text: String
    /// What kind of name it is.
    public let kind: Kind
    /// Whether it counts only with the long form, or other context, nearby.
    public let isGuarded: Bool

    /// Makes a term.
    public init(text: String, kind: Kind, isGuarded: Bool) {
      self.text = text
      self.kind = kind
      self.isGuarded = isGuarded
    }
  }

  /// A code in a public vocabulary.
  public struct Code: Hashable, Sendable {
    /// `MESH`, `DOID`, `MONDO`, `ICD10CM` or `OMIM`.
    public let system: String
    /// The code in that system, without prefix.
    public let code: String

    /// Makes a code.
    public init(system: String, code: String) {
      self.system = system
      self.code = code
    }
  }

  /// Short name for commands and SQL: lower case letters, digits, hyphens.
  public let slug: String
  /// The preferred name.
  public let name: String
  /// Slug of the broader condition, if any.
  public let parent: String?
  /// Every name, abbreviation and symptom, the preferred name first.
  public let terms: [Term]
  /// Codes in public vocabularies.
  public let codes: [Code]

  /// Makes a condition.
  public init(slug: String, name: String, parent: String?, terms: [Term], codes: [Code]) {
    self.slug = slug
    self.name = name
    self.parent = parent
    self.terms = terms
    self.codes = codes
  }
}
