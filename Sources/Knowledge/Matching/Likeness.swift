/// How far two records agree, field by field, and whether they describe the same paper.
///
/// Each field adds the weight of its degree of agreement, a positive one for what records of one
/// paper have in common and a negative one for what they rarely differ in; a field that one of them
/// does not state adds nothing. From `samePaper` on the records are of one paper. What no two
/// records of a paper can differ in (another DOI, pages elsewhere in the volume, `Erratum` in one
/// title alone) weighs more than all the rest.
///
/// - Note: Method: Fellegi & Sunter (1969), doi:10.1080/01621459.1969.10501049, weights as log₂ of
///   how much oftener a degree is seen in true pairs, set by hand and rounded; fields as in Bramer
///   et al. (2016), doi:10.3163/1536-5050.104.3.014. That titles without subtitle, or in another
///   translation, need an abstract or pages to confirm them is ours.
public struct Likeness: Hashable, Sendable {
  /// What was compared.
  public enum Field: String, Sendable {
    case title
    case firstAuthor = "first author"
    case otherAuthors = "other authors"
    case year
    case journal
    case place = "volume and page"
    case kind
    case abstract
    case doi = "DOI"
    case pmid = "PMID"
  }

  /// How two records agree in a field that both state.
  public struct Agreement: Hashable, Sendable {
    /// The field.
    public let field: Field
    /// In a word or two, to be read after the field's name: `the same`, `one apart`, `another`.
    public let degree: String
    /// What it adds to the score.
    public let weight: Int
  }

  /// Fields that both state, in the order of `Field`.
  public let agreements: [Agreement]

  /// The sum of the weights.
  public var score: Int { agreements.reduce(0) { $0 + $1.weight } }

  /// The score from which two records are one paper.
  public static let samePaper = 16
  /// The score from which a person may want to look.
  public static let possible = 9

  /// Compares two records.
  ///
  /// - Complexity: O(*n*) in the lengths of titles and authors; abstracts are only read where they
  ///   may decide.
  public init(of one: PaperTraits, and other: PaperTraits) {
    let facts = [
      Self.identifiers(.doi, one.doi, other.doi), Self.identifiers(.pmid, one.pmid, other.pmid),
    ]
    let title = Self.titles(one, other)
    let people = [Self.firstAuthors(one, other), Self.otherAuthors(one, other)]
    let publication = [
      Self.years(one, other), Self.journals(one, other), Self.places(one, other),
      Self.kinds(one, other),
    ]
    var agreements = ([title] + people + publication + facts).compactMap(\.self)
    let score = agreements.reduce(0) { $0 + $1.weight }
    if score + AbstractDegree.same.weight >= Self.possible,
      let abstract = Self.abstracts(one, other)
    {
      agreements.append(abstract)
    }
    self.agreements = agreements
  }

  /// Whether the records are of one paper.
  public var isSamePaper: Bool { score >= Self.samePaper }

  /// The agreements as a line of text: `title the same +10, first author the same +4, year one
  /// apart +1`.
  public var explanation: String {
    agreements.map { agreement in
      let sign = agreement.weight < 0 ? "" : "+"
      return "\(agreement.field.rawValue) \(agreement.degree) \(sign)\(agreement.weight)"
    }.joined(separator: ", ")
  }

  /// The most that abstracts can still add to a comparison without them.
  public static var abstractWeight: Int { AbstractDegree.same.weight }

  /// More than all fields together can outweigh.
  static let never = -40

  private static func identifiers(
    _ field: Field, _ one: String?, _ other: String?
  ) -> Agreement? {
    guard let one, let other, one != other else { return nil }
    return Agreement(field: field, degree: "another", weight: never)
  }
}
