/// The words in `range`, in order; one pass.
func words(in bytes: [UInt8], range: Range<Int>) -> [Token] {
  var scanner = TokenScanner(bytes: bytes, index: range.lowerBound, end: range.upperBound)
  return scanner.words()
}

/// What stands between the words of a text, as far as it lets passes be skipped.
struct TextMarks: OptionSet, Sendable {
  let rawValue: UInt8
  /// An opening square bracket.
  static let squareBracket = TextMarks(rawValue: 1)
  /// A character beyond ASCII that is no letter, such as a raised digit.
  static let beyondASCII = TextMarks(rawValue: 2)
  /// An opening round bracket.
  static let roundBracket = TextMarks(rawValue: 4)
  /// All of them.
  static let all: TextMarks = [.squareBracket, .beyondASCII, .roundBracket]
}

/// Walks over words: letters and digits, with hyphens and apostrophes between letters and points and
/// commas between digits.
struct TokenScanner {
  let bytes: [UInt8]
  var index: Int
  let end: Int
  private var isAfterBreak = false
  /// What stands between the words so far.
  private(set) var marks: TextMarks = []

  init(bytes: [UInt8], index: Int, end: Int) {
    self.bytes = bytes
    self.index = index
    self.end = end
  }

  /// All words from here on.
  mutating func words() -> [Token] {
    var words: [Token] = []
    words.reserveCapacity((end - index) / 6 + 1)
    while let word = next() { words.append(word) }
    return words
  }

  private mutating func next() -> Token? {
    while index < end {
      if bytes[index] == 0x20 {
        index += 1
        continue
      }
      if Scalar.isLetter(bytes, at: index, before: end) { return plainWord() ?? word() }
      noteBreak()
      index += Scalar.width(bytes[index])
    }
    return nil
  }

  private mutating func noteBreak() {
    let byte = bytes[index]
    if byte >= 0x80 { marks.insert(.beyondASCII) }
    if byte == 0x5B { marks.insert(.squareBracket) }
    if byte == 0x28 { marks.insert(.roundBracket) }
    switch byte {
    case 0x21, 0x28, 0x29, 0x2C, 0x2E, 0x3A, 0x3B, 0x3F, 0x5B, 0x5D: isAfterBreak = true
    case 0xE2 where index + 2 < end && bytes[index + 1] == 0x80:
      if (0x93...0x95).contains(bytes[index + 2]) { isAfterBreak = true }
    default: break
    }
  }

  /// The word at hand if it is sixteen ASCII letters and digits at most with nothing behind that may
  /// belong to it; nil where a closer look is needed.
  @inline(__always)
  private mutating func plainWord() -> Token? {
    let start = index
    guard start + 16 <= bytes.count else { return nil }
    var low = EightBytes(bytes, at: start)
    var high = EightBytes(bits: 0)
    var length = low.wordByteCount
    if length == 8 {
      high = EightBytes(bytes, at: start + 8)
      length += high.wordByteCount
    }
    length = min(length, end - start)
    guard length > 0, isEnd(start + length) else { return nil }
    index = start + length
    if length < 8 {
      low = low.prefix(length)
      return Token(
        range: start..<index, key: WordHasher.key(low.lowercased), form: form(low, length))
    }
    high = high.prefix(length - 8)
    let key = WordHasher.key(low: low.lowercased, high: high.lowercased, count: length)
    return Token(range: start..<index, key: key, form: form(low, high, length))
  }

  /// The form of a word of `length` ASCII letters and digits, seven at most.
  @inline(__always)
  private mutating func form(_ bytes: EightBytes, _ length: Int) -> Token.Form {
    var form: Token.Form = isAfterBreak ? .afterBreak : []
    isAfterBreak = false
    let letters = bytes.letterMask
    let capitals = letters & ~(bytes.bits << 2)
    if capitals & 0x80 != 0 { form.insert(.capitalised) }
    if letters & 0x80 == 0 { form.insert(.number) }
    form.insert(letters == EightBytes.mask(ofFirst: length) ? .plain : .digits)
    if capitals == letters, capitals & (capitals &- 1) != 0 { form.insert(.allCapitals) }
    return form
  }

