public import KnowledgeStore
internal import SQLite
public import Search

/// Everything that a reviewer needs to decide on one claim.
public struct ReviewCard: Hashable, Sendable {
  /// An article that the claim may be held against.
  public struct Source: Hashable, Sendable {
    /// Why it is here.
    public enum Origin: Hashable, Sendable {
      /// A citation of the claim was resolved to it.
      case cited
      /// A citation of the claim may mean it.
      case candidate(score: Double)
      /// It was found by the claim's words.
      case found
    }

    /// Why it is here.
    public let origin: Origin
    /// Number of the article.
    public let articleID: Int64
    /// Its key.
    public let key: String
    /// Its title.
    public let title: String
    /// When it appeared, as far as known.
    public let published: String?
    /// `ok`, or what was published about the paper itself, such as `retracted`.
    public let integrity: String
    /// Its sentence that speaks to the claim most, words in common marked; nil where none does.
    public let sentence: Snippet?

    /// Makes a source.
    public init(
      origin: Origin, articleID: Int64, key: String, title: String, published: String?,
      integrity: String, sentence: Snippet?
    ) {
      self.origin = origin
      self.articleID = articleID
      self.key = key
      self.title = title
      self.published = published
      self.integrity = integrity
      self.sentence = sentence
    }
  }

  /// The claim and what stands around it.
  public let claim: ClaimContext
  /// What it may be held against, most likely first; at most nine.
  public let sources: [Source]
  /// What was decided on it before; nothing in a blind review.
  public let decisions: [EarlierDecision]
  /// Whether what others decided stays hidden.
  public let isBlind: Bool

  /// Makes a card.
  public init(
    claim: ClaimContext, sources: [Source], decisions: [EarlierDecision], isBlind: Bool
  ) {
    self.claim = claim
    self.sources = sources
    self.decisions = decisions
    self.isBlind = isBlind
  }

  /// One digit each.
  private static let sourceCount = 9

  /// The card of the claim with this number; nil when there is none.
  ///
  /// - Parameters:
  ///   - id: The claim.
  ///   - isBlind: Whether what others decided stays hidden.
  ///   - search: Looks for what the claim may be held against.
  ///   - store: The file.
  /// - Returns: The card.
  /// - Throws: `StoreError`, or `KnowledgeSearch.Failure`.
  public static func card(
    ofClaim id: Int64, isBlind: Bool, _ search: KnowledgeSearch, in store: borrowing Store
  ) throws -> ReviewCard? {
    do {
      guard let claim = try ClaimContext.context(ofClaim: id, on: store.connection) else {
        return nil
      }
      let decisions =
        isBlind ? [] : try EarlierDecision.all(onClaim: claim.uid, on: store.connection)
      return ReviewCard(
        claim: claim, sources: try sources(ofClaim: id, search, in: store), decisions: decisions,
        isBlind: isBlind)
    } catch let error as SQLiteError {
      throw StoreError(error, path: store.path, doing: "reading a claim")
    }
  }

  private static func sources(
    ofClaim id: Int64, _ search: KnowledgeSearch, in store: borrowing Store
  ) throws -> [Source] {
    let cited = try CitedRecord.all(ofClaim: id, limit: sourceCount, on: store.connection)
    let citedIDs = cited.map(\.articleID).sorted()
    var sentences: [Int64: Snippet] = [:]
    if !cited.isEmpty {
      for evidence in try search.evidence(
        forClaim: id, limit: cited.count, within: citedIDs, of: store)
      {
        sentences[evidence.articleID] = evidence.sentence
      }
    }
    let known = cited.map { record in
      Source(
        origin: record.score.map { .candidate(score: $0) } ?? .cited, articleID: record.articleID,
        key: record.key, title: record.title, published: record.published,
        integrity: record.integrity, sentence: sentences[record.articleID])
    }
    guard known.count < sourceCount else { return known }
    let found = try search.evidence(forClaim: id, limit: sourceCount, of: store)
      .filter { !citedIDs.contains($0.articleID) }
    return known
      + found.prefix(sourceCount - known.count).map { evidence in
        Source(
          origin: .found, articleID: evidence.articleID, key: evidence.articleKey,
          title: evidence.articleTitle, published: evidence.published,
          integrity: evidence.integrity, sentence: evidence.sentence)
      }
  }
}
