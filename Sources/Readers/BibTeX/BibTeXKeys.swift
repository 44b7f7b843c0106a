import Knowledge

/// Gives records citation keys that none of them shares.
///
/// A record's own id is kept where BibTeX can hold it; else the key is made of the first author's
/// family name, the year and the first word of the title that says something (`kessler2014course`).
/// Further records with one key get `a`, `b`, … `ab` behind it.
struct BibTeXKeys {
  private var counts: [String: Int] = [:]

  /// The key of the next record.
  mutating func key(for reference: Reference) -> String {
    let key = reference.id.flatMap { Self.isKey($0) ? $0 : nil } ?? Self.made(for: reference)
    // Keys that differ in case only are one to biber on some systems.
    let count = counts[key.lowercased(), default: 0]
    counts[key.lowercased()] = count + 1
    guard count > 0 else { return key }
    let next = key + Self.letters(count)
    counts[next.lowercased(), default: 0] += 1
    return next
  }

  static func isKey(_ id: String) -> Bool {
    !id.isEmpty && id.unicodeScalars.allSatisfy { $0.value > 0x20 && $0.value < 0x7F }
      && !id.contains { ",{}()=#%\"'\\~".contains($0) }
  }

  private static func made(for reference: Reference) -> String {
    let name = reference.authors.first ?? reference.contributors[.editor]?.first
    let family = plain(name?.family ?? name?.literal ?? "")
    let year = String(reference.published?.prefix(4) ?? "")
    let words = (reference.title ?? "").split { !$0.isLetter && !$0.isNumber }
      .map { plain($0) }
    let word = words.first { $0.count > 3 && !small.contains($0) } ?? words.first ?? ""
    let key = family + year + word
    return key.isEmpty ? "item" : key
  }

  /// The ASCII letters and digits of `text` in lower case, accents taken off.
  private static func plain(_ text: some StringProtocol) -> String {
    var out = ""
    for character in text.lowercased() {
      if character.isASCII, character.isLetter || character.isNumber {
        out.append(character)
      } else if let base = bases[character] {
        out += base
      }
    }
    return out
  }

  /// `a` for 1, `z` for 26, `aa` for 27.
  private static func letters(_ count: Int) -> String {
    var rest = count
    var out = ""
    while rest > 0 {
      rest -= 1
      out = String(Unicode.Scalar(UInt8(0x61 + rest % 26))) + out
      rest /= 26
    }
    return out
  }

  private static let small: Set = ["with", "from", "into", "over", "that", "this", "what", "when"]

  /// ASCII for accented letters: the letter that a mark can be put on to give them.
  private static let bases: [Character: String] = {
    var table: [Character: String] = [
      "ß": "ss", "æ": "ae", "œ": "oe", "ø": "o", "ł": "l", "đ": "d",
    ]
    let marks = (0x300...0x331).compactMap { Unicode.Scalar($0) }
    for letter in "abcdefghijklmnopqrstuvwxyz" {
      for mark in marks { table[Character(String(letter) + String(mark))] = String(letter) }
    }
    return table
  }()
}
