/// A short word in lower case, or a sign: at most fifteen bytes of UTF-8 in two machine words, so
/// that comparing is comparing two numbers and nothing is allocated.
struct QuantityWord: Hashable, Sendable, ExpressibleByStringLiteral {
  /// The longest word that fits.
  static let maximumByteCount = 15

  /// Bytes, the first lowest; the last byte of `high` is the count.
  private(set) var low: UInt64 = 0
  private(set) var high: UInt64 = 0

  /// The empty word.
  init() {}

  /// The word of `count` bytes, the first lowest.
  @inline(__always)
  init(low: UInt64, high: UInt64, count: Int) {
    self.low = low
    self.high = high | UInt64(truncatingIfNeeded: count) &<< 56
  }

  /// The word of a literal, which must not be longer than a word can be.
  @inline(__always)
  init(stringLiteral value: StaticString) {
    value.withUTF8Buffer { bytes in
      for index in 0..<bytes.count { unsafe append(bytes[index]) }
    }
  }

  /// The word of `text`; empty where that is too long.
  init(_ text: String) {
    guard text.utf8.count <= QuantityWord.maximumByteCount else { return }
    for byte in text.utf8 { append(byte) }
  }

  /// Number of bytes.
  @inline(__always)
  var count: Int { Int(high >> 56) }

  @inline(__always)
  var isEmpty: Bool { high == 0 }

  /// Puts `byte` behind the others, of which there must be fewer than fit.
  @inline(__always)
  mutating func append(_ byte: UInt8) {
    let shift = UInt64(truncatingIfNeeded: count & 7) &* 8
    if count < 8 {
      low |= UInt64(byte) &<< shift
    } else {
      high |= UInt64(byte) &<< shift
    }
    high &+= 1 << 56
  }

  /// Byte `index`.
  func byte(_ index: Int) -> UInt8 {
    UInt8(truncatingIfNeeded: (index < 8 ? low : high) >> UInt64((index & 7) * 8))
  }

  /// Whether it ends in the bytes of `ending`.
  func hasSuffix(_ ending: QuantityWord) -> Bool {
    let start = count - ending.count
    return start >= 0 && (0..<ending.count).allSatisfy { byte(start + $0) == ending.byte($0) }
  }

  /// The word without its last `dropped` bytes.
  func dropLast(_ dropped: Int) -> QuantityWord {
    var word = QuantityWord()
    for index in 0..<max(0, count - dropped) { word.append(byte(index)) }
    return word
  }

  /// The word as text.
  var text: String { String(decoding: (0..<count).map(byte), as: UTF8.self) }
}
