/// What a claim says, apart from how it is set: words, numbers and signs in order, and its sources.
///
/// Two texts with the same `words` differ in nothing but case, white space, line breaks within words,
/// ligatures, quotes, brackets, kinds of dashes, and the stops and commas between words. All else
/// counts: every word, number, sign (`<`, `%`, `±`), unit and question mark, and their order.
public struct ClaimWording: Hashable, Sendable {
  /// Words in lower case, numbers as written, signs one by one.
  ///
  /// A number and the letters behind it are two words: `20mg` and `20 mg` are the same. A dash
  /// between digits is `–`, one that makes a number negative `−`; other dashes part words.
  public private(set) var words: [String] = []
  /// Sources in brackets, without white space: `[3,7]`, `(Roe&Doe,2014)`.
  public private(set) var sources: [String] = []

  /// Takes a text apart.
  ///
  /// - Complexity: O(*n*) in its length.
  public init(_ text: String) {
    var scanner = WordingScanner(text)
    scanner.scan()
    words = scanner.words
    sources = scanner.sources
  }
}

/// Goes through a text once.
private struct WordingScanner {
  private let scalars: [Unicode.Scalar]
  private var place = 0
  private var word = String.UnicodeScalarView()
  var words: [String] = []
  var sources: [String] = []

  init(_ text: String) { scalars = Array(text.unicodeScalars) }

  mutating func scan() {
    while place < scalars.count {
      if let end = BracketedSource.end(in: scalars, from: place) {
        endWord()
        let source = scalars[place..<end].filter { !$0.properties.isWhitespace }
        sources.append(String(String.UnicodeScalarView(source)))
        place = end
      } else {
        take(scalars[place])
        place += 1
      }
    }
    endWord()
  }

  private func scalar(_ offset: Int) -> Unicode.Scalar? {
    scalars.indices.contains(place + offset) ? scalars[place + offset] : nil
  }

  private mutating func endWord() {
    guard !word.isEmpty else { return }
    words.append(String(word).lowercased())
    word.removeAll()
  }

  private mutating func add(sign: String) {
    endWord()
    words.append(sign)
  }

  private mutating func take(_ scalar: Unicode.Scalar) {
    if let ligature = Self.ligatures[scalar] {
      append(contentsOf: ligature)
    } else if Self.isDash(scalar) {
      takeDash(scalar)
    } else if Self.isApostrophe(scalar) {
      let isInside = self.scalar(-1).map(Self.isLetter) ?? false
      if isInside, self.scalar(1).map(Self.isLetter) ?? false {
        word.append("'")
      } else {
        endWord()
      }
    } else if [".", ",", ":"].contains(scalar) {
      takePoint(scalar)
    } else {
      takeOther(scalar)
    }
  }

  private mutating func append(contentsOf text: String) {
    if let last = word.last, Self.isDigit(last) { endWord() }
    word.append(contentsOf: text.unicodeScalars)
  }

  /// A point, comma or colon is part of a number between digits, a point before one too.
  private mutating func takePoint(_ scalar: Unicode.Scalar) {
    let isBeforeDigit = self.scalar(1).map(Self.isDigit) ?? false
    let before = self.scalar(-1)
    if isBeforeDigit, before.map(Self.isDigit) ?? false, !word.isEmpty {
      word.append(scalar)
    } else if isBeforeDigit, scalar == ".", !(before.map(Self.isLetter) ?? false) {
      endWord()
      word.append(scalar)
    } else {
      endWord()
    }
  }

  private mutating func takeDash(_ dash: Unicode.Scalar) {
    if isDigit(beyond: -1), isDigit(beyond: 1) {
      add(sign: "–")
    } else if dash != "—", dash != "―", scalar(1).map(Self.isDigit) ?? false,
      !(scalar(-1).map { Self.isLetter($0) || Self.isDigit($0) } ?? false)
    {
      add(sign: "−")
    } else {
      endWord()
    }
  }

  /// Whether the next that is no blank in the direction of `step` is a digit or, before, a `%`.
  private func isDigit(beyond step: Int) -> Bool {
    var offset = step
    while let scalar = scalar(offset), scalar.properties.isWhitespace, abs(offset) < 4 {
      offset += step
    }
    return scalar(offset).map { Self.isDigit($0) || step < 0 && $0 == "%" } ?? false
  }

  private mutating func takeOther(_ scalar: Unicode.Scalar) {
    switch scalar.properties.generalCategory {
    case .decimalNumber:
      if let last = word.last, !Self.isDigit(last), ![".", ",", ":"].contains(last) { endWord() }
      word.append(scalar)
    case _ where Self.isLetter(scalar):
      if let last = word.last, Self.isDigit(last) { endWord() }
      word.append(scalar)
    case .format: break  // Soft hyphens and the like stand inside words.
    case .mathSymbol, .currencySymbol, .otherSymbol, .modifierSymbol, .otherNumber:
      if scalar == "`" || scalar == "´" { endWord() } else { add(sign: String(scalar)) }
    default:
      if Self.signs.contains(scalar) { add(sign: String(scalar)) } else { endWord() }
    }
  }

  private static let signs: Set<Unicode.Scalar> = [
    "%", "‰", "&", "/", "#", "@", "*", "†", "‡", "?",
  ]

  private static let ligatures: [Unicode.Scalar: String] = [
    "ﬀ": "ff", "ﬁ": "fi", "ﬂ": "fl", "ﬃ": "ffi", "ﬄ": "ffl", "ﬅ": "st", "ﬆ": "st",
  ]

  private static func isDash(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "-" || (0x2010...0x2015).contains(scalar.value) || scalar == "\u{2212}"
      || scalar == "\u{FE63}" || scalar == "\u{FF0D}"
  }

  private static func isApostrophe(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "'" || scalar == "\u{2019}" || scalar == "\u{2BC}"
  }

  static func isDigit(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isASCII
      ? (0x30...0x39).contains(scalar.value)
      : scalar.properties.generalCategory == .decimalNumber
  }

  static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
      .letterNumber, .nonspacingMark, .spacingMark, .enclosingMark:
      true
    default: false
    }
  }
}
