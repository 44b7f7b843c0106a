/// The versions behind a derivation, stored with everything derived.
public struct Versions: Hashable, Sendable {
  /// Version of kb, as `kb --version` prints it.
  public let tool: String
  /// Version of the text analysis.
  public let analyser: Int
  /// Version of the condition vocabulary.
  public let vocabulary: Int

  /// Makes a set of versions.
  public init(tool: String, analyser: Int, vocabulary: Int) {
    self.tool = tool
    self.analyser = analyser
    self.vocabulary = vocabulary
  }
}
