internal import Knowledge
public import SQLite

/// What people said of which record a citation means; append-only.
public struct CitationDecisions: ~Copyable {
  /// What was decided of one record.
  public enum Decision: String, CaseIterable, Sendable {
    /// The citation means it.
    case accepted
    /// It does not.
    case rejected
    /// Nothing holds any more of what was said before.
    case withdrawn
  }

  /// What holds of a citation.
  public struct Standing: Hashable, Sendable {
    /// The record that it means.
    public internal(set) var accepted: Acceptance?
    /// Records that it does not mean, and who said so.
    public internal(set) var rejected: [Int64: String] = [:]

    /// Makes one that nobody said anything of.
    public init() {}

    /// Whether anything holds of the record.
    public func holds(of article: Int64) -> Bool {
      accepted?.articleID == article || rejected[article] != nil
    }
  }

  /// Who said what a citation means.
  public struct Acceptance: Hashable, Sendable {
    /// The record.
    public let articleID: Int64
    /// Who said so.
    public let reviewer: String
    /// Whether it was said of the same words in another article.
    public let isElsewhere: Bool
  }

  private let select: SQLite.Statement
  private let ofArticle: SQLite.Statement
  private let any: SQLite.Statement
  private let insert: SQLite.Statement

  private static let selectSQL = """
    SELECT d.decision, a.id, d.reviewer, NOT EXISTS (
        SELECT 1 FROM article_name AS n WHERE n.name = d.article_key AND n.article_id = ?3)
    FROM citation_decision AS d
    LEFT JOIN article_name AS k ON k.name = d.source_key
    LEFT JOIN article AS a ON a.id = k.article_id AND a.removed_at IS NULL
    WHERE d.id IN (
      SELECT id FROM (SELECT id, max(made_at) FROM citation_decision
                      WHERE citation_uid = ?1 GROUP BY source_key)
      UNION
      SELECT id FROM (SELECT id, max(made_at) FROM citation_decision
                      WHERE words_uid = ?2 GROUP BY citation_uid, source_key))
    ORDER BY d.citation_uid <> ?1 DESC, d.made_at, d.id
    """

  /// What was decided of citations of an article that has its sentences in other words, or set
  /// otherwise.
  private static let ofArticleSQL = """
    SELECT d.statement, d.quote, d.citation_uid, d.words_uid
    FROM article_name AS n CROSS JOIN citation_decision AS d ON d.article_key = n.name
    WHERE n.article_id = ?1 GROUP BY d.citation_uid ORDER BY max(d.made_at), d.id
    """

  /// Citations in claims of the same group as the citation's claim.
  private static let sameSQL = """
    SELECT o.id FROM citation AS c
    JOIN statement AS s ON s.id = c.statement_id
    JOIN statement AS t ON t.group_id = s.group_id AND t.id <> s.id
    JOIN citation AS o ON o.statement_id = t.id
    WHERE c.id = ?1
    """

  private static let insertSQL = """
    INSERT INTO citation_decision (citation_uid, words_uid, article_key, statement, quote, decision,
      source_key, note, reviewer, made_at)
    SELECT ?1, ?2, a.key, ?3, ?4, ?5, ?6, ?7, ?8,
      max(?9, (SELECT coalesce(max(d.made_at), 0) + 1 FROM citation_decision AS d
               WHERE d.citation_uid = ?1))
    FROM article AS a WHERE a.id = ?10
    """

  /// Prepares to read and write the file behind `connection`.
  public init(on connection: borrowing Connection) throws(SQLiteError) {
    let select = try connection.prepare(Self.selectSQL)
    let ofArticle = try connection.prepare(Self.ofArticleSQL)
    let any = try connection.prepare("SELECT 1 FROM citation_decision LIMIT 1")
    let insert = try connection.prepare(Self.insertSQL)
    self.select = select
    self.ofArticle = ofArticle
    self.any = any
    self.insert = insert
  }

  /// Whether anybody decided anything.
  public func isEmpty() throws(SQLiteError) -> Bool {
    defer { any.reset() }
    return try !any.step()
  }

