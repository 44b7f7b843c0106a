internal import Glibc
public import KnowledgeStore
internal import SQLite

/// Puts a backup in the place of a knowledge base.
public struct Restoration {
  /// What was done.
  public struct Summary: Hashable, Sendable {
    /// The file that is new now.
    public let path: String
    /// What the file that was there is called now; nil where there was none, or it went.
    public let kept: String?
    /// What is in the file now, in words.
    public let contents: String
  }

  private let backup: String
  private let path: String
  private let isForced: Bool
  private let keepsOld: Bool

  /// Prepares to restore.
  ///
  /// - Parameters:
  ///   - path: The knowledge base, which need not be there.
  ///   - backup: What to put in its place.
  ///   - isForced: Whether human rows may be lost.
  ///   - keepsOld: Whether the file that is there is kept under another name.
  public init(of path: String, from backup: String, isForced: Bool, keepsOld: Bool) {
    self.path = path
    self.backup = backup
    self.isForced = isForced
    self.keepsOld = keepsOld
  }

  /// Restores.
  ///
  /// - Parameters:
  ///   - request: For `.replacement`.
  ///   - seconds: Now, in Unix seconds, for the name of the old file.
  ///   - stop: Asked while pages are copied and between checks.
  ///   - progress: Told what is being done.
  /// - Returns: What was done.
  /// - Throws: `OperationRefusal`, or `StoreError`; then the file is as it was.
  public func run(
    _ request: WriterLock.Request, seconds: Int64, stop: StopRequest = .never,
    progress: (Backup.Step) -> Void
  ) throws -> Summary {
    let place = OutputPlace(path)
    guard place.kind == .free || place.kind == .file, !place.isBesideDatabase else {
      throw OperationRefusal.noFile(path: path)
    }
    let source = try HealthFile(path: backup)
    let replacement = try DatabaseReplacement(of: path, request)
    guard !Self.isSame(backup, replacement.path) else {
      throw OperationRefusal.isItself(path: backup)
    }
    let copy: DatabaseCopy
    do {
      copy = try DatabaseCopy(
        of: source.connection, at: backup, for: replacement.path, command: request.command
      ) {
        progress(.copying($0))
        return stop.isMade
      }
    } catch {
      throw stop.isMade ? OperationRefusal.stopped : error
    }
    // What is put in place is what was checked.
    let check = try Verification(ofFileAt: copy.path) { progress(.checking($0)) }
    if stop.isMade { throw OperationRefusal.stopped }
    guard check.isSound else {
      throw OperationRefusal.damaged(
        path: backup, faults: check.faults.map { "\($0.check.rawValue): \($0.found)" })
    }
    if !isForced, replacement.isThere { try refuseLosses(in: copy.path, at: replacement.path) }
    let kept = keepsOld && replacement.isThere ? keptPath(replacement.path, seconds) : nil
    let restored = replacement.path
    try replacement.put(copy, keepingOldAs: kept)
    return Summary(path: restored, kept: kept, contents: check.contents ?? "")
  }

  private func refuseLosses(in copy: String, at path: String) throws {
    let lost: [(table: String, count: Int)]
    do {
      let present = try HealthFile(path: path)
      lost = try HumanRows.lost(
        from: present.connection, to: try HealthFile(path: copy).connection)
    } catch StoreError.empty {
      return
    } catch let error as SQLiteError {
      throw OperationRefusal.unreadableDecisions(path: path, reason: error.message)
    } catch StoreError.damaged(_, let reason, _) {
      throw OperationRefusal.unreadableDecisions(path: path, reason: reason)
    } catch StoreError.notAKnowledgeBase {
      throw OperationRefusal.unreadableDecisions(path: path, reason: "it is no knowledge base")
    } catch StoreError.newerSchema {
      throw OperationRefusal.unreadableDecisions(path: path, reason: "a newer kb made it")
    }
    guard !lost.isEmpty else { return }
    let words = lost.map { "\($0.count) in \($0.table)" }.joined(separator: ", ")
    throw OperationRefusal.losesDecisions(backup: backup, lost: words)
  }

  private func keptPath(_ path: String, _ seconds: Int64) -> String {
    let stamped = "\(path).before-restore-\(BackupSeries.stamp(seconds))"
    var (kept, number) = (stamped, 1)
    while unsafe access(kept, F_OK) == 0 {
      number += 1
      kept = "\(stamped)-\(number)"
    }
    return kept
  }

  private static func isSame(_ one: String, _ other: String) -> Bool {
    var (first, second) = (stat(), stat())
    guard unsafe stat(one, &first) == 0, unsafe stat(other, &second) == 0 else { return false }
    return first.st_ino == second.st_ino && first.st_dev == second.st_dev
  }
}
