internal import SQLite

extension Store {
  /// Slugs of every condition, in order.
  public borrowing func conditionSlugs() throws(StoreError) -> [String] {
    do {
      var slugs: [String] = []
      let select = try connection.prepare("SELECT slug FROM conditions ORDER BY slug")
      while try select.step() { slugs.append(select.text(at: 0)) }
      return slugs
    } catch {
      throw StoreError(error, path: path, doing: "reading the conditions")
    }
  }

  /// The id of the claim that a person points at by number or uid, also by one that reviews of it bear
  /// from before its words or its article's key changed; nil when there is none.
  public borrowing func claimID(of reference: String) throws(StoreError) -> Int64? {
    do {
      let select = try connection.prepare(
        """
        SELECT s.id FROM statement AS s JOIN article AS a ON a.id = s.article_id
        WHERE s.id IN (
            SELECT ?1 UNION ALL SELECT id FROM statement WHERE uid = ?2
            UNION ALL SELECT o.id FROM review AS r
            CROSS JOIN review_anchor AS n ON n.review_id = r.id AND n.state = 'anchored'
            CROSS JOIN statement AS o ON o.uid = n.claim_uid
            WHERE r.claim_uid = ?2)
          AND s.kind = 'claim' AND a.removed_at IS NULL
        ORDER BY s.id IS NOT ?1, s.uid IS NOT ?2
        """)
      try select.bindAll([Value(Int64(reference)), .text(reference.lowercased())])
      return try select.step() ? select.int64(at: 0) : nil
    } catch {
      throw StoreError(error, path: path, doing: "looking for a claim")
    }
  }

  /// The claims that say the same as the one with this id, itself among them, in order of id.
  ///
  /// - Parameter id: Of a claim.
  /// - Returns: Just itself where no other says the same; nothing where there is no such claim.
  /// - Throws: `StoreError`.
  public borrowing func claimIDs(sayingTheSameAs id: Int64) throws(StoreError) -> [Int64] {
    do {
      let select = try connection.prepare(ClaimGroupSQL.claimsLike)
      try select.bind(id, at: 1)
      var ids: [Int64] = []
      while try select.step() { ids.append(select.int64(at: 0)) }
      return ids
    } catch {
      throw StoreError(error, path: path, doing: "looking for claims that say the same")
    }
  }

  /// The uid of the claim that a person points at by number or uid; nil when there is none.
  public borrowing func claimUID(of reference: String) throws(StoreError) -> String? {
    guard let id = try claimID(of: reference) else { return nil }
    do {
      let select = try connection.prepare("SELECT uid FROM statement WHERE id = ?1")
      try select.bind(id, at: 1)
      return try select.step() ? select.text(at: 0) : nil
    } catch {
      throw StoreError(error, path: path, doing: "looking for a claim")
    }
  }

  /// The key of the article that a person points at, as `articleID(of:)` takes it; nil when there is none.
  public borrowing func articleKey(of reference: String) throws(StoreError) -> String? {
    guard let id = try articleID(of: reference) else { return nil }
    return try articleKey(id)
  }

  /// Whether there is an article with this id.
  public borrowing func hasArticle(_ id: Int64) throws(StoreError) -> Bool {
    try hasRow("SELECT 1 FROM articles WHERE id = ?1", .integer(id))
  }

  /// Whether the citation with this id stands in this article.
  public borrowing func isCitation(_ id: Int64, inArticle article: Int64) throws(StoreError) -> Bool
  {
    do {
      let select = try connection.prepare(
        "SELECT 1 FROM citations WHERE id = ?1 AND article_id = ?2")
      try select.bindAll([.integer(id), .integer(article)])
      return try select.step()
    } catch {
      throw StoreError(error, path: path, doing: "looking for a citation")
    }
  }

  /// Whether there is a citation with this id.
  public borrowing func hasCitation(_ id: Int64) throws(StoreError) -> Bool {
    try hasRow("SELECT 1 FROM citations WHERE id = ?1", .integer(id))
  }

  /// The key of the article with this id; nil when there is none.
  public borrowing func articleKey(_ id: Int64) throws(StoreError) -> String? {
    do {
      let select = try connection.prepare("SELECT key FROM articles WHERE id = ?1")
      try select.bind(id, at: 1)
      return try select.step() ? select.text(at: 0) : nil
    } catch {
      throw StoreError(error, path: path, doing: "looking for an article")
    }
  }

  /// Whether there is a review with this number.
  public borrowing func hasReview(_ id: Int64) throws(StoreError) -> Bool {
    try hasRow("SELECT 1 FROM review WHERE id = ?1", .integer(id))
  }

  /// Whether users ever changed the condition with this slug.
  public borrowing func hasEdits(ofCondition slug: String) throws(StoreError) -> Bool {
    try hasRow("SELECT 1 FROM condition_edits WHERE slug = ?1", .text(slug))
  }

  private borrowing func hasRow(_ sql: String, _ argument: Value) throws(StoreError) -> Bool {
    do {
      return try connection.firstValue(sql, argument) != nil
    } catch {
      throw StoreError(error, path: path, doing: "looking something up")
    }
  }
}
