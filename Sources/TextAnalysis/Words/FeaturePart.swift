/// A family that features of a model belong to, or a part of their names.
struct FeaturePart: Sendable {
  let name: String
  /// The key of the family, no words in it yet.
  let key: ClaimFeatureKey
  /// The key of the name as a word of another feature.
  let word: WordKey

  init(_ name: String) {
    self.name = name
    key = ClaimFeatureKey(family: name)
    word = WordKey(name)
  }
}
