public import KnowledgeStore

/// What an import of notices did.
public struct NoticeImportSummary: Hashable, Sendable {
  /// The run: its failures, times and what notices did to articles and claims.
  public var run = RunSummary()
  /// Notices that are there as they were.
  public var unchangedCount = 0
  /// Entries about papers that nothing identifies; there is nothing that they could be found by.
  public var unidentifiedCount = 0
  /// Files that could not be read, and entries of which nothing was taken.
  public var failureCount = 0
  /// What could not be read of entries that were taken; the first ones of each file, as sentences.
  public var remarks: [String] = []
  /// All of these.
  public var remarkCount = 0

  /// Makes a summary of nothing.
  public init() {}
}

/// How far an import has come, for a progress line.
public struct NoticeImportProgress: Hashable, Sendable {
  /// Entries read.
  public internal(set) var entryCount = 0
  /// Notices that came.
  public internal(set) var addedCount = 0
}
