/// `text` on one line: single spaces between words, control characters gone; nil when nothing is left.
func plainWords(_ text: some StringProtocol) -> String? {
  var out = String.UnicodeScalarView()
  var isGap = false
  for scalar in text.unicodeScalars {
    // A no-break space is kept: it says something. All other white space is a gap.
    if scalar.properties.isWhitespace && scalar != "\u{A0}" && scalar != "\u{202F}" {
      isGap = true
    } else if scalar.value < 0x20 || 0x7F...0x9F ~= scalar.value || scalar == "\u{FEFF}" {
      isGap = isGap || scalar.value == 0
    } else {
      if isGap, !out.isEmpty { out.append(" ") }
      isGap = false
      out.append(scalar)
    }
  }
  return out.isEmpty ? nil : String(out)
}

/// The parts of `text` between `marks`, each in plain words, empty ones left out.
func plainParts(_ text: some StringProtocol, between marks: Set<Character>) -> [String] {
  text.split { marks.contains($0) }.compactMap { plainWords($0) }
}
