public import SQLite

/// An article that came, changed or went.
public struct ChangedArticle: Hashable, Sendable {
  /// What became of it.
  public enum Change: Hashable, Sendable {
    /// It was not here.
    case added
    /// It was here, and something of it is another: text, fields, integrity, or what was derived.
    case changed
    /// It was here, and its source has it no longer.
    case gone
  }

  /// Its number.
  public var id: Int64 = 0
  /// Its key.
  public var key = ""
  /// Its title.
  public var title = ""
  /// What became of it.
  public var change = Change.changed
  /// Whether it has another text now; never for one that came.
  public var hasNewText = false
  /// Its claims; one that is gone has none here.
  public var claimCount = 0

  /// Makes an article.
  public init() {}

  /// Gives out the articles that came, changed or went since, in order of number.
  ///
  /// One that came and went is left out. Whether one came or was here is told by what did not change, by
  /// numbers, by what the ledger counted, and only where runs did not end by time.
  ///
  /// - Parameters:
  ///   - baseline: Since when.
  ///   - connection: The file, in a read transaction.
  ///   - take: Takes each.
  /// - Throws: `SQLiteError`, also that of `take`.
  /// - Complexity: O(*n*) in the articles that changed.
  public static func forEach(
    since baseline: ChangeBaseline, on connection: borrowing Connection,
    _ take: (ChangedArticle) throws(SQLiteError) -> Void
  ) throws(SQLiteError) {
    let run = baseline.run
    let added = try connection.integer(ChangeSQL.addedSince, .integer(run.id))
    let lastOld = try connection.integer(ChangeSQL.newestArticle) - added
    let nextRunAt = run.nextRunAt ?? .max
    let select = try connection.prepare(ChangeSQL.articles)
    try select.bindAll([
      .integer(run.revision), .integer(run.id), .integer(baseline.latestBefore ?? .min),
    ])
    while try select.step() {
      var article = ChangedArticle()
      article.id = select.int64(at: 0)
      article.key = select.text(at: 1)
      article.title = select.text(at: 2)
      let isRemoved = select.int(at: 3) == 1
      let addedAt = select.int64(at: 4)
      let isNew =
        article.id > lastOld || addedAt > baseline.latestBefore ?? .min
        || run.uncountedRuns > 0 && addedAt >= nextRunAt
      let isAdded = select.int(at: 5) == 0 && isNew
      guard !(isAdded && isRemoved) else { continue }
      article.change = isRemoved ? .gone : isAdded ? .added : .changed
      article.hasNewText = article.change == .changed && select.int(at: 7) == 1
      article.claimCount = select.int(at: 6)
      try take(article)
    }
  }
}

extension ChangedArticle {
  /// What an article is called; empty where there is none.
  public static func title(
    _ id: Int64, on connection: borrowing Connection
  ) throws(SQLiteError) -> String {
    let select = try connection.prepare(ChangeSQL.titleOfArticle)
    try select.bind(id, at: 1)
    return try select.step() ? select.text(at: 0) : ""
  }

  /// The text of an article in UTF-8; empty where there is none.
  public static func text(
    _ id: Int64, on connection: borrowing Connection
  ) throws(SQLiteError) -> [UInt8] {
    let select = try connection.prepare(ChangeSQL.textOfArticle)
    try select.bind(id, at: 1)
    return try select.step() ? select.bytes(at: 0) : []
  }

  /// An article's text now, and the one it had before; the second is nil where none is kept from then.
  ///
  /// The text of then is the oldest one that a run since replaced. Which run that was is told by the
  /// times between which it was at work, so that a clock that was set back between runs is no matter.
  ///
  /// - Parameters:
  ///   - id: The article.
  ///   - baseline: When "before" is.
  ///   - connection: The file.
  /// - Returns: Both texts in UTF-8.
  /// - Throws: `SQLiteError`.
  public static func texts(
    _ id: Int64, since baseline: ChangeBaseline, on connection: borrowing Connection
  ) throws(SQLiteError) -> (now: [UInt8], then: [UInt8]?) {
    let earlier = try connection.prepare(ChangeSQL.earlierText)
    try earlier.bindAll([
      .integer(id), .integer(baseline.run.id), .integer(baseline.latestBefore ?? .min),
    ])
    let then = try earlier.step() ? earlier.bytes(at: 0) : nil
    return (try text(id, on: connection), then)
  }
}
