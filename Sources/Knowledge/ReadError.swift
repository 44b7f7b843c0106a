/// Why bytes could not be read as an article: a sentence for a person, and what to do.
public struct ReadError: Error, Hashable, Sendable {
  /// Name of the reader that gave up: `text`, `markdown`, ….
  public let format: String
  /// What is wrong, as a clause without the file's name: `has no text`.
  public let reason: String
  /// The next step, as a sentence; empty where there is none.
  public let hint: String
  /// 0-based offset of the byte that gave it away, where one did.
  public let byteOffset: Int?

  /// Makes an error.
  public init(format: String, reason: String, hint: String = "", byteOffset: Int? = nil) {
    self.format = format
    self.reason = reason
    self.hint = hint
    self.byteOffset = byteOffset
  }
}
