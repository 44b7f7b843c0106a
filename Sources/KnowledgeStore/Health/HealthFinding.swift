/// What one check found.
public struct HealthFinding: Hashable, Sendable {
  /// How bad it is.
  public enum State: String, Hashable, Sendable, CaseIterable {
    /// As it should be.
    case ok
    /// It was not looked at; the sentence says why.
    case skipped
    /// Nothing is wrong with what is stored, but something is to be done.
    case warning
    /// Something is wrong with what is stored.
    case error
  }

  /// What was looked at.
  public let check: HealthCheck
  /// How bad it is.
  public let state: State
  /// What was found, in a sentence.
  public let found: String
  /// What to do about it; nil where there is nothing to do.
  public let next: String?

  /// Makes a finding.
  public init(_ check: HealthCheck, _ state: State, _ found: String, next: String? = nil) {
    self.check = check
    self.state = state
    self.found = found
    self.next = next
  }
}

/// What a knowledge base is examined for.
public enum HealthCheck: String, Hashable, Sendable, CaseIterable {
  /// The pages of the file and its indexes.
  case integrity
  /// Rows that point at rows.
  case foreignKeys = "foreign-keys"
  /// The full-text indexes against the texts.
  case fullText = "full-text"
  /// Tables, indexes, triggers and views against those of this kb.
  case schema
  /// Derived keys by which records are found.
  case lookup
  /// Human decisions whose subject is not here.
  case orphanAnchors = "orphan-anchors"
  /// Inputs whose file is gone.
  case missingFiles = "missing-files"
  /// Articles that an earlier analysis or vocabulary took apart.
  case staleAnalysis = "stale-analysis"
  /// What the query planner knows.
  case statistics
  /// Room in the file, in its log, and on the disk.
  case space
  /// Runs that never ended.
  case runs

  /// What it means, for whoever asks.
  public var explanation: String {
    switch self {
    case .integrity:
      "Every page is read and every index held against its table (SQLite's integrity_check). "
        + "Entries that an index lacks are mended by --fix; damaged pages need a backup."
    case .foreignKeys:
      "Every row that points at another must find it (foreign_key_check). kb never writes one that "
        + "does not; another program may have, with foreign keys switched off."
    case .fullText:
      "Both full-text indexes must hold just the words of the texts (FTS5's integrity-check against "
        + "the content); else searches miss or invent hits. --fix builds the index anew from the texts."
    case .schema:
      "The file's version and every table, index, trigger and view of kb must be as this kb makes "
        + "them. What you added yourself is left alone. --fix upgrades, and makes what is missing."
    case .lookup:
      "Derived keys by which citations find records must be there for every article. "
        + "--fix makes them anew."
    case .orphanAnchors:
      "Reviews, decisions on citations, grades and mutes stand on names derived from content. One whose "
        + "claim, citation or article is not here now counts for nothing, and counts again when it comes "
        + "back. They are told, never deleted."
    case .missingFiles:
      "The files that articles were read from should be where they were. The articles stay; without "
        + "the files they cannot be read again."
    case .staleAnalysis:
      "Articles are derived again when kb's analysis or the vocabulary changes: kb reanalyse."
    case .statistics:
      "The query planner goes by statistics (ANALYZE); without them, or with old ones, some queries are "
        + "slow. --fix takes them anew."
    case .space:
      "Free pages inside the file, a write-ahead log that has grown, and the room that a backup or "
        + "kb optimize --vacuum needs on the disk. --fix empties the log."
    case .runs:
      "A run that is marked as running while nobody writes was cut off. What it committed is kept; the "
        + "next run goes on and closes it."
    }
  }
}
