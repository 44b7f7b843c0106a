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
      keys: Set(
        words(in: titleBytes, range: 0..<titleBytes.count).lazy.filter { $0.range.count > 4 }
          .map(\.key)))
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
    for start in keys.indices {
      var key = Family.words
      for end in start..<min(start + 3, keys.count) {
        key = key.adding(keys[end])
        sink.take(
          key, value: 1, words: start..<end + 1,
          name: "words:" + text(sentence, start..<end + 1))
      }
    }
    var key = Family.start
    for end in 0..<min(3, keys.count) {
      key = key.adding(keys[end])
      sink.take(key, value: 1, words: 0..<end + 1, name: "start:" + text(sentence, 0..<end + 1))
    }
  }

  /// Endings of three and four letters, beginnings of five.
  private func visitAffixes(_ sentence: AbstractSentence, into sink: inout some ClaimFeatureSink) {
    for (index, word) in sentence.words.enumerated()
    where word.range.count > 5 && !word.form.contains(.digits) && isPlain(word) {
      let range = word.range
      for (family, name, part) in [
        (Family.ending, "ending:", range.suffix(3)), (Family.ending, "ending:", range.suffix(4)),
      ] {
        sink.take(
          family.adding(key(part)), value: 1, words: index..<index + 1, name: name + folded(part))
      }
      guard range.count > 6 else { continue }
      let part = range.prefix(5)
      sink.take(
        Family.beginning.adding(key(part)), value: 1, words: index..<index + 1,
        name: "beginning:" + folded(part))
    }
  }

  private func visitPlace(_ index: Int, into sink: inout some ClaimFeatureSink) {
    let count = sentences.count
    let last = count - 1
    take(Family.fromEnd, "from-end:", min(last - index, 6), &sink)
    take(Family.fromStart, "from-start:", min(index, 6), &sink)
    take(Family.count, "count:", min(max(count, 5), 11), &sink)
    take(Family.tenth, "tenth:", min(9, 10 * index / count), &sink)
    let place = last > 0 ? Double(index) / Double(last) : 1
    sink.take(Family.place, value: place, words: nil, name: "place:")
    sink.take(Family.placeSquared, value: place * place, words: nil, name: "place-squared:")
  }

  private func visitForm(_ sentence: AbstractSentence, into sink: inout some ClaimFeatureSink) {
    take(Family.length, "length:", min(8, sentence.words.count / 6), &sink)
    take(Family.brackets, "brackets:", min(2, sentence.bracketCount), &sink)
    let numbers = sentence.keys.count { $0 == AbstractSentence.number }
    take(Family.numbers, "numbers:", min(4, numbers), &sink)
    guard !titleWords.keys.isEmpty else { return }
    let shared = sentence.words.count { titleWords.contains($0.key) }
    let share = min(1, Double(shared) / Double(titleWords.keys.count))
    sink.take(Family.title, value: share, words: nil, name: "title:")
    take(Family.titleFifth, "title-fifth:", Int(share * 4.99), &sink)
  }

  private func visitCues(_ index: Int, into sink: inout some ClaimFeatureSink) {
    let fromEnd = min(sentences.count - 1 - index, 3)
    let own = sentences[index].cues
    let before = index > 0 ? sentences[index - 1].cues : 0
    let after = index + 1 < sentences.count ? sentences[index + 1].cues : 0
    let earlier = sentences[..<index].reduce(0) { $0 | $1.cues }
    let later = sentences[(index + 1)...].reduce(0) { $0 | $1.cues }
    for (cue, key) in ClaimCue.keys.enumerated() where cueCounts[cue] > 0 {
      let name = ClaimCue.all[cue].name
      let bit: UInt32 = 1 << UInt32(cue)
      let share = Double(cueCounts[cue]) / Double(sentences.count)
      sink.take(Family.share.adding(key), value: share, words: nil, name: "cue-share:" + name)
      sink.take(
        Family.shareFromEnd.adding(key).adding(Family.digits[fromEnd]), value: share, words: nil,
        name: "cue-share-from-end:\(name) \(fromEnd)")
      if own & bit != 0 {
        sink.take(Family.cue.adding(key), value: 1, words: nil, name: "cue:" + name)
        sink.take(
          Family.cueFromEnd.adding(key).adding(Family.digits[fromEnd]), value: 1, words: nil,
          name: "cue-from-end:\(name) \(fromEnd)")
        if index == 0 {
          sink.take(Family.cueFirst.adding(key), value: 1, words: nil, name: "cue-first:" + name)
        }
      }
      if before & bit != 0 {
        sink.take(Family.cueBefore.adding(key), value: 1, words: nil, name: "cue-before:" + name)
      }
      if after & bit != 0 {
        sink.take(Family.cueAfter.adding(key), value: 1, words: nil, name: "cue-after:" + name)
      }
      if earlier & bit != 0 {
        sink.take(Family.cueEarlier.adding(key), value: 1, words: nil, name: "cue-earlier:" + name)
      }
      if later & bit != 0 {
        sink.take(Family.cueLater.adding(key), value: 1, words: nil, name: "cue-later:" + name)
      }
    }
  }

  private func take(
    _ family: ClaimFeatureKey, _ name: String, _ number: Int, _ sink: inout some ClaimFeatureSink
  ) {
    sink.take(
      family.adding(Family.digits[number]), value: 1, words: nil, name: "\(name)\(number)")
  }
}

extension AbstractFeatures {
  /// Keys of the families of features.
  private enum Family {
    static let words = ClaimFeatureKey(family: "words")
    static let start = ClaimFeatureKey(family: "start")
    static let ending = ClaimFeatureKey(family: "ending")
    static let beginning = ClaimFeatureKey(family: "beginning")
    static let fromEnd = ClaimFeatureKey(family: "from-end")
    static let fromStart = ClaimFeatureKey(family: "from-start")
    static let count = ClaimFeatureKey(family: "count")
    static let tenth = ClaimFeatureKey(family: "tenth")
    static let place = ClaimFeatureKey(family: "place")
    static let placeSquared = ClaimFeatureKey(family: "place-squared")
    static let length = ClaimFeatureKey(family: "length")
    static let brackets = ClaimFeatureKey(family: "brackets")
    static let numbers = ClaimFeatureKey(family: "numbers")
    static let title = ClaimFeatureKey(family: "title")
    static let titleFifth = ClaimFeatureKey(family: "title-fifth")
    static let cue = ClaimFeatureKey(family: "cue")
    static let cueFromEnd = ClaimFeatureKey(family: "cue-from-end")
    static let cueFirst = ClaimFeatureKey(family: "cue-first")
    static let cueBefore = ClaimFeatureKey(family: "cue-before")
    static let cueAfter = ClaimFeatureKey(family: "cue-after")
    static let cueEarlier = ClaimFeatureKey(family: "cue-earlier")
    static let cueLater = ClaimFeatureKey(family: "cue-later")
    static let share = ClaimFeatureKey(family: "cue-share")
    static let shareFromEnd = ClaimFeatureKey(family: "cue-share-from-end")
    /// Keys of small numbers.
    static let digits = (0...12).map { WordKey(String($0)) }
  }

  private func isPlain(_ word: Token) -> Bool {
    word.range.allSatisfy { Scalar.isASCIILetter(bytes[$0]) }
  }

  private func key(_ part: Range<Int>) -> WordKey {
    var key = WordKey()
    for index in part { key.append(bytes[index] | 0x20) }
    return key
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
