/// One record of RIS: its tags in order.
struct RISRecord {
  /// A tag with its value.
  struct Field {
    /// Two capitals, or a capital and a digit.
    let tag: String
    /// What stands behind it, and the lines that go on with it.
    var lines: [String]

    /// The value on one line.
    var words: String? { plainWords(lines.joined(separator: " ")) }
  }

  /// The fields behind `TY`.
  var fields: [Field] = []
  /// What `TY` states; nil where there is no such line.
  var type: String?
  /// What the lines were written in.
  var encoding = TextEncoding.utf8
  /// Where it begins.
  let place: LinePlace
  /// Bytes of its lines.
  var byteCount = 0

  /// The values of `tag`.
  func all(_ tag: String) -> [String] {
    fields.filter { $0.tag == tag }.compactMap(\.words)
  }
}

/// The tag that begins a line of RIS, and the value behind it.
///
/// `TY  - JOUR`; one space or four before the hyphen will do, and none behind it. A line of words like
/// `HT-29 cells` has no tag.
func risTag(
  of line: ArraySlice<UInt8>
) -> (tag: String, value: ArraySlice<UInt8>)? {
  let line = line.drop { $0 == 0x20 || $0 == 0x09 }
  guard line.count >= 4 else { return nil }
  let (first, second) = (line[line.startIndex], line[line.startIndex + 1])
  guard 0x41...0x5A ~= first, 0x41...0x5A ~= second || 0x30...0x39 ~= second else { return nil }
  let rest = line.dropFirst(2)
  let gap = rest.prefix(5).prefix { $0 == 0x20 || $0 == 0x09 }.count
  guard 1...4 ~= gap, rest.count > gap, rest[rest.startIndex + gap] == UInt8(ascii: "-") else {
    return nil
  }
  let value = rest.dropFirst(gap + 1)
  guard value.first.map({ $0 <= 0x20 }) ?? true || gap == 2 else { return nil }
  return (String(decoding: line.prefix(2), as: UTF8.self), value)
}