  /// What holds of a citation: what was said of the same words in another article, over that what was
  /// said while its sentence was set otherwise (`ClaimWording`), over all what was said of itself.
  ///
  /// - Complexity: O(log *n*) in all decisions, and O(*d*) in those of its article.
  public func standing(of citation: PendingCitation) throws(SQLiteError) -> Standing {
    var standing = Standing()
    for former in try formerUIDs(of: citation) {
      try add(former.uid, former.wordsUID, articleID: citation.articleID, to: &standing)
    }
    try add(
      citation.uid, Self.wordsUID(of: citation), articleID: citation.articleID, to: &standing)
    return standing
  }

  /// The uids under which the same words of an article were decided on, the latest last.
  private func formerUIDs(
    of citation: PendingCitation
  ) throws(SQLiteError) -> [(uid: String, wordsUID: String)] {
    try ofArticle.bind(citation.articleID, at: 1)
    defer { ofArticle.reset() }
    let words = ClaimUID.normalized(citation.words)
    var wording: ClaimWording?
    var found: [(uid: String, wordsUID: String)] = []
    while try ofArticle.step() {
      let uid = ofArticle.text(at: 2)
      guard uid != citation.uid, ClaimUID.normalized(ofArticle.text(at: 1)) == words else {
        continue
      }
      let present = wording ?? ClaimWording(citation.sentence)
      wording = present
      guard ClaimWording(ofArticle.text(at: 0)) == present else { continue }
      found.append((uid, ofArticle.text(at: 3)))
    }
    return found
  }

  /// Adds what holds of what bears these uids.
  private func add(
    _ uid: String, _ wordsUID: String, articleID: Int64, to standing: inout Standing
  ) throws(SQLiteError) {
    try select.bindAll([.text(uid), .text(wordsUID), .integer(articleID)])
    defer { select.reset() }
    // Those on the citation itself come last, the latest of them at the end.
    while try select.step() {
      guard let id = select.optionalInt64(at: 1) else { continue }
      switch Decision(rawValue: select.text(at: 0)) {
      case .accepted:
        standing.rejected[id] = nil
        standing.accepted = Acceptance(
          articleID: id, reviewer: select.text(at: 2), isElsewhere: select.int(at: 3) == 1)
      case .rejected:
        standing.rejected[id] = select.text(at: 2)
        if standing.accepted?.articleID == id { standing.accepted = nil }
      case .withdrawn, nil:
        standing.rejected[id] = nil
        if standing.accepted?.articleID == id { standing.accepted = nil }
      }
    }
  }

  /// Keeps a decision; no two on the same citation bear the same second, so that their order is that
  /// of their times in every file.
  ///
  /// - Parameters:
  ///   - decision: What is decided.
  ///   - citation: Of which citation.
  ///   - sourceKey: `articles.key` of the record.
  ///   - note: Why, in the reviewer's words.
  ///   - reviewer: Who decides.
  ///   - seconds: When, in Unix seconds.
  /// - Throws: `SQLiteError`.
  public func add(
    _ decision: Decision, of citation: PendingCitation, sourceKey: String, note: String?,
    reviewer: String, seconds: Int64
  ) throws(SQLiteError) {
    try insert.run([
      .text(citation.uid), .text(Self.wordsUID(of: citation)), .text(citation.sentence),
      .text(citation.words), .text(decision.rawValue), .text(sourceKey), Value(note),
      .text(reviewer), .integer(seconds), .integer(citation.articleID),
    ])
  }

  /// The citation with this row id, and those in claims of its claim's group.
  public func sameWords(
    as citation: Int64, on connection: borrowing Connection
  ) throws(SQLiteError) -> [Int64] {
    let same = try connection.prepare(Self.sameSQL)
    try same.bind(citation, at: 1)
    var ids = [citation]
    while try same.step() { ids.append(same.int64(at: 0)) }
    return ids
  }

  /// The same for the same words in the same sentence, wherever it stands.
  private static func wordsUID(of citation: PendingCitation) -> String {
    CitationUID.uid(
      articleKey: "", sentence: ClaimUID.normalized(citation.sentence),
      words: ClaimUID.normalized(citation.words), occurrence: 0)
  }
}
