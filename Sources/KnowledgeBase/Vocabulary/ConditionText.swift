internal import Knowledge

/// What slugs, terms and codes may look like.
enum ConditionText {
  /// Longest slug.
  static let maximumSlugByteCount = 100
  /// Longest term or name.
  static let maximumTermByteCount = 400
  /// Code systems that are kept, as the schema has them.
  static let systems = ["MESH", "DOID", "MONDO", "ICD10CM", "OMIM"]

  /// Whether `text` can be a slug.
  static func isSlug(_ text: String) -> Bool {
    guard (1...maximumSlugByteCount).contains(text.utf8.count), text.utf8.allSatisfy(isSlugByte)
    else { return false }
    return !text.hasPrefix("-") && !text.hasSuffix("-")
  }

  /// Whether `text` can name a condition or a sign of one.
  static func isTerm(_ text: String) -> Bool {
    text.utf8.count <= maximumTermByteCount && text.contains { $0.isLetter || $0.isNumber }
      && !text.unicodeScalars.contains { isControl($0) }
  }

  /// Whether `code` is in a system that is kept, and is one word.
  static func isCode(_ code: Condition.Code) -> Bool {
    systems.contains(code.system) && (1...64).contains(code.code.utf8.count)
      && code.code.utf8.allSatisfy { 0x21...0x7E ~= $0 }
  }

  /// `name` as a slug: `Sjögren's syndrome` is `sjogrens-syndrome`; empty when nothing is left of it.
  static func slug(of name: String) -> String {
    var slug: [UInt8] = []
    for scalar in name.lowercased().unicodeScalars where !apostrophes.contains(scalar) {
      let letters = Array((plainLetters[scalar] ?? String(scalar)).utf8)
      let isKept = letters.allSatisfy { isSlugByte($0) && $0 != hyphen }
      let room = maximumSlugByteCount - slug.count
      guard letters.count <= room else { break }
      if isKept {
        slug += letters
      } else if slug.last != hyphen, !slug.isEmpty {
        slug.append(hyphen)
      }
    }
    while slug.last == hyphen { slug.removeLast() }
    return String(decoding: slug, as: UTF8.self)
  }

  private static let hyphen = UInt8(ascii: "-")
  private static let apostrophes: Set<Unicode.Scalar> = ["'", "\u{2019}", "\u{2BC}"]

  /// Letters of Latin-1 and their neighbours without their marks; combining marks go.
  private static let plainLetters: [Unicode.Scalar: String] = {
    let table = [
      "a": "àáâãäåāăą", "c": "çćč", "d": "ďđð", "e": "èéêëēęě", "g": "ğ", "i": "ìíîïīı",
      "l": "łľ", "n": "ñńň", "o": "òóôõöøōő", "r": "ŕř", "s": "śšş", "t": "ťţ", "u": "ùúûüūůű",
      "y": "ýÿ", "z": "źżž", "ae": "æ", "oe": "œ", "ss": "ß", "th": "þ", "alpha": "α",
      "beta": "β", "gamma": "γ", "delta": "δ",
    ]
    var letters: [Unicode.Scalar: String] = [:]
    for (plain, marked) in table {
      for scalar in marked.unicodeScalars { letters[scalar] = plain }
    }
    for value in UInt32(0x300)...0x36F {
      if let mark = Unicode.Scalar(value) { letters[mark] = "" }
    }
    return letters
  }()

  private static func isSlugByte(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"), hyphen: true
    default: false
    }
  }

  /// Controls, line and paragraph separators, and what changes the direction of writing.
  private static func isControl(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0...0x1F, 0x7F...0x9F, 0x2028...0x202E, 0x2066...0x2069, 0xFEFF: true
    default: false
    }
  }
}
