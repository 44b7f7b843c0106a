internal import Knowledge
internal import KnowledgeStore
internal import Readers
internal import SQLite

/// What a library, or an archive, holds by now, where something of it is stored: looked through before
/// anything of it is written, so that no entry takes the place of one that follows.
struct InputPreview {
  /// What stands in each library, by its path.
  var libraries: [String: LibraryContents] = [:]
}

extension Intake {
  /// Looks through a file that libraries are stored of; nil for any other, and for standard input.
  ///
  /// Once a
  /// stop is asked for, it is not whole, and nothing may be written by it.
  ///
  /// - Complexity: Reads the whole file, as taking it in does.
  func preview(of input: PendingInput) async throws(SQLiteError) -> InputPreview? {
    guard let path = input.file?.path, try entries.hasLibrary(at: path),
      let feed = try? InputFeed(input, choices: preparation.choices)
    else { return nil }
    var preview = InputPreview()
    while !stop.isMade, let step = await feed.next() {
      guard case .libraryBegins(let library) = step, let path = library.path else { continue }
      var contents = LibraryContents()
      while !stop.isMade {
        let batch = await feed.entries(of: library, limit: Self.libraryLimit)
        for entry in batch.entries { contents.meet(entry.name, entry.digest) }
        if !batch.failures.isEmpty { contents.isWhole = false }
        guard batch.isLast else { continue }
        if batch.end == nil { contents.isWhole = false }
        break
      }
      preview.libraries[path] = contents
    }
    return preview
  }
}
