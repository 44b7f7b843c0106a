/// What can be said of each sentence of an abstract in features with names.
///
/// Training and prediction read the same features here.
struct AbstractFeatures {
  /// The article's text.
  let bytes: [UInt8]
  /// The sentences, in order.
  let sentences: [AbstractSentence]
  private let titleWords: WordSet
  private let cueCounts: [Int]

  /// Reads what the sentences share.
  init(bytes: [UInt8], sentences: [AbstractSentence], title: String?) {
    self.bytes = bytes
    self.sentences = sentences
    let titleBytes = Array((title ?? "").utf8)
    titleWords = WordSet(
      keys: words(in: titleBytes, range: 0..<titleBytes.count).filter { $0.range.count > 4 }
        .map(\.key))
    cueCounts = ClaimCue.all.indices.map { cue in
      sentences.count { $0.cues & (1 << UInt32(cue)) != 0 }
    }
  }

  /// Hands every feature of sentence `index` to `sink`.
  func visit(_ index: Int, into sink: inout some ClaimFeatureSink) {
    visitWords(sentences[index], into: &sink)
    visitAffixes(sentences[index], into: &sink)
    visitPlace(index, into: &sink)
    visitForm(sentences[index], into: &sink)
    visitCues(index, into: &sink)
  }

  private func visitWords(_ sentence: AbstractSentence, into sink: inout some ClaimFeatureSink) {
    let keys = sentence.keys
    let family = ClaimFeatureFamily.words
    for start in keys.indices {
      var key = family
      for end in start..<min(start + 3, keys.count) {
        key = key.adding(keys[end])
        let goesOn = sink.take(
          key, value: 1, words: start..<end + 1,
          name: "words:" + text(sentence, start..<end + 1))
        if !goesOn { break }
      }
    }
    var key = ClaimFeatureFamily.start
    for end in 0..<min(3, keys.count) {
      key = key.adding(keys[end])
      let goesOn = sink.take(
        key, value: 1, words: 0..<end + 1, name: "start:" + text(sentence, 0..<end + 1))
      if !goesOn { break }
    }
  }

  /// Endings of three and four letters, beginnings of five.
  private func visitAffixes(_ sentence: AbstractSentence, into sink: inout some ClaimFeatureSink) {
    let ending = ClaimFeatureFamily.ending
    let beginning = ClaimFeatureFamily.beginning
    for (index, word) in sentence.words.enumerated()
    where word.form.contains(.plain) && word.range.count > 5 {
      let range = word.range
      for count in 3...4 {
        let part = range.upperBound - count..<range.upperBound
        sink.take(
          ending.adding(key(part)), value: 1, words: index..<index + 1,
          name: "ending:" + folded(part))
      }
      guard range.count > 6 else { continue }
      let part = range.lowerBound..<range.lowerBound + 5
      sink.take(
        beginning.adding(key(part)), value: 1, words: index..<index + 1,
        name: "beginning:" + folded(part))
    }
  }

  private func visitPlace(_ index: Int, into sink: inout some ClaimFeatureSink) {
    let count = sentences.count
    let last = count - 1
    take(ClaimFeatureFamily.fromEnd, "from-end:", min(last - index, 6), &sink)
    take(ClaimFeatureFamily.fromStart, "from-start:", min(index, 6), &sink)
    take(ClaimFeatureFamily.count, "count:", min(max(count, 5), 11), &sink)
    take(ClaimFeatureFamily.tenth, "tenth:", min(9, 10 * index / count), &sink)
    let place = last > 0 ? Double(index) / Double(last) : 1
    sink.take(ClaimFeatureFamily.place, value: place, words: nil, name: "place:")
    sink.take(
      ClaimFeatureFamily.placeSquared, value: place * place, words: nil, name: "place-squared:")
  }

