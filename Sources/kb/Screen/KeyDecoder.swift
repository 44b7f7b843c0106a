/// Makes keys of the bytes that a terminal sends (ECMA-48; xterm's control sequences).
///
/// Sequences it does not know are passed over, and so are bytes that are no UTF-8.
struct KeyDecoder {
  private var bytes: [UInt8] = []

  /// The longest sequence that is waited for; what is longer is none.
  private static let maximumSequenceLength = 32
  /// More of one pasted text is left out.
  private static let maximumPasteLength = 1 << 20
  private static let pasteEnd = Array("\u{1B}[201~".utf8)

  /// Whether something has begun that may go on; Escape is a key alone and the beginning of others.
  var isWaiting: Bool { !bytes.isEmpty }

  /// The keys that `new` completes.
  mutating func keys(in new: some Sequence<UInt8>) -> [Key] {
    bytes += new
    return keys(isEnd: false)
  }

  /// What has begun, as it stands: nothing more came.
  mutating func flush() -> [Key] { keys(isEnd: true) }

  private mutating func keys(isEnd: Bool) -> [Key] {
    var keys: [Key] = []
    var rest = bytes[...]
    while let first = rest.first {
      guard let step = Self.step(rest, first, isEnd: isEnd) else { break }
      if let key = step.key { keys.append(key) }
      rest = rest.dropFirst(step.length)
    }
    bytes = Array(rest)
    return keys
  }

  private typealias Step = (length: Int, key: Key?)

  /// The key at the beginning; nil where more must come first.
  private static func step(_ bytes: ArraySlice<UInt8>, _ first: UInt8, isEnd: Bool) -> Step? {
    switch first {
    case 0x1B: escape(bytes, isEnd: isEnd)
    case 0x0D, 0x0A: (1, .enter)
    case 0x09: (1, .tab)
    case 0x7F, 0x08: (1, .backspace)
    case 0x00: (1, nil)
    case 0x01...0x1A:
      (1, .control(Character(Unicode.Scalar(first + 0x60))))
    case 0x1C...0x1F: (1, nil)
    default: scalar(bytes, first, isEnd: isEnd)
    }
  }

  private static func scalar(_ bytes: ArraySlice<UInt8>, _ first: UInt8, isEnd: Bool) -> Step? {
    let length = first < 0x80 ? 1 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
    guard first < 0x80 || first >= 0xC2 else { return (1, nil) }
    guard bytes.count >= length else { return isEnd ? (bytes.count, nil) : nil }
    guard let text = String(validating: bytes.prefix(length), as: UTF8.self), let sign = text.first
    else { return (1, nil) }
    return (length, .character(sign))
  }

  private static func escape(_ bytes: ArraySlice<UInt8>, isEnd: Bool) -> Step? {
    let rest = bytes.dropFirst()
    guard let second = rest.first else { return isEnd ? (1, .escape) : nil }
    switch second {
    case UInt8(ascii: "["): return sequence(bytes, isEnd: isEnd)
    case UInt8(ascii: "O"):
      guard let third = rest.dropFirst().first else { return isEnd ? (2, nil) : nil }
      return (3, cursor[third])
    case 0x1B: return (1, .escape)
    default: return (2, nil)  // A letter with Alt.
    }
  }

  private static func sequence(_ bytes: ArraySlice<UInt8>, isEnd: Bool) -> Step? {
    let body = bytes.dropFirst(2)
    guard let end = body.firstIndex(where: { (0x40...0x7E).contains($0) }) else {
      return isEnd || bytes.count > maximumSequenceLength ? (bytes.count, nil) : nil
    }
    let length = end + 1 - bytes.startIndex
    if body[end] != UInt8(ascii: "~") { return (length, cursor[body[end]]) }
    let number = String(decoding: body[..<end], as: UTF8.self)
    guard number == "200" else { return (length, numbered[number]) }
    return paste(bytes, from: end + 1, isEnd: isEnd)
  }

  /// The text up to the mark of its end.
  private static func paste(_ bytes: ArraySlice<UInt8>, from start: Int, isEnd: Bool) -> Step? {
    var index = start
    while index + pasteEnd.count <= bytes.endIndex {
      if bytes[index] == 0x1B, bytes[index...].starts(with: pasteEnd) {
        let text = bytes[start..<min(index, start + maximumPasteLength)]
        return (
          index + pasteEnd.count - bytes.startIndex, .paste(String(decoding: text, as: UTF8.self))
        )
      }
      index += 1
    }
    return bytes.count > 2 * maximumPasteLength ? (bytes.count, nil) : nil
  }

  private static let cursor: [UInt8: Key] = [
    UInt8(ascii: "A"): .up, UInt8(ascii: "B"): .down, UInt8(ascii: "C"): .right,
    UInt8(ascii: "D"): .left, UInt8(ascii: "H"): .home, UInt8(ascii: "F"): .end,
    UInt8(ascii: "M"): .enter,
  ]

  private static let numbered: [String: Key] = [
    "1": .home, "7": .home, "4": .end, "8": .end, "3": .delete, "5": .pageUp, "6": .pageDown,
  ]
}
