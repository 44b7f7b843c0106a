/// A person or organisation behind a publication, in the parts of a CSL 1.0.2 name.
public struct PersonName: Hashable, Sendable {
  /// Family name, without particles that stand apart.
  public var family: String?
  /// Given names or initials, as written.
  public var given: String?
  /// What follows the name: `Jr.`, `III`.
  public var suffix: String?
  /// A particle that goes when only the family name is shown: the `de` of Jean de La Fontaine.
  public var droppingParticle: String?
  /// A particle that stays with the family name: the `van` of Vincent van Gogh.
  public var nonDroppingParticle: String?
  /// The whole name as written: an organisation, or a person whose name could not be taken apart.
  public var literal: String?
  /// ORCID iD, as `0000-0002-1825-0097`.
  public var orcid: String?

  /// Makes a person's name.
  public init(family: String?, given: String? = nil, suffix: String? = nil) {
    self.family = family
    self.given = given
    self.suffix = suffix
  }

  /// Makes a name that is kept as it is written.
  public init(literal: String) {
    self.literal = literal
  }

  /// The name as a line of text: given names first, `Vincent van Gogh`, `Sammy Davis, Jr.`.
  public var displayed: String {
    if let literal { return literal }
    let words = [given, droppingParticle, nonDroppingParticle, family].compactMap(\.self)
    let name = words.filter { !$0.isEmpty }.joined(separator: " ")
    guard let suffix, !suffix.isEmpty else { return name }
    return name + ", " + suffix
  }
}
