/// Reads JSON from bytes, front to back.
struct JSONParser {
  private static let maximumDepth = 128
  private let bytes: [UInt8]
  private var place = 0
  private var depth = 0

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  /// The one value that the bytes hold.
  mutating func wholeValue() throws(JSONValue.Fault) -> JSONValue {
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { place = 3 }
    let value = try value()
    skipSpace()
    guard place == bytes.count else { throw fault("something follows the value") }
    return value
  }

  private var next: UInt8? { place < bytes.count ? bytes[place] : nil }

  private func fault(_ reason: String) -> JSONValue.Fault {
    JSONValue.Fault(byteOffset: place, reason: reason)
  }

  private mutating func skipSpace() {
    while let byte = next, byte == 0x20 || 0x09...0x0A ~= byte || byte == 0x0D { place += 1 }
  }

  private mutating func value() throws(JSONValue.Fault) -> JSONValue {
    skipSpace()
    switch next {
    case UInt8(ascii: "{"), UInt8(ascii: "["):
      depth += 1
      guard depth <= Self.maximumDepth else {
        throw fault("objects and arrays stand in one another more than \(Self.maximumDepth) deep")
      }
      place += 1
      let value = bytes[place - 1] == UInt8(ascii: "{") ? try object() : try array()
      depth -= 1
      return value
    case UInt8(ascii: "\""): return .string(try string())
    case .some(0x2D), .some(0x30...0x39): return try number()
    case nil: throw fault("a value is missing at the end")
    default: return try word()
    }
  }

  private mutating func object() throws(JSONValue.Fault) -> JSONValue {
    var members: [JSONValue.Member] = []
    skipSpace()
    if next == UInt8(ascii: "}") {
      place += 1
      return .object(members)
    }
    while true {
      skipSpace()
      guard next == UInt8(ascii: "\"") else { throw fault("a name in quotes is missing") }
      let name = try string()
      skipSpace()
      guard next == UInt8(ascii: ":") else { throw fault("a colon is missing behind “\(name)”") }
      place += 1
      members.append(JSONValue.Member(name: name, value: try value()))
      if try isOver(closedBy: UInt8(ascii: "}")) { return .object(members) }
    }
  }

  private mutating func array() throws(JSONValue.Fault) -> JSONValue {
    var elements: [JSONValue] = []
    skipSpace()
    if next == UInt8(ascii: "]") {
      place += 1
      return .array(elements)
    }
    while true {
      elements.append(try value())
      if try isOver(closedBy: UInt8(ascii: "]")) { return .array(elements) }
    }
  }

  /// Steps over the comma or the closing mark that must come next; true for the latter.
  private mutating func isOver(closedBy mark: UInt8) throws(JSONValue.Fault) -> Bool {
    skipSpace()
    guard let byte = next, byte == mark || byte == UInt8(ascii: ",") else {
      throw fault("a comma or “\(Character(Unicode.Scalar(mark)))” is missing")
    }
    place += 1
    return byte == mark
  }

  private mutating func word() throws(JSONValue.Fault) -> JSONValue {
    let words: [(String, JSONValue)] = [
      ("true", .boolean(true)), ("false", .boolean(false)), ("null", .null),
    ]
    for (word, value) in words where bytes[place...].starts(with: word.utf8) {
      place += word.utf8.count
      return value
    }
    throw fault("a value is missing")
  }

  private mutating func number() throws(JSONValue.Fault) -> JSONValue {
    let start = place
    if next == UInt8(ascii: "-") { place += 1 }
    let whole = digitCount()
    guard whole > 0 else { throw fault("a number has no digits") }
    if next == UInt8(ascii: ".") {
      place += 1
      guard digitCount() > 0 else { throw fault("a number has no digits behind its point") }
    }
    if next == UInt8(ascii: "e") || next == UInt8(ascii: "E") {
      place += 1
      if next == UInt8(ascii: "+") || next == UInt8(ascii: "-") { place += 1 }
      guard digitCount() > 0 else { throw fault("a number has no digits in its exponent") }
    }
    return .number(String(decoding: bytes[start..<place], as: UTF8.self))
  }

  private mutating func digitCount() -> Int {
    let start = place
    while let byte = next, 0x30...0x39 ~= byte { place += 1 }
    return place - start
  }

  private mutating func string() throws(JSONValue.Fault) -> String {
    place += 1
    var start = place
    var characters: [UInt8] = []
    while let byte = next {
      switch byte {
      case UInt8(ascii: "\""):
        characters += bytes[start..<place]
        place += 1
        return String(decoding: characters, as: UTF8.self)
      case UInt8(ascii: "\\"):
        characters += bytes[start..<place]
        place += 1
        try appendEscape(to: &characters)
        start = place
      default: place += 1
      }
    }
    throw fault("a string is not closed")
  }

  private mutating func appendEscape(to characters: inout [UInt8]) throws(JSONValue.Fault) {
    guard let byte = next else { throw fault("a string is not closed") }
    place += 1
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): characters.append(byte)
    case UInt8(ascii: "b"): characters.append(0x08)
    case UInt8(ascii: "f"): characters.append(0x0C)
    case UInt8(ascii: "n"): characters.append(0x0A)
    case UInt8(ascii: "r"): characters.append(0x0D)
    case UInt8(ascii: "t"): characters.append(0x09)
    case UInt8(ascii: "u"): characters += String(try escapedScalar()).utf8
    default: throw fault("a string has an unknown escape")
    }
  }

  private mutating func escapedScalar() throws(JSONValue.Fault) -> Unicode.Scalar {
    let first = try hexadecimal()
    if first & 0xFC00 == 0xD800, bytes[place...].starts(with: "\\u".utf8) {
      let before = place
      place += 2
      let second = try hexadecimal()
      if second & 0xFC00 == 0xDC00 {
        let value = 0x1_0000 + ((first & 0x3FF) << 10 | (second & 0x3FF))
        return Unicode.Scalar(value) ?? "\u{FFFD}"
      }
      place = before
    }
    return first == 0 ? "\u{FFFD}" : Unicode.Scalar(first) ?? "\u{FFFD}"
  }

  private mutating func hexadecimal() throws(JSONValue.Fault) -> UInt32 {
    guard place + 4 <= bytes.count,
      bytes[place..<place + 4].allSatisfy({ Character(Unicode.Scalar($0)).isHexDigit }),
      let value = UInt32(String(decoding: bytes[place..<place + 4], as: UTF8.self), radix: 16)
    else { throw fault("an escape has no four hexadecimal digits") }
    place += 4
    return value
  }
}
