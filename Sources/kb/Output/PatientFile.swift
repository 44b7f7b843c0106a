import Foundation
import Glibc

/// A file that takes the place of another only when all of it is written.
final class PatientFile {
  private let path: String
  private let draft: String
  private let handle: FileHandle
  private var buffer = ""
  private var isDone = false

  /// Begins a file at `path`, under another name.
  ///
  /// - Throws: `Failure` where it cannot be made.
  init(path: String) throws {
    self.path = path
    draft = path + ".\(ProcessInfo.processInfo.processIdentifier).part"
    guard FileManager.default.createFile(atPath: draft, contents: nil),
      let handle = FileHandle(forWritingAtPath: draft)
    else {
      throw Failure(
        message: "cannot write \(path).", hint: "Name another file.", code: .cannotCreate)
    }
    self.handle = handle
  }

  /// Adds `text`.
  func write(_ text: String) throws {
    buffer += text
    if buffer.utf8.count > 1 << 16 { try flush() }
  }

  /// Puts all that was written in the place of what was there.
  func finish() throws {
    try flush()
    do {
      try handle.synchronize()
      try handle.close()
    } catch {
      throw failure
    }
    guard unsafe rename(draft, path) == 0 else { throw failure }
    isDone = true
  }

  private func flush() throws {
    do {
      try handle.write(contentsOf: Data(buffer.utf8))
    } catch {
      throw failure
    }
    buffer = ""
  }

  private var failure: Failure {
    Failure(
      message: "\(path) could not be written.",
      hint: "Is the disk full? What stood there before was left as it is.", code: .inputOutput)
  }

  deinit {
    if !isDone { try? FileManager.default.removeItem(atPath: draft) }
  }
}
