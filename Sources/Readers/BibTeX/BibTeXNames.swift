import Knowledge

/// Reads the people of an `author` or `editor` field.
///
/// Names are taken apart as BibTeX does: `First von Last`, `von Last, First`, `von Last, Jr, First`;
/// braces hold words together, and a name that is one group is an organisation. biblatex's extended
/// form (`family=Gogh, given=Vincent, prefix=van`) is read too. Unlike in BibTeX a capital before a
/// small word (`Ruiz de Castillo, Ana`) is part of the family name.
///
/// - Note: Rules: Patashnik (1988), BibTeXing, section 4; Kime et al., The biblatex Package, 3.4.
struct BibTeXNames {
  /// The people, in order.
  let people: [PersonName]
  /// Whether the list ends in `and others`.
  let hasOthers: Bool

  /// Reads a list of names in TeX.
  init(_ tex: String) {
    let names = Self.split(Array(tex.utf8)[...], atAnd: true)
    var people: [PersonName] = []
    var hasOthers = false
    for (place, name) in names.enumerated() {
      if place == names.count - 1, place > 0, String(decoding: name, as: UTF8.self) == "others" {
        hasOthers = true
      } else if let person = Self.person(name) {
        people.append(person)
      }
    }
    self.people = people
    self.hasOthers = hasOthers
  }

  /// One person; nil where no letter is left.
  private static func person(_ name: ArraySlice<UInt8>) -> PersonName? {
    if let whole = group(name) { return plain(whole[...]).map { PersonName(literal: $0) } }
    let parts = split(name, at: UInt8(ascii: ","))
    if parts.allSatisfy({ pair(in: $0) != nil }) { return extended(parts) }
    switch parts.count {
    case 1: return natural(words(of: parts[0]))
    case 2: return inverted(parts[0], given: parts[1], suffix: nil)
    case 3: return inverted(parts[0], given: parts[2], suffix: parts[1])
    default: return plain(name).map { PersonName(literal: $0) }
    }
  }

  /// `First von Last`.
  private static func natural(_ words: [ArraySlice<UInt8>]) -> PersonName? {
    guard let last = words.last else { return nil }
    let start = words.dropLast().firstIndex(where: isSmall) ?? words.count - 1
    let end = words.dropLast().lastIndex(where: isSmall).map { $0 + 1 } ?? start
    guard let family = joined(words[end...]) ?? plain(last) else { return nil }
    var person = PersonName(family: family, given: joined(words[..<start]))
    person.nonDroppingParticle = joined(words[start..<end])
    return person
  }

  /// `von Last` with the parts behind its commas.
  private static func inverted(
    _ name: ArraySlice<UInt8>, given: ArraySlice<UInt8>, suffix: ArraySlice<UInt8>?
  ) -> PersonName? {
    let words = Self.words(of: name)
    let particles = words.dropLast().prefix(while: isSmall).count
    var person = PersonName(
      family: joined(words[particles...]), given: plain(given), suffix: suffix.flatMap { plain($0) }
    )
    person.nonDroppingParticle = joined(words[..<particles])
    return person.family == nil && person.given == nil ? nil : person
  }

  // MARK: Extended names

  /// `family={van Gogh}, given=Vincent`.
  private static func extended(_ parts: [ArraySlice<UInt8>]) -> PersonName? {
    var person = PersonName(family: nil)
    var prefix: String?
    var isPrefixUsed = true
    for part in parts {
      guard let (key, value) = pair(in: part) else { continue }
      switch key {
      case "family": person.family = plain(value)
      case "given": person.given = plain(value)
      case "suffix": person.suffix = plain(value)
      case "prefix": prefix = plain(value)
      case "useprefix": isPrefixUsed = plain(value) != "false"
      default: break
      }
    }
    if isPrefixUsed {
      person.nonDroppingParticle = prefix
    } else {
      person.droppingParticle = prefix
    }
    return person.family == nil && person.given == nil ? nil : person
  }

