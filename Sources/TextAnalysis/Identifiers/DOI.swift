import Knowledge

extension IdentifierBytes {
  /// Endings that publishers' addresses put after a DOI.
  private static let viewSuffixes = [
    "/full", "/abstract", "/pdf", "/epdf", "/fulltext", "/meta", ".pdf",
  ]

  /// A DOI that stands by itself: "10.1000/xyz".
  func bareDOI(at offset: Int) -> IdentifierMention? {
    guard isWordStart(offset), let (stop, value) = doi(at: offset) else { return nil }
    return mention(.doi, offset..<stop, value)
  }

  /// A DOI with its label or its resolver's host, "doi:10.1000/xyz", "doi.org/10.1000/xyz".
  func resolver(at offset: Int) -> IdentifierMention? {
    guard isWordStart(offset) else { return nil }
    var next = offset
    if stands("doi.org/", at: next) {
      next += 8
    } else if stands("dx.doi.org/", at: next) {
      next += 11
    } else if stands("doi", at: next) {
      next += 3
      while next < end, next - offset < 8, text[next] == 0x3A || text[next] == 0x20 { next += 1 }
    }
    guard next > offset, let (stop, value) = doi(at: next) else { return nil }
    return mention(.doi, offset..<stop, value)
  }

  /// End and normalised form of the DOI at `offset`.
  func doi(at offset: Int) -> (end: Int, value: String)? {
    guard stands("10.", at: offset) else { return nil }
    let slash = endOfDigits(offset + 3, limit: 10)
    guard 4...9 ~= slash - offset - 3 else { return nil }
    var next = slash
    var bytes = Array(text[offset..<slash])
    while next < end, let (byte, count) = suffixByte(at: next) {
      bytes.append(lower(byte))
      next += count
    }
    guard bytes.count > slash - offset + 1, bytes[slash - offset] == UInt8(ascii: "/") else {
      return nil
    }
    let kept = trimmed(bytes)
    guard kept > slash - offset + 1 else { return nil }
    let value = withoutView(String(decoding: bytes[..<kept], as: UTF8.self))
    return (endOfWritten(kept, from: offset), value)
  }

  /// The byte of a DOI's suffix at `offset`, percent escapes resolved, with its length as written.
  private func suffixByte(at offset: Int) -> (UInt8, Int)? {
    let byte = text[offset]
    if byte == UInt8(ascii: "%"), offset + 2 < end, let high = hexadecimal(text[offset + 1]),
      let low = hexadecimal(text[offset + 2])
    {
      let value = high << 4 | low
      return isSuffixByte(value) || value == 0x3C || value == 0x3E ? (value, 3) : nil
    }
    return isSuffixByte(byte) ? (byte, 1) : nil
  }

  private func isSuffixByte(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
    case 0x2D, 0x2E, 0x5F, 0x3B, 0x28, 0x29, 0x2F, 0x3A, 0x2B, 0x5B, 0x5D: true
    default: false
    }
  }

  private func hexadecimal(_ byte: UInt8) -> UInt8? {
    switch lower(byte) {
    case let digit where digit &- 0x30 < 10: digit - 0x30
    case let letter where letter &- 0x61 < 6: letter - 0x57
    default: nil
    }
  }

  /// How many of `bytes` are left without closing punctuation and brackets that none opened.
  private func trimmed(_ bytes: [UInt8]) -> Int {
    var round = bytes.count { $0 == 0x28 } - bytes.count { $0 == 0x29 }
    var square = bytes.count { $0 == 0x5B } - bytes.count { $0 == 0x5D }
    var count = bytes.count
    while count > 0 {
      switch bytes[count - 1] {
      case 0x2E, 0x3B, 0x3A, 0x2F, 0x2D: break
      case 0x29 where round < 0: round += 1
      case 0x5D where square < 0: square += 1
      case 0x28, 0x5B: if bytes[count - 1] == 0x28 { round -= 1 } else { square -= 1 }
      default: return count
      }
      count -= 1
    }
    return 0
  }

  /// Offset past the written form of the first `count` normalised bytes.
  private func endOfWritten(_ count: Int, from offset: Int) -> Int {
    var next = offset
    for _ in 0..<count { next += suffixByte(at: next)?.1 ?? 1 }
    return next
  }

  private func withoutView(_ doi: String) -> String {
    for suffix in Self.viewSuffixes where doi.hasSuffix(suffix) {
      return String(doi.dropLast(suffix.utf8.count))
    }
    return doi
  }
}
