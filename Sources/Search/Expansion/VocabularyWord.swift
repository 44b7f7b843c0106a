/// A word of a full-text index.
public struct VocabularyWord: Hashable, Sendable {
  /// As the index has it: stemmed, folded.
  public let term: String
  /// Rows that have it.
  public let rowCount: Int
  /// How often it stands in them.
  public let occurrenceCount: Int
  /// A word that it stands for, as a row has it; nil where none was found.
  public let example: String?
}
