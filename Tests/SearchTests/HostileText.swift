import TestSupport

/// Random text that looks as much like a query as like a mistake.
enum HostileText {
  private static let pieces = [
    "\"", "\"", "“", "”", "'", "(", ")", "(", ")", "*", "-", " -", "+", "^", ":", "{", "}", ",",
    ".",
    ";", "\\", "%", "\0", "\u{1}", "\u{1A}", "\u{7F}", "\u{9B}", "\n", "\t", "\u{A0}", "\u{2028}",
    "\u{202E}", "\u{200B}", "\u{FEFF}", "\u{FFFD}", "\u{10FFFF}", "\u{E000}", "\u{301}", "👩‍🔬",
    "🇫🇷", "שלום", "العربية", "睡眠", "ﬁ", "ß", "İ", "𞤀", "𐐀", "\u{1DF00}", "\u{16FE3}", "AND", "OR",
    "NOT", "NEAR", "NEAR(", "NEAR/3", "NEAR/999999", "sleep", "pain", "fear", "text", "text:",
    "section :", "claim_fts", "rank", "a", "5", "½", "x*", "title:", "section:", "title:(",
    "section:(", "author:", "author:kolk*", "author:\"O'Neil [x]\"", "journal:", "journal:*[?",
    "condition:", "condition:ptsd", "condition:trauma", "status:", "status:vague",
    "attribution:none", "kind:claim", "kind:document", "source:*[*", "source:samples", "source:'--",
    "year:", "year:2019..2024", "year:abcd", "year:..", "date:2020-02-30", "date:..2020-02-29",
    "added:7d", "added:99999y", "changed:..0001-01-01", "changed:9999..", "has:doi", "has:review",
    "has:citation", "has:abstract", "pct:>=60", "pct:<5", "lang:en", "foo:bar", "2019..", ">=",
  ]

  /// Up to sixteen pieces, with and without spaces between.
  static func query(using generator: inout SeededGenerator) -> String {
    var text = ""
    for _ in 0..<Int.random(in: 0..<16, using: &generator) {
      text += pieces.randomElement(using: &generator) ?? ""
      if Bool.random(using: &generator) { text += " " }
    }
    return text
  }
}
