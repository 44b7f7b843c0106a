/// The hash of a feature's name: its family's, then those of its words, mixed in order.
///
/// A name is written `family:word word`; texts give the keys of words as they are read, so that no
/// name has to be put together to look a weight up.
struct ClaimFeatureKey: Hashable, Sendable {
  let hash: UInt64

  private init(hash: UInt64) { self.hash = hash }

  /// The key of `family`, no words in it yet.
  init(family: some StringProtocol) { hash = WordKey(family).hash }

  /// The key with one more word.
  @inline(__always)
  func adding(_ word: WordKey) -> ClaimFeatureKey {
    // Multiplied first, or a word that is called like its family would undo it.
    let mixed = (hash &* 0xD6E8_FEB8_6659_FD93 ^ word.hash) &* 0x9E37_79B9_7F4A_7C15
    return ClaimFeatureKey(hash: mixed ^ (mixed >> 29))
  }

  /// The key of the feature called `name`.
  init(name: some StringProtocol) {
    self = ClaimFeatureKey.keys(name.utf8).last ?? ClaimFeatureKey(family: "")
  }

  /// The key of the family of the feature called `name`, that with its first word, and so on.
  static func keys(_ name: some Sequence<UInt8>) -> [ClaimFeatureKey] {
    var keys: [ClaimFeatureKey] = []
    var word = WordHasher()
    var isEmpty = true
    for byte in name {
      if keys.isEmpty, byte == 0x3A {
        keys.append(ClaimFeatureKey(hash: word.key.hash))
      } else if let last = keys.last, byte == 0x20 {
        if !isEmpty { keys.append(last.adding(word.key)) }
      } else {
        word.append(byte)
        isEmpty = false
        continue
      }
      word = WordHasher()
      isEmpty = true
    }
    guard let last = keys.last else { return [ClaimFeatureKey(hash: word.key.hash)] }
    return isEmpty ? keys : keys + [last.adding(word.key)]
  }
}
