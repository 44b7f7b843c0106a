internal import KnowledgeStore
internal import Readers

/// A file that something is stored of.
enum StoredFile {
  /// Whether the file at an absolute path is there, or an archive that it may be in.
  ///
  /// A file that has come in the place of a folder is no archive, and has nothing below it.
  static func isThere(_ path: String) -> Bool {
    InputPaths.isThere(path, isArchive: isArchive)
  }

  /// Whether the file at `path` is an archive; one that cannot be read may be.
  static func isArchive(_ path: String) -> Bool {
    guard let reader = try? ByteReader(path: path),
      let prefix = try? reader.prefix(ReadingChoices.prefixByteCount)
    else { return true }
    // An empty one may be about to be written.
    return prefix.isEmpty || Archive.isArchive(prefix: prefix)
  }
}
