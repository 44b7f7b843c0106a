/// An entry taken apart, values as written but for macros and concatenation.
struct BibTeXEntry {
  /// A field and its value.
  struct Field {
    /// Name in lower case.
    let name: String
    /// Value in TeX, without the braces or quotes around it.
    var value: String
  }

  /// What stands behind the `@`, in lower case.
  let type: String
  /// Citation key; nil where there is none.
  let key: String?
  /// Fields in order.
  var fields: [Field]
  /// What the bytes were written in.
  var encoding: TextEncoding

  /// The first field called `name` that says something.
  subscript(name: String) -> String? {
    fields.first { $0.name == name && !$0.value.allSatisfy(\.isWhitespace) }?.value
  }
}

/// Takes an entry apart.
struct BibTeXEntryParser {
  private let raw: BibTeXScanner.RawEntry
  private let decoder: PieceDecoder
  private let macros: BibTeXMacros
  private let bytes: ArraySlice<UInt8>
  private var place: Int
  private var encoding = TextEncoding.utf8
  /// Bytes that macros may still add; a few lines could else fill the memory.
  private var expansionBudget = 1 << 20
  /// What is wrong with the entry's fields.
  private(set) var faults: [EntryFault] = []

  init(_ raw: BibTeXScanner.RawEntry, decoder: PieceDecoder, macros: BibTeXMacros) {
    self.raw = raw
    self.decoder = decoder
    self.macros = macros
    bytes = raw.bytes[raw.bodyStart..<max(raw.bodyStart, raw.bytes.count - 1)]
    place = bytes.startIndex
  }

  /// The entry with its key and fields.
  mutating func entry() -> BibTeXEntry {
    let key = key()
    var fields: [BibTeXEntry.Field] = []
    while let field = nextField() {
      fields.append(BibTeXEntry.Field(name: field.name, value: decoded(field.value[...])))
    }
    return BibTeXEntry(type: raw.type, key: key, fields: fields, encoding: encoding)
  }

  /// The definitions of an `@string`.
  mutating func definitions() -> [(name: String, value: [UInt8])] {
    var definitions: [(name: String, value: [UInt8])] = []
    while let field = nextField() { definitions.append(field) }
    return definitions
  }

  private var next: UInt8? { place < bytes.endIndex ? bytes[place] : nil }

  private mutating func decoded(_ bytes: ArraySlice<UInt8>) -> String {
    let (text, encoding) = decoder.text(of: bytes)
    if encoding != .utf8 { self.encoding = encoding }
    return text
  }

  private mutating func fault(_ reason: String, at offset: Int) {
    guard faults.count < 5 else { return }
    var position = raw.place
    position.step(over: raw.bytes[..<min(offset, raw.bytes.count)])
    faults.append(position.fault(reason))
  }

  /// What stands before the first comma, unless that is a field already.
  private mutating func key() -> String? {
    let end = bytes.firstIndex(of: UInt8(ascii: ",")) ?? bytes.endIndex
    let text = bytes[..<end]
    if text.contains(where: { "={\"".utf8.contains($0) }) { return nil }
    place = end
    return plainWords(decoded(text))
  }

  private mutating func nextField() -> (name: String, value: [UInt8])? {
    while true {
      skipGaps()
      guard next != nil else { return nil }
      let start = place
      while let byte = next, byte > 0x20, !"=,{}\"#()".utf8.contains(byte) { place += 1 }
      let name = decoded(bytes[start..<place]).lowercased()
      skipSpace()
      guard next == UInt8(ascii: "="), !name.isEmpty else {
        let what = name.isEmpty ? "a field has no name" : "field “\(name)” has no equals sign"
        fault("\(what) in \(title)", at: start)
        skipField()
        continue
      }
      place += 1
      return (name, value(of: name))
    }
  }

  private var title: String {
    let key = bytes.prefix(80).prefix { $0 > 0x20 && !",={}\"".utf8.contains($0) }
    return key.isEmpty ? "an entry" : "entry “\(String(decoding: key, as: UTF8.self))”"
  }

