import Glibc
import KnowledgeBase

/// Reads what somebody names on the command line.
enum InputText {
  /// No more is read, in bytes.
  static let maximumByteCount = 64 << 20

  private static let pieceByteCount = 1 << 16
  /// The time is looked at so often while nothing comes.
  private static let waitMilliseconds: Int64 = 1_000

  /// The bytes of whatever can be read at `path`: a file, a pipe, a device; `-` stands for standard
  /// input.
  static func bytes(ofFile path: String, within limit: SearchTimeLimit) throws -> [UInt8] {
    guard path != "-" else { return try bytes(of: STDIN_FILENO, path, within: limit) }
    let file = unsafe open(path, O_RDONLY | O_CLOEXEC)
    guard file >= 0 else { throw failure(errno, path) }
    defer { close(file) }
    return try bytes(of: file, path, within: limit)
  }

  private static func bytes(
    of file: Int32, _ path: String, within limit: SearchTimeLimit
  ) throws -> [UInt8] {
    var bytes: [UInt8] = []
    var piece = [UInt8](repeating: 0, count: pieceByteCount)
    while true {
      try limit.check()
      var waiting = pollfd(fd: file, events: Int16(POLLIN), revents: 0)
      let milliseconds = min(limit.millisecondsLeft ?? waitMilliseconds, waitMilliseconds)
      guard unsafe poll(&waiting, 1, Int32(milliseconds)) > 0 else { continue }
      let count = unsafe read(file, &piece, piece.count)
      if count < 0, errno == EINTR || errno == EAGAIN { continue }
      guard count >= 0 else { throw failure(errno, path) }
      guard count > 0 else { return bytes }
      guard bytes.count + count <= maximumByteCount else {
        throw Failure(
          message: "\(Terminal.short(path)) has more than \(maximumByteCount >> 20) MiB.",
          hint: "Give it in parts.", code: .limit)
      }
      bytes += piece[..<count]
    }
  }

  private static func failure(_ number: Int32, _ path: String) -> Failure {
    let path = Terminal.short(path)
    return switch number {
    case EISDIR: Failure(message: "\(path) is a folder.", hint: "Name a file.", code: .noInput)
    case EACCES: Failure(message: "\(path) may not be read.", code: .permission)
    default: Failure(message: "\(path) cannot be read.", hint: "Is it there?", code: .noInput)
    }
  }
}
