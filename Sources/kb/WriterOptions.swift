import ArgumentParser
import Foundation
import KnowledgeStore

/// Which file is meant by a command that writes it, and how long it waits for others.
struct WriterOptions: ParsableArguments {
  @OptionGroup var database: DatabaseOptions

  // As long as SQLite waits by itself: commands that take a moment take turns without a word, and a
  // script learns at once that a long run has the file.
  @Option(
    name: .customLong("wait"), parsing: .unconditional,
    help: ArgumentHelp(
      "Wait so long for others that write (default: \(Store.patienceSeconds)).",
      valueName: "seconds"))
  var waitSeconds: Int?

  func validate() throws {
    if let waitSeconds, !(0...86_400).contains(waitSeconds) {
      throw ValidationError("--wait takes 0 to 86400 seconds.")
    }
  }

  /// The file's path.
  var resolvedPath: String { database.resolvedPath }

  /// The file, opened for reading.
  func reading() throws -> Store { try database.reading() }

  /// The file, opened for writing and made when it is not there, with the right to write it.
  func writing(_ purpose: WriterLock.Purpose = .moment) throws -> Store {
    try database.writing(request(purpose))
  }

  /// The file, opened for writing, which must be there: nothing can be decided on what is nowhere.
  func existing(_ purpose: WriterLock.Purpose = .moment) throws -> Store {
    let path = resolvedPath
    guard FileManager.default.fileExists(atPath: path) else { throw StoreError.missing(path: path) }
    return try writing(purpose)
  }

  /// What a dry run works in, with the right to hold others up where it is the file itself.
  func dryRun(_ purpose: WriterLock.Purpose = .moment) throws -> Store {
    try database.dryRun(request(purpose))
  }

  /// What this command asks for, for `purpose`.
  func request(_ purpose: WriterLock.Purpose) -> WriterLock.Request {
    WriterLock.Request(
      purpose, command: CommandName.current, waitSeconds: waitSeconds ?? Store.patienceSeconds)
  }
}

extension WriterLock.Request {
  /// What commands ask for that write once and take no `--wait`.
  static var moment: Self {
    Self(.moment, command: CommandName.current, waitSeconds: Store.patienceSeconds)
  }
}
