/// The words of a text as quotes are compared: what copying and typesetting change is left out.
///
/// Case, white space, punctuation, all kinds of quotes and dashes, soft hyphens, apostrophes within
/// words, marks of references like [3, 5–7] and raised numbers do not count, and ligatures are
/// letters. Per cent and comparison signs are words, since they say something.
struct FoldedWords {
  /// The words, in order.
  private(set) var words: [String] = []
  /// Where each stands in the text, in bytes.
  private(set) var ranges: [Range<Int>] = []

  /// Reads `text`.
  ///
  /// - Parameters:
  ///   - text: Any text.
  ///   - wordLimit: More words are left out.
  /// - Complexity: O(*n*) in the bytes of `text`.
  init(_ text: String, wordLimit: Int = .max) {
    var word = ""
    var range = 0..<0
    var place = 0
    var rest = text.unicodeScalars[...]
    func end() {
      guard !word.isEmpty, words.count < wordLimit else { return }
      words.append(word)
      ranges.append(range)
      word = ""
    }
    while let scalar = rest.first, words.count < wordLimit {
      if scalar == "[", let mark = Self.referenceMark(in: rest) {
        end()
        place += mark.utf8.count
        rest = rest.dropFirst(mark.unicodeScalars.count)
        continue
      }
      let width = UTF8.width(scalar)
      switch Self.part(of: scalar) {
      case .letters(let letters):
        range = word.isEmpty ? place..<place + width : range.lowerBound..<place + width
        word += letters
      case .sign:
        end()
        (word, range) = (String(scalar), place..<place + width)
        end()
      case .nothing: break
      case .gap: end()
      }
      place += width
      rest = rest.dropFirst()
    }
    end()
  }

  private enum Part {
    case letters(String)
    case sign
    case nothing
    case gap
  }

  private static func part(of scalar: Unicode.Scalar) -> Part {
    switch scalar {
    case "a"..."z", "0"..."9": return .letters(String(scalar))
    case "'", "\u{2019}", "\u{2018}", "\u{02BC}", "\u{AD}", "\u{200B}", "\u{200C}", "\u{200D}",
      "\u{2060}", "\u{FEFF}", "\u{B9}", "\u{B2}", "\u{B3}", "\u{2070}"..."\u{2079}":
      return .nothing
    case "%", "<", ">", "=", "±", "+", "≤", "≥": return .sign
    case "\u{FB00}": return .letters("ff")
    case "\u{FB01}": return .letters("fi")
    case "\u{FB02}": return .letters("fl")
    case "\u{FB03}": return .letters("ffi")
    case "\u{FB04}": return .letters("ffl")
    default: break
    }
    let properties = scalar.properties
    switch properties.generalCategory {
    case .nonspacingMark, .spacingMark, .enclosingMark:
      return .letters(String(scalar))
    default:
      return QueryText.isTokenScalar(scalar) ? .letters(properties.lowercaseMapping) : .gap
    }
  }

  /// The longest mark of a reference that is one.
  private static let maximumMarkLength = 40

  /// A mark like [3], [3, 5–7] or [ref] at the beginning of `text`.
  private static func referenceMark(in text: Substring.UnicodeScalarView) -> String? {
    guard let end = text.prefix(maximumMarkLength).firstIndex(of: "]") else { return nil }
    let inside = String(text[text.index(after: text.startIndex)..<end]).lowercased()
    let isNumbers = inside.unicodeScalars.allSatisfy {
      ("0"..."9").contains($0) || $0 == "," || $0 == ";" || $0 == "-" || $0 == "\u{2013}"
        || $0.properties.isWhitespace
    }
    guard isNumbers || inside == "ref" || inside == "citation needed" else { return nil }
    return String(text[...end])
  }
}
