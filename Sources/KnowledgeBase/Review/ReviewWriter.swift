internal import Knowledge
internal import KnowledgeStore
internal import SQLite

/// Writes reviews of one transaction, and brings the statuses of their claims up at its end.
struct ReviewWriter: ~Copyable {
  private let reviewer: String
  private let stamp: Stamp
  private let table: ReviewTable
  private var places: ReviewPlaces
  private let status: SQLite.Statement
  private let anchor: SQLite.Statement
  private var written: [ReviewOutcome.Written] = []

  /// Begins inside a write transaction.
  init(_ reviewer: String, on connection: borrowing Connection) throws(SQLiteError) {
    let revision = try RunLedger.nextRevision(on: connection)
    let table = try ReviewTable(on: connection)
    let places = try ReviewPlaces(on: connection)
    let status = try connection.prepare("SELECT id, citation_status FROM claims WHERE uid = ?1")
    let anchor = try connection.prepare(
      "SELECT 1 FROM latest_reviews WHERE claim_uid = ?1 AND id = ?2 AND anchored")
    self.reviewer = reviewer
    stamp = Stamp(seconds: WriteRun.now, revision: revision)
    self.table = table
    self.places = places
    self.status = status
    self.anchor = anchor
  }

  /// The claim with this number; nil when there is none.
  mutating func claim(_ id: Int64) throws(SQLiteError) -> ReviewPlaces.Claim? {
    try places.claim(id)
  }

  /// The other claims of the claim's group.
  func others(inGroupOf id: Int64) throws(SQLiteError) -> [Int64] {
    try places.others(inGroupOf: id)
  }

  /// Adds a review, unless the reviewer has said just that before and it holds.
  ///
  /// - Returns: Whether it was added.
  /// - Throws: `ReviewRefusal`, or `SQLiteError`.
  mutating func add(_ review: Review, claimID: Int64, in store: borrowing Store) throws -> Bool {
    let uid = review.place.claimUID
    let latest = try table.latest(
      onClaim: uid, by: review.reviewer, isAdjudicated: review.isAdjudicated)
    if let latest, Self.isSame(latest.review, review), try isAnchored(latest.id, uid) {
      return false
    }
    try write(review, on: store.connection)
    return true
  }

  /// Takes a review back.
  mutating func withdraw(_ stored: StoredReview, in store: borrowing Store) throws {
    var review = Review(
      place: stored.review.place, verdict: nil, reviewer: reviewer, madeAt: WriteRun.now)
    review.isAdjudicated = stored.review.isAdjudicated
    try write(review, on: store.connection)
  }

  /// The reviewer's last word on a claim, unless it was taken back.
  func latest(
    onClaim uid: String, isAdjudicated: Bool? = nil
  ) throws(SQLiteError) -> StoredReview? {
    try table.latest(onClaim: uid, by: reviewer, isAdjudicated: isAdjudicated)
  }

  /// Uid of the claim that a review made on the one with `uid` is on now.
  func present(_ uid: String) throws(SQLiteError) -> String {
    try stand(ofClaim: uid) == nil ? table.claimFollowed(from: uid) ?? uid : uid
  }

  /// Brings up the statuses of the claims that were written about, and tells what was written.
  consuming func finish(
    in store: borrowing Store
  ) throws(SQLiteError) -> [ReviewOutcome.Written] {
    let ids = written.compactMap(\.claimID)
    _ = try StatusWriter(on: store.connection).refresh(
      .claims(ids), cause: StatusWriter.Cause(reason: "review", run: nil, stamp: stamp),
      on: store.connection)
    for index in written.indices {
      written[index].statusAfter = try self.stand(ofClaim: written[index].claimUID)?.status
    }
    return written
  }

  private mutating func write(
    _ review: Review, on connection: borrowing Connection
  ) throws {
    var review = review
    review.toolVersion = ToolVersion.number
    var claimUID = review.place.claimUID
    var stand = try stand(ofClaim: claimUID)
    // One that is taken back may have followed its claim to other words.
    if stand == nil, let followed = try table.claimFollowed(from: claimUID) {
      claimUID = followed
      stand = try self.stand(ofClaim: claimUID)
    }
    let id: Int64
    do {
      id = try table.add(review, on: connection)
    } catch is ReviewTable.IsFull {
      throw ReviewRefusal(
        .badData,
        "there are \(ReviewTable.mostOfOneClaim) decisions on claim "
          + "\(stand.map { String($0.id) } ?? review.place.claimUID), which takes no more.")
    }
    written.append(
      ReviewOutcome.Written(
        reviewID: id, claimID: stand?.id, claimUID: claimUID,
        statusBefore: stand?.status, statusAfter: stand?.status))
  }

  private func stand(ofClaim uid: String) throws(SQLiteError) -> (id: Int64, status: String)? {
    try status.bindAll([.text(uid)])
    defer { status.reset() }
    return try status.step() ? (status.int64(at: 0), status.text(at: 1)) : nil
  }

  private func isAnchored(_ id: Int64, _ uid: String) throws(SQLiteError) -> Bool {
    try anchor.bindAll([.text(uid), .integer(id)])
    defer { anchor.reset() }
    return try anchor.step()
  }

  /// Whether one review says the same as another.
  private static func isSame(_ first: Review, _ second: Review) -> Bool {
    first.verdict == second.verdict && first.evidenceKey == second.evidenceKey
      && first.evidenceQuote == second.evidenceQuote && first.note == second.note
  }
}
