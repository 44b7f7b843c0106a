/// A person's decision on a claim, as it is kept and as it travels between files.
///
/// It is tied to content: the claim's uid, its article's key, its words and what stands around them
/// (W3C Web Annotation: TextQuoteSelector, TextPositionSelector), never to a row of one file.
public struct Review: Hashable, Sendable {
  /// The claim's words and where they stood.
  public struct Place: Hashable, Sendable {
    /// Uid of the claim.
    public var claimUID: String
    /// Key of its article.
    public var articleKey: String
    /// The claim's words.
    public var quote: String
    /// At most 32 code points before them.
    public var prefix: String
    /// At most 32 code points after them.
    public var suffix: String
    /// First byte in the article's text.
    public var byteStart: Int64
    /// Byte behind the last one.
    public var byteEnd: Int64
    /// What was judged besides the words.
    public var judged: Judged

    /// Makes a place.
    public init(
      claimUID: String, articleKey: String, quote: String, prefix: String, suffix: String,
      byteStart: Int64, byteEnd: Int64, judged: Judged
    ) {
      self.claimUID = claimUID
      self.articleKey = articleKey
      self.quote = quote
      self.prefix = prefix
      self.suffix = suffix
      self.byteStart = byteStart
      self.byteEnd = byteEnd
      self.judged = judged
    }
  }

  /// Which claim.
  public var place: Place
  /// What was decided; nil: the reviewer takes an earlier decision back.
  public var verdict: Verdict?
  /// Key of the article that it was held against.
  public var evidenceKey: String?
  /// Words of that article.
  public var evidenceQuote: String?
  /// What the reviewer added.
  public var note: String?
  /// Who decided.
  public var reviewer: String
  /// When, in Unix seconds.
  public var madeAt: Int64
  /// Whether it settles what other reviewers decided differently.
  public var isAdjudicated = false
  /// Uid of the claim that the reviewer had in view, where one decision was made for its group.
  public var viaUID: String?
  /// Version of kb that took it.
  public var toolVersion: String?

  /// Makes a decision.
  public init(
    place: Place, verdict: Verdict?, evidenceKey: String? = nil, evidenceQuote: String? = nil,
    note: String? = nil, reviewer: String, madeAt: Int64
  ) {
    self.place = place
    self.verdict = verdict
    self.evidenceKey = evidenceKey
    self.evidenceQuote = evidenceQuote
    self.note = note
    self.reviewer = reviewer
    self.madeAt = madeAt
  }

  /// The word for taking a decision back.
  public static let withdrawnWord = "withdrawn"

  /// The verdict as it is spelled everywhere.
  public var verdictWord: String { verdict?.rawValue ?? Self.withdrawnWord }

  /// The longest name of a reviewer, in code points.
  public static let maximumReviewerLength = 200

  /// `name` without blanks around it; nil where it cannot name a reviewer.
  public static func reviewer(named name: String) -> String? {
    var scalars = name.unicodeScalars[...]
    while let first = scalars.first, first.properties.isWhitespace { scalars.removeFirst() }
    while let last = scalars.last, last.properties.isWhitespace { scalars.removeLast() }
    let isPlain = scalars.allSatisfy { scalar in
      switch scalar.properties.generalCategory {
      case .control, .lineSeparator, .paragraphSeparator, .unassigned, .privateUse: false
      case .format: scalar == "\u{200C}" || scalar == "\u{200D}"  // Joiners of letters.
      default: true
      }
    }
    guard isPlain, !scalars.isEmpty, scalars.count <= maximumReviewerLength else { return nil }
    return String(String.UnicodeScalarView(scalars))
  }
}
