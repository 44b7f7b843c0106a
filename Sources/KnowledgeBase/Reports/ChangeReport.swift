public import Knowledge
public import KnowledgeStore

/// What changed in the file since a run, a revision or a moment.
public struct ChangeReport: Sendable {
  /// Rows of one sort: all are counted, the first ones kept.
  public struct Part<Row: Hashable & Sendable>: Hashable, Sendable {
    /// How many there are.
    public var count = 0
    /// The first of them, or all.
    public var rows: [Row] = []

    /// Makes a part without rows.
    public init() {}

    mutating func add(_ row: Row, limit: Int?) {
      count += 1
      if rows.count < limit ?? .max { rows.append(row) }
    }
  }

  /// A claim that came, or whose citation status moved.
  public struct Claim: Hashable, Sendable {
    /// Its number.
    public var id: Int64
    /// Its uid.
    public var uid: String
    /// Its article.
    public var articleID: Int64
    /// What its article is called.
    public var articleTitle = ""
    /// Its words.
    public var text = ""
    /// Slugs of its conditions.
    public var conditions: [String]
    /// Its status as it was; nil: it was not here.
    public var before: CitationStatus?
    /// Its status now.
    public var status: CitationStatus
    /// Where its words stand in the article's text.
    var range: ByteRange
  }

  /// A move of citation statuses.
  public struct Move: Hashable, Sendable {
    /// What it was.
    public let before: CitationStatus
    /// What it is.
    public let after: CitationStatus
  }

  /// When it was made, and of what.
  public let edition: ReportEdition
  /// Since when.
  public let baseline: ChangeBaseline
  /// Articles that came.
  public internal(set) var added = Part<ChangedArticle>()
  /// Articles that changed.
  public internal(set) var changed = Part<ChangedArticle>()
  /// Articles that went.
  public internal(set) var gone = Part<ChangedArticle>()
  /// Claims that came, by their article.
  public internal(set) var gained = Part<Claim>()
  /// Claims that came, by their status.
  public internal(set) var gainedByStatus: [CitationStatus: Int] = [:]
  /// Claims that came or whose words were here already: the analysis is another, and whether they were
  /// claims is not known.
  public internal(set) var unknownCount = 0
  /// Claims that were here and are not; nil where the ledger does not tell.
  public internal(set) var lostCount: Int?
  /// Claims that were here and have another status, the gravest first.
  public internal(set) var moved = Part<Claim>()
  /// The same, by what moved to what.
  public internal(set) var moves: [Move: Int] = [:]
  /// Articles that came to be retracted or of concern, then claims that came to rest on them.
  public internal(set) var integrity: [IntegrityNews] = []
  /// What people decided.
  public internal(set) var decisions: [DecisionCount] = []
  /// Runs since.
  public internal(set) var runs: [LedgerRun] = []

  /// Whether the file says the same as before.
  public var isEmpty: Bool {
    added.count + changed.count + gone.count + gained.count + unknownCount + (lostCount ?? 0)
      + moved.count + integrity.count + decisions.count == 0
  }
}
