/// Words that point back at the study of a sentence before.
enum Anaphora {
  /// Whether `words` speak of "these findings", "the researchers", "such results".
  static func pointsBack(_ words: ArraySlice<Token>) -> Bool {
    guard let first = words.first, words.count >= 2, pointers.contains(first.key) else {
      return false
    }
    return words.dropFirst().prefix(3).contains { backward.contains($0.key) }
  }

  private static let pointers = WordSet("these those this such the its their our")
  private static let backward = WordSet(
    "findings results data researchers authors investigators scientists team evidence analyses outcomes"
  )
}
