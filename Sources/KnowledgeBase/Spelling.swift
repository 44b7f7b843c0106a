/// Finds what was perhaps meant by a word that does not exist.
public enum Spelling {
  /// Up to three of `words` that differ from `word` in two letters at most, or contain it.
  ///
  /// - Parameters:
  ///   - word: As typed; only its first 64 bytes are looked at.
  ///   - words: What exists.
  /// - Returns: The nearest first.
  /// - Complexity: O(*n*) in the bytes of `words`.
  public static func nearest(to word: String, among words: [String]) -> [String] {
    let typed = Array(word.utf8.prefix(64))
    let ranked = words.compactMap { candidate -> (distance: Int, word: String)? in
      let letters = Array(candidate.utf8)
      if abs(letters.count - typed.count) <= 2 {
        let distance = distance(typed, letters)
        if distance <= 2 { return (distance, candidate) }
      }
      let isPart = typed.count > 2 && candidate.contains(word)
      return isPart ? (letters.count - typed.count + 2, candidate) : nil
    }
    return ranked.sorted { ($0.distance, $0.word) < ($1.distance, $1.word) }.prefix(3).map(\.word)
  }

  /// Bytes to insert, remove or replace to turn one word into the other (Levenshtein).
  private static func distance(_ word: [UInt8], _ other: [UInt8]) -> Int {
    var row = Array(0...other.count)
    for (index, letter) in word.enumerated() {
      var diagonal = row[0]
      row[0] = index + 1
      for (column, candidate) in other.enumerated() {
        let replaced = diagonal + (letter == candidate ? 0 : 1)
        diagonal = row[column + 1]
        row[column + 1] = min(replaced, diagonal + 1, row[column] + 1)
      }
    }
    return row[other.count]
  }
}
