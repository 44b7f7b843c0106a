internal import KnowledgeStore
internal import Readers

/// Known files, as they stand on the disk now.
struct KnownFiles {
  /// Files that are there no longer, or are not wanted any more.
  var vanished: [SourceInputs.Input] = []
  /// Files with another size or time than when they were read.
  var changed: [SourceInputs.Input] = []
  /// Archives that are not what they were, and files that were gone and at whose path another is: what
  /// they were may be elsewhere.
  var displaced: [SourceInputs.Input] = []
  /// Records that they have.
  private(set) var recordCount = 0
  private var archive: (path: String, isArchive: Bool)?
  /// Whether a file of the size and time that it had is taken for what it was.
  private let trustsTimes: Bool

  init(trustsTimes: Bool) { self.trustsTimes = trustsTimes }

  /// All that may have come to another path.
  var loose: [SourceInputs.Input] { vanished + changed + displaced }

  /// Looks at a known file.
  ///
  /// What cannot be looked at, and what is below that, counts as there.
  ///
  /// - Parameters:
  ///   - input: As it was read.
  ///   - isWanted: Whether a file at its path is still to be read.
  mutating func meet(_ input: SourceInputs.Input, isWanted: Bool = true) {
    guard !input.isArchive, input.recordCount > 0 else { return meet(unrecorded: input) }
    recordCount += input.recordCount
    do throws(UnreadablePath) {
      let status = try FileStatus(ofPath: input.path)
      // What is no file any longer is not waited for.
      if status.kind != .file || !isWanted {
        vanished.append(input)
      } else if !trustsTimes || !status.looksLike(input) {
        changed.append(input)
      }
    } catch {
      let isGone = error.cause == .missing && !isInArchive(input.path)
      if isGone || !isWanted { vanished.append(input) }
    }
  }

  /// An archive, whose files are looked at by themselves, or a file whose records are gone.
  private mutating func meet(unrecorded input: SourceInputs.Input) {
    if let status = try? FileStatus(ofPath: input.path), status.kind == .file {
      if !trustsTimes || !status.looksLike(input) { displaced.append(input) }
    } else if input.recordCount > 0 {
      displaced.append(input)
    }
  }

  /// Whether there is an archive that the file at `path` may be in; the files of one follow each other.
  private mutating func isInArchive(_ path: String) -> Bool {
    InputPaths.isThere(path) { above in
      if let archive, archive.path == above { return archive.isArchive }
      let found = StoredFile.isArchive(above)
      archive = (above, found)
      return found
    }
  }
}

extension FileStatus {
  /// Whether it is of the size and time that a known file had.
  func looksLike(_ input: SourceInputs.Input) -> Bool {
    byteCount == input.byteCount && modifiedAtNanoseconds == input.modifiedAtNanoseconds
  }
}
