public import KnowledgeStore
internal import Readers
internal import TextAnalysis

/// What this build is.
public enum ToolVersion {
  /// Version of kb (semver.org).
  public static let number = "0.1.0"

  /// The versions that are stored with everything this build derives.
  ///
  /// - Parameter vocabulary: `Vocabulary.version` of the file.
  /// - Returns: The versions.
  public static func versions(vocabulary: Int) -> Versions {
    Versions(
      tool: number, reader: DocumentFormat.readerVersion, analyser: Analyser.version,
      vocabulary: vocabulary)
  }
}
