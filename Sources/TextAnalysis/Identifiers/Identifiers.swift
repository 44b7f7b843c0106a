public import Knowledge

/// Every identifier and web address in `range` of `text`, in order, none inside another.
///
/// Finds DOIs, PubMed ids ("PMID: 123", never bare digits), PMC and ClinicalTrials.gov numbers, arXiv
/// ids, and web addresses; an address that holds one of the former is that, with the address's range.
/// A plain address counts as a source only on the host of a publisher, index or registry.
///
/// - Complexity: O(*n*) in the byte count of `range`.
/// - Note: DOI syntax: CrossRef's recommended pattern, `10.` and four to nine digits, a slash, and a
///   suffix of letters, digits and `-._;()/:`; what only closes the sentence is cut off.
public func identifiers(in text: [UInt8], range: ByteRange) -> [IdentifierMention] {
  let bytes = IdentifierBytes(text: text, range: range)
  var found: [IdentifierMention] = []
  var offset = bytes.start
  while offset < bytes.end {
    if isWordByte(text[offset]), let mention = bytes.mention(at: offset) {
      found.append(mention)
      offset = max(mention.range.byteEnd, offset + 1)
      guard isWordByte(text[offset - 1]) else { continue }
    } else if !isWordByte(text[offset]) {
      offset += 1
      continue
    }
    while offset < bytes.end, isWordByte(text[offset]) { offset += 1 }  // No word starts inside.
  }
  return found
}

/// The bytes of a range, with what identifiers look like in them.
struct IdentifierBytes {
  let text: [UInt8]
  let start: Int
  let end: Int

  init(text: [UInt8], range: ByteRange) {
    self.text = text
    start = min(range.byteStart, text.count)
    end = min(range.byteEnd, text.count)
  }

  /// Whether an identifier may start in the range, whose words are `words`; a look at a few bytes a
  /// word.
  func mayHoldIdentifier(_ words: [Token]) -> Bool {
    let first = words.first?.range.lowerBound ?? end
    if (start..<first).contains(where: mayStart) { return true }
    for word in words {
      let start = word.range.lowerBound
      if word.form.contains(.plain) {
        if IdentifierBytes.firstLetters >> (text[start] & 0x1F) & 1 != 0, mayStart(start) {
          return true
        }
      } else if word.range.contains(where: mayStart) {
        return true
      }
    }
    return false
  }

  /// The letters that identifiers start with, as bits by their place in the alphabet.
  private static let firstLetters: UInt32 =
    [UInt8]("hwpnad".utf8).reduce(0) { $0 | 1 << UInt32($1 & 0x1F) }

  /// Whether the first three letters of an identifier, or of what leads to one, stand at `offset`.
  private func mayStart(_ offset: Int) -> Bool {
    guard offset + 2 < end else { return false }
    let second = text[offset + 1] | 0x20
    let third = text[offset + 2] | 0x20
    switch text[offset] | 0x20 {
    case UInt8(ascii: "h"): return second == UInt8(ascii: "t") && third == second
    case UInt8(ascii: "w"): return second == UInt8(ascii: "w") && third == second
    case UInt8(ascii: "1"): return second == UInt8(ascii: "0")
    case UInt8(ascii: "p"): return second == UInt8(ascii: "m") || second == UInt8(ascii: "u")
    case UInt8(ascii: "n"): return second == UInt8(ascii: "c") && third == UInt8(ascii: "t")
    case UInt8(ascii: "a"): return second == UInt8(ascii: "r") && third == UInt8(ascii: "x")
    case UInt8(ascii: "d"):
      return second == UInt8(ascii: "o") && third == UInt8(ascii: "i")
        || second == UInt8(ascii: "x")
    default: return false
    }
  }

  /// What starts at `offset`, where a word starts; most are settled by one look at the byte.
  func mention(at offset: Int) -> IdentifierMention? {
    switch text[offset] {
    case UInt8(ascii: "h"), UInt8(ascii: "H"), UInt8(ascii: "w"), UInt8(ascii: "W"):
      address(at: offset)
    case UInt8(ascii: "1"): bareDOI(at: offset)
    case UInt8(ascii: "P"), UInt8(ascii: "p"): pubMed(at: offset)
    case UInt8(ascii: "N"), UInt8(ascii: "n"): trial(at: offset)
    case UInt8(ascii: "a"), UInt8(ascii: "A"): arXiv(at: offset)
    case UInt8(ascii: "d"), UInt8(ascii: "D"): resolver(at: offset)
    default: nil
    }
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

  /// Whether no word runs on over `offset` from the left.
  func isWordStart(_ offset: Int) -> Bool { offset <= start || !isWordByte(text[offset - 1]) }

  /// Offset past the ASCII digits at `offset`.
  func endOfDigits(_ offset: Int, limit: Int = .max) -> Int {
    var next = offset
    while next < end, next - offset < limit, text[next] &- 0x30 < 10 { next += 1 }
    return next
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
