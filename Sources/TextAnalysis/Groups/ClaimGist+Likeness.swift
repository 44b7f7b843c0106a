extension ClaimGist {
  /// Whether two claims say the same: their facts are equal, the words of one are among the other's,
  /// the other has few more, and at most one part stands elsewhere.
  ///
  /// A word in place of another never counts as the same: among the claims of 14,000 abstracts and
  /// pages it was "ovaries" for "testis" more often than a synonym. Of further words, one in eight may be
  /// telling, one in five others. Moving one part of a sentence parts three pairs of neighbours; an
  /// exchange of two, as of "ketamine" and "placebo" in "ketamine works better than placebo", four (see
  /// on breakpoints V. Bafna and P. Pevzner, "Sorting by transpositions" (1998),
  /// doi:10.1137/S089548019528280X).
  ///
  /// - Complexity: O(*n*) in the words of both.
  public func saysTheSame(as other: ClaimGist) -> Bool {
    guard facts == other.facts, ClaimGist.agree(mentions, other.mentions) else { return false }
    if words == other.words { return true }
    let mine = Set(words.filter(\.counts))
    let others = Set(other.words.filter(\.counts))
    let (fewer, more) = mine.count <= others.count ? (mine, others) : (others, mine)
    guard fewer.isSubset(of: more) else { return false }
    let further = more.subtracting(fewer)
    let telling = further.count(where: \.isTelling)
    return telling * 8 <= more.count && further.count * 5 <= more.count
      && ClaimGist.breaks(words, other.words) <= 3
  }

  /// Whether each condition is called the same in both, or abbreviated in one.
  private static func agree(_ mentions: [Mention], _ others: [Mention]) -> Bool {
    mentions.count == others.count
      && zip(mentions, others).allSatisfy { one, other in
        one.slug == other.slug
          && (one.name == nil || other.name == nil || one.name == other.name)
      }
  }

  /// How many pairs of neighbours among the words that both have are none in the other.
  private static func breaks(_ words: [Word], _ others: [Word]) -> Int {
    let mine = Set(numbered(words))
    let theirs = numbered(others).filter(mine.contains)
    let shared = Set(theirs)
    var next: [Place: Place] = [:]
    var last = Place(hash: 0, number: 0)
    for place in numbered(words) where shared.contains(place) {
      next[last] = place
      last = place
    }
    let end = Place(hash: 0, number: 1)
    next[last] = end
    var count = 0
    last = Place(hash: 0, number: 0)
    for place in theirs + [end] {
      if next[last] != place { count += 1 }
      last = place
    }
    return count
  }

  /// A word, and which of its kind it is.
  private struct Place: Hashable {
    let hash: UInt64
    let number: Int
  }

  private static func numbered(_ words: [Word]) -> [Place] {
    var counts: [UInt64: Int] = [:]
    return words.map { word in
      counts[word.hash, default: 0] += 1
      return Place(hash: word.hash, number: counts[word.hash] ?? 0)
    }
  }
}

extension ClaimGist.Word {
  /// Whether it counts beyond its place; decisive words are among the facts.
  fileprivate var counts: Bool { isTelling || role == .common }
}
