/// How many letters one word is from another.
enum EditDistance {
  /// Insertions, deletions, replacements and exchanges of neighbours that make `first` of `second`;
  /// nil for more than `limit`.
  ///
  /// Damerau's measure (1964) in its restricted form: no place is changed twice.
  static func between(_ first: [UInt8], _ second: [UInt8], limit: Int) -> Int? {
    guard abs(first.count - second.count) <= limit else { return nil }
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
    return row[second.count] <= limit ? row[second.count] : nil
  }
}