  /// The name and value of a part of an extended name; nil for anything else.
  private static func pair(
    in part: ArraySlice<UInt8>
  ) -> (key: String, value: ArraySlice<UInt8>)? {
    guard let mark = part.firstIndex(of: UInt8(ascii: "=")) else { return nil }
    let key = String(decoding: part[..<mark].filter { $0 > 0x20 }, as: UTF8.self).lowercased()
    let keys = ["family", "given", "suffix", "prefix", "useprefix"]
    guard keys.contains(key) || key.hasSuffix("-i") || key.hasSuffix("juniorfirst") else {
      return nil
    }
    return (key, part[(mark + 1)...])
  }

  // MARK: Words

  private static func plain(_ tex: ArraySlice<UInt8>) -> String? {
    let text = TeXText.plain(String(decoding: tex, as: UTF8.self))
    return plainWords(String(text.map { $0 == "\u{A0}" ? " " : $0 }))
  }

  private static func joined(_ words: some Sequence<ArraySlice<UInt8>>) -> String? {
    let texts = words.compactMap { plain($0) }
    return texts.isEmpty ? nil : texts.joined(separator: " ")
  }

  /// What is in the braces when all of `name` is one group, and more than an accented letter.
  private static func group(_ name: ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
    guard name.first == UInt8(ascii: "{"), name.last == UInt8(ascii: "}"), name.count > 2,
      name[name.startIndex + 1] != UInt8(ascii: "\\")
    else { return nil }
    var depth = 0
    for place in name.indices.dropLast() {
      if name[place] == UInt8(ascii: "{") { depth += 1 }
      if name[place] == UInt8(ascii: "}") { depth -= 1 }
      if depth == 0 { return nil }
    }
    return name.dropFirst().dropLast()
  }

  private static func words(of name: ArraySlice<UInt8>) -> [ArraySlice<UInt8>] {
    split(name) { $0 <= 0x20 || $0 == UInt8(ascii: "~") }
  }

  private static func split(
    _ bytes: ArraySlice<UInt8>, at mark: UInt8
  ) -> [ArraySlice<UInt8>] {
    split(bytes, keepingEmpty: true) { $0 == mark }.map { trimmed($0) }
  }

  /// The parts of `bytes` between bytes outside of braces that `isMark` is true for.
  private static func split(
    _ bytes: ArraySlice<UInt8>, keepingEmpty: Bool = false, where isMark: (UInt8) -> Bool
  ) -> [ArraySlice<UInt8>] {
    var parts: [ArraySlice<UInt8>] = []
    var depth = 0
    var start = bytes.startIndex
    for place in bytes.indices {
      let byte = bytes[place]
      if byte == UInt8(ascii: "{") { depth += 1 }
      if byte == UInt8(ascii: "}") { depth -= 1 }
      // A tilde behind a backslash is an accent.
      guard depth <= 0, isMark(byte), place == bytes.startIndex || bytes[place - 1] != 0x5C else {
        continue
      }
      if keepingEmpty || place > start { parts.append(bytes[start..<place]) }
      start = place + 1
    }
    if keepingEmpty || bytes.endIndex > start { parts.append(bytes[start...]) }
    return parts
  }

  /// The parts of a list between the word `and`, in any case, outside of braces.
  private static func split(_ bytes: ArraySlice<UInt8>, atAnd: Bool) -> [ArraySlice<UInt8>] {
    var parts: [ArraySlice<UInt8>] = []
    var start = bytes.startIndex
    for word in split(bytes, where: { $0 <= 0x20 })
    where word.count == 3 && word.elementsEqual("and".utf8, by: { $0 | 0x20 == $1 }) {
      parts.append(bytes[start..<word.startIndex])
      start = word.endIndex
    }
    parts.append(bytes[start...])
    return parts.map { trimmed($0) }.filter { !$0.isEmpty }
  }

  private static func trimmed(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    var bytes = bytes.drop { $0 <= 0x20 }
    while let last = bytes.last, last <= 0x20 { bytes.removeLast() }
    return bytes
  }

  /// Whether a word counts as a particle: its first letter is small, an accented one too; words that
  /// begin with a group do not.
  private static func isSmall(_ word: ArraySlice<UInt8>) -> Bool {
    if word.first == UInt8(ascii: "{"), word.dropFirst().first != UInt8(ascii: "\\") {
      return false
    }
    let text = TeXText.plain(String(decoding: word, as: UTF8.self))
    return text.unicodeScalars.first { $0.properties.isAlphabetic }?.properties.isLowercase == true
  }
}
