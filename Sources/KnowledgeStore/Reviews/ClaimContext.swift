public import SQLite

/// A claim with what stands around it, as a reviewer needs it.
public struct ClaimContext: Hashable, Sendable {
  /// Number of the claim.
  public let id: Int64
  /// Its uid.
  public let uid: String
  /// Its words.
  public let text: String
  /// The heading it stands under.
  public let section: String?
  /// Statements before it under the same heading, in order.
  public let before: [String]
  /// Statements after it under the same heading, in order.
  public let after: [String]
  /// Number of its article.
  public let articleID: Int64
  /// Title of its article.
  public let articleTitle: String
  /// When that appeared, as far as known.
  public let published: String?
  /// Where that appeared.
  public let containerTitle: String?
  /// Slugs of the conditions that the claim touches.
  public let conditions: [String]
  /// Its status.
  public let status: String
  /// Why that is its status.
  public let statusReason: String
  /// What it leans on.
  public let attribution: String
  /// How firmly it says so.
  public let certainty: String
  /// Number of claims in its group; 1: it stands alone.
  public let groupSize: Int
}

extension ClaimContext {
  /// Statements shown to either side.
  private static let surroundingCount = 3

  /// The claim with this number; nil when there is none.
  ///
  /// - Parameters:
  ///   - id: Number of the claim.
  ///   - connection: The file.
  /// - Returns: The claim.
  /// - Throws: `SQLiteError`.
  public static func context(
    ofClaim id: Int64, on connection: borrowing Connection
  ) throws(SQLiteError) -> ClaimContext? {
    let select = try connection.prepare(
      """
      SELECT
        c.uid, c.text, c.section, c.article_id, c.article_title, a.published, a.container_title,
        (SELECT group_concat(o.slug, ',') FROM claim_conditions AS o
         WHERE o.claim_id = c.id AND o.negated = 0),
        c.citation_status, c.status_reason, c.attribution, c.certainty, c.ordinal,
        (SELECT count(*) FROM statement AS g WHERE g.group_id = c.group_id AND g.kind = 'claim')
      FROM claims AS c JOIN article AS a ON a.id = c.article_id
      WHERE c.id = ?1
      """)
    try select.bind(id, at: 1)
    guard try select.step() else { return nil }
    let article = select.int64(at: 3)
    let ordinal = select.int64(at: 12)
    let conditions = PresentStatement.slugs(select.optionalText(at: 7) ?? "").sorted()
    return ClaimContext(
      id: id, uid: select.text(at: 0), text: select.text(at: 1),
      section: select.optionalText(at: 2),
      before: try around(ordinal, in: article, isBefore: true, on: connection).reversed(),
      after: try around(ordinal, in: article, isBefore: false, on: connection),
      articleID: article, articleTitle: select.text(at: 4), published: select.optionalText(at: 5),
      containerTitle: select.optionalText(at: 6), conditions: conditions,
      status: select.text(at: 8), statusReason: select.text(at: 9),
      attribution: select.text(at: 10), certainty: select.text(at: 11),
      groupSize: max(1, select.int(at: 13)))
  }

  /// Statements next to the `ordinal`th, the nearest first, up to the next heading.
  private static func around(
    _ ordinal: Int64, in article: Int64, isBefore: Bool, on connection: borrowing Connection
  ) throws(SQLiteError) -> [String] {
    let select = try connection.prepare(
      """
      SELECT text, kind FROM statements
      WHERE article_id = ?1 AND ordinal \(isBefore ? "<" : ">") ?2
      ORDER BY ordinal \(isBefore ? "DESC" : "ASC") LIMIT \(surroundingCount)
      """)
    try select.bindAll([.integer(article), .integer(ordinal)])
    var texts: [String] = []
    while try select.step(), !["heading", "boilerplate"].contains(select.text(at: 1)) {
      texts.append(select.text(at: 0))
    }
    return texts
  }
}

/// What was decided on a claim, or on words that became it.
public struct EarlierDecision: Hashable, Sendable {
  /// Number of the review.
  public let reviewID: Int64
  /// Who decided.
  public let reviewer: String
  /// What.
  public let verdict: String
  /// What the reviewer added.
  public let note: String?
  /// The words that were judged, where they are not the claim's; nil where they are.
  public let otherQuote: String?
  /// Why it does not hold, where it does not.
  public let reason: String?

  /// Decisions on the claim with this uid, and those on words that now are most like it.
  public static func all(
    onClaim uid: String, on connection: borrowing Connection
  ) throws(SQLiteError) -> [EarlierDecision] {
    let select = try connection.prepare(
      """
      SELECT r.id, r.reviewer, r.verdict, r.note, iif(r.claim_uid = ?1, NULL, r.quote),
        iif(r.state = 'anchored', NULL, r.state_reason)
      FROM reviews AS r
      WHERE r.id IN (
        SELECT id FROM review WHERE claim_uid = ?1
        UNION SELECT review_id FROM review_anchor WHERE claim_uid = ?1)
        AND EXISTS (SELECT 1 FROM latest_reviews AS l WHERE l.id = r.id)
      ORDER BY r.made_at, r.id
      """)
    try select.bind(uid, at: 1)
    var decisions: [EarlierDecision] = []
    while try select.step() {
      decisions.append(
        EarlierDecision(
          reviewID: select.int64(at: 0), reviewer: select.text(at: 1),
          verdict: select.text(at: 2), note: select.optionalText(at: 3),
          otherQuote: select.optionalText(at: 4), reason: select.optionalText(at: 5)))
    }
    return decisions
  }
}
