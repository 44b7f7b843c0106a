/// The bytes of a range, with what identifiers look like in them.
///
/// A recogniser (`doi(at:)`, `pmid(at:)`, …) is asked where a word starts, looks at a bounded number of
/// bytes or consumes what it looks at, and never fails on any bytes.
struct IdentifierBytes {
  let text: [UInt8]
  let start: Int
  let end: Int

  init(text: [UInt8], range: Range<Int>) {
    self.text = text
    start = min(range.lowerBound, text.count)
    end = min(range.upperBound, text.count)
  }

  /// All of `text`.
  init(_ text: some StringProtocol) {
    self.text = Array(text.utf8)
    start = 0
    end = self.text.count
  }

  /// Whether `word`, in lower case, stands at `offset`.
  func stands(_ word: StaticString, at offset: Int) -> Bool {
    guard offset + word.utf8CodeUnitCount <= end else { return false }
    return word.withUTF8Buffer { letters in
      for index in 0..<letters.count where unsafe lower(text[offset + index]) != letters[index] {
        return false
      }
      return true
    }
  }

  /// The byte at `offset`; 0 outside the range.
  func byte(at offset: Int) -> UInt8 { offset >= start && offset < end ? text[offset] : 0 }

  /// Whether an ASCII letter or digit stands at `offset`.
  func isWord(at offset: Int) -> Bool { isWordByte(byte(at: offset)) }

  /// Whether an ASCII digit stands at `offset`.
  func isDigit(at offset: Int) -> Bool { byte(at: offset) &- 0x30 < 10 }

  /// Offset past the ASCII digits at `offset`, of `limit` at most.
  func endOfDigits(_ offset: Int, limit: Int = .max) -> Int {
    var next = offset
    while next < end, next - offset < limit, text[next] &- 0x30 < 10 { next += 1 }
    return next
  }

  /// Offset past the letters and digits at `offset`.
  func endOfWord(_ offset: Int) -> Int {
    var next = offset
    while next < end, isWordByte(text[next]) { next += 1 }
    return next
  }

  /// Whether a number may end before `offset`: no letter or digit stands there, or another
  /// identifier's label, which extraction from PDF runs together with it.
  func isNumberEnd(_ offset: Int) -> Bool {
    guard isWord(at: offset) else { return true }
    return !isDigit(at: offset) && isGluedLabel(at: offset)
  }

  /// Whether another identifier or its label begins at `offset`, written as only labels are.
  func isGluedLabel(at offset: Int) -> Bool {
    switch byte(at: offset) {
    case UInt8(ascii: "P"):
      byte(at: offset + 1) == UInt8(ascii: "M")
        && (stands("pmid", at: offset) || stands("pmcid", at: offset)
          || stands("pmc", at: offset) && isDigit(at: offset + 3))
    case UInt8(ascii: "h"): stands("https://", at: offset) || stands("http://", at: offset)
    case UInt8(ascii: "d"), UInt8(ascii: "D"): stands("doi:", at: offset)
    default: false
    }
  }

  /// Length of the dash at `offset`, typed or typographic; 0 where there is none.
  func dashLength(at offset: Int) -> Int {
    switch byte(at: offset) {
    case 0x2D: 1
    case 0xE2:
      switch (byte(at: offset + 1), byte(at: offset + 2)) {
      case (0x80, 0x90...0x93), (0x88, 0x92): 3
      default: 0
      }
    default: 0
    }
  }

  /// Offset past what parts a label from its number: signs, quotes, brackets and white space, and the
  /// words "number", "no", "id" and "identifier"; a few of them at most.
  func afterLabel(_ offset: Int) -> Int {
    var next = offset
    var rest = 4
    while rest > 0 {
      rest -= 1
      next = afterSigns(next)
      guard let count = labelWords.first(where: { isWordOf($0, at: next) })?.utf8CodeUnitCount
      else { break }
      next += count
    }
    return next
  }

  private func isWordOf(_ word: StaticString, at offset: Int) -> Bool {
    stands(word, at: offset) && !isWord(at: offset + word.utf8CodeUnitCount)
  }

  /// Offset past a few signs and white space, with which tables of fields are drawn up as well.
  func afterSigns(_ offset: Int) -> Int {
    var next = offset
    while next < end, next - offset < 40 {
      switch text[next] {
      case UInt8(ascii: ":"), UInt8(ascii: "="), UInt8(ascii: "#"), UInt8(ascii: "."),
        UInt8(ascii: "-"), UInt8(ascii: "("), UInt8(ascii: "["), UInt8(ascii: "{"),
        UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: ">"), UInt8(ascii: "|"):
        next += 1
      case 0xEF where byte(at: next + 1) == 0xBC && byte(at: next + 2) == 0x9A:  // ：
        next += 3
      default:
        let count = WhiteSpace.byteCount(at: next, in: text)
        if count == 0 { return next }
        next += count
      }
    }
    return min(next, end)
  }

  /// The bytes at `range` as a string.
  func string(_ range: Range<Int>) -> String { String(decoding: text[range], as: UTF8.self) }

  /// A mention of `value` at `range`.
  func mention(
    _ kind: IdentifierMention.Kind, _ range: Range<Int>, _ value: String, isSource: Bool = true
  ) -> IdentifierMention {
    IdentifierMention(kind: kind, range: ByteRange(range), value: value, isSource: isSource)
  }

  /// `byte` in lower case, if it is an ASCII letter.
  func lower(_ byte: UInt8) -> UInt8 { byte &- 0x41 < 26 ? byte | 0x20 : byte }
}

private let labelWords: [StaticString] = [
  "number", "numbers", "no", "nr", "id", "ids", "identifier",
]

/// Whether `byte` is an ASCII letter or digit.
@inline(__always)
func isWordByte(_ byte: UInt8) -> Bool {
  (byte | 0x20) &- 0x61 < 26 || byte &- 0x30 < 10
}
