/// A way to go on with what somebody typed.
public struct Completion: Hashable, Sendable {
  /// All words, those typed before the last one too.
  public let text: String
  /// About how many rows have the last word, or the name; of those read, where it stands beside the
  /// words before it.
  public let rowCount: Int
  /// The slug of the condition whose name it is; nil for words.
  public let condition: String?
}
