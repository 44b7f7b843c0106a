extension Likeness {
  /// How the first authors agree.
  static func firstAuthors(_ one: PaperTraits, _ other: PaperTraits) -> Agreement? {
    guard let first = one.authors.first, let second = other.authors.first else { return nil }
    if first.isLike(second) {
      return first.hasOtherInitials(than: second)
        ? Agreement(field: .firstAuthor, degree: "with other initials", weight: 1)
        : Agreement(field: .firstAuthor, degree: "the same", weight: 4)
    }
    if areMisspelt(first.surnames, second.surnames) {
      return Agreement(field: .firstAuthor, degree: "the same but for a letter", weight: 3)
    }
    let isFirstListed = !other.surnames.isDisjoint(with: first.surnames)
    let isSecondListed = !one.surnames.isDisjoint(with: second.surnames)
    if isFirstListed, isSecondListed {
      return Agreement(field: .firstAuthor, degree: "elsewhere in the list", weight: 2)
    }
    if isFirstListed || isSecondListed {
      return Agreement(field: .firstAuthor, degree: "among the other's", weight: 0)
    }
    return Agreement(field: .firstAuthor, degree: "another", weight: -8)
  }

  /// How the lists of authors agree, however many of them a database keeps; a first author of both
  /// counts as one, whatever the words of the name.
  static func otherAuthors(_ one: PaperTraits, _ other: PaperTraits) -> Agreement? {
    let first = Set(one.authors.first?.surnames ?? []).intersection(
      other.authors.first?.surnames ?? [])
    let (mine, theirs) = (one.surnames.subtracting(first), other.surnames.subtracting(first))
    let shared = first.isEmpty ? 0 : 1
    let count = min(mine.count, theirs.count) + shared
    guard count >= 2 else { return nil }
    let common = mine.intersection(theirs).count + shared
    if 4 * common >= 3 * count {
      return Agreement(field: .otherAuthors, degree: "the same", weight: 3)
    }
    if 5 * common >= 2 * count {
      return Agreement(field: .otherAuthors, degree: "some the same", weight: 0)
    }
    return Agreement(field: .otherAuthors, degree: "others", weight: -4)
  }

  private static func areMisspelt(_ one: [String], _ other: [String]) -> Bool {
    one.contains { name in
      other.contains {
        min(name.utf8.count, $0.utf8.count) >= 5 && FoldedText.isOneLetterApart(name, $0)
      }
    }
  }
}
