/// A set of folded words; `any` holds every word.
struct WordSet: Sendable {
  let keys: [WordKey]
  let isAny: Bool
  /// The hashes in a table at most half full, 0 for free places; looked up once a word and rule.
  let slots: [UInt64]

  /// The words of `list`, which stand between white space.
  init(_ list: String) {
    self.init(keys: Array(list.utf8).split { $0 <= 0x20 }.map { WordSet.key($0) })
  }

  /// The words of `alternatives`, which stand between bars; `@name` stands for a class, `_` for any.
  init(alternatives: ArraySlice<UInt8>) {
    var keys: [WordKey] = []
    for word in alternatives.split(separator: 0x7C) {
      if word.first == 0x40 {
        keys += WordClass.named(String(decoding: word.dropFirst(), as: UTF8.self)).keys
      } else {
        keys.append(WordSet.key(word))
      }
    }
    self.init(keys: keys, isAny: alternatives.elementsEqual([0x5F]))
  }

  /// The set of `keys`, which may repeat.
  init(keys: [WordKey], isAny: Bool = false) {
    self.isAny = isAny
    var distinct: [WordKey] = []
    distinct.reserveCapacity(keys.count)
    var count = 4
    while count < keys.count * 2 { count *= 2 }
    var slots = [UInt64](repeating: 0, count: count)
    for key in keys {
      var slot = key.home & (count - 1)
      while slots[slot] != 0, slots[slot] != key.hash { slot = (slot + 1) & (count - 1) }
      if slots[slot] == 0 { distinct.append(key) }
      slots[slot] = key.hash
    }
    self.keys = distinct
    self.slots = slots
  }

  /// Whether `key` is in it.
  @inline(__always)
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
  private static func key(_ word: ArraySlice<UInt8>) -> WordKey {
    WordKey(word.suffix(2).elementsEqual("'s".utf8) ? word.dropLast(2) : word)
  }
}
