/// One word of a text, as far as vocabularies care.
struct Word: Sendable {
  /// What stands between a word and the one before it.
  enum Gap: Sendable {
    /// Spaces, hyphens, dashes, at most one line break: the two may belong to one name.
    case joint
    /// A comma, slash or bracket: a list may run on.
    case comma
    /// A full stop, colon, empty line, …, or the start of the range.
    case stop
  }

  /// Offset of its first byte.
  let start: Int
  /// Offset past its last byte; a possessive `'s` is left outside.
  let end: Int
  /// Its id in the vocabulary, -1 if it has none.
  var id: Int32
  /// The node that it leads to at the start of a phrase; 0 if no phrase starts with it.
  var firstNode: Int32 = 0
  /// What stands before it.
  let gap: Gap
  /// Whether a phrase goes on with it.
  var goesOn = false
  /// Whether a `non` was cut off its front.
  var isNon = false
}
