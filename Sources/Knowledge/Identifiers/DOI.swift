/// A digital object identifier.
///
/// - Note: Syntax: ISO 26324 allows nearly every character in the suffix; Crossref recommends
///   `-._;()/:` with letters and digits, and its older DOIs follow SICI (ANSI/NISO Z39.56), which
///   brings `<`, `>`, `[`, `]`, `#` and `+`.
public struct DOI: Hashable, Sendable {
  /// In lower case, without label, resolver, and what publishers' addresses put behind it.
  public let value: String

  init(value: String) { self.value = value }

  /// The DOI that a field of a record states: bare, with a label, or in an address.
  ///
  /// Nil where it states none, or no well-formed one.
  ///
  /// - Parameter field: The field as written; words may follow the DOI, none but a label or an address
  ///   go before it.
  public init?(field: String) {
    let bytes = IdentifierBytes(field)
    guard let offset = bytes.firstRegistrant(), bytes.leadsToDOI(before: offset),
      let found = bytes.doi(at: offset, .field)
    else { return nil }
    value = found.value
  }

  /// The first DOI in running text, or in an address.
  public init?(firstIn text: String) {
    let bytes = IdentifierBytes(text)
    guard bytes.firstRegistrant() != nil,
      let found = bytes.mentions(until: .doi).last, found.kind == .doi
    else { return nil }
    value = found.value
  }

  /// The id of the arXiv preprint that it names; nil for any other work.
  public var arXivID: ArXivID? {
    let prefix = "10.48550/arxiv."
    return value.hasPrefix(prefix) ? ArXivID(field: String(value.dropFirst(prefix.count))) : nil
  }
}

extension IdentifierBytes {
  /// A DOI that stands by itself: "10.1000/xyz1".
  ///
  /// Without label, what may be a sum, a version or a date is none: "$10.1000/kg", "2.10.1000/1",
  /// "10.2019/11.2019".
  func bareDOI(at offset: Int) -> IdentifierMention? {
    guard stands("10.", at: offset), !followsNumberOrSum(offset),
      let found = doi(at: offset, .bare)
    else { return nil }
    return mention(.doi, offset..<found.end, found.value)
  }

  /// A DOI with its label: "doi:10.1000/xyz", "DOI 10.1000/xyz".
  func labelledDOI(at offset: Int) -> IdentifierMention? {
    guard stands("doi", at: offset) else { return nil }
    guard let found = doi(at: afterSigns(offset + 3), .labelled) else { return nil }
    return mention(.doi, offset..<found.end, found.value)
  }

  /// End and normalised form of the DOI at `offset`.
  func doi(at offset: Int, _ place: DOIScanner.Place) -> (end: Int, value: String)? {
    guard let stop = endOfRegistrant(offset) else { return nil }
    var scanner = DOIScanner(self, registrant: offset..<stop, place: place)
    return scanner.reading()
  }

  /// Offset past "10.1000", "10.1000.10"; nil where no DOI starts.
  func endOfRegistrant(_ offset: Int) -> Int? {
    guard stands("10.", at: offset) else { return nil }
    var stop = endOfDigits(offset + 3, limit: 10)
    guard 4...9 ~= stop - offset - 3, byte(at: offset + 3) != 0x30 else { return nil }
    while byte(at: stop) == 0x2E, isDigit(at: stop + 1), stop - offset < 40 {
      stop = endOfDigits(stop + 1, limit: 10)
    }
    return stop
  }

  /// Where the first DOI may start.
  fileprivate func firstRegistrant() -> Int? {
    (start..<end).first { offset in
      text[offset] == 0x31 && (offset == start || startsWord(offset))
        && endOfRegistrant(offset) != nil
    }
  }

  /// Whether no word but "doi" runs on over `offset` from the left.
  private func startsWord(_ offset: Int) -> Bool {
    !isWord(at: offset - 1) || byte(at: offset - 3) == UInt8(ascii: "%")
      || offset - 3 >= start && stands("doi", at: offset - 3)
  }

  /// Whether nothing, a label or an address stands before `offset`.
  fileprivate func leadsToDOI(before offset: Int) -> Bool {
    var last = offset - 1
    while last >= start, text[last] <= 0x20 || leadSigns.contains(text[last]) { last -= 1 }
    if last < start { return true }
    if text[last] == UInt8(ascii: ":") || text[last] == UInt8(ascii: "=") {
      last -= 1
      while last >= start, text[last] <= 0x20 { last -= 1 }
    }
    guard last >= start else { return false }
    let isEscape = last >= start + 2 && text[last - 2] == UInt8(ascii: "%")
    return text[last] == UInt8(ascii: "/") || isEscape
      || last >= start + 2 && stands("doi", at: last - 2)
      || last < offset - 1 && byte(at: last + 1) == UInt8(ascii: "=")
  }

  /// Whether the number at `offset` goes on from the left, or is a sum of money.
  private func followsNumberOrSum(_ offset: Int) -> Bool {
    guard offset > start else { return false }
    switch text[offset - 1] {
    case UInt8(ascii: "."): return isDigit(at: offset - 2)
    case UInt8(ascii: "$"): return true
    case 0xA3, 0xA5: return byte(at: offset - 2) == 0xC2  // £, ¥
    case 0xAC: return byte(at: offset - 2) == 0x82 && byte(at: offset - 3) == 0xE2  // €
    default: return false
    }
  }
}

private let leadSigns: [UInt8] = Array("\"'{([<".utf8)