  /// The form of a word of `length` ASCII letters and digits.
  @inline(__always)
  private mutating func form(_ low: EightBytes, _ high: EightBytes, _ length: Int) -> Token.Form {
    var form: Token.Form = isAfterBreak ? .afterBreak : []
    isAfterBreak = false
    let letters = low.letterMask
    let capitals = letters & ~(low.bits << 2)
    if capitals & 0x80 != 0 { form.insert(.capitalised) }
    if letters & 0x80 == 0 { form.insert(.number) }
    var isPlain = letters == EightBytes.mask(ofFirst: length)
    var isUpper = capitals == letters
    if length > 8 {
      let more = high.letterMask
      isPlain = isPlain && more == EightBytes.mask(ofFirst: length - 8)
      isUpper = isUpper && more & ~(high.bits << 2) == more
    }
    form.insert(isPlain ? .plain : .digits)
    // Two capitals or more: of the first eight bytes, or some among the rest beside one of those.
    let rest = high.letterMask
    let isSeveral =
      capitals & (capitals &- 1) != 0 || rest & (rest &- 1) != 0 || (capitals != 0 && rest != 0)
    if isUpper, isSeveral { form.insert(.allCapitals) }
    return form
  }

  /// Whether nothing of the word that ends at `index` can stand there.
  @inline(__always)
  private func isEnd(_ index: Int) -> Bool {
    if index == end { return true }
    switch bytes[index] {
    case 0x80...0xFF, 0x27, 0x2D: return false
    case 0x2C, 0x2E: return !Scalar.isDigit(bytes[index - 1])
    default: return !isWordByte(bytes[index])
    }
  }

  private mutating func word() -> Token {
    let start = index
    var index = start
    var key = WordHasher()
    var keyBeforeApostrophe: WordHasher?
    var form: Token.Form = isAfterBreak ? .afterBreak : []
    var capitals = 0
    var letters = 0
    if Scalar.isUpper(bytes, at: index, before: end) { form.insert(.capitalised) }
    if Scalar.isDigit(bytes[index]) { form.insert(.number) }
    while index < end {
      let byte = bytes[index]
      if Scalar.isASCIILetter(byte) {
        key.append(byte | 0x20)
        letters += 1
        if byte < 0x60 { capitals += 1 }
        index += 1
      } else if byte == 0x20 {
        break
      } else if Scalar.isDigit(byte) {
        form.insert(.digits)
        key.append(byte)
        index += 1
      } else if let joint = joint(at: index, from: start) {
        if joint.byte == 0x27 { keyBeforeApostrophe = key }
        if joint.byte == 0x2D { form.insert(.hyphenated) }
        key.append(joint.byte)
        index += joint.width
      } else if byte >= 0x80, Scalar.isLetter(bytes, at: index, before: end) {
        let width = Scalar.width(byte)
        for offset in 0..<min(width, end - index) { key.append(bytes[index + offset]) }
        letters += 1
        index += width
      } else {
        break
      }
    }
    index = min(index, end)
    self.index = index
    if let shorter = keyBeforeApostrophe, index > start, bytes[index - 1] | 0x20 == 0x73,
      endsInApostropheS(from: start)
    {
      key = shorter
      form.insert(.possessive)
    }
    if capitals >= 2, capitals == letters { form.insert(.allCapitals) }
    if letters == index - start { form.insert(.plain) }
    isAfterBreak = false
    return Token(range: start..<index, key: key.key, form: form)
  }

  private func endsInApostropheS(from start: Int) -> Bool {
    if index - 2 > start, bytes[index - 2] == 0x27 { return true }
    return index - 4 > start && bytes[index - 4] == 0xE2 && bytes[index - 3] == 0x80
      && bytes[index - 2] == 0x99
  }

  /// The plain form and width of a joining character at `index`, if it joins.
  private func joint(at index: Int, from start: Int) -> (byte: UInt8, width: Int)? {
    guard index > start else { return nil }
    switch bytes[index] {
    case 0x27, 0x2D: return startsLetter(index + 1) ? (bytes[index], 1) : nil
    case 0x2C, 0x2E:
      guard index + 1 < end, Scalar.isDigit(bytes[index - 1]), Scalar.isDigit(bytes[index + 1])
      else { return nil }
      return (bytes[index], 1)
    case 0xE2 where index + 2 < end && bytes[index + 1] == 0x80:
      switch bytes[index + 2] {
      case 0x99: return startsLetter(index + 3) ? (0x27, 3) : nil
      case 0x90, 0x91: return startsLetter(index + 3) ? (0x2D, 3) : nil
      default: return nil
      }
    default: return nil
    }
  }

  private func startsLetter(_ index: Int) -> Bool {
    index < end && Scalar.isLetter(bytes, at: index, before: end)
  }
}
