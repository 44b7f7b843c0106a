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
    let lower = bits | EightBytes.ones &* 0x20
    return EightBytes(bits: count < 8 ? lower & ~(~0 &<< UInt64(count &* 8)) : lower)
  }

  /// The bytes that are `byte`, as a mask.
  @inline(__always)
  func mask(of byte: UInt8) -> UInt64 {
    let zeros = bits ^ EightBytes.ones &* UInt64(byte)
    let others = (zeros & ~EightBytes.highs) &+ ~EightBytes.highs
    return ~(others | zeros) & EightBytes.highs
  }
}
