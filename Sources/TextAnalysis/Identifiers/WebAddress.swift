import Knowledge

extension IdentifierBytes {
  /// A web address, "https://…" or "www.…", or the identifier that it holds.
  func address(at offset: Int) -> IdentifierMention? {
    guard isWordStart(offset) else { return nil }
    var hostStart = offset
    if stands("https://", at: offset) {
      hostStart += 8
    } else if stands("http://", at: offset) {
      hostStart += 7
    } else if !stands("www.", at: offset) {
      return nil
    }
    var pathStart = hostStart
    while pathStart < end, isHostByte(text[pathStart]) { pathStart += 1 }
    let host = hostName(hostStart..<pathStart)
    guard host.contains(".") else { return nil }
    let stop = endOfAddress(from: offset)
    pathStart = min(pathStart, stop)
    return held(offset..<stop, host: host, pathStart: pathStart)
      ?? mention(
        .url, offset..<stop, string(offset..<stop),
        isSource: stop - pathStart > 1 && SourceHosts.contain(host))
  }

  /// The identifier in the path of the address at `range`.
  private func held(_ range: Range<Int>, host: String, pathStart: Int) -> IdentifierMention? {
    let address = IdentifierBytes(text: text, range: ByteRange(range))
    for offset in pathStart..<range.upperBound {
      let follows = [0x2F, 0x3D, 0x3A, 0x46].contains(text[max(offset - 1, 0)])  // / = : %2F
      guard follows else { continue }
      if text[offset] == UInt8(ascii: "1"), let (_, value) = address.doi(at: offset) {
        return mention(.doi, range, value)
      }
    }
    return heldNumber(address, host: host, pathStart: pathStart)
  }

  private func heldNumber(
    _ address: IdentifierBytes, host: String, pathStart: Int
  ) -> IdentifierMention? {
    let range = address.start..<address.end
    let isNIH = host.hasSuffix("nih.gov") || host.hasSuffix("europepmc.org")
    for offset in pathStart..<range.upperBound where text[offset] == 0x2F || text[offset] == 0x3D {
      let next = offset + 1
      if isNIH, address.stands("pmc", at: next), let held = address.pubMed(at: next) {
        return mention(.pmcid, range, held.value)
      }
      if let held = address.stands("nct", at: next) ? address.trial(at: next) : nil {
        return mention(.nct, range, held.value)
      }
      if host.hasSuffix("arxiv.org"), let (_, value) = address.arXivId(at: next) {
        return mention(.arxiv, range, value)
      }
      let stop = address.endOfDigits(next)
      let isPubMed = host.hasPrefix("pubmed.") || address.isPubMedPath(pathStart)
      if isNIH, isPubMed, 1...8 ~= stop - next, stop >= address.end || !isWordByte(text[stop]) {
        return mention(.pmid, range, string(next..<stop))
      }
    }
    return nil
  }

  private func isPubMedPath(_ pathStart: Int) -> Bool { stands("/pubmed/", at: pathStart) }

  /// Offset past the address that starts at `offset`, closing punctuation left out.
  private func endOfAddress(from offset: Int) -> Int {
    var stop = offset
    var opened = 0
    while stop < end, text[stop] > 0x20, text[stop] < 0x80 {
      let byte = text[stop]
      if [0x22, 0x3C, 0x3E, 0x5B, 0x5D, 0x5E, 0x60, 0x7B, 0x7C, 0x7D, 0x5C].contains(byte) {
        break
      }
      if byte == 0x28 { opened += 1 }
      if byte == 0x29 {
        opened -= 1
        if opened < 0 { break }
      }
      stop += 1
    }
    while stop > offset,
      [0x2E, 0x2C, 0x3B, 0x3A, 0x21, 0x3F, 0x27, 0x28, 0x2A, 0x5F].contains(
        text[stop - 1])
    {
      stop -= 1
    }
    return stop
  }

  /// The host at `range` in lower case, without user, port and `www.`.
  private func hostName(_ range: Range<Int>) -> String {
    let bytes = text[range].prefix { $0 != 0x3A }.map(lower)
    let host = String(decoding: bytes, as: UTF8.self)
    return host.hasPrefix("www.") ? String(host.dropFirst(4)) : host
  }

  private func isHostByte(_ byte: UInt8) -> Bool {
    isWordByte(byte) || byte == 0x2E || byte == 0x2D || byte == 0x3A || byte == 0x40
  }
}
