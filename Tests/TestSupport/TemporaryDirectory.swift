import Foundation

/// A fresh folder that is removed when the value goes away.
public final class TemporaryDirectory: Sendable {
  /// The folder's absolute path.
  public let path: String

  /// Makes the folder under the system's temporary one.
  public init() throws {
    path = NSTemporaryDirectory() + "kb-test-" + UUID().uuidString
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  /// The path of `name` inside.
  public func file(_ name: String) -> String { path + "/" + name }

  /// Writes `bytes` to `name` inside and returns its path.
  @discardableResult
  public func write(_ bytes: [UInt8], to name: String) throws -> String {
    let target = URL(fileURLWithPath: file(name))
    try FileManager.default.createDirectory(
      at: target.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(bytes).write(to: target)
    return target.path
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }
}
