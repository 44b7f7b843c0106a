/// A journal's name, full or abbreviated, as it is compared with another.
public struct JournalName: Hashable, Sendable {
  /// Its words, folded, without those that abbreviations leave out.
  let words: [String]
  /// Whether it is written as one word of capitals.
  private let isAcronym: Bool

  /// Takes a name apart; what follows a colon, an equals sign or a bracket is a subtitle or a place.
  public init(_ name: String) {
    let main = name.prefix { !":=([".contains($0) }
    words = Reference.foldedWords(String(main)).filter { !LookupKey.omitted.contains($0) }
    isAcronym = words.count == 1 && main.utf8.count <= 6 && main == main.uppercased()
  }

  /// Whether both name one journal: as many words, each the other's or its abbreviation, or one the
  /// other's initials.
  ///
  /// An abbreviation begins as its word does and keeps the order of its letters (ISO 4, sections 4.2
  /// and 4.3: truncation and contraction).
  public func agrees(with other: JournalName) -> Bool {
    guard !words.isEmpty, !other.words.isEmpty else { return false }
    if isAcronym != other.isAcronym {
      let (short, long) = isAcronym ? (self, other) : (other, self)
      if short.words[0] == String(long.words.compactMap(\.first)) { return true }
    }
    guard words.count == other.words.count else { return false }
    return zip(words, other.words).allSatisfy { Self.isOneWord($0, $1) }
  }

  private static func isOneWord(_ one: String, _ other: String) -> Bool {
    let (short, long) = one.utf8.count <= other.utf8.count ? (one, other) : (other, one)
    if long.hasPrefix(short) { return true }
    guard short.utf8.count >= 3, short.utf8.first == long.utf8.first else { return false }
    var rest = long.utf8[...]
    for letter in short.utf8 {
      guard let place = rest.firstIndex(of: letter) else { return false }
      rest = rest[rest.index(after: place)...]
    }
    return true
  }
}
