/// Short keys by which a citation without an identifier finds the records that it may mean.
///
/// They are coarse on purpose: what shares a key is then compared field by field.
public enum LookupKey {
  /// Words before a family name proper, in lower case; they are written or left out at will.
  public static let particles: Set<String> = [
    "a", "af", "al", "auf", "av", "bin", "da", "das", "de", "del", "della", "den", "der", "di",
    "do", "dos", "du", "e", "el", "ibn", "la", "las", "le", "les", "lo", "los", "ten", "ter", "the",
    "van", "vom", "von", "zu", "zum", "zur", "y",
  ]

  /// Words that abbreviated titles of journals leave out (ISO 4, section 4.5), in lower case.
  static let omitted: Set<String> = [
    "a", "an", "and", "at", "de", "del", "der", "des", "di", "die", "du", "et", "for", "für", "fur",
    "in", "la", "le", "les", "of", "on", "the", "to", "und", "y",
  ]

  /// The key of a family name: its first word that is no particle, folded.
  ///
  /// `van der Kolk` and `Kolk` share one, and so do `García López` and `García`.
  ///
  /// - Parameter familyName: As written, with or without particles.
  /// - Returns: Letters in lower case without diacritics; nil where there are none.
  public static func author(_ familyName: String) -> String? {
    var name = familyName
    name.unicodeScalars.removeAll { "'’ʼ`".unicodeScalars.contains($0) }
    let words = Reference.foldedWords(name)
    return words.first { !particles.contains($0) } ?? words.last
  }

  /// The key of the first of the names that a citation is written with: `Feder et al.`,
  /// `Feder & Ross`, `Feder, A.`.
  public static func firstAuthor(_ names: String) -> String? {
    var first = Substring(names)
    for end in [" et al", " and ", " & ", ",", ";", " und ", " y "] {
      if let range = first.firstRange(of: end) { first = first[..<range.lowerBound] }
    }
    return author(String(first))
  }

  /// The key of a journal: the initials of its words, so that `Am J Psychiatry` and `American Journal
  /// of Psychiatry` share one; a name in capitals, as `JAMA`, is its own initials.
  ///
  /// - Parameter name: Full or abbreviated, as written.
  /// - Returns: Letters in lower case; nil where there are none.
  public static func journal(_ name: String) -> String? {
    let words = JournalName(name).words
    guard !words.isEmpty else { return nil }
    if words.count == 1, name.utf8.count <= 6, name == name.uppercased() { return words[0] }
    return String(words.compactMap(\.first).prefix(16))
  }

  /// The key of a title: its first eight words, folded, where they are four or more and say enough.
  ///
  /// - Returns: Words with a space between them; nil for a title of fewer than four words or twenty
  ///   letters.
  public static func title(_ title: String) -> String? {
    let words = Reference.foldedWords(title).prefix(8)
    let key = words.joined(separator: " ")
    return words.count >= 4 && key.utf8.count >= 20 ? key : nil
  }
}
