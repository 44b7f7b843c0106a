public import Knowledge
public import SQLite

/// A claim that came or changed after a run, with what the file tells of it at that run.
public struct GapNews: Hashable, Sendable {
  /// Its number.
  public var id: Int64 = 0
  /// Its uid.
  public var uid = ""
  /// Slugs of its conditions now.
  public var conditions: [String] = []
  /// Its status now.
  public var status = CitationStatus.uncited
  /// Its article.
  public var articleID: Int64 = 0
  /// Where its words stand in the article's text.
  public var range: ByteRange
  /// What the log's last change up to the run came to.
  public var loggedBefore: CitationStatus?
  /// What the log's first change after the run began with.
  public var loggedAfter: CitationStatus?
  /// When its article came into the file, in Unix seconds.
  public var articleAddedAt: Int64 = 0
  /// When its article's text last changed, in Unix seconds.
  public var textChangedAt: Int64 = 0
  /// Version of the analysis behind its article's statements.
  public var analyserVersion = 0
  /// Whether another claim of its article stands as it stood at the run.
  public var hasOlderNeighbour = false

  /// Makes news of the words at `range`.
  public init(range: ByteRange) { self.range = range }

  /// Gives out the claims that came or changed after the revision, article by article.
  ///
  /// - Parameters:
  ///   - revision: That of the file at the run.
  ///   - filter: Which claims.
  ///   - connection: The file.
  ///   - take: Takes each.
  /// - Throws: `SQLiteError`, also that of `take`.
  /// - Complexity: O(*n*) in the claims of the file.
  public static func forEach(
    after revision: Int64, _ filter: GapFilter, on connection: borrowing Connection,
    _ take: (GapNews) throws(SQLiteError) -> Void
  ) throws(SQLiteError) {
    let (clause, arguments) = filter.clause(" AND s.changed_rev > \(revision)")
    let select = try connection.prepare(sql(clause, revision: revision))
    try select.bindAll(arguments)
    while try select.step() {
      var news = GapNews(
        range: ByteRange(byteStart: select.int(at: 3), byteEnd: select.int(at: 4)))
      news.conditions = ReportReader.strings(select.text(at: 0))
      news.status = CitationStatus(rawValue: select.text(at: 1)) ?? .uncited
      news.articleID = select.int64(at: 2)
      news.loggedBefore = select.optionalText(at: 5).flatMap(CitationStatus.init(rawValue:))
      news.loggedAfter = select.optionalText(at: 6).flatMap(CitationStatus.init(rawValue:))
      news.articleAddedAt = select.int64(at: 7)
      news.textChangedAt = select.int64(at: 8)
      news.analyserVersion = select.int(at: 9)
      news.hasOlderNeighbour = select.int(at: 10) == 1
      news.id = select.int64(at: 11)
      news.uid = select.text(at: 12)
      try take(news)
    }
  }

  private static func sql(_ clause: String, revision: Int64) -> String {
    """
    WITH older (article_id) AS MATERIALIZED (
      SELECT DISTINCT article_id FROM statement WHERE kind = 'claim' AND changed_rev <= \(revision))
    SELECT
      (SELECT json_group_array(c.slug) FROM statement_condition AS t
       JOIN condition AS c ON c.id = t.condition_id
       WHERE t.statement_id = s.id AND t.negated = 0),
      s.citation_status, s.article_id, s.byte_start, s.byte_end,
      (SELECT h.after FROM status_change AS h
       WHERE h.claim_uid = s.uid AND h.revision <= \(revision) ORDER BY h.id DESC LIMIT 1),
      (SELECT h.before FROM status_change AS h
       WHERE h.claim_uid = s.uid AND h.revision > \(revision) ORDER BY h.id LIMIT 1),
      a.added_at, a.changed_at, a.analyser_version,
      s.article_id IN older, s.id, s.uid
    FROM statement AS s JOIN article AS a ON a.id = s.article_id
    \(clause)
    ORDER BY s.article_id, s.ordinal
    """
  }

  /// The article's text now, and the one it had when the run after was about to begin; the second is nil
  /// where none is kept from then.
  ///
  /// - Parameters:
  ///   - id: The article.
  ///   - nextRunAt: When that run began, in Unix seconds.
  ///   - connection: The file.
  /// - Returns: Both texts in UTF-8.
  /// - Throws: `SQLiteError`.
  public static func texts(
    ofArticle id: Int64, before nextRunAt: Int64, on connection: borrowing Connection
  ) throws(SQLiteError) -> (now: [UInt8], then: [UInt8]?) {
    let present = try connection.prepare("SELECT text FROM article_text WHERE article_id = ?1")
    try present.bind(id, at: 1)
    let now = try present.step() ? present.bytes(at: 0) : []
    let earlier = try connection.prepare(
      """
      SELECT text FROM article_version WHERE article_id = ?1 AND until >= ?2
      ORDER BY version LIMIT 1
      """)
    try earlier.bindAll([.integer(id), .integer(nextRunAt)])
    return (now, try earlier.step() ? earlier.bytes(at: 0) : nil)
  }
}
