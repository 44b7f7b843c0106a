/// A word, a number or a mark of an entry in a list of references.
struct EntryPiece: Sendable {
  /// What a piece is.
  enum Kind: Sendable {
    /// Letters, with digits behind them, apostrophes and hyphens inside: `O'Shea`, `S77`.
    case word
    /// Digits only.
    case number
    /// Anything else but white space.
    case mark
  }

  /// What is known of a piece's form.
  struct Form: OptionSet, Sendable {
    let rawValue: UInt8
    /// White space stands before it, or nothing does.
    static let afterSpace = Form(rawValue: 1)
    /// Starts with a capital.
    static let capitalised = Form(rawValue: 2)
    /// Has capitals only, hyphens aside.
    static let allCapitals = Form(rawValue: 4)
    /// Has digits behind its letters.
    static let digits = Form(rawValue: 8)
    /// Starts with a small letter and has a capital inside.
    static let innerCapital = Form(rawValue: 16)
  }

  let kind: Kind
  let range: Range<Int>
  let form: Form
  /// The hash of a word in lower case.
  let key: WordKey
  /// The mark: its byte, a hyphen for any dash, one of the quotes below, 0 for others beyond ASCII.
  let mark: UInt8
  /// How many letters a word has.
  let letterCount: Int

  /// Any quote that opens.
  static let openingQuote: UInt8 = 0x01
  /// Any double quote that closes.
  static let closingQuote: UInt8 = 0x02
  /// A single quote that closes, or an apostrophe at a word's end.
  static let closingApostrophe: UInt8 = 0x03
  /// Any dash.
  static let dash: UInt8 = 0x2D
}

/// Cuts an entry into pieces; one pass.
struct EntryScanner {
  /// No entry has more pieces; what follows is left unread.
  static let maximumCount = 1_500

  private let bytes: [UInt8]
  private let end: Int
  private var index: Int
  private var pieces: [EntryPiece] = []
  private var isAfterSpace = true

  private init(_ bytes: [UInt8], _ range: Range<Int>) {
    self.bytes = bytes
    index = range.lowerBound
    end = range.upperBound
  }

  /// The pieces of `range`.
  static func pieces(in bytes: [UInt8], range: Range<Int>) -> [EntryPiece] {
    var scanner = EntryScanner(bytes, range)
    while scanner.index < scanner.end, scanner.pieces.count < maximumCount { scanner.step() }
    return scanner.pieces
  }

  private mutating func step() {
    let space = WhiteSpace.length(bytes, at: index, before: end)
    if space > 0 {
      index += space
      isAfterSpace = true
    } else if Scalar.isDigit(bytes[index]) {
      number()
    } else if Scalar.isLetter(bytes, at: index, before: end) {
      word()
    } else {
      mark()
    }
  }

  private mutating func add(
    _ kind: EntryPiece.Kind, from start: Int, form: EntryPiece.Form = [], key: WordKey = WordKey(),
    mark: UInt8 = 0, letterCount: Int = 0
  ) {
    pieces.append(
      EntryPiece(
        kind: kind, range: start..<index, form: isAfterSpace ? form.union(.afterSpace) : form,
        key: key, mark: mark, letterCount: letterCount))
    isAfterSpace = false
  }

  private mutating func number() {
    let start = index
    while index < end, Scalar.isDigit(bytes[index]) { index += 1 }
    add(.number, from: start)
  }

  private mutating func word() {
    let start = index
    var hasher = WordHasher()
    var form: EntryPiece.Form =
      Scalar.isUpper(bytes, at: index, before: end) ? [.capitalised, .allCapitals] : []
    var letterCount = 0
    while index < end {
      let byte = bytes[index]
      if Scalar.isDigit(byte) {
        form.insert(.digits)
        hasher.append(byte)
        index += 1
      } else if Scalar.isLetter(bytes, at: index, before: end) {
        if !Scalar.isUpper(bytes, at: index, before: end) {
          form.remove(.allCapitals)
        } else if !form.contains(.capitalised) {
          form.insert(.innerCapital)
        }
        let width = min(Scalar.width(byte), end - index)
        for offset in 0..<width {
          let part = bytes[index + offset]
          hasher.append(part >= 0x41 && part <= 0x5A ? part | 0x20 : part)
        }
        letterCount += 1
        index += width
      } else if !form.contains(.digits), let width = joint() {
        hasher.append(width == 1 ? byte : 0x27)
        index += width
      } else {
        break
      }
    }
    add(.word, from: start, form: form, key: hasher.key, letterCount: letterCount)
  }

  /// Width of a hyphen or apostrophe at hand that a letter follows.
  private func joint() -> Int? {
    let width: Int
    switch bytes[index] {
    case 0x27, 0x2D, 0x60: width = 1
    case 0xC2 where index + 1 < end && bytes[index + 1] == 0xB4: width = 2
    case 0xE2 where index + 2 < end && bytes[index + 1] == 0x80:
      guard [0x90, 0x91, 0x98, 0x99, 0xB2].contains(bytes[index + 2]) else { return nil }
      width = 3
    default: return nil
    }
    let next = index + width
    guard next < end, !Scalar.isDigit(bytes[next]), Scalar.isLetter(bytes, at: next, before: end)
    else { return nil }
    return width
  }

  private mutating func mark() {
    let start = index
    let byte = bytes[index]
    index = min(end, index + Scalar.width(byte))
    let isBeforeSpace =
      index >= end || WhiteSpace.length(bytes, at: index, before: end) > 0
    var mark: UInt8 = byte < 0x80 ? byte : 0
    switch byte {
    case 0x22:
      mark =
        isAfterSpace && !isBeforeSpace ? EntryPiece.openingQuote : EntryPiece.closingQuote
    case 0x27:
      mark =
        isAfterSpace && !isBeforeSpace ? EntryPiece.openingQuote : EntryPiece.closingApostrophe
    case 0xC2 where index - start == 2 && bytes[start + 1] == 0xAB: mark = EntryPiece.openingQuote
    case 0xC2 where index - start == 2 && bytes[start + 1] == 0xBB: mark = EntryPiece.closingQuote
    case 0xE2 where index - start == 3: mark = EntryScanner.mark(bytes[start + 1], bytes[start + 2])
    default: break
    }
    add(.mark, from: start, mark: mark)
  }

  /// The mark whose scalar ends in these bytes, behind E2.
  private static func mark(_ second: UInt8, _ third: UInt8) -> UInt8 {
    switch (second, third) {
    case (0x80, 0x90...0x95), (0x88, 0x92), (0x81, 0xBB): EntryPiece.dash
    case (0x80, 0x9C), (0x80, 0x9E), (0x80, 0x98), (0x80, 0x9A): EntryPiece.openingQuote
    case (0x80, 0x9D): EntryPiece.closingQuote
    case (0x80, 0x99): EntryPiece.closingApostrophe
    default: 0
    }
  }
}
