public import Knowledge

/// A claim as a report shows it.
public struct ReportedClaim: Hashable, Sendable {
  /// Its number.
  public var id: Int64 = 0
  /// Its lasting name.
  public var uid = ""
  /// Where its words stand in the article's text.
  public var range: ByteRange
  /// The heading it stands under.
  public var section: ByteRange?
  /// Page of a paginated text.
  public var page: Int?
  /// What it leans on.
  public var attribution = Attribution.none
  /// The words that say so.
  public var attributionRange: ByteRange?
  /// Its status.
  public var status = CitationStatus.uncited
  /// That status in a sentence.
  public var statusReason = ""
  /// Slugs of its conditions, in order.
  public var conditions: [String] = []
  /// Whether it says so with reserve.
  public var isHedged = false
  /// Whether it says that something is not so.
  public var isNegated = false
  /// Whether it states figures beyond a year.
  public var hasFigures = false
  /// What the reviews that stand come to.
  public var verdict: Verdict?
  /// Whether reviewers differ.
  public var isInConflict = false
  /// The worst that notices say of what it rests on; nil where it rests on no record.
  public var sourceIntegrity: Integrity?
  /// How many claims of the file say the same, itself included.
  public var groupSize = 1

  /// Makes a claim of the words at `range`.
  public init(range: ByteRange) { self.range = range }
}
