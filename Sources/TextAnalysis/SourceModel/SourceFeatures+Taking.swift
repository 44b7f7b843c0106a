import Knowledge

/// Ways to hand a feature to a sink: a family and what its name goes on with.
extension SourceFeatures {
  func take(
    _ family: FeaturePart, _ key: WordKey, _ range: Range<Int>?, _ name: @autoclosure () -> String,
    _ sink: inout some ClaimFeatureSink
  ) {
    sink.take(
      family.key.adding(key), value: 1, words: range, name: "\(family.name):\(name())")
  }

  func take(
    _ family: FeaturePart, _ part: FeaturePart, _ range: Range<Int>?,
    _ sink: inout some ClaimFeatureSink
  ) {
    take(family, part.word, range, part.name, &sink)
  }

  func take(
    _ family: FeaturePart, _ first: FeaturePart, _ second: FeaturePart, _ range: Range<Int>?,
    _ sink: inout some ClaimFeatureSink
  ) {
    sink.take(
      family.key.adding(first.word).adding(second.word), value: 1, words: range,
      name: "\(family.name):\(first.name) \(second.name)")
  }

  func take(
    _ family: FeaturePart, _ first: FeaturePart, _ second: FeaturePart, _ third: FeaturePart,
    _ range: Range<Int>?,
    _ sink: inout some ClaimFeatureSink
  ) {
    sink.take(
      family.key.adding(first.word).adding(second.word).adding(third.word), value: 1, words: range,
      name: "\(family.name):\(first.name) \(second.name) \(third.name)")
  }

  /// A feature with the word at `index` last in its name.
  func take(
    _ family: FeaturePart, _ first: FeaturePart, wordAt index: Int, _ range: Range<Int>?,
    _ sink: inout some ClaimFeatureSink
  ) {
    let word = words[index]
    sink.take(
      family.key.adding(first.word).adding(word.key), value: 1, words: range,
      name: "\(family.name):\(first.name) \(word.text(in: context.bytes))")
  }
}
