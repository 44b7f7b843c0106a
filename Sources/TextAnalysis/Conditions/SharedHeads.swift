import Knowledge

extension ConditionMatcher {
  /// A name that lends its last words from the one after it.
  struct SharedName {
    /// The words of its own.
    let range: ByteRange
    /// Entries that it names, by index.
    let entries: [Int]
  }

  /// Longest name in a list that lends its end, in words, and names in a list.
  private static let maximumWordCount = 3
  private static let maximumNameCount = 8

  /// Names before `hit` that share its last words: "lung" in "lung and stomach cancer".
  ///
  /// Reads back over "and", "or", "and/or", commas and slashes for as long as the words between them,
  /// with an end of the hit's words, are a name. A whole name for the pair stays one name.
  ///
  /// - Parameters:
  ///   - hit: Names of two words or more.
  ///   - floor: Index of the first word that may belong to such a name.
  ///   - words: Of the statement.
  /// - Returns: The names.
  func namesSharing(endOf hit: Hit, from floor: Int, _ words: [Word]) -> [SharedName] {
    guard hit.end > hit.first + 1 else { return [] }
    var names: [SharedName] = []
    var start = hit.first
    while names.count < Self.maximumNameCount, let last = endOfPart(before: start, floor, words),
      let (first, entries) = part(endingAt: last, floor, sharing: hit, words)
    {
      let range = ByteRange(byteStart: words[first].start, byteEnd: words[last].end)
      names.append(SharedName(range: range, entries: entries))
      start = first
    }
    return names.reversed()
  }

  /// Index of the last word before the conjunction or comma that stands before `start`.
  private func endOfPart(before start: Int, _ floor: Int, _ words: [Word]) -> Int? {
    var last = start - 1
    let isList = words[start].gap == .comma
    guard last >= floor, words[start].gap != .stop else { return nil }
    var conjunctions = 0
    while last >= floor, conjunctions < 2, index.isConjunction(words[last]) {
      guard words[last].gap != .stop else { return nil }
      conjunctions += 1
      last -= 1
    }
    return last >= floor && (isList || conjunctions > 0) ? last : nil
  }

  /// The longest part that ends at `last` and is a name with the last words of `hit`.
  private func part(
    endingAt last: Int, _ floor: Int, sharing hit: Hit, _ words: [Word]
  ) -> (first: Int, entries: [Int])? {
    for count in (1...Self.maximumWordCount).reversed() where last - count + 1 >= floor {
      let first = last - count + 1
      guard words[(first + 1)..<(last + 1)].allSatisfy({ $0.gap == .joint }) else { continue }
      for end in (hit.first + 1)..<hit.end {
        let entries = index.names(of: [words[first...last], words[end..<hit.end]].joined())
        if !entries.isEmpty { return (first, entries) }
      }
    }
    return nil
  }
}
