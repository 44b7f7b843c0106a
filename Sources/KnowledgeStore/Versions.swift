/// The versions behind a derivation, stored with everything derived.
public struct Versions: Hashable, Sendable {
  /// Version of kb, as `kb --version` prints it.
  public let tool: String
  /// Version of the readers.
  public let reader: Int
  /// Version of the text analysis.
  public let analyser: Int
  /// Version of the condition vocabulary.
  public let vocabulary: Int

  /// Makes a set of versions.
  public init(tool: String, reader: Int, analyser: Int, vocabulary: Int) {
    self.tool = tool
    self.reader = reader
    self.analyser = analyser
    self.vocabulary = vocabulary
  }
}
