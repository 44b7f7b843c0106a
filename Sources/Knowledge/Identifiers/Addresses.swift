extension IdentifierBytes {
  /// A web address, "https://…" or "www.…", or the identifier that it holds.
  func address(at offset: Int) -> IdentifierMention? {
    if stands("https://", at: offset) { return address(from: offset, host: offset + 8) }
    if stands("http://", at: offset) { return address(from: offset, host: offset + 7) }
    return stands("www.", at: offset) ? address(from: offset, host: offset) : nil
  }

  /// An address without "https://" on the host of a publisher, index or registry: "doi.org/10.1000/1".
  func hostAddress(at offset: Int) -> IdentifierMention? {
    let before = byte(at: offset - 1)
    guard ![0x40, 0x2E, 0x2D, 0x5F].contains(before) else { return nil }  // @ . - _
    let stop = endOfHost(offset)
    guard byte(at: stop) == UInt8(ascii: "/"),
      SourceHosts.contain(string(offset..<stop).lowercased(), isExact: false)
    else { return nil }
    return address(from: offset, host: offset)
  }

  private func address(from offset: Int, host hostStart: Int) -> IdentifierMention? {
    let pathStart = endOfHost(hostStart)
    let name = string(hostStart..<pathStart)
    guard name.dropLast().contains("."), pathStart > hostStart + 3 else { return nil }
    let stop = max(endOfAddress(from: pathStart), pathStart)
    let address = WebAddress(host: name, rest: plain(pathStart..<stop))
    if let found = heldDOI(in: address, pathStart..<stop) {
      return mention(.doi, offset..<found.end, found.value)
    }
    if let found = held(in: address, pathStart..<stop) {
      return mention(
        found.kind, offset..<stop, found.value,
        isSource: found.kind != .orcid && found.kind != .issn)
    }
    let end = pathStart == stop ? offset + trimmed(offset..<stop).count : stop
    // A resolver without a whole DOI leads nowhere; "10/gf9wmx" is one of its short names.
    let isSource =
      address.isOn("doi.org")
      ? address.path.count == 2 && address.path[0] == "10"
      : stop - pathStart > 1 && SourceHosts.contain(address.host, isExact: false)
    return mention(.url, offset..<end, string(offset..<end), isSource: isSource)
  }

  /// The DOI in the path or query; behind a resolver's host also after a line break.
  private func heldDOI(
    in address: WebAddress, _ path: Range<Int>
  ) -> (end: Int, value: String)? {
    let isResolver = address.isOn("doi.org")
    for offset in path where text[offset] == 0x31 && (startsPart(offset)) {
      let place: DOIScanner.Place =
        isResolver ? .labelled : isBehindArticle(offset, in: path) ? .numberedAddress : .address
      guard let found = doi(at: offset, place) else { continue }
      // What follows a comma is the next of a list.
      let isListed = [0x2C, 0x3B, 0x7C].contains(byte(at: found.end))
      return (isListed ? found.end : max(found.end, path.upperBound), found.value)
    }
    if isResolver, path.count == 1 {
      var next = path.upperBound
      while next - path.upperBound < 3 {
        let count = WhiteSpace.byteCount(at: next, in: text)
        if count == 0 { break }
        next += count
      }
      if next > path.upperBound, let found = doi(at: next, .labelled) { return found }
    }
    return publisherDOI(of: address, path)
  }

  /// Whether "/article/doi/" or the like stands before `offset`, as on the many sites that put the
  /// article's number behind its DOI.
  private func isBehindArticle(_ offset: Int, in path: Range<Int>) -> Bool {
    guard offset - 5 > path.lowerBound, stands("/doi/", at: offset - 5) else { return false }
    let part = text[path.lowerBound..<offset - 5].split(separator: UInt8(ascii: "/")).last
    return part.map { stands("article", at: $0.startIndex) } ?? false
  }

  private func publisherDOI(
    of address: WebAddress, _ path: Range<Int>
  ) -> (end: Int, value: String)? {
    address.publisherDOI.map { (path.upperBound, $0) }
  }

  /// The identifier of another scheme in the path or query.
  private func held(
    in address: WebAddress, _ path: Range<Int>
  ) -> (kind: IdentifierMention.Kind, value: String)? {
    if let found = address.indexIdentifier { return found }
    let inside = IdentifierBytes(text: text, range: path)
    for offset in path where isWordByte(text[offset]) {
      guard !isWord(at: offset - 1) || byte(at: offset - 3) == UInt8(ascii: "%") else { continue }
      if let found = inside.trialNumber(at: offset) { return (found.kind, found.value) }
      if text[offset] == UInt8(ascii: "9"), let found = inside.bareISBN(at: offset) {
        return (.isbn, found.value)
      }
      if let found = inside.labelledISSN(at: offset, slash: true) { return (.issn, found.value) }
    }
    return nil
  }

  /// Whether a part of a path or query starts at `offset`.
  private func startsPart(_ offset: Int) -> Bool {
    switch byte(at: offset - 1) {
    case UInt8(ascii: "/"), UInt8(ascii: "="), UInt8(ascii: ":"): true
    default: byte(at: offset - 3) == UInt8(ascii: "%")  // %2F
    }
  }

  /// The bytes in `range` with escapes resolved.
  private func plain(_ range: Range<Int>) -> String {
    let part = IdentifierBytes(text: text, range: range)
    var bytes: [UInt8] = []
    var next = range.lowerBound
    while next < range.upperBound {
      let written = part.writtenByte(at: next)
      if let byte = written?.byte, byte != 0 { bytes.append(byte) }
      next += written?.count ?? 1
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  private func endOfHost(_ offset: Int) -> Int {
    var next = offset
    while next < end, next - offset < 255, isHostByte(text[next]) { next += 1 }
    return next
  }

  /// Offset past the path and query at `offset`, closing punctuation left out.
  private func endOfAddress(from offset: Int) -> Int {
    var stop = offset
    var opened = 0
    while stop < end, text[stop] > 0x20, text[stop] < 0x7F, !addressEnds.contains(text[stop]) {
      if text[stop] == UInt8(ascii: "(") { opened += 1 }
      if text[stop] == UInt8(ascii: ")") {
        opened -= 1
        if opened < 0 { break }
      }
      if text[stop] == UInt8(ascii: "h"), isGluedLabel(at: stop), !startsPart(stop) { break }
      stop += 1
    }
    return offset + trimmed(offset..<stop).count
  }

  /// `range` without closing punctuation.
  private func trimmed(_ range: Range<Int>) -> Range<Int> {
    var stop = range.upperBound
    while stop > range.lowerBound, addressClosing.contains(text[stop - 1]) { stop -= 1 }
    return range.lowerBound..<stop
  }

  private func isHostByte(_ byte: UInt8) -> Bool {
    isWordByte(byte) || byte == 0x2E || byte == 0x2D || byte == 0x3A || byte == 0x40
  }
}

private let addressEnds: Set<UInt8> = Set("\"<>[]^`{|}\\".utf8)
private let addressClosing: Set<UInt8> = Set(".,;:!?'(*_".utf8)
