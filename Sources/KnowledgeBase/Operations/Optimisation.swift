public import KnowledgeStore
internal import SQLite

/// Makes searches and queries of a file fast again, and the file small.
public struct Optimisation {
  /// What is being done.
  public enum Step: String, Hashable, Sendable {
    /// The parts of the full-text indexes become one.
    case merging
    /// The planner's statistics are taken.
    case analysing
    /// The file is written anew without its free pages.
    case vacuuming
    /// The log is written into the file.
    case emptyingLog
  }

  /// What was done.
  public struct Summary: Hashable, Sendable {
    /// Sizes before.
    public let before: FileSize
    /// Sizes after.
    public let after: FileSize
    /// Whether all of the full-text indexes was merged.
    public let isMerged: Bool
    /// Whether the log is empty now; readers may hold some of it.
    public let isLogEmpty: Bool
    /// Whether somebody asked to stop before the end; what was done is kept.
    public let isStopped: Bool
  }

  private let isVacuuming: Bool
  private let secondsLimit: Int

  /// Prepares it.
  ///
  /// - Parameters:
  ///   - isVacuuming: Whether the file is written anew; that needs room for another one.
  ///   - secondsLimit: Seconds after which no further part of the full-text indexes is merged; 0: no
  ///     limit.
  public init(isVacuuming: Bool, secondsLimit: Int) {
    self.isVacuuming = isVacuuming
    self.secondsLimit = secondsLimit
  }

  /// Does it.
  ///
  /// - Parameters:
  ///   - store: The file, opened for writing.
  ///   - stop: Asked between small steps.
  ///   - progress: Told what is being done.
  /// - Returns: What was done.
  /// - Throws: `OperationRefusal.noRoom`, or `StoreError`; what was done before stays.
  public func run(
    in store: borrowing Store, stop: StopRequest = .never, progress: (Step) -> Void
  ) throws -> Summary {
    let before = try FileSize(of: store)
    if isVacuuming, let room = FileSize.room(at: store.path), room < before.byteCount {
      throw OperationRefusal.noRoom(
        path: store.path, needed: FileSize.words(before.byteCount), left: FileSize.words(room))
    }
    do throws(SQLiteError) {
      return try run(before, in: store, stop: stop, progress: progress)
    } catch {
      throw StoreError(error, path: store.path, doing: "optimising it")
    }
  }

  private func run(
    _ before: FileSize, in store: borrowing Store, stop: StopRequest, progress: (Step) -> Void
  ) throws(SQLiteError) -> Summary {
    let limit = secondsLimit
    let deadline = ContinuousClock.now + .seconds(limit)
    progress(.merging)
    let isMerged = try Upkeep.mergeFullText(on: store.connection) {
      stop.isMade || (limit > 0 && ContinuousClock.now > deadline)
    }
    if !stop.isMade {
      progress(.analysing)
      try Upkeep.analyse(on: store.connection)
    }
    if isVacuuming, !stop.isMade {
      progress(.vacuuming)
      try Upkeep.vacuum(on: store.connection)
    }
    progress(.emptyingLog)
    let isLogEmpty = try Upkeep.emptyLog(on: store.connection)
    return Summary(
      before: before, after: try FileSize(on: store.connection, path: store.path),
      isMerged: isMerged, isLogEmpty: isLogEmpty, isStopped: stop.isMade)
  }
}
