import Knowledge

extension IdentifierBytes {
  /// "PMID: 12345678", "PubMed ID 123", "PMC1234567".
  func pubMed(at offset: Int) -> IdentifierMention? {
    guard isWordStart(offset) else { return nil }
    if stands("pmcid", at: offset) {
      return pmc(from: offset, at: afterLabel(offset + 5))
    }
    if stands("pmc", at: offset) { return pmc(from: offset, at: offset) }
    let label: Int
    if stands("pmid", at: offset) {
      label = 4
    } else if stands("pubmed id", at: offset) {
      label = 9
    } else {
      return nil
    }
    let digits = afterLabel(offset + label)
    let stop = endOfDigits(digits)
    guard 1...8 ~= stop - digits, isWordEnd(stop) else { return nil }
    return mention(.pmid, offset..<stop, string(digits..<stop))
  }

  private func pmc(from offset: Int, at label: Int) -> IdentifierMention? {
    let digits = stands("pmc", at: label) ? label + 3 : label
    let stop = endOfDigits(digits)
    guard 3...9 ~= stop - digits, isWordEnd(stop) else { return nil }
    return mention(.pmcid, offset..<stop, "PMC" + string(digits..<stop))
  }

  /// "NCT01234567".
  func trial(at offset: Int) -> IdentifierMention? {
    guard isWordStart(offset), stands("nct", at: offset) else { return nil }
    let stop = endOfDigits(offset + 3)
    guard stop - offset == 11, isWordEnd(stop) else { return nil }
    return mention(.nct, offset..<stop, "NCT" + string((offset + 3)..<stop))
  }

  /// "arXiv:2101.00001v2", "arXiv: hep-th/9901001".
  func arXiv(at offset: Int) -> IdentifierMention? {
    guard isWordStart(offset), stands("arxiv", at: offset),
      offset + 5 < end, text[offset + 5] == 0x3A || text[offset + 5] == 0x20,
      let (stop, value) = arXivId(at: afterLabel(offset + 5))
    else { return nil }
    return mention(.arxiv, offset..<stop, value)
  }

  /// End and form, without version, of the arXiv id at `offset`.
  func arXivId(at offset: Int) -> (end: Int, value: String)? {
    var digits = endOfDigits(offset)
    var stop: Int
    if digits - offset == 4, digits < end, text[digits] == 0x2E {
      stop = endOfDigits(digits + 1)
      guard 4...5 ~= stop - digits - 1 else { return nil }
    } else {
      digits = offset
      while digits < end, digits - offset < 20, text[digits] != 0x2F {
        guard text[digits] | 0x20 &- 0x61 < 26 || text[digits] == 0x2D || text[digits] == 0x2E
        else {
          return nil
        }
        digits += 1
      }
      guard digits > offset + 1 else { return nil }
      stop = endOfDigits(digits + 1)
      guard stop - digits - 1 == 7 else { return nil }
    }
    let value = string(offset..<stop)
    if stop + 1 < end, lower(text[stop]) == UInt8(ascii: "v"), text[stop + 1] &- 0x30 < 10 {
      stop = endOfDigits(stop + 1)
    }
    return isWordEnd(stop) ? (stop, value) : nil
  }

  /// Offset past colons and spaces that part a label from its number, a few at most.
  private func afterLabel(_ offset: Int) -> Int {
    var next = offset
    while next < end, next - offset < 4, [0x3A, 0x20, 0x23, 0x3D].contains(text[next]) { next += 1 }
    return next
  }

  private func isWordEnd(_ offset: Int) -> Bool { offset >= end || !isWordByte(text[offset]) }
}
