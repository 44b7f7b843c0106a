import Knowledge

/// A value of JSON-LD, read as leniently as pages write it.
struct LinkedValue {
  private let value: JSONValue

  private init(_ value: JSONValue) { self.value = value }

  /// Parses what stands in a script, also in a CDATA section, with commas too many and with line
  /// ends in strings; nil for what is no JSON even so, and for more than a mebibyte.
  init?(script bytes: ArraySlice<UInt8>) {
    guard bytes.count <= 1 << 20, let plain = mendedScript(bytes) else { return nil }
    guard let value = try? JSONValue(parsing: plain[...]) else { return nil }
    self.value = value
  }

  /// The member `name` of an object; nil for anything else.
  subscript(name: String) -> LinkedValue? {
    guard case .object(let members) = value else { return nil }
    return members.first { $0.name == name }.map { LinkedValue($0.value) }
  }

  /// How many members an object has; 0 for anything else.
  var memberCount: Int { if case .object(let members) = value { members.count } else { 0 } }

  /// Whether it is a list.
  var isList: Bool { if case .array = value { true } else { false } }

  /// A list's elements; anything else alone.
  var elements: [LinkedValue] {
    if case .array(let elements) = value { elements.map { LinkedValue($0) } } else { [self] }
  }

  /// The words of a string or number, or of a list's first string.
  var words: String? {
    switch value {
    case .string(let string): statedWords(string)
    case .number(let number): number
    case .array: elements.lazy.compactMap(\.words).first
    default: nil
    }
  }
}

/// `script` from its first bracket to the last, without commas before closing brackets; control
/// characters are spaces.
private func mendedScript(_ script: ArraySlice<UInt8>) -> [UInt8]? {
  let body = withoutSectionMarks(script)
  guard let first = body.firstIndex(where: { $0 == 0x7B || $0 == 0x5B }),
    let last = body.lastIndex(of: body[first] == 0x7B ? 0x7D : 0x5D), first < last
  else { return nil }
  var result: [UInt8] = []
  result.reserveCapacity(last - first + 1)
  var (isInString, isEscaped) = (false, false)
  var comma: Int?
  for byte in body[first...last] {
    if !isInString, byte == 0x7D || byte == 0x5D, let comma { result[comma] = 0x20 }
    if isInString || byte > 0x20 { comma = !isInString && byte == 0x2C ? result.count : nil }
    if byte == 0x22, !isEscaped { isInString.toggle() }
    isEscaped = isInString && byte == 0x5C && !isEscaped
    result.append(byte < 0x20 ? 0x20 : byte)
  }
  return result
}

/// `script` without the marks of a CDATA section, which old systems put around scripts.
private func withoutSectionMarks(_ script: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
  let mark = Array("<![CDATA[".utf8)
  guard let start = script.prefix(200).indices.first(where: { script[$0...].starts(with: mark) })
  else { return script }
  return script[(start + mark.count)...]
}
