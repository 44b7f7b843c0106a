public import Knowledge
internal import SQLite

/// What a person decided about the warnings of an article.
public struct NoticeMute: Hashable, Sendable {
  /// Whether there are to be none.
  public let isMuted: Bool
  /// Why, in the person's words.
  public let note: String?
  /// Who decided.
  public let reviewer: String
  /// Unix seconds.
  public let madeAt: Int64

  /// Makes a decision.
  public init(isMuted: Bool, note: String?, reviewer: String, madeAt: Int64) {
    self.isMuted = isMuted
    self.note = note
    self.reviewer = reviewer
    self.madeAt = madeAt
  }
}

extension Store {
  /// What an article is, for somebody who mutes its warnings.
  public struct MutedArticle: Hashable, Sendable {
    /// Its key.
    public let key: String
    /// Its title.
    public let title: String
    /// Its integrity.
    public let integrity: Integrity
    /// Whether its warnings are muted.
    public let isMuted: Bool
  }

  /// The article with this id, as far as mutes go; nil when there is none.
  public borrowing func mutedArticle(_ id: Int64) throws(StoreError) -> MutedArticle? {
    try reading("looking for an article") { connection throws(SQLiteError) in
      let select = try connection.prepare(
        "SELECT key, title, integrity, is_muted FROM articles WHERE id = ?1")
      try select.bind(id, at: 1)
      guard try select.step() else { return nil }
      return MutedArticle(
        key: select.text(at: 0), title: select.text(at: 1),
        integrity: Integrity(rawValue: select.text(at: 2)) ?? .ok, isMuted: select.int(at: 3) == 1)
    }
  }

  /// Keeps a person's decision; those before it stay, and bear an earlier second each.
  ///
  /// - Parameters:
  ///   - mute: The decision.
  ///   - article: The article, as it is now.
  /// - Throws: `StoreError`.
  public borrowing func add(
    _ mute: NoticeMute, of article: MutedArticle
  ) throws(StoreError) {
    try reading("muting an article") { connection throws(SQLiteError) in
      try connection.run(
        """
        INSERT INTO notice_mute (article_key, is_muted, integrity, note, reviewer, made_at)
        VALUES (?1, ?2, ?3, ?4, ?5,
          max(?6, (SELECT coalesce(max(m.made_at), 0) + 1 FROM notice_mute AS m
                   WHERE m.article_key = ?1)))
        """, .text(article.key), Value(mute.isMuted), .text(article.integrity.rawValue),
        Value(mute.note), .text(mute.reviewer), .integer(mute.madeAt))
    }
  }
}
