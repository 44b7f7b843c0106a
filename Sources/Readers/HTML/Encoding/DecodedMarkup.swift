import Knowledge

/// The characters of a page as UTF-8.
struct DecodedMarkup {
  /// The page in UTF-8.
  let bytes: [UInt8]
  /// What it was written in: `utf-8`, `windows-1251`, ….
  let encoding: String

  /// Decodes `source`: its byte order mark decides, then zeros in every other place, then validity
  /// as UTF-8, then what is declared, then what the bytes look like, then the language.
  ///
  /// A declaration does not outweigh the bytes: bytes beyond ASCII that are valid UTF-8 throughout
  /// are UTF-8. No byte is an error; what has no meaning becomes U+FFFD.
  ///
  /// - Parameters:
  ///   - source: The whole page, and what a person says that it is written in.
  ///   - label: What the transport declares; nil for nothing.
  /// - Complexity: O(*n*).
  init(_ source: SourceBytes, transportLabel label: String? = nil) {
    let bytes = source.bytes
    if let encoding = source.encoding ?? TextEncoding.announced(by: bytes) {
      let mark = encoding.byteOrderMark
      let body = !mark.isEmpty && bytes.starts(with: mark) ? Array(bytes[mark.count...]) : bytes
      self = Self(body, encoding)
      return
    }
    let head = bytes.prefix(16_384)
    let declared = (label ?? declaredLabel(in: head)).flatMap { TextEncoding(name: $0) }
    // All of ISO-2022-JP is ASCII, with escapes.
    if declared == .iso2022JP {
      self = Self(bytes, .iso2022JP)
    } else if isValidUTF8(bytes) {
      self = Self(valid: bytes)
    } else if let declared, !declared.isUnicode {
      self = Self(bytes, declared)
    } else if UTF8Damage(in: bytes).mayBeLegacy {
      let guess = TextEncoding.guessed(fromFile: bytes)
      self = Self(bytes, guess ?? usualEncoding(ofLanguageIn: head))
    } else {
      self = Self(bytes, .utf8)
    }
  }

  private init(valid bytes: [UInt8]) {
    self.bytes = bytes
    encoding = "utf-8"
  }

  private init(_ bytes: [UInt8], _ encoding: TextEncoding) {
    self.bytes =
      encoding == .utf8
      ? Array(String(decoding: bytes, as: UTF8.self).utf8) : utf8(from: encoding, bytes)
    self.encoding = encoding.rawValue
  }
}

private func isValidUTF8(_ bytes: [UInt8]) -> Bool {
  String(validating: bytes, as: UTF8.self) != nil
}

/// The encoding that a page declares in its XML declaration or a `meta` element; nil for none.
///
/// - Note: Method: https://html.spec.whatwg.org/multipage/parsing.html, prescan a byte stream.
private func declaredLabel(in head: ArraySlice<UInt8>) -> String? {
  let ascii = String(decoding: head.filter { $0 < 0x80 }, as: UTF8.self).lowercased()
  if ascii.hasPrefix("<?xml"), let end = ascii.firstRange(of: "?>")?.lowerBound,
    let label = label(behind: "encoding", in: ascii[..<end])
  {
    return label
  }
  var rest = ascii[...]
  while let start = rest.firstRange(of: "<meta")?.upperBound {
    rest = rest[start...]
    let end = rest.firstIndex(of: ">") ?? rest.endIndex
    if let label = label(behind: "charset", in: rest[..<end]) { return label }
  }
  return nil
}

/// The value behind `name` and an equals sign, with or without quotes.
private func label(behind name: String, in tag: Substring) -> String? {
  guard let end = tag.firstRange(of: name)?.upperBound else { return nil }
  let value = tag[end...].drop { $0.isWhitespace }
  guard value.first == "=" else { return nil }
  let bare = value.dropFirst().drop { $0.isWhitespace || $0 == "\"" || $0 == "'" }
  let label = bare.prefix { !$0.isWhitespace && !"\"';>/".contains($0) }
  return label.isEmpty ? nil : String(label)
}

/// What pages in the language that `head` declares were written in before UTF-8.
private func usualEncoding(ofLanguageIn head: ArraySlice<UInt8>) -> TextEncoding {
  let ascii = String(decoding: head.filter { $0 < 0x80 }, as: UTF8.self).lowercased()
  guard let start = ascii.firstRange(of: "<html")?.upperBound else { return .windows1252 }
  let tag = ascii[start...].prefix { $0 != ">" }
  let language = label(behind: "lang", in: tag).map { String($0.prefix(2)) } ?? ""
  return encodings[language] ?? .windows1252
}

/// - Note: https://html.spec.whatwg.org/multipage/parsing.html, step 9 of determining the character
///   encoding.
private let encodings: [String: TextEncoding] = [
  "ar": .windows1256, "bg": .windows1251, "cs": .windows1250, "el": .windows1253,
  "et": .windows1257, "fa": .windows1256, "he": .windows1255, "hr": .windows1250,
  "hu": .windows1250, "ja": .shiftJIS, "ko": .eucKR, "lt": .windows1257, "lv": .windows1257,
  "mk": .windows1251, "pl": .windows1250, "ru": .windows1251, "sk": .windows1250,
  "sl": .windows1250, "sr": .windows1251, "th": .windows874, "tr": .windows1254,
  "uk": .windows1251, "vi": .windows1258, "zh": .gb18030,
]
