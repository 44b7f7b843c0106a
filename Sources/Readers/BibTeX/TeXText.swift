/// Turns the TeX that BibTeX fields are written in into Unicode.
///
/// Accents and letters (`\'e`, `{\"o}`, `\ss`), marks (`--`, `~`, `\&`), symbols in and out of
/// mathematics (`$\beta$`, `H$_2$O`) become their characters; commands that dress words go and leave
/// the words; braces go. A command that is not known stays as written. What cannot be said in plain
/// characters of a formula stays as it is: `x^{a+b}` becomes `x^a+b`.
///
/// - Complexity: O(*n*), however deep the braces.
struct TeXText {
  private let bytes: [UInt8]
  private var place = 0
  private var out: [UInt8] = []
  /// What each open brace is for.
  private var open: [Ending] = []
  private var isMath = false
  private var budget: Int

  /// What happens at the brace that closes a group.
  private enum Ending {
    case nothing
    case append(String)
    case script(isRaised: Bool, start: Int)
    case accent(Unicode.Scalar, start: Int)
    case drop(start: Int)
  }

  /// The characters that `tex` stands for; white space is kept as it is.
  static func plain(_ tex: some StringProtocol) -> String {
    // Most values have nothing to undo.
    guard tex.utf8.contains(where: { isSpecial[Int($0)] }) else { return String(tex) }
    var text = TeXText(Array(tex.utf8))
    text.run()
    return String(decoding: text.out, as: UTF8.self)
  }

  private init(_ bytes: [UInt8]) {
    self.bytes = bytes
    budget = bytes.count * 4 + 1024
    out.reserveCapacity(bytes.count)
  }

  private var next: UInt8? { place < bytes.count ? bytes[place] : nil }

  private mutating func run() {
    while let byte = next {
      switch byte {
      case UInt8(ascii: "\\"): command()
      case UInt8(ascii: "{"):
        place += 1
        open.append(.nothing)
      case UInt8(ascii: "}"):
        place += 1
        if let ending = open.popLast() { end(ending) }
      case UInt8(ascii: "$"): mathMark()
      case UInt8(ascii: "~"): append("\u{A0}")
      case UInt8(ascii: "-"): dashes()
      case UInt8(ascii: "`"): quote(single: "‘", double: "“", byte)
      case UInt8(ascii: "'"): quote(single: isMath ? "′" : "'", double: "”", byte)
      case UInt8(ascii: "^") where isMath: script(isRaised: true)
      case UInt8(ascii: "_") where isMath: script(isRaised: false)
      default:
        out.append(byte)
        place += 1
      }
    }
    while let ending = open.popLast() { end(ending) }
  }

  /// Steps over one byte and puts `text` in its place.
  private mutating func append(_ text: String) {
    out += text.utf8
    place += 1
  }

  private mutating func dashes() {
    let count = bytes[place...].prefix(3).prefix { $0 == UInt8(ascii: "-") }.count
    place += count
    out += isMath ? bytes[(place - count)..<place] : Array(["-", "–", "—"][count - 1].utf8)[...]
  }

  private mutating func quote(single: String, double: String, _ byte: UInt8) {
    if place + 1 < bytes.count, bytes[place + 1] == byte, !isMath {
      place += 1
      append(double)
    } else {
      append(single)
    }
  }

  private mutating func end(_ ending: Ending) {
    switch ending {
    case .nothing: break
    case .append(let text): out += text.utf8
    case .drop(let start): out.removeSubrange(min(start, out.count)...)
    case .script(let isRaised, let start): raise(isRaised, from: min(start, out.count))
    case .accent(let mark, let start): accent(mark, from: min(start, out.count))
    }
  }

  // MARK: Mathematics

  /// A `$`: the border of a formula where the other border can be seen, else a dollar.
  private mutating func mathMark() {
    let width = place + 1 < bytes.count && bytes[place + 1] == UInt8(ascii: "$") ? 2 : 1
    if isMath {
      isMath = false
      place += width
      return
    }
    guard hasMathEnd(from: place + width) else {
      append("$")
      return
    }
    isMath = true
    place += width
  }

