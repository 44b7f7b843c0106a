import Foundation

/// Where predictions go: one JSON Lines file for each file or folder of data.
struct PredictionFolder {
  private let path: String

  init(path: String) throws {
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    self.path = path
  }

  /// Writes `items`, one JSON value each, under a name made from `path`, of the file or folder in the data.
  func write(_ items: [String], for path: String) throws {
    guard !items.isEmpty else { return }
    let stem = path.replacing("/", with: "-").split(separator: ".")[0]
    let lines = items.joined(separator: "\n") + "\n"
    try lines.write(toFile: "\(self.path)/\(stem).jsonl", atomically: true, encoding: .utf8)
  }
}
