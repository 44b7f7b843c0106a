public import Knowledge

/// The words that deny `mention`; nil where it stands undenied.
///
/// Denied is what is said not to be there: "no evidence of X", "denies X", "negative for X", "X was
/// ruled out", "X: none", "X resolved", "X-free". Not denied are effects on it ("did not relieve X"),
/// what is doubted ("X cannot be excluded"), and what is looked for ("to rule out X"). For several
/// mentions of one sentence make a `NegatedReach` once.
///
/// - Complexity: O(*n*) in the byte count of `sentence`.
/// - Note: Algorithm: Chapman et al. (2001), doi:10.1006/jbin.2001.1029, with the reach of Harkema et
///   al. (2009), doi:10.1016/j.jbi.2009.05.002: up to a word that ends it, not a count of words. The
///   lexicon is ours, and a comma ends the reach where a new clause follows.
public func negationCue(
  of mention: ByteRange, in sentence: ByteRange, of text: [UInt8]
) -> ByteRange? {
  NegatedReach(in: sentence, of: text).cue(denying: mention)
}

/// How far the negations of one sentence reach.
public struct NegatedReach: Sendable {
  /// A cue and what it denies.
  struct Scope: Sendable {
    let cue: Range<Int>
    let reach: Range<Int>
  }

  private let words: [Token]
  private let text: [UInt8]
  /// Scopes to the right of their cues, ascending, none overlapping another.
  let rightward: [Scope]
  /// Scopes to the left of their cues, ascending, none overlapping another.
  let leftward: [Scope]

  /// Reads `sentence`, a part of `text`.
  public init(in sentence: ByteRange, of text: [UInt8]) {
    self.text = text
    let clamped = min(sentence.byteStart, text.count)..<min(sentence.byteEnd, text.count)
    words = TextAnalysis.words(in: text, range: clamped)
    let cues = NegationCues(words: words, text: text, end: clamped.upperBound)
    rightward = cues.rightwardScopes()
    leftward = cues.leftwardScopes()
  }

  /// The words that deny `mention`; nil where it stands undenied.
  public func cue(denying mention: ByteRange) -> ByteRange? {
    if let affix = affix(of: mention) { return affix }
    if let scope = scope(in: rightward, holding: mention.byteStart),
      scope.cue.upperBound <= mention.byteStart
    {
      return ByteRange(scope.cue)
    }
    if let scope = scope(in: leftward, holding: mention.byteEnd - 1),
      scope.cue.lowerBound >= mention.byteEnd
    {
      return ByteRange(scope.cue)
    }
    return nil
  }

  private func scope(in scopes: [Scope], holding offset: Int) -> Scope? {
    var (low, high) = (0, scopes.count)
    while low < high {
      let middle = (low + high) / 2
      if scopes[middle].reach.upperBound <= offset { low = middle + 1 } else { high = middle }
    }
    return low < scopes.count && scopes[low].reach.contains(offset) ? scopes[low] : nil
  }

  /// The "non" before or "-free" after a mention that is part of a word.
  private func affix(of mention: ByteRange) -> ByteRange? {
    var (low, high) = (0, words.count)
    while low < high {
      let middle = (low + high) / 2
      if words[middle].range.upperBound <= mention.byteStart {
        low = middle + 1
      } else {
        high = middle
      }
    }
    guard low < words.count else { return nil }
    let start = words[low].range.lowerBound
    if mention.byteStart > start, mention.byteStart - start <= 4,
      WordSpan.isNon(text[start..<mention.byteStart])
    {
      return ByteRange(start..<mention.byteStart)
    }
    while low < words.count, words[low].range.upperBound <= mention.byteEnd { low += 1 }
    guard low < words.count, words[low].range.contains(mention.byteEnd) else { return nil }
    let rest = mention.byteEnd..<words[low].range.upperBound
    return WordSpan.isFree(text[rest]) ? ByteRange(rest) : nil
  }
}

/// Parts of hyphenated words that deny the rest.
private enum WordSpan {
  static func isNon(_ bytes: ArraySlice<UInt8>) -> Bool {
    let letters = bytes.filter { $0 != 0x2D }.map { $0 | 0x20 }
    return letters == Array("non".utf8)
  }

  static func isFree(_ bytes: ArraySlice<UInt8>) -> Bool {
    bytes.count == 5 && bytes.dropFirst().map { $0 | 0x20 } == Array("free".utf8)
  }
}
