public import Knowledge

/// An article as a report shows it: what is known of it, and its text.
public struct ReportedArticle: Hashable, Sendable {
  /// The notice that decides an article's integrity.
  public struct Notice: Hashable, Sendable {
    /// What it is, as `retraction`.
    public var nature = ""
    /// When it was published, as far as known.
    public var noticedOn: String?
    /// Its own DOI.
    public var doi: String?
    /// Its own PubMed id.
    public var pmid: String?
    /// Who says so.
    public var origin = ""
  }

  /// How certain one reviewer was of the evidence that the article gives.
  public struct Grade: Hashable, Sendable {
    /// Who graded.
    public let reviewer: String
    /// `high`, `moderate`, `low` or `very-low`.
    public let level: String
    /// Why.
    public let note: String?
    /// For which claim; nil: for all.
    public let claimUID: String?
  }

  /// Its number.
  public var id: Int64 = 0
  /// Its lasting name.
  public var key = ""
  /// What kind of publication it is (CSL 1.0.2).
  public var kind = ""
  /// Its title.
  public var title = ""
  /// Names as shown, the first author first.
  public var authors: [String] = []
  /// Journal or site.
  public var containerTitle: String?
  /// YYYY, YYYY-MM or YYYY-MM-DD.
  public var published: String?
  /// DOI.
  public var doi: String?
  /// PubMed id.
  public var pmid: String?
  /// PubMed Central id.
  public var pmcid: String?
  /// Address on the web.
  public var url: String?
  /// Language of its text (BCP 47), as far as it says.
  public var language: String?
  /// Whether it has a text beyond its title.
  public var hasText = false
  /// What notices make of it.
  public var integrity = Integrity.ok
  /// The notice that decides that.
  public var notice: Notice?
  /// Whether somebody asked not to be warned of it.
  public var isMuted = false
  /// What its publication types suggest, 1…5 of Oxford CEBM 2011.
  public var evidenceLevel: Int?
  /// Why.
  public var evidenceReason: String?
  /// What reviewers say of its evidence, those grades that stand.
  public var grades: [Grade] = []
  /// Its text in UTF-8.
  public var text: [UInt8] = []
  /// How its reader took the text apart.
  public var blocks: [Block] = []
  /// Lines that the analysis took for headings, in order.
  public var headings: [ByteRange] = []
  /// Lines that the analysis took for navigation, captions and the like, in order.
  public var furniture: [ByteRange] = []

  /// Makes an article of which nothing is known.
  public init() {}

  /// The words at `range`.
  public func words(at range: ByteRange) -> String {
    String(decoding: text[range.range.clamped(to: 0..<text.count)], as: UTF8.self)
  }
}
