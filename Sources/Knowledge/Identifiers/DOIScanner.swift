/// Reads one DOI, byte by byte, up to where it ends.
struct DOIScanner {
  /// Where the DOI stands, which decides what may belong to it.
  enum Place {
    /// In running text, without a label.
    case bare
    /// In running text, behind `doi:` or a resolver's host.
    case labelled
    /// In the path or query of an address.
    case address
    /// In the path of an address where the article's number and title follow it.
    case numberedAddress
    /// In a field of a record, where commas and the like belong to it.
    case field
  }

  private let source: IdentifierBytes
  private let place: Place
  private let registrant: Range<Int>
  /// The DOI so far, in lower case.
  private var bytes: [UInt8]
  /// Offset past the written form of each of `bytes`.
  private var ends: [Int]
  private var next: Int
  /// Places in `bytes` of round brackets that are open.
  private var openings: [Int] = []
  private var isInSquare = false
  private var isInAngle = false

  /// No DOI is nearly as long.
  private static let longest = 256

  init(_ source: IdentifierBytes, registrant: Range<Int>, place: Place) {
    self.source = source
    self.place = place
    self.registrant = registrant
    bytes = Array(source.text[registrant])
    ends = registrant.map { $0 + 1 }
    next = registrant.upperBound
  }

  /// Where it ends and what it is; nil where no suffix follows the registrant.
  mutating func reading() -> (end: Int, value: String)? {
    guard let slash = source.writtenByte(at: next), slash.byte == UInt8(ascii: "/") else {
      return nil
    }
    append(slash)
    skipLineBreak()
    while bytes.count < Self.longest, let written = source.writtenByte(at: next), take(written) {}
    guard bytes.count < Self.longest else { return nil }
    trim()
    guard let end = ends.last, bytes.count > registrant.count + 1 else { return nil }
    let plain = DOIEnding.removed(
      from: bytes, suffix: registrant.count + 1, hasArticleNumber: place == .numberedAddress)
    guard place != .bare || isPlausible(plain.dropFirst(registrant.count + 1)) else { return nil }
    return (end, String(decoding: plain, as: UTF8.self))
  }

  private mutating func append(_ written: WrittenByte) {
    next += written.count
    guard written.byte != 0 else { return }
    bytes.append(source.lower(written.byte))
    ends.append(next)
  }

  /// Goes over a line break behind the slash: with a label before it, a suffix must follow.
  private mutating func skipLineBreak() {
    guard place == .labelled || place == .field else { return }
    var start = next
    while start - next < 3 {
      let count = WhiteSpace.byteCount(at: start, in: source.text)
      if count == 0 { break }
      start += count
    }
    guard start > next, source.isWord(at: start) || source.byte(at: start) == 0x28 else { return }
    for offset in start..<min(start + 60, source.end) where source.text[offset] > 0x20 {
      if source.isDigit(at: offset) {
        next = start
        return
      }
      if source.byte(at: offset + 1) <= 0x20 { return }
    }
  }

  /// Takes `written` if it belongs to the DOI.
  private mutating func take(_ written: WrittenByte) -> Bool {
    switch written.byte {
    case 0, UInt8(ascii: "."), UInt8(ascii: "/"), UInt8(ascii: ":"), UInt8(ascii: "-"),
      UInt8(ascii: "_"), UInt8(ascii: "+"), 0x30...0x39:
      break
    case 0x41...0x5A, 0x61...0x7A:
      if source.isGluedLabel(at: next) || isGluedDate { return false }
    case UInt8(ascii: "("): openings.append(bytes.count)
    case UInt8(ascii: ")"): if openings.popLast() == nil { return false }
    case UInt8(ascii: "["):
      guard encloses(written, UInt8(ascii: "]")) else { return false }
      isInSquare = true
    case UInt8(ascii: "<"):
      guard encloses(written, UInt8(ascii: ">")) else { return false }
      isInAngle = true
    case UInt8(ascii: "]"):
      guard isInSquare else { return false }
      isInSquare = false
    case UInt8(ascii: ">"):
      guard isInAngle else { return false }
      isInAngle = false
    default: guard isRare(written) else { return false }
    }
    append(written)
    return true
  }

