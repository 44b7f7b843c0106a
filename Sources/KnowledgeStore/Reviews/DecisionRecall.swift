internal import Knowledge
internal import SQLite

/// Brings what people decided under a name to the article that the name has come to lead to.
///
/// An article gets a name more when one of its records brings it, or when another article is joined to
/// it. Reviews of its claims are then held against its text, statuses that rest on it as evidence are
/// worked out anew, and citations that were said to mean it wait to be looked at again.
struct DecisionRecall: ~Copyable {
  static let find = """
    SELECT EXISTS (SELECT 1 FROM review WHERE article_key = ?1)
        OR EXISTS (SELECT 1 FROM review WHERE evidence_key = ?1),
      (SELECT json_group_array(citation_uid) FROM citation_decision WHERE source_key = ?1)
    """

  private let find: SQLite.Statement

  init(on connection: borrowing Connection) throws(SQLiteError) {
    find = try connection.prepare(Self.find)
  }

  /// Looks for what was decided under `name`, which leads to an article now; inside the caller's
  /// transaction.
  ///
  /// - Complexity: O(log *n*) where nothing was decided under it, else that of deriving the article.
  func recall(
    _ name: String, article id: Int64, stamp: Stamp, on connection: borrowing Connection
  ) throws(SQLiteError) {
    guard let found = try found(under: name) else { return }
    if found.hasReviews {
      try ReviewTable.anchor(articles: [name], on: connection)
      let cause = StatusWriter.Cause(reason: "review", run: nil, stamp: stamp)
      let statuses = try StatusWriter(on: connection)
      _ = try statuses.refresh(.articles([id]), cause: cause, on: connection)
      _ = try statuses.refresh(.citing([id]), cause: cause, on: connection)
    }
    if found.citationUIDs != "[]" {
      try DecidedCitations.add(json: found.citationUIDs, on: connection)
    }
  }

  private func found(
    under name: String
  ) throws(SQLiteError) -> (hasReviews: Bool, citationUIDs: String)? {
    try find.bind(name, at: 1)
    defer { find.reset() }
    guard try find.step() else { return nil }
    return (find.int(at: 0) == 1, find.text(at: 1))
  }
}
