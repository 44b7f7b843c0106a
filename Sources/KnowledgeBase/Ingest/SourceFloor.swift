internal import KnowledgeStore

/// Holds what a source has now against what it had: where far less is left, something is wrong with the
/// source rather than with its articles.
enum SourceFloor {
  /// Whether so many of so many records are fewer than the source's floor.
  static func isBroken(left: Int, of recordCount: Int, for source: Source) -> Bool {
    left * 100 < source.floorPercent * recordCount
  }

  /// Says that nothing of a source was taken in, because too little would be left of it.
  static func refusal(of source: Source, left: Int, of recordCount: Int) -> RunSummary.Failure {
    failure(
      source,
      "only \(max(0, left)) of its \(recordCount) records would be left with half of their text or more, "
        + "fewer than its floor of \(source.floorPercent) %: nothing of it was taken in, what is here is kept."
    )
  }

  /// Says that nothing of a source was hidden, because too little would be left of it.
  static func warning(of source: Source, left: Int, of recordCount: Int) -> RunSummary.Failure {
    failure(
      source,
      "only \(max(0, left)) of its \(recordCount) records are there now, fewer than its floor of "
        + "\(source.floorPercent) %: none was hidden, what is here is kept.")
  }

  private static func failure(_ source: Source, _ reason: String) -> RunSummary.Failure {
    RunSummary.Failure(
      path: source.path, cause: .shrunk,
      error:
        "Source \(source.name): \(reason) Look at \(source.path); if it is right, take it in with: "
        + "kb ingest --source '\(source.name)' --accept-shrink")
  }
}
