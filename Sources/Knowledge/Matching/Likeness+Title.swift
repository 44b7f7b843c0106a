extension Likeness {
  /// How two titles agree.
  ///
  /// A title without its subtitle, cut off, or in another translation is a beginning; papers of one
  /// series differ in a number, notices about a paper carry its title.
  static func titles(_ one: PaperTraits, _ other: PaperTraits) -> Agreement? {
    guard let one = one.title, let other = other.title else { return nil }
    let (short, long) =
      one.letters.utf8.count <= other.letters.utf8.count ? (one, other) : (other, one)
    if short.letters == long.letters {
      let weight = !short.isTelling ? 3 : short.words.count >= 8 ? 10 : 9
      return Agreement(field: .title, degree: "the same", weight: weight)
    }
    let (missing, added) = differences(short.words, long.words)
    let differing = Set(missing).union(added)
    if !differing.isDisjoint(with: notices) {
      return Agreement(field: .title, degree: "of a notice or a reply", weight: never)
    }
    if isOpposite(missing, added) {
      return Agreement(field: .title, degree: "of the opposite", weight: never)
    }
    let hasOtherNumbers = missing.filter(isNumber) != added.filter(isNumber)
    if isPart(short, of: long) {
      return hasOtherNumbers
        ? Agreement(field: .title, degree: "longer, with a number", weight: 1)
        : Agreement(field: .title, degree: "the same but longer", weight: 3)
    }
    if hasOtherNumbers {
      return Agreement(field: .title, degree: "with another number", weight: never)
    }
    if short.letters.utf8.count >= 30, areMisspelt(missing, added) {
      return Agreement(field: .title, degree: "the same but for a letter", weight: 6)
    }
    return overlap(of: short, and: long)
  }

  /// How much of two titles' words, but for the smallest, is common to both.
  private static func overlap(of short: FoldedTitle, and long: FoldedTitle) -> Agreement {
    let words = (Set(short.words).subtracting(small), Set(long.words).subtracting(small))
    let common = words.0.intersection(words.1).count
    let all = words.0.union(words.1).count
    if common >= 4, 4 * common >= 3 * all {
      return Agreement(field: .title, degree: "nearly the same", weight: 3)
    }
    if common >= 4, 5 * common >= 2 * all {
      return Agreement(field: .title, degree: "alike", weight: -1)
    }
    return Agreement(field: .title, degree: "another", weight: -12)
  }

  /// The words that only one of two titles has, in order of the alphabet; as often as it has them
  /// more.
  private static func differences(
    _ one: [String], _ other: [String]
  ) -> (one: [String], other: [String]) {
    var counts: [String: Int] = [:]
    for word in one { counts[word, default: 0] += 1 }
    for word in other { counts[word, default: 0] -= 1 }
    func repeated(_ sign: Int) -> [String] {
      counts.flatMap { Array(repeating: $0.key, count: max(0, sign * $0.value)) }.sorted()
    }
    return (repeated(1), repeated(-1))
  }

  private static func isPart(_ short: FoldedTitle, of long: FoldedTitle) -> Bool {
    short.words.count >= 4 && short.letters.utf8.count >= 24
      && (long.letters.hasPrefix(short.letters) || long.letters.hasSuffix(short.letters))
  }

  /// Whether one or two words differ by a letter each, and no others.
  private static func areMisspelt(_ missing: [String], _ added: [String]) -> Bool {
    guard missing.count == added.count, missing.count <= 2 else { return false }
    var rest = added
    for word in missing {
      let place = rest.firstIndex {
        min(word.utf8.count, $0.utf8.count) >= 4 && FoldedText.isOneLetterApart(word, $0)
      }
      guard let place else { return false }
      rest.remove(at: place)
    }
    return true
  }

  private static func isOpposite(_ missing: [String], _ added: [String]) -> Bool {
    opposites.contains { one, other in
      missing.contains(one) && added.contains(other)
        || missing.contains(other) && added.contains(one)
    }
  }

  private static func isNumber(_ word: String) -> Bool {
    numerals.contains(word) || word.utf8.contains { 0x30...0x39 ~= $0 }
  }

  /// Numerals that are words, and what is numbered.
  private static let numerals = Set(
    [
      "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "one", "two", "three", "four",
      "five", "six", "seven", "eight", "nine", "ten", "first", "second", "third", "fourth", "fifth",
      "part",
    ].map(FoldedText.spelled))

  /// Words by which the title of a notice, a reply, a review or a plan differs from its paper's.
  private static let notices = Set(
    [
      "erratum", "errata", "corrigendum", "corrigenda", "correction", "corrections", "retraction",
      "retracted", "withdrawn", "withdrawal", "expression", "addendum", "comment", "comments",
      "commentary", "reply", "response", "re", "rejoinder", "letter", "author", "authors",
      "editorial", "discussion", "review", "protocol", "abstract", "abstracts", "summary",
    ].map(FoldedText.spelled))

  private static let opposites = [
    ("male", "female"), ("males", "females"), ("men", "women"), ("boys", "girls"),
    ("with", "without"), ("acute", "chronic"), ("positive", "negative"), ("high", "low"),
    ("before", "after"), ("inpatient", "outpatient"), ("inpatients", "outpatients"),
    ("mothers", "fathers"), ("children", "adults"),
  ].map { (FoldedText.spelled($0.0), FoldedText.spelled($0.1)) }

  /// Words that a title is no more or less like another for.
  private static let small = Set(
    [
      "the", "a", "an", "of", "in", "on", "and", "for", "to", "with", "by", "from", "at", "as",
      "after", "among", "its", "is", "following", "using", "study",
    ].map(FoldedText.spelled))
}