  private func visitForm(_ sentence: AbstractSentence, into sink: inout some ClaimFeatureSink) {
    take(ClaimFeatureFamily.length, "length:", min(8, sentence.words.count / 6), &sink)
    take(ClaimFeatureFamily.brackets, "brackets:", min(2, sentence.bracketCount), &sink)
    let number = AbstractSentence.number
    let numbers = sentence.keys.count { $0 == number }
    take(ClaimFeatureFamily.numbers, "numbers:", min(4, numbers), &sink)
    guard !titleWords.keys.isEmpty else { return }
    let shared = sentence.words.count { titleWords.contains($0.key) }
    let share = min(1, Double(shared) / Double(titleWords.keys.count))
    sink.take(ClaimFeatureFamily.title, value: share, words: nil, name: "title:")
    take(ClaimFeatureFamily.titleFifth, "title-fifth:", Int(share * 4.99), &sink)
  }

  private func visitCues(_ index: Int, into sink: inout some ClaimFeatureSink) {
    let fromEnd = min(sentences.count - 1 - index, 3)
    let own = sentences[index].cues
    let before = index > 0 ? sentences[index - 1].cues : 0
    let after = index + 1 < sentences.count ? sentences[index + 1].cues : 0
    let earlier = sentences[..<index].reduce(0) { $0 | $1.cues }
    let later = sentences[(index + 1)...].reduce(0) { $0 | $1.cues }
    let families = CueFamilies.shared
    for cue in cueCounts.indices where cueCounts[cue] > 0 {
      let share = Double(cueCounts[cue]) / Double(sentences.count)
      let keys = families[cue]
      take(keys.share, "cue-share:", cue, share, &sink)
      take(keys.shareFromEnd[fromEnd], "cue-share-from-end:", cue, share, fromEnd, &sink)
      let bit: UInt32 = 1 << UInt32(cue)
      if own & bit != 0 {
        take(keys.own, "cue:", cue, 1, &sink)
        take(keys.ownFromEnd[fromEnd], "cue-from-end:", cue, 1, fromEnd, &sink)
        if index == 0 { take(keys.first, "cue-first:", cue, 1, &sink) }
      }
      if before & bit != 0 { take(keys.before, "cue-before:", cue, 1, &sink) }
      if after & bit != 0 { take(keys.after, "cue-after:", cue, 1, &sink) }
      if earlier & bit != 0 { take(keys.earlier, "cue-earlier:", cue, 1, &sink) }
      if later & bit != 0 { take(keys.later, "cue-later:", cue, 1, &sink) }
    }
  }

  private func take(
    _ key: ClaimFeatureKey, _ name: String, _ cue: Int, _ value: Double,
    _ sink: inout some ClaimFeatureSink
  ) {
    sink.take(key, value: value, words: nil, name: name + ClaimCue.all[cue].name)
  }

  private func take(
    _ key: ClaimFeatureKey, _ name: String, _ cue: Int, _ value: Double, _ number: Int,
    _ sink: inout some ClaimFeatureSink
  ) {
    sink.take(
      key, value: value, words: nil, name: "\(name)\(ClaimCue.all[cue].name) \(number)")
  }

  private func take(
    _ family: ClaimFeatureKey, _ name: String, _ number: Int, _ sink: inout some ClaimFeatureSink
  ) {
    sink.take(
      family.adding(ClaimFeatureFamily.digits[number]), value: 1, words: nil,
      name: "\(name)\(number)")
  }
}

extension AbstractFeatures {
  /// The key of the letters at `part`, eight at most.
  @inline(__always)
  private func key(_ part: Range<Int>) -> WordKey {
    if part.lowerBound + 8 <= bytes.count {
      return WordHasher.key(EightBytes(bytes, at: part.lowerBound).folded(part.count))
    }
    return WordKey(bytes[part].map { $0 | 0x20 })
  }

  private func folded(_ part: Range<Int>) -> String {
    String(decoding: bytes[part].map { $0 | 0x20 }, as: UTF8.self)
  }

  /// The words of `sentence` as their keys read them.
  private func text(_ sentence: AbstractSentence, _ range: Range<Int>) -> String {
    range.map { index in
      sentence.keys[index] == AbstractSentence.number ? "#" : sentence.words[index].text(in: bytes)
    }.joined(separator: " ")
  }
}
