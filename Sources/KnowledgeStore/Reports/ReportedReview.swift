/// A decision as a report shows it.
public struct ReportedReview: Hashable, Sendable {
  /// Its number.
  public var id: Int64 = 0
  /// Uid of the claim that it was made on.
  public var claimUID = ""
  /// Uid of the claim whose words stand nearest to the judged ones, where those changed.
  public var nearestUID: String?
  /// `supported`, `overstated`, `not-addressed` or `contradicted`.
  public var verdict = ""
  /// Who decided.
  public var reviewer = ""
  /// What the reviewer added.
  public var note: String?
  /// When, in Unix seconds.
  public var madeAt: Int64 = 0
  /// Lasting name of the record that it was held against.
  public var evidenceKey: String?
  /// Title of that record, while it is here.
  public var evidenceTitle: String? { evidence?.title }
  /// That record, while it is here.
  public var evidence: ReportedCitation.Record?
  /// Words of that record.
  public var evidenceQuote: String?
  /// Whether it settles what others decided differently.
  public var isAdjudicated = false
  /// Whether it counts now.
  public var isStanding = false
  /// `anchored`, `needs-recheck` or `orphan`.
  public var state = ""
  /// Why it is not anchored.
  public var stateReason: String?
  /// The words that were judged.
  public var quote = ""
  /// Whether the article has just these words still, where it is not anchored.
  public var hasPresentWords = false

  /// Makes a decision that says nothing yet.
  public init() {}
}