  /// Whether a formula begins at `start`, by the rule of Pandoc's Markdown.
  ///
  /// No space stands there, and there is an end within 400 bytes that no space stands before and no
  /// digit behind. “$5 and $6” is none.
  private func hasMathEnd(from start: Int) -> Bool {
    guard start < bytes.count, bytes[start] > 0x20 else { return false }
    var offset = start
    while offset < min(bytes.count, start + 400) {
      if bytes[offset] == UInt8(ascii: "\\") {
        offset += 2
        continue
      }
      if bytes[offset] == UInt8(ascii: "$") {
        let isBehindDigit = offset + 1 < bytes.count && 0x30...0x39 ~= bytes[offset + 1]
        return offset > start && bytes[offset - 1] > 0x20 && !isBehindDigit
      }
      offset += 1
    }
    return false
  }

  private mutating func script(isRaised: Bool) {
    place += 1
    let start = out.count
    if next == UInt8(ascii: "{") {
      place += 1
      open.append(.script(isRaised: isRaised, start: start))
    } else if next == UInt8(ascii: "\\") {
      command()
      raise(isRaised, from: start)
    } else if let byte = next, byte < 0x80, byte > 0x20, byte != UInt8(ascii: "}") {
      out.append(byte)
      place += 1
      raise(isRaised, from: start)
    }
  }

  /// Raises or lowers what stands behind `start`, or marks it where Unicode has no such characters.
  private mutating func raise(_ isRaised: Bool, from start: Int) {
    // Nobody raises more than a few characters; looking at more each time would take quadratic time.
    guard start < out.count, out.count - start <= 200 else { return }
    let text = String(decoding: out[start...], as: UTF8.self)
    let small = smallDigits(text, isRaised: isRaised)
    guard small != nil || isMath else { return }
    out.removeSubrange(start...)
    out += (small ?? (isRaised ? "^" : "_") + text).utf8
  }

  // MARK: Commands

  private mutating func command() {
    place += 1
    guard let byte = next else {
      out.append(UInt8(ascii: "\\"))
      return
    }
    guard isLetter(byte) else {
      mark(byte)
      return
    }
    let start = place
    while let byte = next, isLetter(byte) { place += 1 }
    let name = String(decoding: bytes[start..<place], as: UTF8.self)
    if next == UInt8(ascii: "*") { place += 1 }
    named(name)
  }

