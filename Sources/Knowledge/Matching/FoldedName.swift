/// A person's name as it is compared with another, whatever way it was written down.
///
/// Libraries write one name as `Howard Sharp, K. M.`, `Sharp, K. M. H.` and `Sharp Kathryn`; which
/// of the words are the family name may not be told at all.
struct FoldedName: Hashable, Sendable {
  /// Words of the family name, folded, without particles and suffixes; empty where it cannot be
  /// told.
  let family: [String]
  /// All other words, initials among them.
  let others: [String]

  init(_ name: PersonName) {
    var family = name.family ?? ""
    var others = name.given ?? ""
    if name.family == nil, let literal = name.literal {
      let parts = literal.split(separator: ",", maxSplits: 1)
      if parts.count == 2 {
        family = String(parts[0])
        others = String(parts[1])
      } else {
        others = literal
      }
    }
    let familyWords = FoldedText.words(family)
    let telling = familyWords.filter {
      $0.utf8.count > 1 && !LookupKey.particles.contains($0) && !Self.suffixes.contains($0)
    }
    self.family = telling.isEmpty ? familyWords : telling
    self.others = FoldedText.words(others).filter { !Self.suffixes.contains($0) }
  }

  /// Words that may be the family name.
  var surnames: [String] {
    if !family.isEmpty { return family }
    let long = others.filter { $0.utf8.count > 1 && !LookupKey.particles.contains($0) }
    return long.isEmpty ? others : long
  }

  /// Words that are no initials.
  var words: Set<String> { Set((family + others).filter { $0.utf8.count > 1 }) }

  /// Whether this may be the same name as `other`.
  func isLike(_ other: FoldedName) -> Bool {
    switch (family.isEmpty, other.family.isEmpty) {
    case (false, false):
      return !Set(family).isDisjoint(with: other.family) || family.joined() == other.family.joined()
    case (false, true): return !Set(family).isDisjoint(with: other.words)
    case (true, false): return !Set(other.family).isDisjoint(with: words)
    case (true, true):
      let (mine, theirs) = (surnames, other.surnames)
      return !mine.isEmpty && (mine.first == theirs.first || mine.last == theirs.last)
    }
  }

  /// Whether given names of the same family name cannot be one person's.
  func hasOtherInitials(than other: FoldedName) -> Bool {
    guard family == other.family, let mine = others.first?.first,
      let theirs = other.others.first?.first
    else { return false }
    return !others.contains { $0.first == theirs } && !other.others.contains { $0.first == mine }
  }

  /// What is written behind a name, and is none of it.
  private static let suffixes: Set<String> = [
    "jr", "sr", "ii", "iii", "iv", "2nd", "3rd", "4th", "phd", "md",
  ]
}
