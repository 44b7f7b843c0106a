internal import CProgram
internal import Glibc
import Knowledge

/// A program of the system that turns one format into another: bytes in, bytes out.
///
/// It gets the bytes as its standard input, from memory, and no more of the environment than it
/// needs; it is ended when it takes too long or writes too much.
struct ExternalProgram {
  /// Its name, looked for in `PATH`.
  let name: String
  /// The Debian package that it comes in.
  let package: String
  let arguments: [String]
  /// The most address space; 0: no limit, for programs that reserve far more than they use.
  var maximumAddressBytes = 0
  var timeoutSeconds = 60
  var maximumOutputByteCount = 256 << 20

  /// What the program makes of `input`.
  ///
  /// - Parameters:
  ///   - input: Its standard input.
  ///   - format: Name of the reader that asks, for errors.
  /// - Returns: What it wrote to its standard output.
  /// - Throws: `ReadError` when the program is missing, fails, takes too long or writes too much.
  func output(for input: [UInt8], format: String) throws(ReadError) -> [UInt8] {
    guard let path = Self.path(of: name) else {
      throw ReadError(
        format: format, reason: "needs the program \(name), which is not installed",
        hint: "Install it (Debian, Ubuntu: apt install \(package)) and run this again.")
    }
    let program = RunningProgram(
      at: path, arguments: [name] + arguments, input: input, maximumByteCount: maximumAddressBytes,
      seconds: timeoutSeconds)
    guard let program else {
      throw ReadError(format: format, reason: "cannot be read: \(name) could not be started")
    }
    let end = program.run(seconds: timeoutSeconds, maximumByteCount: maximumOutputByteCount)
    switch end {
    case .done(let bytes): return bytes
    case .failed(let status, let words):
      let detail = words.isEmpty ? "" : ": " + words
      throw ReadError(
        format: format, reason: "cannot be read: \(name) gave up (status \(status))\(detail)",
        hint: "It may be damaged or protected by a password.")
    case .tooLong:
      throw ReadError(
        format: format, reason: "cannot be read: \(name) took more than \(timeoutSeconds) s")
    case .tooMuch:
      let limit = maximumOutputByteCount / 1_048_576
      throw ReadError(
        format: format, reason: "cannot be read: \(name) made more than \(limit) MiB of it")
    }
  }

  private static func path(of name: String) -> String? {
    let path = unsafe getenv("PATH").map { unsafe String(cString: $0) } ?? "/usr/bin:/bin"
    return path.split(separator: ":").map { $0 + "/" + name }.first { file in
      unsafe access(file, X_OK) == 0
    }
  }
}

/// A running program whose input lies in memory.
private struct RunningProgram: ~Copyable {
  enum End {
    case done([UInt8])
    case failed(status: Int32, words: String)
    case tooLong
    case tooMuch
  }

  private let program: kb_program

  /// Starts the program at `path`; nil when that fails.
  init?(
    at path: String, arguments: [String], input: [UInt8], maximumByteCount: Int, seconds: Int
  ) {
    let environment = ["PATH=/usr/local/bin:/usr/bin:/bin", "LANG=C.UTF-8", "HOME=/nonexistent"]
    var program = kb_program()
    let code = unsafe withCStrings(arguments) { arguments in
      unsafe withCStrings(environment) { environment in
        unsafe input.withUnsafeBytes { bytes in
          unsafe kb_program_start(
            path, arguments, environment, bytes.baseAddress, bytes.count, UInt(maximumByteCount),
            UInt32(seconds), &program)
        }
      }
    }
    guard code == 0 else { return nil }
    self.program = program
  }

  /// Reads what it writes until it ends, or is ended.
  consuming func run(seconds: Int, maximumByteCount: Int) -> End {
    var bytes: [UInt8] = []
    var words: [UInt8] = []
    var isOpen = (output: true, errors: true)
    let deadline = ContinuousClock.now + .seconds(seconds)
    var ended: End?
    while ended == nil, isOpen.output || isOpen.errors {
      let left = ContinuousClock.now.duration(to: deadline) / .milliseconds(1)
      if left <= 0 { ended = .tooLong }
      var waiting = [
        pollfd(fd: isOpen.output ? program.output : -1, events: Int16(POLLIN), revents: 0),
        pollfd(fd: isOpen.errors ? program.errors : -1, events: Int16(POLLIN), revents: 0),
      ]
      guard unsafe poll(&waiting, 2, Int32(max(0, min(left, 1000)))) > 0 else { continue }
      if waiting[0].revents != 0 { isOpen.output = Self.read(program.output, into: &bytes) }
      if waiting[1].revents != 0 { isOpen.errors = Self.read(program.errors, into: &words) }
      if bytes.count > maximumByteCount { ended = .tooMuch }
      if words.count > 4096 { words.removeLast(words.count - 4096) }
    }
    let status = kb_program_finish(program, ended == nil ? 0 : 1)
    if let ended { return ended }
    guard status == 0 else {
      let line = String(decoding: words, as: UTF8.self).split(whereSeparator: \.isNewline).last
      return .failed(status: status, words: line.map(String.init) ?? "")
    }
    return .done(bytes)
  }

  /// Reads what is there; false at the end.
  private static func read(_ descriptor: Int32, into bytes: inout [UInt8]) -> Bool {
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    let count = unsafe chunk.withUnsafeMutableBytes { buffer in
      unsafe Glibc.read(descriptor, buffer.baseAddress, buffer.count)
    }
    guard count > 0 else { return count < 0 && errno == EINTR }
    bytes += chunk[..<count]
    return true
  }
}

/// Lends `strings` as a C array that ends with a null pointer.
private func withCStrings<Result>(
  _ strings: [String], _ body: (UnsafePointer<UnsafePointer<CChar>?>) -> Result
) -> Result {
  let copies = unsafe strings.map { unsafe UnsafePointer(strdup($0)) }
  defer {
    var index = 0
    while unsafe index < copies.count {
      unsafe free(UnsafeMutablePointer(mutating: copies[index]))
      index += 1
    }
  }
  let array: [UnsafePointer<CChar>?] = unsafe copies.map { unsafe $0 } + [nil]
  return unsafe array.withUnsafeBufferPointer { buffer in
    guard let base = buffer.baseAddress else { preconditionFailure("an empty array of arguments") }
    return unsafe body(base)
  }
}
