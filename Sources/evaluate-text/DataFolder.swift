import Foundation

/// Which files of a data folder belong to a task: `sentences/genia-*.jsonl`.
struct FilePattern: CustomStringConvertible {
  let folder: String
  let prefix: String
  let suffix: String

  init(_ folder: String, _ prefix: String, _ suffix: String) {
    self.folder = folder
    self.prefix = prefix
    self.suffix = suffix
  }

  var description: String { "\(folder)/\(prefix)*\(suffix)" }
}

/// One file of a data folder.
struct DataFile {
  /// Folder and name, relative to the data folder.
  let path: String
  /// Whether its name says that thresholds may be looked for on it.
  let isTraining: Bool
}

/// The folder with the annotated sets.
struct DataFolder {
  /// A folder that is none.
  struct NoFolder: Error, CustomStringConvertible {
    let path: String
    var description: String { "no such folder: \(path)" }
  }

  private let path: String

  init(path: String) throws {
    guard (try? FileManager.default.contentsOfDirectory(atPath: path)) != nil else {
      throw NoFolder(path: path)
    }
    self.path = path
  }

  /// The files that `pattern` describes, in order of name.
  func files(matching pattern: FilePattern) -> [DataFile] {
    let names = try? FileManager.default.contentsOfDirectory(atPath: path + "/" + pattern.folder)
    return (names ?? []).sorted()
      .filter { $0.hasPrefix(pattern.prefix) && $0.hasSuffix(pattern.suffix) }
      .map { name in
        let part = name.dropFirst(pattern.prefix.count)
        return DataFile(
          path: pattern.folder + "/" + name, isTraining: part.hasPrefix("train"))
      }
  }

  /// The folder called `name` in it; nil where there is none.
  func subfolder(_ name: String) -> URL? {
    let folder = URL(filePath: path).appending(path: name)
    return FileManager.default.fileExists(atPath: folder.path()) ? folder : nil
  }

  /// The bytes of `file`.
  func bytes(of file: DataFile) throws -> [UInt8] {
    Array(try Data(contentsOf: URL(fileURLWithPath: path + "/" + file.path)))
  }
}
