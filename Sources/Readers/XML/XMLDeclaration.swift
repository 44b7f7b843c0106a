import Knowledge

/// What the first bytes of an XML file tell about it.
enum XMLDeclaration {
  /// A decoder of a file that starts with `prefix`.
  ///
  /// A byte order mark and the zeros of UTF-16 count for more than the declaration, and so do bytes
  /// that are UTF-8, because files declare one and are written in the other.
  ///
  /// - Parameters:
  ///   - prefix: Some hundred bytes.
  ///   - format: Name of the reader that asks, for errors.
  /// - Returns: The decoder, and whether bytes that are not UTF-8 are a surprise.
  /// - Throws: `ReadError` for encodings that nobody knows.
  static func decoder(
    ofPrefix prefix: [UInt8], format: String
  ) throws(ReadError) -> (decoder: StreamDecoder, isUTF8Expected: Bool) {
    if let announced = TextEncoding.announced(by: prefix) {
      return (StreamDecoder(encoding: announced), true)
    }
    guard let name = declaredName(in: prefix) else { return (StreamDecoder(declared: nil), true) }
    guard let declared = TextEncoding(name: name) else {
      throw ReadError(
        format: format, reason: "says it is written in \(name), which kb cannot decode",
        hint: "Convert it to UTF-8 first, for example with iconv, and change its first line.")
    }
    let isASCII = ["us-ascii", "ascii"].contains(name.lowercased())
    return (StreamDecoder(declared: declared), declared.isUnicode || isASCII)
  }

  /// The name in `<?xml … encoding="…"`; nil without one.
  static func declaredName(in prefix: [UInt8]) -> String? {
    let head = String(decoding: prefix.prefix(400), as: UTF8.self)
    guard head.hasPrefix("<?xml"), let close = head.firstRange(of: "?>"),
      let key = head[..<close.lowerBound].firstRange(of: "encoding")
    else { return nil }
    let value = head[key.upperBound..<close.lowerBound].drop { $0 == " " || $0 == "=" }
    guard let quote = value.first, quote == "\"" || quote == "'" else { return nil }
    let name = value.dropFirst().prefix { $0 != quote }
    return name.isEmpty || name.count > 40 ? nil : String(name)
  }

  /// The name of the outermost element of an XML file that starts with `prefix`, without namespace
  /// prefix; nil where it does not look like XML or the element comes later.
  static func root(inPrefix prefix: [UInt8]) -> String? {
    var rest = prefix[...]
    while true {
      rest = rest.drop { [0x09, 0x0A, 0x0D, 0x20].contains($0) }
      guard rest.first == UInt8(ascii: "<") else { return nil }
      if rest.starts(with: "<?".utf8) {
        guard let next = after("?>", in: rest) else { return nil }
        rest = next
      } else if rest.starts(with: "<!--".utf8) {
        guard let next = after("-->", in: rest.dropFirst(4)) else { return nil }
        rest = next
      } else if rest.starts(with: "<!".utf8) {
        guard let next = afterDocumentType(rest) else { return nil }
        rest = next
      } else {
        let name = rest.dropFirst().prefix { $0 > 0x20 && $0 != 0x3E && $0 != 0x2F }
        let local = name.split(separator: UInt8(ascii: ":")).last ?? []
        return local.isEmpty ? nil : String(decoding: local, as: UTF8.self)
      }
    }
  }

  private static func after(_ mark: String, in bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
    bytes.firstRange(of: Array(mark.utf8)).map { bytes[$0.upperBound...] }
  }

  /// What follows `<!DOCTYPE … [ … ]>`.
  private static func afterDocumentType(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
    var depth = 0
    for index in bytes.indices {
      switch bytes[index] {
      case UInt8(ascii: "["): depth += 1
      case UInt8(ascii: "]"): depth -= 1
      case UInt8(ascii: ">") where depth <= 0: return bytes[(index + 1)...]
      default: break
      }
    }
    return nil
  }
}
