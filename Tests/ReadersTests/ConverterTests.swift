import TestSupport
import Testing

@testable import Readers

/// Bytes that mean something in some encodings, nothing in others, and are cut everywhere.
@Test(arguments: TextEncoding.allCases)
func anEncodingReadsTheSameInPieces(encoding: TextEncoding) {
  var random = SeededGenerator(seed: 17)
  for _ in 0..<60 {
    let bytes = (0..<40).map { _ -> UInt8 in
      switch Int.random(in: 0..<4, using: &random) {
      case 0: .random(in: 0x80...0xFF, using: &random)
      case 1: .random(in: 0xFD...0xFF, using: &random)
      case 2: [0x1B, 0x24, 0x42, 0x28, 0x30, 0x0E][Int.random(in: 0..<6, using: &random)]
      default: .random(in: 0x20...0x7E, using: &random)
      }
    }
    let whole = decoded(bytes, encoding, pieceByteCount: bytes.count)
    for count in 1...5 {
      #expect(decoded(bytes, encoding, pieceByteCount: count) == whole, "\(bytes) by \(count)")
    }
  }
}

@Test func aPairWithoutMeaningIsOneSignWhereverItIsCut() {
  let bytes: [UInt8] = [0x61, 0xFE, 0xFE, 0x62]
  for count in 1...4 {
    #expect(decoded(bytes, .shiftJIS, pieceByteCount: count) == "a\u{FFFD}b")
  }
}

private func decoded(_ bytes: [UInt8], _ encoding: TextEncoding, pieceByteCount: Int) -> String {
  var decoder = StreamDecoder(encoding: encoding)
  var result: [UInt8] = []
  var rest = bytes[...]
  while !rest.isEmpty {
    decoder.decode(rest.prefix(pieceByteCount), isEnd: false, into: &result)
    rest = rest.dropFirst(pieceByteCount)
  }
  decoder.decode([], isEnd: true, into: &result)
  return String(decoding: result, as: UTF8.self)
}
