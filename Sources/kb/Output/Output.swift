import CProcess
import Glibc

/// The two streams of the program: data goes out, everything else to standard error.
enum Output {
  /// Whether standard output is a terminal.
  static let isTerminal = isatty(STDOUT_FILENO) == 1
  /// Whether standard error is a terminal.
  static let isErrorTerminal = isatty(STDERR_FILENO) == 1

  /// Writes to standard output, through the C library's buffer.
  static func write(_ text: String) { print(text, terminator: "") }

  /// Hands over what is still in the buffer.
  ///
  /// - Throws: `Failure` when standard output did not take everything, a full disk for one.
  static func finish() throws {
    guard kb_finish_output() == 0 else {
      throw Failure(
        message: "standard output could not be written.", hint: "What was printed is cut off.",
        code: .inputOutput)
    }
  }

  /// Writes to standard error at once.
  static func error(_ text: String) {
    var bytes = Array(text.utf8)[...]
    while !bytes.isEmpty {
      let count = unsafe bytes.withUnsafeBytes { buffer in
        unsafe Glibc.write(STDERR_FILENO, buffer.baseAddress, buffer.count)
      }
      guard count > 0 else { return }
      bytes = bytes.dropFirst(count)
    }
  }
}
