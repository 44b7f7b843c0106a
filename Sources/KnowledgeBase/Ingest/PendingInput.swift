internal import Knowledge
internal import KnowledgeStore

/// One input, and what is stored of it.
struct PendingInput: Sendable {
  /// Where its bytes are.
  enum Content: Sendable {
    /// In its file.
    case file(FoundFile)
    /// In a file of an archive, read already.
    case member(path: String, relativePath: String?, bytes: [UInt8])
    /// In standard input.
    case standardInput
    /// In standard input, read already.
    case bytes([UInt8])
  }

  /// What messages call it.
  let name: String
  let content: Content
  var stored: InputTable.Entry?
  /// The compressed file that it is the content of, where that is all that it holds.
  var packed: FoundFile?

  /// The file that it is, or that the archive is that it stands in.
  var file: FoundFile? {
    if case .file(let file) = content { file } else { nil }
  }

  /// Absolute path, a member's behind that of its archive; nil for standard input.
  var path: String? {
    switch content {
    case .file(let file): file.path
    case .member(let path, _, _): path
    case .standardInput, .bytes: nil
    }
  }

  /// Path from the ingested folder's parent; nil for standard input.
  var relativePath: String? {
    switch content {
    case .file(let file): file.relativePath
    case .member(_, let relativePath, _): relativePath
    case .standardInput, .bytes: nil
    }
  }

  /// The relative path by which it is named: a file that was given by itself has that of its folder's name,
  /// so that it is called the same when the folder is given.
  var namingPath: String? {
    guard let relativePath, !relativePath.contains("/") else { return relativePath }
    return folderPath ?? relativePath
  }

  /// The name of its folder, and its own: what it is called where that folder is given.
  var folderPath: String? {
    guard let parts = path?.split(separator: "/"), parts.count > 1 else { return nil }
    return parts.suffix(2).joined(separator: "/")
  }

  /// The file at `path` in this archive, not read yet; what is stored of it is that of the archive.
  func member(_ path: String) -> PendingInput {
    let name = name + "/" + path
    return PendingInput(
      name: name,
      content: .member(
        path: name, relativePath: (relativePath ?? "standard-input") + "/" + path, bytes: []),
      stored: stored)
  }

  /// The same input, read.
  func holding(_ bytes: [UInt8]) -> PendingInput {
    switch content {
    case .file(let file):
      PendingInput(
        name: name,
        content: .member(path: file.path, relativePath: file.relativePath, bytes: bytes),
        stored: stored)
    case .member(let path, let relativePath, _):
      PendingInput(
        name: name, content: .member(path: path, relativePath: relativePath, bytes: bytes),
        stored: stored)
    case .standardInput, .bytes: PendingInput(name: name, content: .bytes(bytes), stored: stored)
    }
  }
}

/// What became of an input before anything is written.
enum PreparedInput: Sendable {
  case unchanged(recordCount: Int)
  /// A file that is still being written.
  case unfinished
  case article(ArticleRecord, InputRecord)
  case failed(RunSummary.Failure)
  /// A library or an archive, which is read in its turn, a piece at a time.
  case walk(PendingInput)
}
