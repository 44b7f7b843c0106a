public import Knowledge

/// A decision as somebody gives it, before anything is looked up.
public struct ReviewDecision: Hashable, Sendable {
  /// Number or uid of the claim.
  public var claim: String
  /// What is decided.
  public var verdict: Verdict
  /// The article that it was held against: number, key, DOI, PMID or PMCID.
  public var evidence: String?
  /// Words of that article.
  public var quote: String?
  /// What the reviewer adds.
  public var note: String?
  /// Line of the file that it stands in.
  public var line: Int?

  /// Makes a decision.
  public init(
    claim: String, verdict: Verdict, evidence: String? = nil, quote: String? = nil,
    note: String? = nil, line: Int? = nil
  ) {
    self.claim = claim
    self.verdict = verdict
    self.evidence = evidence
    self.quote = quote
    self.note = note
    self.line = line
  }
}

/// How decisions are taken down.
public struct ReviewSettings: Hashable, Sendable {
  /// Who decides: a name as `Review.reviewer(named:)` gives it.
  public var reviewer: String
  /// Whether each decision holds for all claims of the claim's group.
  public var isForGroups = false
  /// Whether decisions settle what reviewers differ on.
  public var isAdjudicated = false
  /// Whether words may be quoted that the evidence does not have.
  public var trustsQuotes = false
  /// Whether good decisions are taken down although others are faulty; else nothing is.
  public var keepsGoing = false
  /// Whether everything is done but the writing.
  public var isDryRun = false

  /// Makes settings.
  public init(reviewer: String) { self.reviewer = reviewer }
}

/// What became of decisions.
public struct ReviewOutcome: Hashable, Sendable {
  /// A decision that was taken down.
  public struct Written: Hashable, Sendable {
    /// Number of the review; in a dry run, the one it would have had.
    public let reviewID: Int64
    /// Number of the claim; nil where that is gone.
    public let claimID: Int64?
    /// Its uid.
    public let claimUID: String
    /// The claim's status before.
    public let statusBefore: String?
    /// The claim's status now.
    public internal(set) var statusAfter: String?
  }

  /// A decision that was not taken down, and why.
  public struct Fault: Hashable, Sendable {
    /// Its line, where it came from a file.
    public let line: Int?
    /// What it was about, as given.
    public let claim: String
    /// Why.
    public let refusal: ReviewRefusal
  }

  /// What was written, in order.
  public internal(set) var written: [Written] = []
  /// Decisions that were there just so, by the same reviewer.
  public internal(set) var unchangedCount = 0
  /// What was not written.
  public internal(set) var faults: [Fault] = []
  /// What the reviewer should know: sentences.
  public internal(set) var warnings: [String] = []

  /// Nothing was done.
  public init() {}
}
