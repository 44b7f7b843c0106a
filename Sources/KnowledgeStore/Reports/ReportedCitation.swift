public import Knowledge

/// A citation as a report shows it, with the records that it means or may mean.
public struct ReportedCitation: Hashable, Sendable {
  /// A record of the file.
  public struct Record: Hashable, Sendable {
    /// Its number.
    public var articleID: Int64 = 0
    /// Its lasting name.
    public var key = ""
    /// Its title.
    public var title = ""
    /// Names as shown, the first author first.
    public var authors: [String] = []
    /// When it appeared, as far as known.
    public var published: String?
    /// Journal or site.
    public var containerTitle: String?
    /// DOI.
    public var doi: String?
    /// PubMed id.
    public var pmid: String?
    /// Address on the web.
    public var url: String?
    /// What notices make of it.
    public var integrity = Integrity.ok

    /// Makes a record of which nothing is known.
    public init() {}
  }

  /// A record that the citation may mean.
  public struct Candidate: Hashable, Sendable {
    /// The record.
    public let record: Record
    /// Chance that it is the one meant, as far as the fields tell: 0…1.
    public let score: Double
    /// How its fields compare with what the citation says.
    public let agreements: [FieldAgreement]

    /// Makes a candidate.
    public init(record: Record, score: Double, agreements: [FieldAgreement]) {
      self.record = record
      self.score = score
      self.agreements = agreements
    }
  }

  /// Its number.
  public var id: Int64 = 0
  /// Its lasting name.
  public var uid: String?
  /// The claim it stands in.
  public var claimID: Int64 = 0
  /// Where its words stand in the article's text.
  public var range: ByteRange
  /// How much it gives away.
  public var attribution = Attribution.vague
  /// What it gives away.
  public var clue = Clue()
  /// What a reader would still need.
  public var missing: [Facet] = []
  /// How far the search for its record came.
  public var resolution = Resolution.unchecked
  /// That in a sentence.
  public var reason = ""
  /// The entry of the list of references that it points at.
  public var entry: ByteRange?
  /// The record that it means, when resolved.
  public var record: Record?
  /// Records that it may mean, best first.
  public var candidates: [Candidate] = []

  /// Makes a citation of the words at `range`.
  public init(range: ByteRange) { self.range = range }
}
