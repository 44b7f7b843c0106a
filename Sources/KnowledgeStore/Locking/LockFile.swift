internal import CProcess
internal import Glibc

/// The file beside a database whose bytes are locked; the same for every name of the database.
struct LockFile {
  private let database: String
  /// Where it is.
  let path: String

  /// The lock file of the database at `path`, which need not be there.
  init(ofDatabase path: String) {
    database = path
    self.path = Self.resolved(path) + "-lock"
  }

  /// Opens the file, and makes it where there is none.
  func open() throws(StoreError) -> Int32 {
    var status = stat()
    let isThere = unsafe stat(database, &status) == 0
    let mode = isThere ? status.st_mode & 0o666 : 0o666
    let file = unsafe Glibc.open(
      path, O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK, mode)
    guard file >= 0 else { throw failure(errno) }
    guard unsafe fstat(file, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
      close(file)
      throw failure(ELOOP)
    }
    // Whoever may write the database may lock it, whatever the umask of whom was first.
    if isThere, status.st_uid == geteuid() { _ = fchmod(file, mode) }
    return file
  }

  private func failure(_ code: Int32) -> StoreError {
    let reason = unsafe String(cString: strerror(code))
    switch code {
    case EACCES, EPERM, EROFS:
      return .readOnly(path: database, reason: "\(path) cannot be made or opened: \(reason)")
    case ENOSPC, EDQUOT: return .diskFull(path: database, doing: "making \(path)")
    case ELOOP, ENXIO, EISDIR:
      return .cannotOpen(
        path: database, reason: "where its lock belongs, \(path), stands something else")
    default: return .cannotOpen(path: database, reason: "\(path): \(reason)")
    }
  }

  /// Locks what `purpose` needs.
  ///
  /// - Returns: The slot to sign, or nil when somebody else has it.
  /// - Throws: `StoreError` where the file system has no locks.
  func lockedSlot(
    _ file: Int32, for purpose: WriterLock.Purpose
  ) throws(StoreError) -> Int? {
    switch purpose {
    case .run: return try isLocked(file, 0, 1) ? 0 : nil
    case .replacement: return try isLocked(file, 0, WriterLock.slotCount) ? 0 : nil
    case .moment:
      for slot in 1..<WriterLock.slotCount where try isLocked(file, slot, 1) { return slot }
      return nil
    }
  }

  private func isLocked(_ file: Int32, _ start: Int, _ count: Int) throws(StoreError) -> Bool {
    switch kb_lock_bytes(file, start, count) {
    case 0: return true
    case EAGAIN: return false
    case let code:
      throw .inputOutput(
        path: path, reason: unsafe String(cString: strerror(code)), doing: "locking it")
    }
  }

  /// Who else holds a slot of the open file; nil when nobody does, or nobody that can be told.
  ///
  /// This process is left out where a lock of its own may be what is found.
  func holder(_ file: Int32, besidesThisProcess: Bool) -> LockHolder? {
    // Between taking a lock and signing it there is a moment.
    for _ in 0..<3 {
      for slot in 0..<WriterLock.slotCount where kb_lock_conflict(file, slot, 1) >= 0 {
        let signed = LockHolder(from: file, slot: slot) ?? LockHolder(from: file, slot: 0)
        guard let signed, signed.isAlive else { continue }
        if !besidesThisProcess || !signed.isThisProcess { return signed }
      }
      usleep(10_000)
    }
    return nil
  }

  /// Whether the open file is the one at `path`.
  static func isAt(_ path: String, _ file: Int32) -> Bool {
    var (there, here) = (stat(), stat())
    guard unsafe lstat(path, &there) == 0, unsafe fstat(file, &here) == 0 else { return false }
    return there.st_ino == here.st_ino && there.st_dev == here.st_dev
  }

  /// The path with every link in it followed, also where it leads to no file yet.
  static func resolved(_ path: String) -> String {
    var path = path
    for _ in 0..<40 {
      if let real = real(path) { return real }
      guard let target = target(ofLink: path) else { break }
      path = target.hasPrefix("/") ? target : folder(of: path) + "/" + target
    }
    let name = path.split(separator: "/").last.map(String.init) ?? path
    return (real(folder(of: path)) ?? folder(of: path)) + "/" + name
  }

  private static func folder(of path: String) -> String {
    guard let slash = path.lastIndex(of: "/") else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }

  private static func real(_ path: String) -> String? {
    guard let found = unsafe realpath(path, nil) else { return nil }
    defer { unsafe free(found) }
    return unsafe String(cString: found)
  }

  private static func target(ofLink path: String) -> String? {
    var name = [CChar](repeating: 0, count: Int(PATH_MAX))
    let count = unsafe readlink(path, &name, name.count)
    guard count > 0 else { return nil }
    return String(decoding: name.prefix(count).map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }
}