  /// A command of one mark: `\&`, `\'`.
  private mutating func mark(_ byte: UInt8) {
    if let accent = TeXSymbols.accents[String(Unicode.Scalar(byte))], !isMath {
      place += 1
      accented(accent)
      return
    }
    place += 1
    switch byte {
    case UInt8(ascii: "-"), UInt8(ascii: "/"), UInt8(ascii: "!"), UInt8(ascii: "@"),
      UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: "["), UInt8(ascii: "]"):
      break
    case UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: ":"), UInt8(ascii: ">"),
      UInt8(ascii: " "), UInt8(ascii: "\n"), UInt8(ascii: "\r"), UInt8(ascii: "\t"),
      UInt8(ascii: "\\"):
      out.append(0x20)
    default: out.append(byte)
    }
  }

  private mutating func named(_ name: String) {
    if let accent = TeXSymbols.accents[name] {
      skipSpace()
      accented(accent)
    } else if let symbol = TeXSymbols.symbols[name] {
      out += symbol.utf8
      swallowGap()
    } else if let argument = TeXSymbols.commands[name] {
      skipSpace()
      take(argument)
    } else {
      // Others are left for the reader to see.
      out += ("\\" + name).utf8
    }
  }

  private mutating func take(_ argument: TeXSymbols.Argument) {
    while argument != .declaration, next == UInt8(ascii: "[") { skipOption() }
    let isGroup = next == UInt8(ascii: "{")
    switch argument {
    case .keep:
      break
    case .declaration:
      break
    case .drop:
      guard isGroup else { return }
      place += 1
      open.append(.drop(start: out.count))
    case .quote:
      out += "“".utf8
      guard isGroup else { return }
      place += 1
      open.append(.append("”"))
    case .raised, .lowered:
      guard isGroup else { return }
      place += 1
      open.append(.script(isRaised: argument == .raised, start: out.count))
    case .verbatim:
      verbatim()
    case .linkedWords:
      // The address goes, the words stay.
      let start = out.count
      verbatim()
      skipSpace()
      if next == UInt8(ascii: "{") { out.removeSubrange(start...) }
    case .codePoint:
      let start = out.count
      verbatim()
      let digits = String(decoding: out[start...], as: UTF8.self)
      guard let value = UInt32(digits, radix: 16), value > 0x20, let scalar = Unicode.Scalar(value)
      else { return }
      out.removeSubrange(start...)
      out += String(scalar).utf8
    }
  }

  /// Copies a group as it is: an address.
  private mutating func verbatim() {
    guard next == UInt8(ascii: "{") else { return }
    place += 1
    var depth = 1
    while let byte = next {
      place += 1
      if byte == UInt8(ascii: "{") { depth += 1 }
      if byte == UInt8(ascii: "}") {
        depth -= 1
        if depth == 0 { return }
      }
      if byte == UInt8(ascii: "\\"), let escaped = next, "%#&_~{}".utf8.contains(escaped) {
        continue
      }
      out.append(byte)
    }
  }

  /// Steps over `[…]`.
  private mutating func skipOption() {
    // No option is long; looking further each time would take quadratic time.
    let end = bytes[place...].prefix(200).firstIndex(of: UInt8(ascii: "]"))
    place = end.map { $0 + 1 } ?? place + 1
  }

  private mutating func skipSpace() {
    while let byte = next, byte == 0x20 || 0x09...0x0D ~= byte { place += 1 }
  }

  /// Steps over the gap or the empty group that ends a symbol's name: `\ss{}`, `\O `.
  private mutating func swallowGap() {
    if bytes[place...].starts(with: [UInt8(ascii: "{"), UInt8(ascii: "}")]) {
      place += 2
    } else {
      skipSpace()
    }
  }

  // MARK: Accents

  private mutating func accented(_ mark: Unicode.Scalar) {
    skipSpace()
    let start = out.count
    guard let byte = next else { return }
    switch byte {
    case UInt8(ascii: "{"):
      place += 1
      open.append(.accent(mark, start: start))
    case UInt8(ascii: "\\"):
      // `\'\i`; each accent that follows takes from a bounded store, so that no chain grows deep.
      budget -= 1
      if budget > bytes.count * 4 {
        command()
        accent(mark, from: start)
      } else {
        place += 1
      }
    case UInt8(ascii: "}"): accent(mark, from: start)
    default:
      let length = byte < 0x80 ? 1 : byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4
      out += bytes[place..<min(place + length, bytes.count)]
      place = min(place + length, bytes.count)
      accent(mark, from: start)
    }
  }

  /// Puts `mark` on the first character behind `start`.
  private mutating func accent(_ mark: Unicode.Scalar, from start: Int) {
    guard out.count - start <= 200 else { return }
    let text = String(decoding: out[start...], as: UTF8.self).unicodeScalars
    guard let base = text.first else {
      // An accent on nothing is the mark itself: `\~{}`.
      out += (TeXSymbols.bare[mark] ?? "").utf8
      return
    }
    let rest = text.dropFirst()
    let letter: Unicode.Scalar = base == "ı" ? "i" : base == "ȷ" ? "j" : base
    // A mark that is there already stays the nearest.
    let isMarked =
      rest.first.map { $0.properties.canonicalCombiningClass != .notReordered } ?? false
    out.removeSubrange(start...)
    var marked = String.UnicodeScalarView([letter])
    if isMarked, let first = rest.first { marked.append(first) }
    marked.append(mark)
    out += composed(String(marked)).utf8
    out += String(String.UnicodeScalarView(isMarked ? rest.dropFirst() : rest)).utf8
  }

  private func isLetter(_ byte: UInt8) -> Bool { 0x41...0x5A ~= byte || 0x61...0x7A ~= byte }

  private static let isSpecial: [Bool] = {
    var table = Array(repeating: false, count: 256)
    for byte in "\\{}$~-`'^_".utf8 { table[Int(byte)] = true }
    return table
  }()
}

/// A letter with its marks as one code point, where Unicode has one.
private func composed(_ text: String) -> String {
  guard let character = text.first, text.count == 1, let single = composites[character] else {
    return text
  }
  return String(single)
}

/// Letters with marks by any canonically equal spelling.
private let composites: [Character: Unicode.Scalar] = {
  var table: [Character: Unicode.Scalar] = [:]
  for range in [0xC0...0x24F, 0x1E00...0x1EFF, 0x370...0x3FF, 0x400...0x4FF]
    as [ClosedRange<UInt32>]
  {
    for value in range {
      if let scalar = Unicode.Scalar(value) { table[Character(scalar)] = scalar }
    }
  }
  return table
}()
