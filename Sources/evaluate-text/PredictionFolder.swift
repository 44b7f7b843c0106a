import Foundation

/// Where predictions go: one JSON Lines file for each data file.
struct PredictionFolder {
  private let path: String

  init(path: String) throws {
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    self.path = path
  }

  /// Writes `items`, one JSON value each, under a name made from the path of `file`.
  func write(_ items: [String], for file: DataFile) throws {
    guard !items.isEmpty else { return }
    let stem = file.path.replacing("/", with: "-").split(separator: ".")[0]
    let lines = items.joined(separator: "\n") + "\n"
    try lines.write(toFile: "\(path)/\(stem).jsonl", atomically: true, encoding: .utf8)
  }
}
