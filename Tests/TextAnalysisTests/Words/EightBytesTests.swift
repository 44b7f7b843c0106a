import Testing

@testable import TextAnalysis

/// Every byte at every place, beside bytes that carries may reach.
private func eachPlace(_ body: (_ byte: UInt8, _ place: Int, _ bytes: [UInt8]) -> Void) {
  for filler in [UInt8(0x00), 0x1F, 0x20, 0x41, 0x61, 0x7F, 0x80, 0xFF] {
    for place in 0..<8 {
      for byte in UInt8.min...UInt8.max {
        var bytes = [UInt8](repeating: filler, count: 8)
        bytes[place] = byte
        body(byte, place, bytes)
      }
    }
  }
}

@Test func eightBytesAnswerAsOneByOne() {
  var wrong = 0
  eachPlace { _, _, bytes in
    let eight = EightBytes(bytes, at: 0)
    if eight.wordByteCount != bytes.prefix(while: isWordByte).count { wrong += 1 }
    if eight.letterCount != bytes.prefix(while: Scalar.isASCIILetter).count { wrong += 1 }
    if eight.hasControl != bytes.contains(where: { $0 < 0x20 }) { wrong += 1 }
    let isInside = bytes.allSatisfy { byte in
      byte >= 0x20 && byte < 0x80 && ![0x2E, 0x21, 0x3F, 0x28, 0x5B].contains(byte)
    }
    if eight.isInsideSentence != isInside { wrong += 1 }
    let hasBracket = bytes.contains { [0x28, 0x29, 0x5B, 0x5D].contains($0) }
    if hasBracket, !eight.mayHoldBracket { wrong += 1 }
    for byte in [UInt8(0x00), 0x20, 0x61, 0x80, 0xFF] {
      let places = bytes.indices.filter { bytes[$0] == byte }
      let mask = places.reduce(UInt64(0)) { $0 | 0x80 << UInt64($1 * 8) }
      if eight.mask(of: byte) != mask { wrong += 1 }
    }
  }
  #expect(wrong == 0)
}

@Test func mixingKeepsHashesApart() {
  var hashes: Set<UInt64> = []
  for bits in UInt64(0)..<20_000 {
    hashes.insert(EightBytes(bits: bits).mixed(into: 0))
    hashes.insert(EightBytes(bits: bits << 48 | 1 << 40).mixed(into: 0))
  }
  #expect(hashes.count == 40_000)
  let (one, two) = (EightBytes(bits: 1), EightBytes(bits: 2))
  #expect(two.mixed(into: one.mixed(into: 0)) != one.mixed(into: two.mixed(into: 0)))
}
