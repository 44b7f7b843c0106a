import ArgumentParser
import Foundation
import KnowledgeStore

/// Which file is meant.
struct DatabaseOptions: ParsableArguments {
  @Option(
    name: .customLong("db"),
    help: ArgumentHelp(
      "The knowledge base file (default: $KB_DB, else $XDG_DATA_HOME/kb/kb.sqlite).",
      valueName: "path"))
  var path: String?

  func validate() throws {
    if path == "" { throw ValidationError("--db takes the path of a file.") }
  }

  /// The file's path: the flag, else the environment, else the user's data folder.
  var resolvedPath: String {
    let environment = ProcessInfo.processInfo.environment
    if let path { return path }
    if let path = environment["KB_DB"], !path.isEmpty { return path }
    return Self.defaultFolder(environment) + "/kb.sqlite"
  }

  /// The file, opened for reading.
  func reading() throws -> Store { try Store(reading: resolvedPath) }

  /// What a dry run works in: the file, with the right to write that is asked for, if there is one, else
  /// a file without a name.
  ///
  /// - Throws: `StoreError`, also where the file needs an upgrade first.
  func dryRun(_ request: WriterLock.Request = .moment) throws -> Store {
    guard FileManager.default.fileExists(atPath: resolvedPath) else { return try Self.nameless() }
    do { _ = try reading() } catch StoreError.empty { return try Self.nameless() }
    return try Store(writing: resolvedPath, lockedBy: request)
  }

  /// A file in the folder for temporary ones, removed as soon as it is open.
  ///
  /// It goes with its connection, and takes no more memory than any file. Where there can be none, it
  /// is one in memory.
  private static func nameless() throws -> Store {
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("kb-" + UUID().uuidString)
    defer { try? FileManager.default.removeItem(at: folder) }
    do {
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: false)
      return try Store(writing: folder.appendingPathComponent("kb.sqlite").path)
    } catch {
      return try Store(writing: ":memory:")
    }
  }

  /// The file, opened for writing with the right that is asked for, and made when it is not there.
  func writing(_ request: WriterLock.Request = .moment) throws -> Store {
    let path = resolvedPath
    guard path != ":memory:" else {
      throw Failure(
        message: ":memory: keeps nothing.", hint: "Name a file, or use --dry-run.", code: .usage)
    }
    let folder = URL(fileURLWithPath: path).deletingLastPathComponent().path
    if folder == Self.defaultFolder(ProcessInfo.processInfo.environment) {
      try? FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    }
    guard FileManager.default.fileExists(atPath: folder + "/.") else {
      throw Failure(
        message: "the folder \(folder) does not exist.",
        hint: "Make it, or name another file with --db.", code: .cannotCreate)
    }
    return try Store(writing: path, lockedBy: request)
  }

  private static func defaultFolder(_ environment: [String: String]) -> String {
    let data = environment["XDG_DATA_HOME"].flatMap { $0.isEmpty ? nil : $0 }
    return (data ?? (environment["HOME"] ?? "") + "/.local/share") + "/kb"
  }
}
