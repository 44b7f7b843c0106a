public import Knowledge
internal import SQLite

/// What is known of a paper's integrity, whether it is in the file or not.
public struct PaperIntegrity: Hashable, Sendable {
  /// The state; nil where no notice about it is known.
  public var integrity: Integrity?
  /// The notice that decides.
  public var notice: Notice?
  /// Who says anything about it, in order of name.
  public var origins: [String] = []
  /// The article that it is; nil where it is none of the file.
  public var articleID: Int64?
}

extension Store {
  /// What notices say of the paper with a DOI or PubMed id.
  ///
  /// Where it is an article of the file, what is said of the article under any of its identifiers
  /// counts.
  ///
  /// - Parameters:
  ///   - doi: In lower case; nil to go by `pmid`.
  ///   - pmid: PubMed id.
  /// - Returns: What they say; nothing where there are none.
  /// - Throws: `StoreError` where the file cannot be read.
  public borrowing func integrity(
    ofDOI doi: String?, orPMID pmid: String?
  ) throws(StoreError) -> PaperIntegrity {
    do {
      var found = PaperIntegrity()
      let arguments: [Value] = [Value(doi), Value(pmid)]
      let article = try connection.prepare(
        """
        SELECT id FROM article WHERE removed_at IS NULL AND doi = ?1
        UNION ALL SELECT id FROM article WHERE removed_at IS NULL AND pmid = ?2 AND ?1 IS NULL
        ORDER BY 1 LIMIT 1
        """)
      try article.bindAll(arguments)
      if try article.step() { found.articleID = article.int64(at: 0) }
      let rows = try connection.prepare(
        found.articleID == nil ? NoticeSQL.ofIdentifiers : NoticeSQL.ofArticle)
      try rows.bindAll(found.articleID.map { [.integer($0)] } ?? arguments)
      var notices: [Notice] = []
      while try rows.step() { notices.append(Notice(in: rows, from: 1)) }
      let (integrity, place) = Integrity.governing(notices)
      found.integrity = notices.isEmpty ? nil : integrity
      found.notice = place.map { notices[$0] }
      found.origins = Set(notices.map(\.origin)).sorted()
      return found
    } catch {
      throw StoreError(error, path: path, doing: "looking for notices")
    }
  }

  /// When the newest import of notices came to its end, in Unix seconds; nil where there was none.
  public borrowing func newestNoticeImport() throws(StoreError) -> Int64? {
    try reading("reading the ledger") { connection throws(SQLiteError) in
      let time = try connection.firstValue(
        """
        SELECT max(finished_at) FROM run
        WHERE command = 'notice import' AND state IN ('done', 'partial')
        """)
      if case .integer(let seconds)? = time { return seconds }
      return nil
    }
  }

  /// The revision of the file after a run; nil where there is no such run.
  public borrowing func revision(afterRun run: Int64) throws(StoreError) -> Int64? {
    try reading("reading the ledger") { connection throws(SQLiteError) in
      let revision = try connection.firstValue(
        "SELECT revision FROM run WHERE id = ?1", .integer(run))
      if case .integer(let revision)? = revision { return revision }
      return nil
    }
  }

  /// The revision of the file before the newest import of notices; 0 where there was none.
  public borrowing func revisionBeforeNewestNoticeImport() throws(StoreError) -> Int64 {
    try reading("reading the ledger") { connection throws(SQLiteError) in
      try connection.integer(
        """
        SELECT coalesce(max(coalesce(
          r.revision_before, (SELECT max(o.revision) FROM run AS o WHERE o.id < r.id))), 0)
        FROM run AS r WHERE r.command = 'notice import'
        """)
    }
  }

  /// The article that a person points at by number, key, DOI or PubMed id; nil when there is none.
  ///
  /// - Parameters:
  ///   - reference: Its number or key.
  ///   - doi: The DOI that `reference` is, where it is one.
  ///   - pmid: The PubMed id that it is, where it is no number of an article.
  /// - Returns: The article's id.
  /// - Throws: `StoreError` where the file cannot be read.
  public borrowing func articleID(
    of reference: String, doi: String?, pmid: String?
  ) throws(StoreError) -> Int64? {
    try reading("looking for an article") { connection throws(SQLiteError) in
      let select = try connection.prepare(
        """
        SELECT id FROM articles WHERE id = ?1
        UNION ALL SELECT id FROM articles WHERE doi = ?3
        UNION ALL SELECT id FROM articles WHERE pmid = ?4
        UNION ALL SELECT article_id FROM article_names WHERE name IN (?2, 'doi:' || ?3, 'pmid:' || ?4)
        """)
      try select.bindAll([Value(Int64(reference)), .text(reference), Value(doi), Value(pmid)])
      return try select.step() ? select.int64(at: 0) : nil
    }
  }

  borrowing func reading<Result>(
    _ what: String, _ read: (borrowing Connection) throws(SQLiteError) -> Result
  ) throws(StoreError) -> Result {
    do throws(SQLiteError) {
      return try read(connection)
    } catch {
      throw StoreError(error, path: path, doing: what)
    }
  }
}
