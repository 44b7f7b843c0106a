/// A set of folded words; `any` holds every word.
struct WordSet: Sendable {
  let keys: [WordKey]
  let isAny: Bool
  /// The hashes in a table at most half full, 0 for free places; looked up once a word and rule.
  let slots: [UInt64]

  /// The words of `list`, which stand between white space.
  init(_ list: String) {
    self.init(keys: Set(list.split(whereSeparator: \.isWhitespace).map { WordSet.key($0) }))
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
    self.init(keys: keys, isAny: alternatives == "_")
  }

  /// The set of `keys`.
  init(keys: Set<WordKey>, isAny: Bool = false) {
    self.keys = Array(keys)
    self.isAny = isAny
    var count = 4
    while count < keys.count * 2 { count *= 2 }
    var slots = [UInt64](repeating: 0, count: count)
    for key in keys {
      var slot = key.home & (count - 1)
      while slots[slot] != 0 { slot = (slot + 1) & (count - 1) }
      slots[slot] = key.hash
    }
    self.slots = slots
  }

  /// Whether `key` is in it.
  func contains(_ key: WordKey) -> Bool {
    if isAny { return true }
    let mask = slots.count - 1
    var slot = key.home & mask
    while slots[slot] != 0 {
      if slots[slot] == key.hash { return true }
      slot = (slot + 1) & mask
    }
    return false
  }

  /// The key of a listed word, its possessive ending left off as in texts.
  private static func key(_ word: Substring) -> WordKey {
    word.hasSuffix("'s") ? WordKey(word.dropLast(2)) : WordKey(word)
  }
}
