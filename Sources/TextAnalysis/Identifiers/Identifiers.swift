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
