import Knowledge

/// Fills clues from identifiers in the text.
enum IdentifierClues {
  /// Adds the identifiers of sources in `range` to `clue`.
  static func fill(_ clue: inout Clue, from bytes: [UInt8], range: Range<Int>) {
  }
}