  /// The pieces of a value, joined.
  ///
  /// A word that no macro is called stays as it is; among other pieces it stands for nothing, as in
  /// BibTeX, unless it is a number or a month.
  private mutating func value(of name: String) -> [UInt8] {
    var pieces: [(bytes: [UInt8], isUnknown: Bool)] = []
    while true {
      skipSpace()
      switch next {
      case UInt8(ascii: "{"): pieces.append((Array(braced()), false))
      case UInt8(ascii: "\""): pieces.append((Array(quoted()), false))
      case nil, UInt8(ascii: ","): return Self.joined(pieces)
      default: pieces.append(expanded(word()))
      }
      skipSpace()
      guard next == UInt8(ascii: "#") else { break }
      place += 1
    }
    if let byte = next, byte != UInt8(ascii: ","), !isFieldAhead() {
      fault("something follows the value of “\(name)” in \(title)", at: place)
      skipField()
    }
    return Self.joined(pieces)
  }

  private static func joined(_ pieces: [(bytes: [UInt8], isUnknown: Bool)]) -> [UInt8] {
    Array(pieces.filter { !$0.isUnknown || pieces.count == 1 }.map(\.bytes).joined())
  }

  private mutating func expanded(_ word: ArraySlice<UInt8>) -> (bytes: [UInt8], isUnknown: Bool) {
    guard let expansion = macros[word] else {
      let text = String(decoding: word, as: UTF8.self)[...]
      return (Array(word), RecordDate.monthNumber(text) == nil && Int(text) == nil)
    }
    expansionBudget -= expansion.count
    guard expansionBudget >= 0 else {
      if expansionBudget + expansion.count >= 0 {
        fault("macros make \(title) longer than 1 MiB; the rest of them is left out", at: place)
      }
      return ([], false)
    }
    return (expansion, false)
  }

  private mutating func word() -> ArraySlice<UInt8> {
    let start = place
    while let byte = next, byte > 0x20, !",#{}\"".utf8.contains(byte) { place += 1 }
    if place == start { place += 1 }
    return bytes[start..<place]
  }

  private mutating func braced() -> ArraySlice<UInt8> {
    place += 1
    let start = place
    var depth = 1
    while let byte = next {
      if byte == UInt8(ascii: "\\"), !raw.escapedBracesCount {
        place += 2
        continue
      }
      if byte == UInt8(ascii: "{") { depth += 1 }
      if byte == UInt8(ascii: "}") { depth -= 1 }
      place += 1
      if depth == 0 { return bytes[start..<place - 1] }
    }
    place = bytes.endIndex
    return bytes[start..<place]
  }

  private mutating func quoted() -> ArraySlice<UInt8> {
    place += 1
    let start = place
    var depth = 0
    while let byte = next {
      switch byte {
      case UInt8(ascii: "{"): depth += 1
      case UInt8(ascii: "}"): depth -= 1
      // In braces a quotation mark is one; an accent's is none.
      case UInt8(ascii: "\"") where depth <= 0 && (place == start || bytes[place - 1] != 0x5C):
        place += 1
        return bytes[start..<place - 1]
      default: break
      }
      place += 1
    }
    fault("a value of \(title) has no closing quotation mark", at: start - 1)
    return bytes[start..<place]
  }

  private mutating func skipSpace() {
    while let byte = next, byte <= 0x20 { place += 1 }
  }

  /// Steps over white space, commas and lines that a `%` begins.
  private mutating func skipGaps() {
    while let byte = next {
      if byte == UInt8(ascii: "%") {
        while let byte = next, byte != 0x0A { place += 1 }
      } else if byte <= 0x20 || byte == UInt8(ascii: ",") {
        place += 1
      } else {
        return
      }
    }
  }

  /// Whether a name and an equals sign come next: a comma was forgotten.
  private func isFieldAhead() -> Bool {
    let rest = bytes[place...].prefix(60)
    let name = rest.prefix { 0x41...0x5A ~= $0 || 0x61...0x7A ~= $0 || $0 == 0x2D || $0 == 0x5F }
    let behind = rest[name.endIndex...].drop { $0 <= 0x20 }
    return !name.isEmpty && behind.first == UInt8(ascii: "=")
  }

  /// Steps behind the next comma outside of braces.
  private mutating func skipField() {
    var depth = 0
    while let byte = next {
      place += 1
      if byte == UInt8(ascii: "{") { depth += 1 }
      if byte == UInt8(ascii: "}") { depth -= 1 }
      if byte == UInt8(ascii: ","), depth <= 0 { return }
      if byte == 0x0A, depth <= 0 {
        skipSpace()
        if isFieldAhead() { return }
      }
    }
  }
}
