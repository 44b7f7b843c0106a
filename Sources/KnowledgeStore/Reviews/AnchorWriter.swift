internal import Knowledge
internal import SQLite

/// Writes down which reviews of an article do not stand on what was judged.
struct AnchorWriter: ~Copyable {
  private let reviews: SQLite.Statement
  private let put: SQLite.Statement
  private let remove: SQLite.Statement

  init(on connection: borrowing Connection) throws(SQLiteError) {
    let reviews = try connection.prepare(ReviewSQL.subjectsOfArticle)
    let put = try connection.prepare(ReviewSQL.putAnchor)
    let remove = try connection.prepare(ReviewSQL.removeAnchor)
    self.reviews = reviews
    self.put = put
    self.remove = remove
  }

  /// Holds the reviews of the article with this key against its statements.
  ///
  /// - Parameters:
  ///   - key: Key of the article.
  ///   - statements: All of it that is no boilerplate; asked for only where there are reviews.
  /// - Throws: `SQLiteError`, and what `statements` throws.
  /// - Complexity: O(*r* · *n*) for *r* reviews whose claims are gone and *n* words of the article.
  func write(
    article key: String, statements: () throws(SQLiteError) -> [PresentStatement]
  ) throws(SQLiteError) {
    var subjects: [(id: Int64, subject: ReviewAnchoring.Subject)] = []
    try reviews.bind(key, at: 1)
    while try reviews.step() {
      subjects.append((reviews.int64(at: 0), Self.subject(in: reviews)))
    }
    reviews.reset()
    guard !subjects.isEmpty else { return }
    let present = try statements()
    for (id, subject) in subjects {
      guard let fault = ReviewAnchoring.fault(of: subject, among: present) else {
        try remove.run(.integer(id))
        continue
      }
      try put.run(
        .integer(id), Value(fault.nearestUID), .text(fault.state.rawValue),
        Value(fault.similarity), .text(fault.reason), Value(fault.presentText))
    }
  }

  private static func subject(in row: borrowing SQLite.Statement) -> ReviewAnchoring.Subject {
    let value = try? JSONValue(parsing: row.text(at: 3).utf8)
    let judged = value.flatMap { $0["conditions"] == nil ? nil : Judged($0) }
    return ReviewAnchoring.Subject(
      claimUID: row.text(at: 1), quote: row.text(at: 2), judged: judged)
  }
}
