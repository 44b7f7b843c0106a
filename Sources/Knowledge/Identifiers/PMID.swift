/// The id of a record in PubMed.
public struct PMID: Hashable, Sendable {
  /// One to eight digits, the first not 0.
  public let value: String

  init?(digits: some Collection<UInt8>) {
    let plain = digits.drop { $0 == 0x30 }
    guard 1...8 ~= plain.count, digits.count <= 9, plain.allSatisfy({ $0 &- 0x30 < 10 }) else {
      return nil
    }
    value = String(decoding: Array(plain), as: UTF8.self)
  }

  /// The PubMed id that a field of a record states: digits alone, with a label, in an address.
  public init?(field: String) {
    let bytes = IdentifierBytes(field)
    let trimmed = WhiteSpace.trimmed(0..<bytes.end, in: bytes.text)
    let stop = bytes.endOfDigits(trimmed.lowerBound)
    if stop > trimmed.lowerBound {
      let next = stop < trimmed.upperBound ? bytes.text[stop] : 0x20
      guard next <= 0x20 || next == UInt8(ascii: "[") else { return nil }  // "123 [pmid]"
      self.init(digits: bytes.text[trimmed.lowerBound..<stop])
    } else {
      guard let found = bytes.mentions(until: .pmid).last, found.kind == .pmid else { return nil }
      self.init(digits: found.value.utf8)
    }
  }
}

extension IdentifierBytes {
  /// "PMID: 12345678", "PubMed ID 123", "[PubMed: 12345678]".
  func pmid(at offset: Int) -> IdentifierMention? {
    if stands("pmid", at: offset) {
      let isMany = byte(at: offset + 4) | 0x20 == UInt8(ascii: "s")
      return pmid(afterLabel(offset + (isMany ? 5 : 4)), from: offset, atLeast: 1)
    }
    guard stands("pubmed", at: offset) else { return nil }
    if stands("pubmed id", at: offset) {
      return pmid(afterLabel(offset + 9), from: offset, atLeast: 1)
    }
    // "PubMed: 12 records": a search's yield has fewer digits.
    let next = byte(at: offset + 6)
    guard next == UInt8(ascii: ":") || next == UInt8(ascii: "#") || next == UInt8(ascii: "=") else {
      return nil
    }
    return pmid(afterSigns(offset + 6), from: offset, atLeast: 7)
  }

  private func pmid(_ digits: Int, from offset: Int, atLeast count: Int) -> IdentifierMention? {
    let stop = endOfDigits(digits, limit: 10)
    guard stop - digits >= count, isNumberEnd(stop), !isDecimal(stop),
      let id = PMID(digits: text[digits..<stop])
    else { return nil }
    return mention(.pmid, offset..<stop, id.value)
  }

  /// The next id of a list that began with a label: "PMIDs: 12345678, 23456789".
  func pmid(continuing offset: Int) -> IdentifierMention? {
    afterListSign(offset).flatMap { pmid($0, from: $0, atLeast: 6) }
  }

  /// Offset past what parts two entries of a list: a comma, a semicolon, a slash, "and".
  func afterListSign(_ offset: Int) -> Int? {
    var next = offset
    var hasSign = false
    while next < end, next - offset < 8 {
      switch text[next] {
      case UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "/"), UInt8(ascii: "&"),
        UInt8(ascii: "|"), UInt8(ascii: "\""):
        hasSign = true
        next += 1
      case UInt8(ascii: "a") where stands("and ", at: next),
        UInt8(ascii: "o") where stands("or ", at: next):
        guard WhiteSpace.byteCount(before: next, in: text) > 0 else { return nil }
        hasSign = true
        next += text[next] == UInt8(ascii: "a") ? 3 : 2
      default:
        let count = WhiteSpace.byteCount(at: next, in: text)
        if count == 0 { return hasSign ? next : nil }
        next += count
      }
    }
    return nil
  }

  /// Whether the number before `offset` goes on as a decimal fraction.
  private func isDecimal(_ offset: Int) -> Bool {
    byte(at: offset) == UInt8(ascii: ".") && isDigit(at: offset + 1)
  }
}
