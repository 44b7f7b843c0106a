/// Eight bytes of text in one machine word, the first lowest, looked at together.
///
/// A mask has the highest bit of each byte that it stands for.
struct EightBytes {
  /// The bytes; 0 behind the end of a word.
  private(set) var bits: UInt64

  private static let ones: UInt64 = 0x0101_0101_0101_0101
  private static let highs: UInt64 = 0x8080_8080_8080_8080

  @inline(__always)
  init(bits: UInt64) { self.bits = bits }

  /// The bytes from `offset` on, which must all be inside `text`.
  @inline(__always)
  init(_ text: [UInt8], at offset: Int) {
    // Safe: any eight bytes are a number, and the span checks that they are there.
    bits = unsafe text.span.bytes.unsafeLoadUnaligned(
      fromByteOffset: offset, as: UInt64.self
    ).littleEndian
  }

  /// How many bytes from the first on are ASCII letters or digits.
  @inline(__always)
  var wordByteCount: Int { (~wordBytes & EightBytes.highs).trailingZeroBitCount >> 3 }

  /// How many bytes from the first on are ASCII letters.
  @inline(__always)
  var letterCount: Int { (~letters & EightBytes.highs).trailingZeroBitCount >> 3 }

  /// The bytes that are ASCII letters or digits, as a mask with other bits in it.
  @inline(__always)
  private var wordBytes: UInt64 {
    let plain = bits & ~EightBytes.highs
    let digits = (plain &+ EightBytes.ones &* 0x50) & ~(plain &+ EightBytes.ones &* 0x46)
    return letters | digits & ~bits
  }

  /// The bytes that are ASCII letters, as a mask with other bits in it.
  @inline(__always)
  private var letters: UInt64 {
    let lower = bits & ~EightBytes.highs | EightBytes.ones &* 0x20
    return (lower &+ EightBytes.ones &* 0x1F) & ~(lower &+ EightBytes.ones &* 0x05) & ~bits
  }

  /// The first `count` bytes, letters in lower case; all of them must be ASCII letters or digits.
  @inline(__always)
  func folded(_ count: Int) -> EightBytes {
    EightBytes(bits: bits | EightBytes.ones &* 0x20).prefix(count)
  }

  /// The bytes that are `byte`, as a mask.
  @inline(__always)
  func mask(of byte: UInt8) -> UInt64 {
    let zeros = bits ^ EightBytes.ones &* UInt64(byte)
    let others = (zeros & ~EightBytes.highs) &+ ~EightBytes.highs
    return ~(others | zeros) & EightBytes.highs
  }

  /// The bytes that are `byte`, as a mask, where all bytes are ASCII.
  @inline(__always)
  func maskInASCII(of byte: UInt8) -> UInt64 {
    (EightBytes.highs &- (bits ^ EightBytes.ones &* UInt64(byte))) & EightBytes.highs
  }

  /// The bytes that are ASCII letters, as a mask.
  @inline(__always)
  var letterMask: UInt64 { letters & EightBytes.highs }

  /// The first `count` bytes as a mask; all of them from eight on.
  @inline(__always)
  static func mask(ofFirst count: Int) -> UInt64 {
    count < 8 ? highs & ~(~0 &<< UInt64(count &* 8)) : highs
  }

  /// Letters in lower case; all bytes must be ASCII letters, digits or 0.
  @inline(__always)
  var lowercased: EightBytes { EightBytes(bits: bits | letterMask >> 2) }

  /// Whether one of the bytes is a control character such as a line break.
  @inline(__always)
  var hasControl: Bool {
    (bits &- EightBytes.ones &* 0x20) & ~bits & EightBytes.highs != 0
  }

  /// Whether one of the bytes may be a round or square bracket.
  @inline(__always)
  var mayHoldBracket: Bool {
    let round = EightBytes(bits: bits | EightBytes.ones).mask(of: 0x29)
    let square = EightBytes(bits: bits & ~(EightBytes.ones &* 0x06)).mask(of: 0x59)
    return round | square != 0
  }

  /// Whether all bytes are ASCII, no control characters, no brackets that open, and no stops.
  @inline(__always)
  var isInsideSentence: Bool {
    guard (bits | bits &- EightBytes.ones &* 0x20) & EightBytes.highs == 0 else { return false }
    return maskInASCII(of: 0x2E) | maskInASCII(of: 0x21) | maskInASCII(of: 0x3F)
      | maskInASCII(of: 0x28) | maskInASCII(of: 0x5B) == 0
  }

  /// The first `count` bytes, the others 0.
  @inline(__always)
  func prefix(_ count: Int) -> EightBytes {
    EightBytes(bits: count < 8 ? bits & ~(~0 &<< UInt64(count &* 8)) : bits)
  }

  /// `hash` with these bytes taken in: no two hashes become one, and every bit changes all others.
  @inline(__always)
  func mixed(into hash: UInt64) -> UInt64 {
    var mixed = (hash ^ bits) &* 0x9E37_79B9_7F4A_7C15
    mixed = (mixed ^ mixed >> 32) &* 0xD6E8_FEB8_6659_FD93
    return mixed ^ mixed >> 32
  }
}
