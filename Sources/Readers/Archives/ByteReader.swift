internal import Glibc

/// The bytes of a file or of standard input, a piece at a time, with a look at the first ones.
public final class ByteReader {
  /// Size of a piece.
  static let pieceByteCount = 1 << 18

  private let descriptor: Int32
  private let ownsDescriptor: Bool
  /// Bytes looked at and not handed out yet.
  private var ahead: [UInt8] = []

  /// Reads the file at `path`.
  ///
  /// - Throws: The system's error number.
  public init(path: String) throws(ErrorNumber) {
    descriptor = unsafe open(path, O_RDONLY | O_CLOEXEC)
    ownsDescriptor = true
    guard descriptor >= 0 else { throw ErrorNumber(code: errno) }
  }

  /// Reads standard input.
  public init() {
    descriptor = STDIN_FILENO
    ownsDescriptor = false
  }

  deinit {
    if ownsDescriptor, descriptor >= 0 { _ = close(descriptor) }
  }

  /// An error number of the system.
  public struct ErrorNumber: Error, Hashable, Sendable {
    /// As in `errno`.
    public let code: Int32
  }

  /// The first bytes of what is left, at least `count` unless there are fewer; they stay.
  public func prefix(_ count: Int) throws(ErrorNumber) -> [UInt8] {
    while ahead.count < count {
      let piece = try piece()
      guard !piece.isEmpty else { break }
      ahead += piece
    }
    return Array(ahead.prefix(count))
  }

  /// The next bytes; none at the end.
  public func next() throws(ErrorNumber) -> [UInt8] {
    guard ahead.isEmpty else {
      defer { ahead = [] }
      return ahead
    }
    return try piece()
  }

  private func piece() throws(ErrorNumber) -> [UInt8] {
    while true {
      var count = 0
      let bytes = unsafe [UInt8](unsafeUninitializedCapacity: Self.pieceByteCount) {
        buffer, written in
        count = unsafe read(descriptor, buffer.baseAddress, buffer.count)
        written = max(count, 0)
      }
      if count < 0 && errno == EINTR { continue }
      guard count >= 0 else { throw ErrorNumber(code: errno) }
      return bytes
    }
  }
}
