/// One word of a statement: where it stands and what it folds to.
struct Token: Sendable {
  /// What is known of a word's form.
  struct Form: OptionSet, Sendable {
    let rawValue: UInt8
    /// Starts with a capital.
    static let capitalised = Form(rawValue: 1)
    /// Has at least two letters, all of them capitals.
    static let allCapitals = Form(rawValue: 2)
    /// Has a digit in it.
    static let digits = Form(rawValue: 4)
    /// Starts with a digit.
    static let number = Form(rawValue: 8)
    /// Clause punctuation or a bracket stands between it and the word before.
    static let afterBreak = Form(rawValue: 16)
    /// Ends in an apostrophe and s, which its key leaves off.
    static let possessive = Form(rawValue: 32)
    /// Is joined by hyphens.
    static let hyphenated = Form(rawValue: 64)
    /// Is ASCII letters only.
    static let plain = Form(rawValue: 128)
  }

  /// Its bytes in the article's text.
  let range: Range<Int>
  /// The hash of its bytes in lower case, typographic apostrophes and hyphens made plain.
  let key: WordKey
  /// Its form.
  let form: Form
}

/// A 64-bit hash of a word's folded bytes; words are compared by it alone.
struct WordKey: Hashable, Sendable {
  let hash: UInt64

  /// Where it is looked for first in tables of words, but for the mask.
  @inline(__always)
  var home: Int { Int(truncatingIfNeeded: hash ^ (hash >> 32)) }

  /// The hash of this word and `next` behind it.
  @inline(__always)
  func paired(with next: WordKey) -> UInt64 {
    let mixed = (hash ^ (next.hash &<< 1)) &* 0x9E37_79B9_7F4A_7C15
    return mixed ^ (mixed >> 29) ^ next.hash
  }

  @inline(__always)
  fileprivate init(hash: UInt64) { self.hash = hash }

  /// The key of nothing.
  init() { self = WordHasher().key }

  /// The key of a lower-case word.
  init(_ word: some StringProtocol) { self.init(word.utf8) }

  /// The key of a lower-case word of `bytes`.
  init(_ bytes: some Sequence<UInt8>) {
    var hasher = WordHasher()
    for byte in bytes { hasher.append(byte) }
    self = hasher.key
  }
}

/// Makes the key of a word, eight bytes at a time.
struct WordHasher {
  private var hash: UInt64 = 0xCBF2_9CE4_8422_2325
  private var bits: UInt64 = 0
  private var count: UInt64 = 0

  @inline(__always)
  init() {}

  /// Takes one folded byte in.
  @inline(__always)
  mutating func append(_ byte: UInt8) {
    bits |= UInt64(byte) &<< (count &* 8)
    count &+= 1
    if count == 8 {
      hash = EightBytes(bits: bits).mixed(into: hash)
      bits = 0
      count = 0
    }
  }

  /// The key of what was taken in.
  @inline(__always)
  var key: WordKey {
    WordKey(hash: count == 0 ? hash : EightBytes(bits: bits).mixed(into: hash))
  }

  /// The key of a folded word of up to eight bytes.
  @inline(__always)
  static func key(_ bytes: EightBytes) -> WordKey {
    WordKey(hash: bytes.mixed(into: WordHasher().hash))
  }

  /// The key of a folded word of up to sixteen bytes, the first eight of them `low`.
  @inline(__always)
  static func key(low: EightBytes, high: EightBytes, count: Int) -> WordKey {
    let hash = low.mixed(into: WordHasher().hash)
    return WordKey(hash: count > 8 ? high.mixed(into: hash) : hash)
  }
}
