/// What the query language makes of single characters.
enum QueryText {
  /// A word or phrase longer than this, in UTF-8 bytes, is cut off here.
  static let maximumByteCount = 1_024

  /// Whether the scalar separates words: white space, NUL and other control characters.
  static func isSeparator(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isWhitespace || scalar.properties.generalCategory == .control
  }

  /// Whether the scalar opens or closes a phrase: plain and typographic double quotes.
  static func isQuote(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "\"", "\u{201C}", "\u{201D}", "\u{201E}", "\u{201F}": true
    default: false
    }
  }

  /// Whether FTS5's `unicode61` puts the scalar into words: letters, numbers, private use.
  static func isTokenScalar(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.isASCII { return isASCIILetter(scalar) || ("0"..."9").contains(scalar) }
    return switch scalar.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
      .decimalNumber, .letterNumber, .otherNumber, .privateUse:
      true
    default: false
    }
  }

  /// Whether the scalar is a letter without accent.
  static func isASCIILetter(_ scalar: Unicode.Scalar) -> Bool {
    ("a"..."z").contains(scalar) || ("A"..."Z").contains(scalar)
  }

  /// Whether a digit comes first in `scalars`, or a decimal point and a digit.
  static func beginsWithNumber(_ scalars: Substring.UnicodeScalarView) -> Bool {
    let rest = scalars.first == "." ? scalars.dropFirst() : scalars
    return rest.first.map { ("0"..."9").contains($0) } ?? false
  }

  /// Whether there is anything in `text` that an index holds.
  static func hasToken(_ text: String) -> Bool {
    text.unicodeScalars.contains(where: isTokenScalar)
  }

  /// `text` up to the limit, cut between two scalars.
  static func shortened(_ text: String, byteCount limit: Int = maximumByteCount) -> String {
    guard text.utf8.count > limit else { return text }
    var byteCount = 0
    let scalars = text.unicodeScalars.prefix { scalar in
      byteCount += UTF8.width(scalar)
      return byteCount <= limit
    }
    return String(scalars)
  }

  /// `text` with one space for each run of separators, and none at its ends.
  static func singleSpaced(_ text: String) -> String {
    text.unicodeScalars.split(whereSeparator: isSeparator).map { String($0) }
      .joined(separator: " ")
  }

  /// `text` from its first letter or number to its last, and whether a star stood behind that.
  ///
  /// Accents that stand apart from their letter stay with it.
  static func trimmed(_ text: String) -> (text: String, endsWithStar: Bool) {
    var scalars = text.unicodeScalars.drop { !isTokenScalar($0) }
    var endsWithStar = false
    while let last = scalars.last, !isTokenScalar(last), !isMark(last) {
      endsWithStar = endsWithStar || last == "*"
      scalars.removeLast()
    }
    return (String(scalars), endsWithStar)
  }

  private static func isMark(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .spacingMark, .enclosingMark: true
    default: false
    }
  }
}
