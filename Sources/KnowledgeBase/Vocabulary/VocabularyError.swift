public import KnowledgeStore

/// Why the vocabulary was not changed.
public enum VocabularyError: Error, Hashable, Sendable {
  /// The edit cannot be done; slugs that were perhaps meant.
  case refused(VocabularyFault, near: [String])
  /// A file to import is wrong in a line, counted from 1; nothing of it was taken.
  case badFile(path: String, line: Int, reason: String)
  /// A file to import cannot be read.
  case unreadable(RunSummary.Failure)
  /// The knowledge base itself is the trouble.
  case store(StoreError)
}
