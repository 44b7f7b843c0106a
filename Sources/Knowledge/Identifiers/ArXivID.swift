/// The id of a preprint on arXiv.
///
/// - Note: https://info.arxiv.org/help/arxiv_identifier.html: `YYMM.NNNN` from April 2007 on, with five
///   digits from 2015 on; `archive/YYMMNNN` before.
public struct ArXivID: Hashable, Sendable {
  /// Without version and subject class: `2101.00001`, `hep-th/9901001`.
  public let value: String

  init(value: String) { self.value = value }

  /// The arXiv id that a field of a record states: bare, with a label, in an address.
  public init?(field: String) {
    let bytes = IdentifierBytes(field)
    let trimmed = WhiteSpace.trimmed(0..<bytes.end, in: bytes.text)
    if let bare = bytes.arXivID(at: trimmed.lowerBound, isKnown: true) {
      self.init(value: bare.value)
    } else {
      self.init(firstIn: field)
    }
  }

  /// The first arXiv id in running text, with a label or in an address.
  public init?(firstIn text: String) {
    let found = IdentifierBytes(text).mentions(until: .arxiv).last
    guard let found, found.kind == .arxiv else { return nil }
    value = found.value
  }
}

extension IdentifierBytes {
  /// "arXiv:2101.00001v2", "arXiv hep-th/9901001".
  func labelledArXivID(at offset: Int) -> IdentifierMention? {
    guard stands("arxiv", at: offset), !isWord(at: offset + 5),
      let (stop, value) = arXivID(at: afterSigns(offset + 5), isKnown: true)
    else { return nil }
    return mention(.arxiv, offset..<stop, value)
  }

  /// "hep-th/9901001": the older form, in an archive whose name stands for nothing else.
  func bareArXivID(at offset: Int) -> IdentifierMention? {
    guard let (stop, value) = arXivID(at: offset, isKnown: false) else { return nil }
    return mention(.arxiv, offset..<stop, value)
  }

  /// End and form, without its version, of the arXiv id at `offset`; `isKnown` where a label or an
  /// address says that it is one.
  func arXivID(at offset: Int, isKnown: Bool) -> (end: Int, value: String)? {
    let found =
      isKnown && isDigit(at: offset) ? newArXivID(at: offset) : oldArXivID(at: offset, isKnown)
    guard let found else { return nil }
    var stop = found.end
    if lower(byte(at: stop)) == UInt8(ascii: "v"), isDigit(at: stop + 1) {
      stop = endOfDigits(stop + 1, limit: 3)
    }
    return isWord(at: stop) ? nil : (stop, found.value)
  }

  private func newArXivID(at offset: Int) -> (end: Int, value: String)? {
    guard endOfDigits(offset, limit: 5) == offset + 4, byte(at: offset + 4) == UInt8(ascii: "."),
      let month = Int(string(offset..<offset + 4)), month >= 704, 1...12 ~= month % 100
    else { return nil }
    let stop = endOfDigits(offset + 5, limit: 6)
    guard stop - offset - 5 == (month >= 1501 ? 5 : 4) else { return nil }
    return (stop, string(offset..<stop))
  }

  private func oldArXivID(at offset: Int, _ isKnown: Bool) -> (end: Int, value: String)? {
    guard
      let archive = archives.first(where: { stands($0, at: offset) })
        ?? (isKnown ? plainArchives.first { stands($0, at: offset) } : nil)
    else { return nil }
    let name = offset..<offset + archive.utf8CodeUnitCount
    var slash = name.upperBound
    if byte(at: slash) == UInt8(ascii: "."), isWord(at: slash + 1), isWord(at: slash + 2) {
      slash += 3  // ".GT", the subject class.
    }
    let stop = endOfDigits(slash + 1, limit: 8)
    guard byte(at: slash) == UInt8(ascii: "/"), stop - slash - 1 == 7,
      let month = Int(string(slash + 3..<slash + 5)), 1...12 ~= month
    else { return nil }
    return (stop, string(name).lowercased() + string(slash..<stop))
  }
}

private let archives: [StaticString] = [
  "astro-ph", "cond-mat", "gr-qc", "hep-ex", "hep-lat", "hep-ph", "hep-th", "math-ph", "nucl-ex",
  "nucl-th", "quant-ph", "q-bio", "q-fin", "chao-dyn", "solv-int", "patt-sol", "adap-org",
  "comp-gas", "cmp-lg", "alg-geom", "dg-ga", "q-alg", "acc-phys", "chem-ph", "mtrl-th", "supr-con",
]

private let plainArchives: [StaticString] = ["math", "physics", "nlin", "cs", "stat"]
