/// A set of folded words; `any` holds every word.
struct WordSet: Sendable {
  let keys: Set<WordKey>
  let isAny: Bool

  /// The words of `list`, which stand between white space.
  init(_ list: String) {
    keys = Set(list.split(whereSeparator: \.isWhitespace).map { WordSet.key($0) })
    isAny = false
  }

  /// The words of `alternatives`, which stand between bars; `@name` stands for a class, `_` for any.
  init(alternatives: Substring) {
    var keys: Set<WordKey> = []
    for word in alternatives.split(separator: "|") {
      if word.hasPrefix("@") {
        keys.formUnion(WordClass.named(word.dropFirst()).keys)
      } else {
        keys.insert(WordSet.key(word))
      }
    }
    self.keys = keys
    isAny = alternatives == "_"
  }

  /// The key of a listed word, its possessive ending left off as in texts.
  private static func key(_ word: Substring) -> WordKey {
    word.hasSuffix("'s") ? WordKey(word.dropLast(2)) : WordKey(word)
  }

  /// Whether `key` is in it.
  @inline(__always)
  func contains(_ key: WordKey) -> Bool { isAny || keys.contains(key) }
}
