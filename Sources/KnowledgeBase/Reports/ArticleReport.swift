public import Knowledge
public import KnowledgeStore
internal import SQLite

/// An article with the status of every claim, in its order, as it is handed to its editor or author.
public struct ArticleReport: Sendable {
  /// A citation with its words.
  public struct Citation: Hashable, Sendable {
    /// What is known of it.
    public let citation: ReportedCitation
    /// Its words.
    public let words: String
    /// The entry of the list of references that it points at.
    public let entry: String?
  }

  /// A claim with all that belongs to it.
  public struct Claim: Hashable, Sendable {
    /// Its place among the claims of the article, from 1.
    public let number: Int
    /// What is known of it.
    public let claim: ReportedClaim
    /// Its words.
    public let text: String
    /// The heading it stands under.
    public let section: String?
    /// What it cites, in its order.
    public let citations: [Citation]
    /// Each reviewer's last word on it, the oldest first; also those on words that became it.
    public let reviews: [ReportedReview]
    /// What it lacks, the gravest first; empty where nothing is missing.
    public let shortfalls: [Shortfall]
  }

  /// A condition and how many of the article's claims touch it.
  public struct ConditionCount: Hashable, Sendable {
    /// Its slug.
    public let slug: String
    /// Claims.
    public let count: Int
  }

  /// When the report was made, and of what.
  public let edition: ReportEdition
  /// The article.
  public let article: ReportedArticle
  /// Its claims, in its order.
  public let claims: [Claim]
  /// Decisions on words that the article no longer has.
  public let strayReviews: [ReportedReview]
  /// Claims by status; every status is there.
  public let counts: [CitationStatus: Int]
  /// Conditions of its claims, the most frequent first.
  public let conditions: [ConditionCount]
  private let conditionNames: [String: String]

  /// What the condition with this slug is called.
  public func name(of slug: String) -> String { conditionNames[slug] ?? slug }

  /// Puts a report together.
  ///
  /// - Parameters:
  ///   - article: The article.
  ///   - claims: Its claims, in its order.
  ///   - citations: Their citations, in its order.
  ///   - reviews: Decisions on them, the oldest first.
  ///   - conditionNames: What conditions are called, by slug.
  ///   - edition: When it is made, and of what.
  /// - Complexity: O(*n* log *n*) in all of these.
  public init(
    article: ReportedArticle, claims: [ReportedClaim], citations: [ReportedCitation],
    reviews: [ReportedReview], conditionNames: [String: String], edition: ReportEdition
  ) {
    self.conditionNames = conditionNames
    let cited = Dictionary(grouping: citations, by: \.claimID)
    let uids = Set(claims.map(\.uid))
    var decided: [String: [ReportedReview]] = [:]
    var strays: [ReportedReview] = []
    for review in reviews {
      let near = [review.claimUID, review.nearestUID].compactMap(\.self).first(where: uids.contains)
      if let near { decided[near, default: []].append(review) } else { strays.append(review) }
    }
    self.article = article
    self.edition = edition
    self.claims = claims.enumerated().map { index, claim in
      Self.claim(
        claim, number: index + 1, citations: cited[claim.id] ?? [],
        reviews: decided[claim.uid] ?? [], in: article)
    }
    strayReviews = strays
    var counts = Dictionary(uniqueKeysWithValues: CitationStatus.allCases.map { ($0, 0) })
    for claim in claims { counts[claim.status, default: 0] += 1 }
    self.counts = counts
    var touched: [String: Int] = [:]
    for slug in claims.flatMap(\.conditions) { touched[slug, default: 0] += 1 }
    conditions = touched.map { ConditionCount(slug: $0.key, count: $0.value) }
      .sorted { ($1.count, $0.slug) < ($0.count, $1.slug) }
  }

  private static func claim(
    _ claim: ReportedClaim, number: Int, citations: [ReportedCitation], reviews: [ReportedReview],
    in article: ReportedArticle
  ) -> Claim {
    let cited = citations.map { citation in
      Citation(
        citation: citation, words: article.words(at: citation.range),
        entry: citation.entry.map(article.words(at:)))
    }
    let finder = ShortfallFinder(
      claim: claim, articleKey: article.key,
      attributionWords: claim.attributionRange.map(article.words(at:)),
      citations: cited, reviews: reviews)
    return Claim(
      number: number, claim: claim, text: article.words(at: claim.range),
      section: claim.section.map(article.words(at:)), citations: cited, reviews: reviews,
      shortfalls: finder.shortfalls)
  }
}

extension ArticleReport {
  /// The report of an article, all of it as the file was at one moment.
  ///
  /// - Parameters:
  ///   - id: Number of the article.
  ///   - seconds: When the report is made, in Unix seconds.
  ///   - store: The file.
  /// - Returns: The report; nil where there is no such article.
  /// - Throws: `StoreError`.
  public static func report(
    ofArticle id: Int64, seconds: Int64, in store: borrowing Store
  ) throws(StoreError) -> ArticleReport? {
    do throws(SQLiteError) {
      let snapshot = try ReadTransaction(on: store.connection)
      guard let article = try ReportReader.article(id, on: store.connection) else { return nil }
      let claims = try ReportReader.claims(ofArticle: id, on: store.connection)
      let report = ArticleReport(
        article: article, claims: claims,
        citations: try ReportReader.citations(ofArticle: id, on: store.connection),
        reviews: try ReportReader.reviews(ofArticle: article.key, on: store.connection),
        conditionNames: try ReportReader.conditionNames(
          Array(Set(claims.flatMap(\.conditions))), on: store.connection),
        edition: ReportEdition(
          seconds: seconds, revision: try RunLedger.revision(on: store.connection)))
      snapshot.end()
      return report
    } catch {
      throw StoreError(error, path: store.path, doing: "reading an article for its report")
    }
  }
}
