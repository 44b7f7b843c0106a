/// The number of a journal or series.
///
/// - Note: ISO 3297: seven digits and a check digit modulo 11, of which X is 10.
public struct ISSN: Hashable, Sendable {
  /// `1234-567X`.
  public let value: String

  /// The number with `marks`, eight digits of which the last may be X; nil where that is wrong.
  public init?(marks: [UInt8]) {
    guard marks.count == 8, marks.dropLast().allSatisfy({ $0 &- 0x30 < 10 }) else { return nil }
    var sum = 0
    for (index, mark) in marks.dropLast().enumerated() { sum += Int(mark - 0x30) * (8 - index) }
    let check = (11 - sum % 11) % 11
    let last = check == 10 ? UInt8(ascii: "X") : 0x30 + UInt8(check)
    guard marks[7] == last || marks[7] & 0xDF == last, sum > 0 else { return nil }
    value =
      String(decoding: marks[..<4], as: UTF8.self) + "-"
      + String(decoding: marks[4..<7] + [last], as: UTF8.self)
  }

  /// The first number that a field of a record states.
  public init?(field: String) {
    guard let first = ISSN.all(in: field).first else { return nil }
    self = first
  }

  /// The numbers that a field of a record states, each once, in order; wrong ones left out.
  public static func all(in field: String) -> [ISSN] {
    let bytes = IdentifierBytes(field)
    var found: [ISSN] = []
    for offset in 0..<bytes.end where bytes.isDigit(at: offset) && !bytes.isWord(at: offset - 1) {
      if let number = bytes.issn(at: offset)?.number, !found.contains(number) {
        found.append(number)
      }
    }
    return found
  }
}

extension IdentifierBytes {
  /// "ISSN 1234-5679", "eISSN: 1234-5679", "ISSN (online): 1234-5679"; where `slash`, in the path of an
  /// address, "issn/1234-5679".
  func labelledISSN(at offset: Int, slash: Bool = false) -> IdentifierMention? {
    var next = offset
    if stands("e", at: next) || stands("p", at: next) { next += 1 }
    guard stands("issn", at: next), !isWord(at: next + 4) || isDigit(at: next + 4),
      let (stop, number) = issn(
        at: slash && byte(at: next + 4) == UInt8(ascii: "/") ? next + 5 : afterQualifier(next + 4))
    else { return nil }
    return mention(.issn, offset..<stop, number.value, isSource: false)
  }

  /// The next number behind one with a label: "ISSN: 1234-5679 (Print) 2049-3630 (Electronic)".
  func issn(continuing offset: Int) -> IdentifierMention? {
    var next = offset
    while next - offset < 24, next < end, !isDigit(at: next) { next += 1 }
    guard let (stop, number) = issn(at: next),
      text[offset..<next].allSatisfy({ $0 != 0x2E && $0 != 0x0A })
    else { return nil }
    return mention(.issn, next..<stop, number.value, isSource: false)
  }

  /// End and value of the number at `offset`.
  func issn(at offset: Int) -> (end: Int, number: ISSN)? {
    guard endOfDigits(offset, limit: 5) >= offset + 4 else { return nil }
    let second = offset + 4 + dashLength(at: offset + 4)
    let stop = second + 4
    guard stop <= end, !isWord(at: stop), dashLength(at: stop) == 0 || !isDigit(at: stop + 1),
      let number = ISSN(marks: Array(text[offset..<offset + 4] + text[second..<stop]))
    else { return nil }
    return (stop, number)
  }
}
