/// A way to go on with what somebody typed.
public struct Completion: Hashable, Sendable {
  /// All words, those typed before the last one too.
  public let text: String
  /// How many rows have the name, its words together; about how many have the last word; or, of the
  /// rows read, how many have it beside the words before it.
  public let rowCount: Int
  /// The slug of the condition whose name it is; nil for words.
  public let condition: String?
}
