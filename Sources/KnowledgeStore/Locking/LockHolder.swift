internal import Glibc

/// Who holds the right to write a knowledge base.
public struct LockHolder: Hashable, Sendable {
  /// The process.
  public let process: Int32
  /// When it took the lock, in Unix seconds.
  public let since: Int64
  /// The machine that the process is on.
  public let host: String
  /// What it runs, such as `kb ingest`.
  public let command: String

  /// Bytes that each slot of the lock file has for its holder's line.
  private static let lineLength = 256

  /// This process, from now on.
  static func current(_ command: String) -> LockHolder {
    LockHolder(process: getpid(), since: Int64(time(nil)), host: thisHost, command: command)
  }

  /// Makes a holder.
  init(process: Int32, since: Int64, host: String, command: String) {
    self.process = process
    self.since = since
    self.host = host
    self.command = command
  }

  /// The holder that signed a slot; nil when none did.
  init?(from file: Int32, slot: Int) {
    var bytes = [UInt8](repeating: 0, count: Self.lineLength)
    let count = unsafe bytes.withUnsafeMutableBytes { buffer in
      unsafe pread(file, buffer.baseAddress, buffer.count, slot * Self.lineLength)
    }
    let line = String(decoding: bytes.prefix(max(0, count)).prefix { $0 != 0x0A }, as: UTF8.self)
    let parts = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
    guard parts.count >= 4, let process = Int32(parts[0]), let since = Int64(parts[1]) else {
      return nil
    }
    let padded = parts[3].split(separator: " ").joined(separator: " ")
    self.init(process: process, since: since, host: parts[2], command: padded)
  }

  /// Signs a slot, so that others can say who is there; a failure only takes that from them.
  func write(to file: Int32, slot: Int) {
    let host = host.prefix(64)
    let command = command.prefix(80)
    var line = Array("\(process)\t\(since)\t\(host)\t\(command)".utf8).prefix(Self.lineLength - 1)
    line += [UInt8](repeating: 0x20, count: Self.lineLength - 1 - line.count) + [0x0A]
    unsafe line.withUnsafeBytes { buffer in
      unsafe _ = pwrite(file, buffer.baseAddress, buffer.count, slot * Self.lineLength)
    }
  }

  /// Whether the process runs, as far as can be seen from this machine.
  var isAlive: Bool { host != Self.thisHost || kill(process, 0) == 0 || errno == EPERM }

  /// Whether it is the process that asks.
  var isThisProcess: Bool { process == getpid() && host == Self.thisHost }

  /// The machine, where it is another one than this.
  public var otherHost: String? { host == Self.thisHost ? nil : host }

  private static var thisHost: String {
    var name = [CChar](repeating: 0, count: 256)
    unsafe _ = gethostname(&name, name.count - 1)
    let bytes = name.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }
    let plain = String(decoding: bytes, as: UTF8.self)
    return String(plain.map { $0 == "\t" || $0 == "\n" ? "?" : $0 })
  }
}
