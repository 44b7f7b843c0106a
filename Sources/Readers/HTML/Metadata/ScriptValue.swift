import FoundationEssentials

/// Any value of JSON.
indirect enum ScriptValue: Decodable {
  case object([String: ScriptValue])
  case array([ScriptValue])
  case string(String)
  /// A number, a truth value or null.
  case other

  init(from decoder: any Decoder) throws {
    if let object = try? decoder.container(keyedBy: Key.self) {
      var members: [String: ScriptValue] = [:]
      for key in object.allKeys { members[key.stringValue] = try object.decode(ScriptValue.self, forKey: key) }
      self = .object(members)
    } else if var list = try? decoder.unkeyedContainer() {
      var elements: [ScriptValue] = []
      while !list.isAtEnd { elements.append(try list.decode(ScriptValue.self)) }
      self = .array(elements)
    } else {
      let value = try decoder.singleValueContainer()
      if let string = try? value.decode(String.self) {
        self = .string(string)
      } else if let number = try? value.decode(Int.self) {
        self = .string(String(number))
      } else {
        self = .other
      }
    }
  }

  /// Parses JSON as pages hold it: also with comments, commas too many and line ends in strings.
  ///
  /// - Parameter bytes: What stands in a script; longer than a mebibyte is refused.
  init?(page bytes: ArraySlice<UInt8>) {
    guard bytes.count <= 1 << 20 else { return nil }
    let plain = withoutSectionMarks(bytes).map { $0 < 0x20 ? 0x20 : $0 }
    guard let first = plain.firstIndex(where: { $0 == 0x7B || $0 == 0x5B }),
      let last = plain.lastIndex(where: { $0 == (plain[first] == 0x7B ? 0x7D : 0x5D) }), first < last
    else { return nil }
    let decoder = JSONDecoder()
    decoder.allowsJSON5 = true
    guard let value = try? decoder.decode(ScriptValue.self, from: Data(plain[first...last])) else {
      return nil
    }
    self = value
  }

  private struct Key: CodingKey {
    let stringValue: String
    var intValue: Int? { nil }
    init(stringValue: String) { self.stringValue = stringValue }
    init?(intValue: Int) { nil }
  }

  /// The member `name` of an object; nil for anything else.
  subscript(name: String) -> ScriptValue? {
    if case .object(let members) = self { members[name] } else { nil }
  }

  /// A list's elements; anything else alone.
  var elements: [ScriptValue] {
    switch self {
    case .array(let elements): elements
    case .other: []
    default: [self]
    }
  }

  /// The words of a string, or of a list's first string.
  var words: String? {
    switch self {
    case .string(let string): pageWords(string)
    case .array(let elements): elements.lazy.compactMap(\.words).first
    default: nil
    }
  }
}

/// `script` without the marks of a CDATA section, which old systems put around scripts.
private func withoutSectionMarks(_ script: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
  let mark = Array("<![CDATA[".utf8)
  guard let start = script.prefix(200).indices.first(where: { script[$0...].starts(with: mark) })
  else { return script }
  return script[(start + mark.count)...]
}
