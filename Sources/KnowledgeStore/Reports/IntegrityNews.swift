public import SQLite

/// An article that came to be retracted or of concern, or a claim that came to rest on one.
public struct IntegrityNews: Hashable, Sendable {
  /// Whether it is an article; else a claim.
  public var isArticle = true
  /// Number of the article or claim.
  public var id: Int64 = 0
  /// Key of the article, or uid of the claim.
  public var key = ""
  /// `retracted` or `concern`.
  public var integrity = ""
  /// The article's integrity, or the claim's citation status, as it was.
  public var before: String?
  /// Title of the article, or words of the claim.
  public var text = ""
  /// The article that it is or stands in.
  public var articleID: Int64 = 0
  /// Number of the article at fault.
  public var sourceID: Int64 = 0
  /// Its key.
  public var sourceKey = ""
  /// Its title.
  public var sourceTitle = ""
  /// Date of the notice that decides.
  public var noticedOn: String?
  /// Who says so.
  public var origin: String?

  /// Makes news of nothing.
  public init() {}

  /// What `Listing.integrityDelta` lists, without what somebody muted.
  ///
  /// - Parameters:
  ///   - revision: The state before: as of the end of this revision of the file.
  ///   - connection: The file.
  /// - Returns: Articles, then claims.
  /// - Throws: `SQLiteError`.
  public static func all(
    since revision: Int64, on connection: borrowing Connection
  ) throws(SQLiteError) -> [IntegrityNews] {
    let select = try connection.prepare(IntegrityDeltaSQL.rows(isWhole: false, limit: nil))
    try select.bind(revision, at: 1)
    var all: [IntegrityNews] = []
    while try select.step() {
      var news = IntegrityNews()
      news.isArticle = select.text(at: 0) == "article"
      news.id = select.int64(at: 1)
      news.key = select.text(at: 2)
      news.integrity = select.text(at: 3)
      news.before = select.optionalText(at: 4)
      news.text = select.text(at: 5)
      news.articleID = select.int64(at: 6)
      news.sourceID = select.int64(at: 8)
      news.sourceKey = select.text(at: 9)
      news.sourceTitle = select.text(at: 10)
      news.noticedOn = select.optionalText(at: 12)
      news.origin = select.optionalText(at: 15)
      all.append(news)
    }
    return all
  }
}
