internal import Glibc

/// Reads whole files, up to a limit.
enum FileBytes {
  /// All bytes of the file at `path`.
  ///
  /// - Parameters:
  ///   - path: The file.
  ///   - limit: The most bytes read.
  /// - Returns: The bytes.
  /// - Throws: `UnreadablePath`, also when there are more bytes than `limit`.
  static func contents(ofFile path: String, limit: Int) throws(UnreadablePath) -> [UInt8] {
    let descriptor = unsafe open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else {
      throw UnreadablePath(path: path, errorNumber: errno)
    }
    defer { _ = close(descriptor) }
    return try contents(of: descriptor, path: path, limit: limit)
  }

  /// All bytes of standard input; `path` is what messages call it.
  static func standardInput(path: String, limit: Int) throws(UnreadablePath) -> [UInt8] {
    try contents(of: STDIN_FILENO, path: path, limit: limit)
  }

  private static func contents(
    of descriptor: Int32, path: String, limit: Int
  ) throws(UnreadablePath) -> [UInt8] {
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 1 << 18)
    while true {
      let count = unsafe chunk.withUnsafeMutableBytes { buffer in
        unsafe read(descriptor, buffer.baseAddress, buffer.count)
      }
      if count < 0 && errno == EINTR { continue }
      guard count >= 0 else { throw UnreadablePath(path: path, errorNumber: errno) }
      guard count > 0 else { return bytes }
      guard bytes.count + count <= limit else { throw tooLarge(path, limit: limit) }
      bytes += chunk[..<count]
    }
  }

  /// The refusal of a file larger than `limit` bytes.
  static func tooLarge(_ path: String, limit: Int) -> UnreadablePath {
    UnreadablePath(
      path: path,
      reason: "is larger than \(limit / 1_048_576) MiB, the limit for one article; "
        + "split it, or raise the limit with --max-mib")
  }
}
