import Knowledge
import TextAnalysis

/// Asks the analysis whether a mention of any concept is negated.
enum NegatedMention {
  /// The bytes of `concept` in `sentence`, whatever the case and white space; written in capitals
  /// rather than otherwise, since the annotators marked the mention that way.
  static func range(of concept: String, in sentence: String) -> ByteRange? {
    let bytes = Array(sentence.utf8)
    let wanted = words(Array(concept.utf8))
    guard !wanted.isEmpty else { return nil }
    let found = bytes.indices.compactMap { start in
      end(of: wanted, in: bytes, from: start).map { ByteRange(byteStart: start, byteEnd: $0) }
    }
    return found.first { !bytes[$0.range].contains { $0 &- 0x61 < 26 } } ?? found.first
  }

  /// Whether the words at `range` of `sentence` are negated.
  static func isNegated(_ range: ByteRange, in sentence: String) -> Bool {
    let bytes = Array(sentence.utf8)
    return negationCue(of: range, in: ByteRange(0..<bytes.count), of: bytes) != nil
  }

  private static func end(of wanted: [[UInt8]], in bytes: [UInt8], from start: Int) -> Int? {
    if start > 0, isLetter(bytes[start - 1]) { return nil }
    var position = start
    for (index, word) in wanted.enumerated() {
      if index > 0 {
        let gap = position
        while position < bytes.count, bytes[position] <= 0x20 { position += 1 }
        if position == gap { return nil }
      }
      for byte in word {
        guard position < bytes.count, folded(bytes[position]) == byte else { return nil }
        position += 1
      }
    }
    return position
  }

  private static func words(_ bytes: [UInt8]) -> [[UInt8]] {
    bytes.split { $0 <= 0x20 }.map { $0.map(folded) }
  }

  private static func folded(_ byte: UInt8) -> UInt8 { byte &- 0x41 < 26 ? byte | 0x20 : byte }

  private static func isLetter(_ byte: UInt8) -> Bool { folded(byte) &- 0x61 < 26 }
}
