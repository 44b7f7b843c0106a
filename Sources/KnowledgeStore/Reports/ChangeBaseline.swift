public import SQLite

/// Since when somebody wants to know what changed.
public enum ChangePoint: Hashable, Sendable {
  /// Since the newest run began.
  case newestRun
  /// Since the end of this run; 0: since the file was made.
  case run(Int64)
  /// Since this revision of the file.
  case revision(Int64)
  /// Since this moment, in Unix seconds.
  case moment(Int64)
}

/// The state of the file that changes are told against.
///
/// What counts is the file's revision and the order of runs, never a clock, so that one that was set back
/// loses nothing. Where only a time is kept (decisions), the earliest that can be meant is taken.
public struct ChangeBaseline: Hashable, Sendable {
  /// What was asked for.
  public let point: ChangePoint
  /// The newest run before, at the revision asked for; its number is 0 where there is none.
  public var run = GapRun()
  /// The run whose beginning is meant, for `ChangePoint.newestRun`.
  public var newestRun: Int64?
  /// A run that the revision lies within: its counts are of both sides.
  public var dividedRun: Int64?
  /// The latest time that anything before can bear, in Unix seconds; nil: there is nothing before.
  public var latestBefore: Int64?
  /// From when on decisions count, in Unix seconds.
  public var decisionsFrom = Int64.min
  /// The first run since that began earlier than the one before it ended: the clock was set back.
  public var runOutOfOrder: Int64?

  /// Finds the state that `point` means.
  ///
  /// A moment stands for the newest run that ended before it, such that all runs of lower numbers did
  /// so, too: where times are out of order, rather more is told than less. Ends later than now are taken
  /// for a clock that was wrong, and for no time at all.
  ///
  /// - Parameters:
  ///   - point: What was asked for.
  ///   - now: In Unix seconds.
  ///   - connection: The file, in a read transaction.
  /// - Returns: The state; nil where the file has no such run, or not yet that revision.
  /// - Throws: `SQLiteError`.
  public static func find(
    _ point: ChangePoint, now: Int64, on connection: borrowing Connection
  ) throws(SQLiteError) -> ChangeBaseline? {
    var baseline = ChangeBaseline(point: point)
    var revision: Int64?
    let lastRun: Int64
    switch point {
    case .newestRun:
      baseline.newestRun = try connection.optionalInteger(ChangeSQL.newestRun)
      let newest = baseline.newestRun ?? 0
      lastRun = try connection.integer(ChangeSQL.runBefore, .integer(newest))
      revision = try connection.optionalInteger(ChangeSQL.revisionBefore, .integer(newest))
    case .run(let id): lastRun = id
    case .revision(let asked):
      guard asked <= (try RunLedger.revision(on: connection)) else { return nil }
      lastRun = try connection.integer(ChangeSQL.lastRunUpTo, .integer(asked))
      revision = asked
      baseline.dividedRun = try connection.optionalInteger(
        ChangeSQL.dividedRun, .integer(asked))
    case .moment(let moment):
      lastRun = try connection.integer(
        ChangeSQL.lastRunBefore, .integer(moment), .integer(now))
    }
    guard let run = try GapRun.run(lastRun, on: connection) else { return nil }
    baseline.run = run
    if let revision { baseline.run.revision = revision }
    try baseline.findTimes(now: now, on: connection)
    return baseline
  }

  private mutating func findTimes(
    now: Int64, on connection: borrowing Connection
  ) throws(SQLiteError) {
    runOutOfOrder = try connection.optionalInteger(ChangeSQL.runOutOfOrder, .integer(run.id))
    guard run.id > 0 || run.revision > 0 else { return }
    latestBefore = try connection.optionalInteger(ChangeSQL.latestEnd, .integer(run.id))
    var times: [Int64?] = [
      try connection.optionalInteger(ChangeSQL.earliestAfter, .integer(run.revision)),
      run.nextRunAt,
    ]
    if newestRun == nil {
      let ended = try connection.optionalInteger(
        ChangeSQL.newestEnd, .integer(run.id), .integer(now))
      let logged = try connection.optionalInteger(
        ChangeSQL.latestUpTo, .integer(run.revision), .integer(now))
      if case .revision = point {
        // What was logged by then was decided by then.
        times.append([ended, logged.map { $0 + 1 }].compactMap(\.self).max())
      } else {
        times.append(ended)
      }
    }
    decisionsFrom = times.compactMap(\.self).min() ?? .min
  }
}

extension Connection {
  /// The first column of the first row; nil where there is no row, or it is NULL.
  fileprivate borrowing func optionalInteger(
    _ sql: String, _ arguments: Value...
  ) throws(SQLiteError) -> Int64? {
    let select = try prepare(sql)
    try select.bindAll(arguments)
    return try select.step() ? select.optionalInt64(at: 0) : nil
  }
}
