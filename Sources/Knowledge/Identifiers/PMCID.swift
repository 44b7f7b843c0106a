/// The id of an article in PubMed Central.
public struct PMCID: Hashable, Sendable {
  /// `PMC` and up to nine digits.
  public let value: String

  init?(digits: some Collection<UInt8>) {
    let plain = digits.drop { $0 == 0x30 }
    guard 1...9 ~= plain.count, plain.allSatisfy({ $0 &- 0x30 < 10 }) else { return nil }
    value = "PMC" + String(decoding: Array(plain), as: UTF8.self)
  }

  /// The PMC id that a field of a record states: with or without `PMC`, with a label, in an address.
  public init?(field: String) {
    let bytes = IdentifierBytes(field)
    var start = WhiteSpace.trimmed(0..<bytes.end, in: bytes.text).lowerBound
    if !bytes.isDigit(at: start) {
      guard
        let mark = (start..<bytes.end).first(where: {
          bytes.stands("pmc", at: $0)
            && bytes.isDigit(at: $0 + 3) && !bytes.isWord(at: $0 - 1)
        })
      else { return nil }
      start = mark + 3
    }
    let stop = bytes.endOfDigits(start, limit: 12)
    guard bytes.isNumberEnd(stop) else { return nil }
    self.init(digits: bytes.text[start..<stop])
  }
}

extension IdentifierBytes {
  /// "PMC1234567", "PMCID: PMC1234567", "PMCID: 1234567".
  func pmcid(at offset: Int) -> IdentifierMention? {
    guard stands("pmc", at: offset) else { return nil }
    if isDigit(at: offset + 3) { return pmcid(offset + 3, from: offset, digits: 5...8) }
    let isLabel = stands("pmcid", at: offset) || stands("pmc id", at: offset)
    let label = offset + (isLabel ? (byte(at: offset + 3) == 0x20 ? 6 : 5) : 3)
    let next = afterLabel(label)
    if stands("pmc", at: next) { return pmcid(next + 3, from: offset, digits: 4...8) }
    if isLabel { return pmcid(next, from: offset, digits: 4...8) }
    // "pmc = 1234567" in templates and libraries; a space alone does not make a label of it.
    let signs: [UInt8] = Array(":=|\"".utf8)
    guard text[label..<next].contains(where: signs.contains) else { return nil }
    return pmcid(next, from: offset, digits: 5...8)
  }

  private func pmcid(
    _ start: Int, from offset: Int, digits: ClosedRange<Int>
  ) -> IdentifierMention? {
    let stop = endOfDigits(start, limit: 12)
    guard digits ~= stop - start, isNumberEnd(stop), let id = PMCID(digits: text[start..<stop])
    else {
      return nil
    }
    return mention(.pmcid, offset..<stop, id.value)
  }
}
