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
    let mixed = (hash ^ word.hash) &* 0x9E37_79B9_7F4A_7C15
    return ClaimFeatureKey(hash: mixed ^ (mixed >> 29))
  }

  /// The key of the feature called `name`.
  init(name: some StringProtocol) {
    let parts = name.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
    var key = ClaimFeatureKey(family: parts[0])
    if parts.count > 1 {
      for word in parts[1].split(separator: " ") { key = key.adding(WordKey(word)) }
    }
    self = key
  }
}
