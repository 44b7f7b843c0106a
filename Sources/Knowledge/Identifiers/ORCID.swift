/// The iD of a researcher.
///
/// - Note: https://support.orcid.org, "Structure of the ORCID Identifier": 15 digits and a check
///   character of ISO 7064 MOD 11-2.
public struct ORCID: Hashable, Sendable {
  /// `0000-0002-1825-0097`.
  public let value: String

  /// The iD with `marks`, 16 digits of which the last may be X; nil where that is wrong.
  public init?(marks: [UInt8]) {
    guard marks.count == 16, marks.dropLast().allSatisfy({ $0 &- 0x30 < 10 }) else { return nil }
    let total = marks.dropLast().reduce(0) { ($0 + Int($1 - 0x30)) * 2 % 11 }
    let check = (12 - total) % 11
    let last = check == 10 ? UInt8(ascii: "X") : 0x30 + UInt8(check)
    guard marks[15] == last || marks[15] & 0xDF == last else { return nil }
    let plain = marks.dropLast() + [last]
    value = stride(from: 0, to: 16, by: 4)
      .map { String(decoding: plain[$0..<$0 + 4], as: UTF8.self) }.joined(separator: "-")
  }

  /// The iD that a field of a record states: with or without hyphens, label and address.
  public init?(field: String) {
    let bytes = IdentifierBytes(field)
    let offset = (0..<bytes.end).first { bytes.isDigit(at: $0) && !bytes.isWord(at: $0 - 1) }
    guard let offset, let found = bytes.orcid(at: offset)?.number else { return nil }
    self = found
  }
}

extension IdentifierBytes {
  /// "ORCID: 0000-0002-1825-0097".
  func labelledORCID(at offset: Int) -> IdentifierMention? {
    guard stands("orcid", at: offset), !isWord(at: offset + 5) || isDigit(at: offset + 5),
      let (stop, number) = orcid(at: afterLabel(offset + 5))
    else { return nil }
    return mention(.orcid, offset..<stop, number.value, isSource: false)
  }

  /// An iD without label, in one of the blocks that ISNI set aside for ORCID.
  func bareORCID(at offset: Int) -> IdentifierMention? {
    guard stands("0000-000", at: offset) || stands("0009-00", at: offset),
      let (stop, number) = orcid(at: offset)
    else { return nil }
    return mention(.orcid, offset..<stop, number.value, isSource: false)
  }

  /// End and value of the iD at `offset`, with hyphens between its groups or without any.
  func orcid(at offset: Int) -> (end: Int, number: ORCID)? {
    var marks: [UInt8] = []
    var next = offset
    while marks.count < 16, isWord(at: next) {
      marks.append(text[next])
      next += 1
      if marks.count % 4 == 0, marks.count < 16 { next += dashLength(at: next) }
    }
    guard !isWord(at: next), let number = ORCID(marks: marks) else { return nil }
    return (next, number)
  }
}
