internal import CFaultyDisk

/// A fault of the disk under all SQLite files whose paths begin alike, until the value goes away.
///
/// Other files of the process, so tests beside this one, notice nothing.
public final class FaultyDisk: Sendable {
  /// What goes wrong.
  public enum Fault: String, CaseIterable, Sendable {
    /// There is no room from some write on.
    case full
    /// One write fails.
    case write
    /// One sync fails.
    case sync
    /// One truncation fails.
    case truncation
    /// One file cannot be opened.
    case opening
    /// One file cannot be deleted.
    case deletion
    /// The log's shared memory cannot be had once.
    case mapping

    fileprivate var operation: kb_disk_operation {
      switch self {
      case .full, .write: kb_disk_write
      case .sync: kb_disk_sync
      case .truncation: kb_disk_truncate
      case .opening: kb_disk_open
      case .deletion: kb_disk_delete
      case .mapping: kb_disk_map
      }
    }

    /// SQLite's code for it: https://www.sqlite.org/rescode.html.
    fileprivate var code: Int32 {
      let inputOutput: Int32 = 10
      switch self {
      case .full: return 13
      case .write: return inputOutput | 3 << 8
      case .sync: return inputOutput | 4 << 8
      case .truncation: return inputOutput | 6 << 8
      case .opening: return 14
      case .deletion: return inputOutput | 10 << 8
      case .mapping: return inputOutput | 21 << 8
      }
    }
  }

  private let plan: Int32

  /// Plans `fault`.
  ///
  /// - Parameters:
  ///   - fault: What goes wrong.
  ///   - operation: Which operation of its kind it comes with, from 1.
  ///   - prefix: How the paths begin; connections opened from now on are concerned.
  public init(_ fault: Fault, at operation: Int, under prefix: String) {
    plan = unsafe kb_disk_plan(
      prefix, Int32(fault.operation.rawValue), operation, fault.code, fault == .full ? 1 : 0)
    precondition(plan >= 0, "too many faults are planned at once")
  }

  /// Ends the fault.
  ///
  /// - Returns: Whether anything failed.
  public func end() -> Bool {
    var (seen, failed) = (0, 0)
    unsafe kb_disk_end(plan, &seen, &failed)
    return failed > 0
  }
}
