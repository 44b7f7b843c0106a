/// Words as they are compared across databases: what typesetting, transliteration and spelling do
/// to a name or a title is taken back.
///
/// `<i>` and its like are dropped, `&` is `and`, marks fall away (`Ş` → `s`, `ß` → `ss`), Greek
/// letters are written out (`β` → `beta`), superscripts are digits, and an apostrophe joins what it
/// stands in.
enum FoldedText {
  /// Runs of letters and digits of `text`, in lower case.
  ///
  /// - Complexity: O(*n*) in the length of `text`.
  static func words(_ text: some StringProtocol) -> [String] {
    var words: [String] = []
    var word = ""
    var ignored = 0
    let scalars = Array(text.lowercased().unicodeScalars)
    for (index, scalar) in scalars.enumerated() {
      if index < ignored { continue }
      if scalar == "<", let end = tagEnd(in: scalars, from: index) {
        ignored = end
      } else if isPart(scalar) {
        append(scalar, to: &word)
      } else if !isIgnored(scalar), !word.isEmpty {
        words.append(word)
        word = ""
      }
      if scalar == "&" {
        words.append("and")
        if scalars[index...].starts(with: ampersandEntity) { ignored = index + 5 }
      }
    }
    if !word.isEmpty { words.append(word) }
    return words
  }

  /// `letters` with what British and American spelling write differently made one: `haemorrhage`,
  /// `behaviour`, `randomised`, `centre`, `labelled`.
  ///
  /// The result is for comparison alone; it is no spelling of either.
  static func spelled(_ letters: String) -> String {
    let bytes = Array(letters.utf8)
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count)
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      let rule = spellings.first {
        $0.written[0] == byte && bytes[index...].starts(with: $0.written)
      }
      if let rule { result += rule.read } else { result.append(byte) }
      index += rule?.written.count ?? 1
    }
    return String(decoding: result, as: UTF8.self)
  }

  /// Whether two words are one but for a single letter: more, less, another, or two that changed
  /// places.
  static func isOneLetterApart(_ one: String, _ other: String) -> Bool {
    let (one, other) = (Array(one.utf8), Array(other.utf8))
    guard abs(one.count - other.count) <= 1 else { return false }
    let start = zip(one, other).prefix { $0 == $1 }.count
    func rest(_ bytes: [UInt8], _ count: Int) -> ArraySlice<UInt8> {
      bytes.dropFirst(start + count)
    }
    return rest(one, 1) == rest(other, 1) || rest(one, 0) == rest(other, 1)
      || rest(one, 1) == rest(other, 0)
      || rest(one, 2) == rest(other, 2)
        && one.dropFirst(start).prefix(2).elementsEqual(other.dropFirst(start).prefix(2).reversed())
  }

  private static let ampersandEntity = Array("&amp;".unicodeScalars)

  private static let spellings: [(written: [UInt8], read: [UInt8])] = [
    ("our", "or"), ("tre", "ter"), ("ae", "e"), ("oe", "e"), ("is", "iz"), ("ys", "yz"),
    ("ll", "l"),
  ].map { (Array($0.0.utf8), Array($0.1.utf8)) }

  private static func isPart(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.isASCII { return "a"..."z" ~= scalar || "0"..."9" ~= scalar }
    return scalar.properties.isAlphabetic || scalar.properties.numericType != nil
  }

  /// Apostrophes and combining marks end no word.
  private static func isIgnored(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.isASCII { return scalar == "'" }
    return scalar == "\u{2019}" || scalar == "\u{2BC}"
      || scalar.properties.canonicalCombiningClass != .notReordered
  }

  /// Where a short tag (`<sub>`, `</i>`) that begins at `start` ends; nil: it is none.
  private static func tagEnd(in scalars: [Unicode.Scalar], from start: Int) -> Int? {
    var index = start + 1
    if index < scalars.count, scalars[index] == "/" { index += 1 }
    let name = scalars[index...].prefix(4).prefix { "a"..."z" ~= $0 }
    index += name.count
    guard !name.isEmpty, index < scalars.count, scalars[index] == ">" else { return nil }
    return index + 1
  }

  private static func append(_ scalar: Unicode.Scalar, to word: inout String) {
    if scalar.isASCII {
      word.unicodeScalars.append(scalar)
    } else if let text = ligatures[scalar] {
      word += text
    } else if let number = scalar.properties.numericValue, scalar.properties.numericType != .numeric
    {
      word += String(Int(number))
    } else {
      word += plainName(of: scalar)
    }
  }

  private static let ligatures: [Unicode.Scalar: String] = [
    "ß": "ss", "æ": "ae", "œ": "oe", "ı": "i", "ð": "d", "þ": "th", "ﬁ": "fi", "ﬂ": "fl", "µ": "mu",
  ]

  /// `e` for `LATIN SMALL LETTER E WITH ACUTE`, `beta` for `GREEK SMALL LETTER BETA`; else as it
  /// is.
  private static func plainName(of scalar: Unicode.Scalar) -> String {
    let parts = (scalar.properties.name ?? "").split(separator: " ")
    let isMarked = parts.count > 4 && parts[4] == "WITH"
    guard parts.count == 4 || isMarked, parts[2] == "LETTER" else { return String(scalar) }
    let isLatin = parts[0] == "LATIN" && parts[3].utf8.count == 1
    guard isLatin || parts[0] == "GREEK" else { return String(scalar) }
    return parts[3].lowercased()
  }
}
