internal import KnowledgeStore
internal import SQLite

/// A source that is to be read, and what became of its files since it was.
struct SourceVisit {
  let source: Source
  let place: SourcePlace
  let preparation: Preparation
  /// Finds its files.
  let finder: FileFinder
  var survey: SourceSurvey
  /// Files that were of no source and are its own now.
  let adopted: [Int64]
  /// Articles whose files were gone and are back elsewhere.
  var returning: Set<Int64> = []

  /// Whether too little may be left of it.
  var hasFloor: Bool { source.floorPercent > 0 }

  /// Why nothing of it is to be taken in; nil where nothing speaks against that.
  func refusal(on connection: borrowing Connection) throws(SQLiteError) -> RunSummary.Failure? {
    guard hasFloor else { return nil }
    return try survey.refusal(of: source, with: preparation, on: connection)
  }

  /// Says that there is nothing where a source should be.
  static func missing(_ source: Source) -> RunSummary.Failure {
    RunSummary.Failure(
      path: source.path, cause: .missing,
      error: "Source \(source.name): there is nothing at \(source.path). "
        + "All that was taken in from it is kept; if it is elsewhere now: "
        + "kb source edit '\(source.name)' --path …")
  }
}