  /// "Epub" behind a point is the word of MEDLINE that follows the DOI.
  private var isGluedDate: Bool {
    source.text[next] == UInt8(ascii: "E") && bytes.last == UInt8(ascii: ".")
      && source.stands("epub", at: next)
  }

  /// Whether the bracket at `next` holds a page and a title code as SICI writes them,
  /// `<809::AID-JCLP4>`, `[813:ER]`; tags and footnote marks do not.
  private func encloses(_ opening: WrittenByte, _ closing: UInt8) -> Bool {
    var offset = next + opening.count
    var hasDigit = false
    var hasColon = false
    for _ in 0..<60 {
      guard let written = source.writtenByte(at: offset) else { return false }
      switch written.byte {
      case closing: return hasColon
      case UInt8(ascii: ":"):
        guard hasDigit else { return false }
        hasColon = true
      case 0x30...0x39: hasDigit = true
      case UInt8(ascii: "<"), UInt8(ascii: "["), UInt8(ascii: "\""): return false
      default: break
      }
      offset += written.count
    }
    return false
  }

  /// Whether a byte that seldom belongs to a DOI does: the semicolon and check character of SICI, and
  /// in fields anything that is followed by more of it.
  private func isRare(_ written: WrittenByte) -> Bool {
    let after = source.writtenByte(at: next + written.count)?.byte ?? 0
    switch written.byte {
    case UInt8(ascii: ";"):
      if after == UInt8(ascii: "2"), bytes.suffix(3).elementsEqual(".co".utf8) { return true }
    case UInt8(ascii: "#"), UInt8(ascii: "&"), UInt8(ascii: "@"), UInt8(ascii: "!"),
      UInt8(ascii: "*"), UInt8(ascii: "="), UInt8(ascii: "~"), UInt8(ascii: "$"):
      if bytes.suffix(3).elementsEqual(";2-".utf8) { return !isWordByte(after) }
      if written.byte == UInt8(ascii: "#") || written.byte == UInt8(ascii: "&") { return false }
    case UInt8(ascii: ","), UInt8(ascii: "'"): break
    default: return false
    }
    let following = next + written.count
    return place == .field && isWordByte(after) && !source.stands("10.", at: following)
      && !source.stands("doi", at: following) && !source.stands("jsessionid", at: following)
      && !source.isGluedLabel(at: following)
  }

  /// Cuts off what closes the sentence, and a bracket that does not end in the DOI.
  private mutating func trim() {
    if let opening = openings.first { cut(to: opening) }
    while let last = bytes.last, closing.contains(last) { cut(to: bytes.count - 1) }
  }

  private mutating func cut(to count: Int) {
    bytes.removeSubrange(count...)
    ends.removeSubrange(count...)
  }

  /// Whether a suffix without label is one: it has a digit or several letters, is more than a small
  /// number, and does not make a span of months of the whole, "10.2019/11.2019".
  private func isPlausible(_ suffix: ArraySlice<UInt8>) -> Bool {
    guard suffix.contains(where: { $0 &- 0x30 < 10 }) else { return suffix.count >= 6 }
    let parts = suffix.split(separator: 0x2E, omittingEmptySubsequences: false)
    let isNumber = parts.allSatisfy { $0.allSatisfy { $0 &- 0x30 < 10 } }
    if isNumber, suffix.count <= 2 { return false }
    return
      !(isNumber && registrant.count == 7 && parts.count == 2 && 1...2 ~= parts[0].count
      && parts[1].count == 4)
  }
}

private let closing: [UInt8] = Array(".,;:/-_'".utf8)
