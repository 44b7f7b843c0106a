import Foundation
import Glibc
import KnowledgeStore

/// A file that takes the place of another only when all of it is written.
///
/// Where a pipe or a device stands, nothing takes its place: what is written goes straight into it.
final class PatientFile {
  private let place: OutputPlace
  /// Where it is written until it is whole; nil: straight into what is there.
  private let draft: String?
  private let handle: FileHandle
  private var buffer = ""
  private var isDone = false

  /// Begins a file at `path`, under another name.
  ///
  /// - Throws: `Failure` where it cannot be made, or would take the place of what nothing written may
  ///   replace: a folder, a database.
  init(path: String) throws {
    let place = try Self.checked(path)
    let draft = place.target + ".\(ProcessInfo.processInfo.processIdentifier).part"
    let file =
      place.kind == .stream
      ? unsafe open(place.target, O_WRONLY | O_CLOEXEC)
      : unsafe open(
        draft, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, mode_t(place.mode ?? 0o666))
    guard file >= 0 else {
      let reason = unsafe String(cString: strerror(errno))
      throw Failure(
        message: "cannot write \(path): \(reason).", hint: "Name another file.",
        code: .cannotCreate)
    }
    // What was closed to others stays so, whatever the umask.
    if let mode = place.mode { _ = fchmod(file, mode_t(mode)) }
    self.place = place
    self.draft = place.kind == .stream ? nil : draft
    handle = FileHandle(fileDescriptor: file, closeOnDealloc: true)
  }

  /// What stands at `path`, where a file may be written there.
  ///
  /// - Throws: `Failure` where none may, whatever the user says.
  static func checked(_ path: String) throws -> OutputPlace {
    let place = OutputPlace(path)
    switch place.kind {
    case .folder:
      throw Failure(message: "\(path) is a folder.", hint: "Name a file.", code: .cannotCreate)
    case .other:
      throw Failure(
        message: "\(path) is nothing that can be written.", hint: "Name another file.",
        code: .cannotCreate)
    case .free where path.isEmpty:
      throw Failure(message: "an empty name is no file.", hint: "Name a file.", code: .usage)
    case .free, .file, .stream: break
    }
    guard !place.isDatabase, !place.isBesideDatabase else {
      throw Failure(
        message: "\(path) \(place.isDatabase ? "is a database" : "belongs to a database").",
        hint: "It was left as it is: no text is written over one. Name another file.",
        code: .cannotCreate)
    }
    return place
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
      // A pipe has nothing to sync.
      if draft != nil { try handle.synchronize() }
      try handle.close()
    } catch {
      throw failure
    }
    if let draft {
      guard unsafe rename(draft, place.target) == 0 else { throw failure }
    }
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
      message: "\(place.path) could not be written.",
      hint: draft == nil
        ? "What was written is cut off."
        : "Is the disk full? What stood there before was left as it is.",
      code: .inputOutput)
  }

  deinit {
    if !isDone, let draft { unsafe _ = unlink(draft) }
  }
}
