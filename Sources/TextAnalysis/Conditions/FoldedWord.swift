/// A folded word of a text or term: its first sixteen bytes in two machine words, its hash.
struct FoldedWord {
  /// The first bytes, the first lowest; 0 behind the end.
  private var low: UInt64 = 0
  private var high: UInt64 = 0
  /// Number of bytes.
  private(set) var count: Int
  /// The hash, which stands for the word.
  private(set) var hash: UInt64

  /// The word of the first `count` of `letters`, which are folded, without the first `dropped`.
  init(_ letters: WordScanner.Letters, _ count: Int, dropping dropped: Int = 0) {
    self.count = count - dropped
    var hash: UInt64 = 0
    for start in stride(from: dropped, to: count, by: 8) {
      var bits: UInt64 = 0
      for index in start..<min(start + 8, count) {
        bits |= UInt64(letters[index]) << UInt64((index - start) * 8)
      }
      if start == dropped { low = bits }
      if start == dropped + 8 { high = bits }
      hash = EightBytes(bits: bits).mixed(into: hash)
    }
    self.hash = hash
  }

  /// The word of `count` bytes that need not be folded but for a plural.
  @inline(__always)
  private init(low: UInt64, high: UInt64, count: Int) {
    self.low = low
    self.high = high
    self.count = count
    hash = EightBytes(bits: low).mixed(into: 0)
    if count > 8 { hash = EightBytes(bits: high).mixed(into: hash) }
  }

  /// Whether more than three letters follow a `non` in front.
  @inline(__always)
  var startsWithNon: Bool { low & 0xFF_FFFF == 0x6E_6F6E && count > 6 }

  /// The hash of the word, which has sixteen bytes at most, without its first three.
  var hashBehindNon: UInt64 {
    FoldedWord(low: low >> 24 | high << 40, high: high >> 24, count: count - 3).hash
  }
}

extension FoldedWord {
  /// The word of `count` letters and digits in lower case, eight to sixteen, where folding means taking
  /// a plural ending off at most; nil where it means more.
  ///
  /// Says the same as `foldSpelling`, for most words at a fraction of its cost.
  @inline(__always)
  init?(plain low: UInt64, _ high: UInt64, count length: Int) {
    var (low, high, count) = (low, high, length)
    let tail = FoldedWord.tail(low, high, count)
    if tail >> 24 == 0x73 {
      let before = UInt8(truncatingIfNeeded: tail >> 16)
      if before == 0x65 {  // ies, oses
        let second = UInt8(truncatingIfNeeded: tail >> 8)
        if second == 0x69 || second == 0x73 { return nil }
      }
      if before != 0x73, before != 0x75, before != 0x69 {
        count -= 1
        if count < 8 {
          low &= ~(0xFF << 56)
        } else {
          high &= ~(0xFF << UInt64((count &- 8) &* 8))
        }
      }
    }
    if FoldedWord.needsFolding(low, high, count) { return nil }
    let end = FoldedWord.tail(low, high, count)
    if end >> 16 == 0x6572, end >> 8 & 0xFF == 0x74 || end >> 8 & 0xFF == 0x62 { return nil }
    if count == 8, low == FoldedWord.disorder || low == FoldedWord.neoplasm { return nil }
    self.init(low: low, high: high, count: count)
  }

  /// The same for a word of seven bytes at most.
  @inline(__always)
  init?(plain bits: UInt64, count length: Int) {
    var (bits, count) = (bits, length)
    if count > 3, bits >> UInt64((count &- 1) &* 8) == 0x73 {
      let before = UInt8(truncatingIfNeeded: bits >> UInt64((count &- 2) &* 8))
      if before == 0x65 {  // ies, oses
        let second = UInt8(truncatingIfNeeded: bits >> UInt64((count &- 3) &* 8))
        if second == 0x69 || second == 0x73 { return nil }
      }
      if before != 0x73, before != 0x75, before != 0x69 {
        count -= 1
        bits &= ~(0xFF << UInt64(count &* 8))
      }
    }
    if count > 4 {
      if Letters(bits).end(behind: nil) { return nil }
      let end = bits >> UInt64((count &- 3) &* 8)
      if end == 0x65_7274 || end == 0x65_7262 { return nil }  // tre, bre
    } else if FoldedWord.mayBeRoman(bits, count) {
      return nil
    }
    self.init(low: bits, high: 0, count: count)
  }

  private static let disorder: UInt64 = 0x7265_6472_6F73_6964
  private static let neoplasm: UInt64 = 0x6D73_616C_706F_656E

  /// The last four bytes of `count`, which are seven at least; the very last highest.
  @inline(__always)
  private static func tail(_ low: UInt64, _ high: UInt64, _ count: Int) -> UInt32 {
    if count >= 12 { return UInt32(truncatingIfNeeded: high >> UInt64((count &- 12) &* 8)) }
    if count > 8 {
      let shift = UInt64((count &- 8) &* 8)
      return UInt32(truncatingIfNeeded: (low >> 32) >> shift | high << (32 &- shift))
    }
    return UInt32(truncatingIfNeeded: low >> UInt64((count &- 4) &* 8))
  }

  /// Whether `ae`, `oe`, `our`, `isa`, `ise` or `isi` stands in the bytes.
  @inline(__always)
  private static func needsFolding(_ low: UInt64, _ high: UInt64, _ count: Int) -> Bool {
    let first = Letters(low)
    if first.end(behind: nil) { return true }
    return count > 8 && Letters(high).end(behind: first)
  }

  /// Where the letters stand that folding looks at, as masks.
  private struct Letters {
    let a, e, i, o, r, s, u: UInt64

    @inline(__always)
    init(_ bits: UInt64) {
      let bytes = EightBytes(bits: bits)
      a = bytes.maskInASCII(of: 0x61)
      e = bytes.maskInASCII(of: 0x65)
      i = bytes.maskInASCII(of: 0x69)
      o = bytes.maskInASCII(of: 0x6F)
      r = bytes.maskInASCII(of: 0x72)
      s = bytes.maskInASCII(of: 0x73)
      u = bytes.maskInASCII(of: 0x75)
    }

    /// Whether one of the sequences ends here that folding changes; `before` are the letters in front.
    @inline(__always)
    func end(behind before: Letters?) -> Bool {
      let ligature = (a | o) << 8 | ((before?.a ?? 0) | (before?.o ?? 0)) >> 56
      let ou = (o << 16 | (before?.o ?? 0) >> 48) & (u << 8 | (before?.u ?? 0) >> 56)
      let eis = (i << 16 | (before?.i ?? 0) >> 48) & (s << 8 | (before?.s ?? 0) >> 56)
      return e & ligature | r & ou | (a | e | i) & eis != 0
    }
  }

  /// Whether a word of `count` bytes may be a Roman numeral.
  @inline(__always)
  private static func mayBeRoman(_ low: UInt64, _ count: Int) -> Bool {
    func isDigit(_ byte: UInt64) -> Bool { byte == 0x69 || byte == 0x76 }
    return isDigit(low & 0xFF) && (count == 1 || isDigit(low >> 8 & 0xFF))
  }
}
