internal import CProcess
internal import Glibc

/// The right to write a knowledge base, held until the value goes away.
///
/// It is a lock on bytes of a file beside the database (`<database>-lock`), which the kernel frees when
/// the process ends, however it ends; so no lock is ever stale. Readers never ask for it. The file says
/// who holds what, and goes with its last holder.
public final class WriterLock: Sendable {
  /// What somebody wants to do.
  public enum Purpose: Hashable, Sendable {
    /// To write batch after batch: one process at a time.
    case run
    /// To write once, in between the batches of a run.
    case moment
    /// To put another file in the database's place: nobody else may hold anything.
    case replacement
  }

  /// What somebody asks for.
  public struct Request: Hashable, Sendable {
    /// What for.
    public let purpose: Purpose
    /// The command, for whoever has to wait.
    public let command: String
    /// Seconds to wait for others.
    public let waitSeconds: Int

    /// Makes a request.
    public init(_ purpose: Purpose, command: String, waitSeconds: Int) {
      self.purpose = purpose
      self.command = command
      self.waitSeconds = waitSeconds
    }
  }

  /// Slot 0 is the run's; each holder for a moment has one of the others.
  static let slotCount = 64

  private let file: Int32
  private let path: String

  /// Takes the lock of the database at `path`, or waits for it as long as is asked.
  ///
  /// - Throws: `StoreError.locked` with the holder; `.readOnly`, `.diskFull`, `.cannotOpen` or
  ///   `.inputOutput` where there can be no lock.
  public init(ofDatabase path: String, _ request: Request) throws(StoreError) {
    let place = LockFile(ofDatabase: path)
    let deadline = ContinuousClock.now + .seconds(request.waitSeconds)
    while true {
      switch try Self.attempt(place, request) {
      case .held(let file):
        self.file = file
        self.path = place.path
        return
      case .moved: continue
      case .taken(let holder):
        guard ContinuousClock.now < deadline else { throw .locked(path: path, by: holder) }
        usleep(50_000)
      }
    }
  }

  deinit {
    // With all slots in hand nobody else holds one, and who waits looks whether the file is still there.
    if kb_lock_bytes(file, 0, Self.slotCount) == 0, LockFile.isAt(path, file) {
      unsafe _ = unlink(path)
    }
    close(file)
  }

  private enum Outcome {
    case held(Int32)
    /// The last holder took the file away.
    case moved
    case taken(LockHolder?)
  }

  private static func attempt(
    _ place: LockFile, _ request: Request
  ) throws(StoreError) -> Outcome {
    let file = try place.open()
    var isKept = false
    defer { if !isKept { close(file) } }
    guard let slot = try place.lockedSlot(file, for: request.purpose) else {
      return .taken(place.holder(file, besidesThisProcess: false))
    }
    guard LockFile.isAt(place.path, file) else { return .moved }
    LockHolder.current(request.command).write(to: file, slot: slot)
    isKept = true
    return .held(file)
  }

  /// Who else may write the database at `path` now; nil when nobody does.
  ///
  /// A run is named before those who write once.
  public static func holder(ofDatabase path: String) -> LockHolder? {
    let place = LockFile(ofDatabase: path)
    let file = unsafe Glibc.open(place.path, O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK)
    guard file >= 0 else { return nil }
    defer { close(file) }
    return place.holder(file, besidesThisProcess: true)
  }
}
