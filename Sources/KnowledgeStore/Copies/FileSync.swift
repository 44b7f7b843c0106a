internal import Glibc

/// Sees to it that what was written is on the disk.
enum FileSync {
  /// Syncs the content of the file, or the names in the folder, at `path`.
  static func sync(_ path: String) throws(StoreError) {
    let file = unsafe open(path, O_RDONLY | O_CLOEXEC)
    guard file >= 0 else { throw failure(path) }
    defer { close(file) }
    // Some file systems cannot sync folders, and say so; they keep names by themselves.
    guard fsync(file) == 0 || errno == EINVAL else { throw failure(path) }
  }

  /// Syncs the folder that `path` is in.
  static func syncFolder(of path: String) throws(StoreError) {
    let folder = path.lastIndex(of: "/").map { String(path[...$0]) } ?? "."
    try sync(folder)
  }

  private static func failure(_ path: String) -> StoreError {
    .inputOutput(
      path: path, reason: unsafe String(cString: strerror(errno)), doing: "syncing it")
  }
}
