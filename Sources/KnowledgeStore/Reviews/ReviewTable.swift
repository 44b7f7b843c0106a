public import Knowledge
public import SQLite

/// The table of reviews; rows are only ever added.
public struct ReviewTable: ~Copyable {
  /// The most decisions on one claim: no number of people needs more, and what counts is looked for
  /// among all of them.
  public static let mostOfOneClaim = 500

  /// A claim has `mostOfOneClaim` decisions.
  public struct IsFull: Error, Hashable, Sendable {
    /// The claim.
    public let claimUID: String
  }

  private let insert: SQLite.Statement
  private let standOfClaim: SQLite.Statement
  private let ofClaimAt: SQLite.Statement
  private let latestOnClaim: SQLite.Statement
  private let followed: SQLite.Statement

  /// Prepares to read and write the reviews of the file behind `connection`.
  public init(on connection: borrowing Connection) throws(SQLiteError) {
    let insert = try connection.prepare(ReviewSQL.insert)
    let standOfClaim = try connection.prepare(ReviewSQL.standOfClaim)
    let ofClaimAt = try connection.prepare(ReviewSQL.ofClaimAt)
    let latestOnClaim = try connection.prepare(ReviewSQL.latestOnClaim)
    let followed = try connection.prepare(ReviewSQL.followed)
    self.insert = insert
    self.standOfClaim = standOfClaim
    self.ofClaimAt = ofClaimAt
    self.latestOnClaim = latestOnClaim
    self.followed = followed
  }

  /// Adds a decision that is made now, inside a write transaction.
  ///
  /// No two decisions made in one file on the same claim bear the same second: a later one is dated
  /// a second after the one before, if need be. So their order is that of their times everywhere.
  ///
  /// - Returns: Its number.
  /// - Throws: `IsFull`, or `SQLiteError`.
  public func add(_ review: Review, on connection: borrowing Connection) throws -> Int64 {
    let stand = try stand(ofClaim: review.place.claimUID)
    var review = review
    if let last = stand.last { review.madeAt = max(review.madeAt, last + 1) }
    try insert.run(review.values)
    return connection.lastInsertedRowID
  }

  /// Adds a decision that was made elsewhere, as it is, unless it is here already.
  ///
  /// - Returns: Whether it was added.
  /// - Throws: `IsFull`, or `SQLiteError`.
  public func restore(_ review: Review) throws -> Bool {
    guard try !holds(review) else { return false }
    _ = try stand(ofClaim: review.place.claimUID)
    try insert.run(review.values)
    return true
  }

  /// The reviewer's last word on a claim, unless it was taken back.
  ///
  /// - Parameters:
  ///   - claimUID: The claim.
  ///   - reviewer: The reviewer.
  ///   - isAdjudicated: Whether it is one that settles a conflict; nil: the last of either kind.
  /// - Returns: nil where there is none.
  /// - Throws: `SQLiteError`.
  public func latest(
    onClaim claimUID: String, by reviewer: String, isAdjudicated: Bool?
  ) throws(SQLiteError) -> StoredReview? {
    try latestOnClaim.bindAll([
      .text(claimUID), .text(reviewer), isAdjudicated.map { Value($0) } ?? .null,
    ])
    defer { latestOnClaim.reset() }
    guard try latestOnClaim.step() else { return nil }
    return StoredReview(id: latestOnClaim.int64(at: 17), review: Review(in: latestOnClaim))
  }

  /// Uid of the claim that reviews made on the one with `uid` followed; nil where they did not.
  public func claimFollowed(from uid: String) throws(SQLiteError) -> String? {
    try followed.bind(uid, at: 1)
    defer { followed.reset() }
    return try followed.step() ? followed.text(at: 0) : nil
  }

  private func holds(_ review: Review) throws(SQLiteError) -> Bool {
    try ofClaimAt.bindAll([.text(review.place.claimUID), .integer(review.madeAt)])
    defer { ofClaimAt.reset() }
    while try ofClaimAt.step() {
      if Review(in: ofClaimAt) == review { return true }
    }
    return false
  }

  private func stand(ofClaim uid: String) throws -> (count: Int, last: Int64?) {
    try standOfClaim.bindAll([.text(uid)])
    defer { standOfClaim.reset() }
    guard try standOfClaim.step() else { return (0, nil) }
    let count = standOfClaim.int(at: 0)
    guard count < Self.mostOfOneClaim else { throw IsFull(claimUID: uid) }
    return (count, standOfClaim.optionalInt64(at: 1))
  }
}

extension ReviewTable {
  /// The review with this number; nil when there is none.
  public static func review(
    _ id: Int64, on connection: borrowing Connection
  ) throws(SQLiteError) -> StoredReview? {
    let select = try connection.prepare(ReviewSQL.withID)
    try select.bind(id, at: 1)
    return try select.step() ? StoredReview(id: id, review: Review(in: select)) : nil
  }

  /// The last decision of a reviewer that was not taken back; nil where there is none.
  public static func last(
    by reviewer: String, on connection: borrowing Connection
  ) throws(SQLiteError) -> StoredReview? {
    let select = try connection.prepare(ReviewSQL.latestOfReviewer)
    try select.bind(reviewer, at: 1)
    return try select.step() ? review(select.int64(at: 0), on: connection) : nil
  }

  /// The reviews that one decision made, where `stored` is one of them: of a claim and of its group.
  ///
  /// - Returns: Their numbers, those that were taken back left out.
  public static func companions(
    of stored: StoredReview, on connection: borrowing Connection
  ) throws(SQLiteError) -> [Int64] {
    guard let viaUID = stored.review.viaUID else { return [stored.id] }
    let select = try connection.prepare(ReviewSQL.withClaimInView)
    try select.bindAll([
      .text(stored.review.reviewer), .text(viaUID), .text(stored.review.verdictWord),
      Value(stored.review.isAdjudicated),
    ])
    var ids: [Int64] = []
    while try select.step() { ids.append(select.int64(at: 0)) }
    return ids
  }

  /// Gives out every review in the order of a dump: by article key, place, claim, time, reviewer.
  public static func forEach(
    on connection: borrowing Connection, _ body: (Review) throws -> Void
  ) throws {
    let select = try connection.prepare(ReviewSQL.inOrder)
    while try select.step() { try body(Review(in: select)) }
  }

  /// Holds the reviews of articles against their texts; inside a write transaction.
  public static func anchor(
    articles keys: some Sequence<String>, on connection: borrowing Connection
  ) throws(SQLiteError) {
    let writer = try AnchorWriter(on: connection)
    for key in keys {
      try writer.write(article: key) { () throws(SQLiteError) in
        try PresentStatement.all(ofArticle: key, on: connection)
      }
    }
  }
}
