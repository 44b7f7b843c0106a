/// How like two titles are, as those of one paper.
public struct TitleLikeness: Hashable, Sendable {
  /// Share of words in common: twice those that both have, over those of both (Dice 1945); 0…1.
  public let share: Double
  /// Whether each has the other's numbers and the same word of a notice (reply, erratum, part …):
  /// what else agrees is then another paper of the series.
  public let isSameMember: Bool
  /// Number of words in common.
  public let commonCount: Int

  /// Words that make a paper another one than that whose title it repeats.
  private static let marks: Set<String> = [
    "comment", "commentary", "correction", "corrigendum", "discussion", "editorial", "erratum",
    "ii", "iii", "iv", "letter", "part", "protocol", "rejoinder", "reply", "response", "retracted",
    "retraction", "update", "withdrawn",
  ]

  /// Compares two titles, case, diacritics and punctuation aside.
  ///
  /// - Complexity: O(*n*) in their lengths.
  public init(_ one: String, _ other: String) {
    var (ones, others) = (Reference.foldedWords(one), Reference.foldedWords(other))
    (ones, others) = Self.withoutSubtitle(ones, others)
    var counts: [String: Int] = [:]
    for word in ones { counts[word, default: 0] += 1 }
    var common = 0
    for word in others {
      guard let count = counts[word], count > 0 else { continue }
      counts[word] = count - 1
      common += 1
    }
    commonCount = common
    share =
      ones.isEmpty || others.isEmpty ? 0 : 2 * Double(common) / Double(ones.count + others.count)
    isSameMember = Self.telling(ones) == Self.telling(others)
  }

  /// Whether `one` begins as the title of a notice or a reply does, and `other` does not: an identifier
  /// in such a title is that of the paper it is about.
  public static func isNotice(_ one: String, on other: String) -> Bool {
    guard let first = Reference.foldedWords(one).first, marks.contains(first) else { return false }
    return Reference.foldedWords(other).first != first
  }

  /// What tells papers of a series apart.
  private static func telling(_ words: [String]) -> [String] {
    words.filter { word in marks.contains(word) || word.utf8.allSatisfy { 0x30...0x39 ~= $0 } }
      .sorted()
  }

  /// Cuts the longer one where the other ends, when that is its beginning and long enough to be a title
  /// without its subtitle.
  private static func withoutSubtitle(
    _ one: [String], _ other: [String]
  ) -> ([String], [String]) {
    let count = min(one.count, other.count)
    guard count >= 5, one.prefix(count) == other.prefix(count) else { return (one, other) }
    return (Array(one.prefix(count)), Array(other.prefix(count)))
  }
}
