/// The words in `range`, in order; one pass.
func words(in bytes: [UInt8], range: Range<Int>) -> [Token] {
  var scanner = TokenScanner(bytes: bytes, index: range.lowerBound, end: range.upperBound)
  var words: [Token] = []
  words.reserveCapacity(range.count / 6 + 1)
  while let word = scanner.next() { words.append(word) }
  return words
}

/// Walks over words: letters and digits, with hyphens and apostrophes between letters and points and
/// commas between digits.
private struct TokenScanner {
  let bytes: [UInt8]
  var index: Int
  let end: Int
  private var isAfterBreak = false

  init(bytes: [UInt8], index: Int, end: Int) {
    self.bytes = bytes
    self.index = index
    self.end = end
  }

  mutating func next() -> Token? {
    while index < end {
      if Scalar.isLetter(bytes, at: index, before: end) { return word() }
      noteBreak()
      index += Scalar.width(bytes[index])
    }
    return nil
  }

  private mutating func noteBreak() {
    switch bytes[index] {
    case 0x21, 0x28, 0x29, 0x2C, 0x2E, 0x3A, 0x3B, 0x3F, 0x5B, 0x5D: isAfterBreak = true
    case 0xE2 where index + 2 < end && bytes[index + 1] == 0x80:
      if (0x93...0x95).contains(bytes[index + 2]) { isAfterBreak = true }
    default: break
    }
  }

  private mutating func word() -> Token {
    let start = index
    var index = start
    var key = WordKey()
    var keyBeforeApostrophe: WordKey?
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
    return Token(range: start..<index, key: key, form: form)
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
