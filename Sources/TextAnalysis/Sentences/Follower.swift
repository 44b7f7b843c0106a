/// What stands after a stop.
struct Follower {
  let bytes: [UInt8]
  /// Where it stands; opening quotes and brackets before a letter are passed over.
  private(set) var index: Int
  let end: Int

  init(bytes: [UInt8], index: Int, end: Int) {
    self.bytes = bytes
    self.end = end
    self.index = index
    while self.index < end, let width = openerWidth(self.index) { self.index += width }
    if self.index >= end { self.index = index }
  }

  var isUpper: Bool { Scalar.isUpper(bytes, at: index, before: end) }
  var isLower: Bool { Scalar.isLower(bytes, at: index, before: end) }
  var isDigit: Bool { Scalar.isDigit(bytes[index]) }

  /// A capital, then a small letter; a short word of capitals with a space after it; or a long word
  /// of capitals.
  var startsWord: Bool {
    guard isUpper, index + 1 < end else { return false }
    if Scalar.isLower(bytes, at: index + 1, before: end) { return true }
    let isShortWord = bytes[index] == 0x41 || bytes[index] == 0x49
    if isShortWord, [0x20, 0x27, 0xE2].contains(bytes[index + 1]) { return true }
    return end - index > 3 && bytes[index..<index + 4].allSatisfy { $0 >= 0x41 && $0 <= 0x5A }
  }

  /// Whether it is the pronoun alone.
  var isPronounI: Bool {
    bytes[index] == 0x49
      && (index + 1 >= end || !Scalar.isLetter(bytes, at: index + 1, before: end))
  }

  /// Whether it is a name in small letters with digits or capitals inside: `p53`, `mRNA`, `c-Fos`.
  var isSymbolName: Bool {
    let word = word
    if word.count >= 4, word[word.startIndex + 1] == 0x2D { return true }
    return word.dropFirst().contains { Scalar.isDigit($0) || ($0 >= 0x41 && $0 <= 0x5A) }
  }

  /// Whether it commonly starts a sentence.
  var isStarter: Bool {
    guard isUpper else { return false }
    var key = WordHasher()
    for byte in word { key.append(byte | 0x20) }
    return SentenceStarters.words.contains(key.key)
  }

  /// Whether a title follows: `Mr. Smith`.
  var isTitle: Bool {
    var key = WordHasher()
    for byte in word { key.append(byte | 0x20) }
    return ["mr", "mrs", "ms", "dr", "prof"].contains { WordKey($0) == key.key }
  }

  /// Whether it is the number of an item in small letters: `(ii)`, `(b)`.
  var isItemNumber: Bool {
    guard index > 0, bytes[index - 1] == 0x28 else { return false }
    let word = word
    return (1...4).contains(word.count) && word.endIndex < end && bytes[word.endIndex] == 0x29
      && (word.count == 1 || word.allSatisfy { $0 == 0x69 || $0 == 0x76 || $0 == 0x78 })
  }

  /// Whether it is part of an e-mail address.
  var isAddress: Bool {
    var position = index
    while position < end, position - index < 64, bytes[position] > 0x20 {
      if bytes[position] == 0x40 { return true }
      position += 1
    }
    return false
  }

  private var word: ArraySlice<UInt8> {
    var position = index
    while position < end, position - index < 24,
      Scalar.isASCIILetter(bytes[position]) || Scalar.isDigit(bytes[position])
        || bytes[position] == 0x2D
    {
      position += 1
    }
    return bytes[index..<position]
  }

  private func openerWidth(_ index: Int) -> Int? {
    switch bytes[index] {
    case 0x22, 0x27, 0x28, 0x5B, 0x2A, 0x5F: return 1
    case 0xC2 where index + 1 < end && bytes[index + 1] == 0xAB: return 2
    case 0xE2 where index + 2 < end && bytes[index + 1] == 0x80:
      return bytes[index + 2] == 0x98 || bytes[index + 2] == 0x9C ? 3 : nil
    default: return nil
    }
  }
}
