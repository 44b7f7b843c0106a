/// GLOB patterns that find names whatever their case and accents.
///
/// SQLite's own functions ignore neither; a set of letters in the place of each does both, also in
/// the stock shell.
enum NamePattern {
  /// Finds `text` anywhere.
  static func part(_ text: String) -> String { "*" + letters(text) + "*" }

  /// Finds a word of a name that has a space before and behind it; with a star at its end,
  /// a word that begins so.
  static func word(_ word: String) -> String {
    let trimmed = QueryText.trimmed(word)
    let end = trimmed.endsWithStar ? "" : boundary
    return "*" + boundary + letters(trimmed.text) + end + "*"
  }

  /// Finds `text` anywhere in a path; where it is a glob itself, paths that end as it says.
  static func path(_ text: String) -> String {
    guard text.contains("*") || text.contains("?") else {
      return "*" + text.unicodeScalars.map(literal).joined() + "*"
    }
    return text.hasPrefix("/") ? text : "*" + text
  }

  /// What stands around the words of a name; a hyphen at the end of a set stands for itself.
  private static let boundary = "[ .,'’-]"

  private static func letters(_ text: String) -> String {
    text.unicodeScalars.map { scalar in
      if scalar == "'" || scalar == "’" { return "['’]" }
      if scalar == "-" || scalar == "‐" || scalar == "‑" { return "[-‐‑]" }
      guard QueryText.isTokenScalar(scalar) else { return literal(scalar) }
      if let known = sets[scalar] { return known }
      let lower = scalar.properties.lowercaseMapping
      let upper = scalar.properties.uppercaseMapping
      let isPair = lower != upper && lower.unicodeScalars.count == 1
      return isPair && upper.unicodeScalars.count == 1 ? "[\(lower)\(upper)]" : String(scalar)
    }.joined()
  }

  private static func literal(_ scalar: Unicode.Scalar) -> String {
    switch scalar {
    case "*", "?", "[": "[\(scalar)]"
    default: String(scalar)
    }
  }

  /// For each letter of the table in either case, the set of all that count as the same.
  private static let sets: [Unicode.Scalar: String] = {
    var sets: [Unicode.Scalar: String] = [:]
    for family in families {
      let lower = family.unicodeScalars.map(\.self)
      let upper = lower.map(\.properties.uppercaseMapping).filter { $0.unicodeScalars.count == 1 }
        .flatMap(\.unicodeScalars)
      let set = "[" + String(String.UnicodeScalarView(lower + upper)) + "]"
      for letter in lower + upper { sets[letter] = set }
    }
    return sets
  }()

  /// Lower case, the plain letter first.
  private static let families = [
    "aàáâãäåāăąǎạả", "bḃ", "cçćĉċč", "dďđḍ", "eèéêëēĕėęěẹẽ", "fḟ", "gĝğġģǧ", "hĥħḥ",
    "iìíîïĩīĭįıǐị", "jĵ", "kķǩ", "lĺļľŀł", "mṁṃ", "nñńņňṇ", "oòóôõöøōŏőǒơọ", "pṗ", "q", "rŕŗřṛ",
    "sśŝşšșṣ", "tţťŧțṭ", "uùúûüũūŭůűųǔưụ", "v", "wŵẁẃẅ", "xẋ", "yýÿŷỳỹ", "zźżžẓ",
  ]
}
