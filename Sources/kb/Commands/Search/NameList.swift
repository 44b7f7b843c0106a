/// Names, one a line, or between NULs where there are any, without blanks around them.
struct NameList: Sequence, IteratorProtocol {
  private let bytes: [UInt8]
  private let separator: UInt8
  private var place = 0

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    separator = bytes.contains(0) ? 0 : 0x0A
  }

  mutating func next() -> String? {
    while place < bytes.count {
      let end = bytes[place...].firstIndex(of: separator) ?? bytes.endIndex
      let name = Self.trimmed(bytes[place..<end])
      place = end + 1
      if !name.isEmpty { return String(decoding: name, as: UTF8.self) }
    }
    return nil
  }

  private static func trimmed(_ line: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    let isBlank = { (byte: UInt8) in byte == 0x20 || (0x09...0x0D).contains(byte) }
    var name = line.drop(while: isBlank)
    while let last = name.last, isBlank(last) { name.removeLast() }
    return name
  }
}
