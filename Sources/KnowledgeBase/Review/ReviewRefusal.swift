/// Why a decision cannot be taken down.
public struct ReviewRefusal: Error, Hashable, Sendable {
  /// What kind of trouble it is.
  public enum Kind: Hashable, Sendable {
    /// What was typed makes no sense.
    case usage
    /// What was named is not there.
    case missing
    /// What was given does not fit what is there.
    case badData
  }

  /// What kind of trouble it is.
  public let kind: Kind
  /// A sentence.
  public let sentence: String
  /// What to do about it: a sentence, or nothing.
  public let hint: String

  init(_ kind: Kind, _ sentence: String, hint: String = "") {
    self.kind = kind
    self.sentence = sentence
    self.hint = hint
  }
}
