/// Text as it stands in Markdown (CommonMark 0.31, GitHub's extensions, pandoc's).
enum MarkdownText {
  /// Whether a sign may be markup wherever it stands.
  private static func isMark(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "\\", "`", "*", "_", "[", "]", "<", ">", "&", "|", "~", "$", "^", "@", "{", "}", "!": true
    default: false
    }
  }

  /// Whether a sign may be markup at the beginning of a line.
  private static func isOpener(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "#", "+", "-", "=", ":", "%": true
    default: false
    }
  }

  /// `text` in one line that shows as it is, wherever in a line it stands.
  ///
  /// - Complexity: O(*n*).
  static func escaped(_ text: String) -> String {
    let scalars = Array(Terminal.safe(text).unicodeScalars.drop { $0 == " " })
    var escaped = String.UnicodeScalarView()
    var isNumber = true
    for (index, scalar) in scalars.enumerated() {
      let isDigit = ("0"..."9").contains(scalar)
      let opens =
        index == 0 && isOpener(scalar)
        // `2019. A study` would begin a numbered list.
        || index > 0 && isNumber && (scalar == "." || scalar == ")")
          && (index + 1 == scalars.count || scalars[index + 1] == " ")
      let ties =
        // Addresses and :emoji: are found inside of words.
        scalar == ":" && index + 1 < scalars.count && scalars[index + 1] != " "
        || scalar == "." && endsWithWWW(scalars[..<index])
      if isMark(scalar) || opens || ties { escaped.append("\\") }
      escaped.append(scalar)
      isNumber = isNumber && isDigit
    }
    return String(escaped)
  }

  private static func endsWithWWW(_ scalars: ArraySlice<Unicode.Scalar>) -> Bool {
    scalars.count >= 3 && scalars.suffix(3).allSatisfy { $0 == "w" || $0 == "W" }
  }
}
