internal import Knowledge
public import SQLite

/// Brings the citation statuses of claims up to what they follow from, and logs each that moves.
///
/// Every change to what a status follows from (a citation resolved, a notice, a review) ends here;
/// the rule itself is `CitationStatus.init`.
public struct StatusWriter: ~Copyable {
  /// Which claims.
  public enum Scope: Hashable, Sendable {
    /// Every one.
    case all
    /// Those with these row ids.
    case claims([Int64])
    /// Those of these articles.
    case articles([Int64])
    /// Those that rest on these articles: by a citation, or by the evidence of a review.
    case citing([Int64])
  }

  /// Why statuses are looked at.
  public struct Cause: Hashable, Sendable {
    /// What was done, in a word, as `resolve`.
    public let reason: String
    /// The run, if it is one.
    public let run: Int64?
    /// When, and at which revision.
    public let stamp: Stamp

    /// Makes a cause.
    public init(reason: String, run: Int64?, stamp: Stamp) {
      self.reason = reason
      self.run = run
      self.stamp = stamp
    }
  }

  private struct Change {
    let id: Int64
    let uid: String
    let articleKey: String
    let before: String
    let after: CitationStatus
  }

  private let update: SQLite.Statement
  private let log: SQLite.Statement
  private static let pageSize = 10_000

  /// Prepares to write into the file behind `connection`.
  public init(on connection: borrowing Connection) throws(SQLiteError) {
    let update = try connection.prepare(StatusSQL.update)
    let log = try connection.prepare(StatusSQL.log)
    self.update = update
    self.log = log
  }

  /// Writes the statuses that differ from what they follow from; inside the caller's transaction.
  ///
  /// - Parameters:
  ///   - scope: Which claims are looked at.
  ///   - cause: What the log says of each change.
  ///   - connection: The one that this writer was made on.
  /// - Returns: The number of claims whose status moved.
  /// - Throws: `SQLiteError`; the caller's transaction is then to be abandoned.
  /// - Complexity: O(*n* log *n*) in the claims looked at; memory for 10,000 of them.
  public func refresh(
    _ scope: Scope, cause: Cause, on connection: borrowing Connection
  ) throws(SQLiteError) -> Int {
    let (within, ids) = Self.bounds(of: scope)
    let basis = try connection.prepare(StatusSQL.basis(within: within))
    let list: Value =
      ids.map { .text("[" + $0.map(String.init).joined(separator: ",") + "]") } ?? .null
    var last: Int64 = 0
    var count = 0
    while true {
      try basis.bindAll([.integer(last), .integer(Int64(Self.pageSize)), list])
      var (rowCount, changes): (Int, [Change]) = (0, [])
      while try basis.step() {
        rowCount += 1
        last = basis.int64(at: 0)
        if let change = Self.change(in: basis) { changes.append(change) }
      }
      basis.reset()
      for change in changes { try write(change, cause: cause) }
      count += changes.count
      guard rowCount == Self.pageSize else { return count }
    }
  }

  private static func bounds(of scope: Scope) -> (within: String, ids: [Int64]?) {
    switch scope {
    case .all: (StatusSQL.withinAll, nil)
    case .claims(let ids): (StatusSQL.withinClaims, ids)
    case .articles(let ids): (StatusSQL.withinArticles, ids)
    case .citing(let ids): (StatusSQL.withinCiting, ids)
    }
  }

  /// What the row's claim should be, where it is not.
  private static func change(in row: borrowing SQLite.Statement) -> Change? {
    let status = CitationStatus(
      attribution: Attribution(rawValue: row.text(at: 3)) ?? .none,
      isOwnFinding: row.int(at: 4) == 1,
      resolution: Resolution(rank: row.int(at: 6)), restsOnRetracted: row.int(at: 7) == 1,
      verdict: row.optionalText(at: 8).flatMap(Verdict.init(rawValue:)))
    let before = row.text(at: 5)
    guard status.rawValue != before else { return nil }
    return Change(
      id: row.int64(at: 0), uid: row.text(at: 1), articleKey: row.text(at: 2), before: before,
      after: status)
  }

  private func write(_ change: Change, cause: Cause) throws(SQLiteError) {
    let stamp = cause.stamp
    try update.run(
      .integer(change.id), .text(change.after.rawValue), .integer(stamp.revision))
    try log.run([
      .text(change.uid), .text(change.articleKey), .text(change.before),
      .text(change.after.rawValue), .text(cause.reason), Value(cause.run),
      .integer(stamp.revision), .integer(stamp.seconds),
    ])
  }
}

extension Resolution {
  /// How far the search has come, from 0.
  var rank: Int {
    switch self {
    case .unchecked: 0
    case .notFound: 1
    case .candidates: 2
    case .resolved: 3
    }
  }

  /// The resolution that has come so far.
  init(rank: Int) { self = Self.allCases.first { $0.rank == rank } ?? .unchecked }
}
