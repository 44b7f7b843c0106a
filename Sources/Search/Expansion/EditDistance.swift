/// How many letters one word is from another.
enum EditDistance {
  /// Insertions, deletions, replacements and exchanges of neighbours that make `first` of `second`;
  /// nil for more than `limit`.
  ///
  /// Damerau's measure (1964) in its restricted form: no place is changed twice.
  static func between(_ first: [UInt8], _ second: [UInt8], limit: Int) -> Int? {
    guard abs(first.count - second.count) <= limit else { return nil }
    let last = row(of: first, second, limit: limit)?.last
    return last.flatMap { $0 <= limit ? $0 : nil }
  }

  /// Whether `stem` is at most `limit` edits from `word` without some of its last letters.
  ///
  /// - Parameters:
  ///   - stem: In UTF-8.
  ///   - word: In UTF-8.
  ///   - cut: The most letters that a stem may lack.
  ///   - limit: The most edits.
  /// - Returns: Whether it is.
  static func isNear(_ stem: [UInt8], toBeginningOf word: [UInt8], cut: Int, limit: Int) -> Bool {
    guard stem.count <= word.count + limit else { return false }
    let row = row(of: stem, word, limit: limit)
    return row?.suffix(cut + 1).contains { $0 <= limit } ?? false
  }

  /// Edits that make `first` of each beginning of `second`, the empty one first; nil where all are
  /// more than `limit`.
  private static func row(of first: [UInt8], _ second: [UInt8], limit: Int) -> [Int]? {
    var before: [Int] = []
    var row = Array(0...second.count)
    for (i, letter) in first.enumerated() {
      var next = [i + 1]
      next.reserveCapacity(second.count + 1)
      for (j, other) in second.enumerated() {
        var least = min(row[j + 1], next[j]) + 1
        least = min(least, row[j] + (letter == other ? 0 : 1))
        if i > 0, j > 0, letter == second[j - 1], first[i - 1] == other {
          least = min(least, before[j - 1] + 1)
        }
        next.append(least)
      }
      guard next.min() ?? 0 <= limit else { return nil }
      before = row
      row = next
    }
    return row
  }
}
