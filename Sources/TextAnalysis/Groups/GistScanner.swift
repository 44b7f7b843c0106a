import Knowledge

/// Cuts a claim into words for its gist, one word a call.
///
/// A word is folded as the vocabulary's are (case, accents, British spelling, plural) and loses what
/// inflection adds. A hyphen joins a prefix to its word ("re-experiencing"), and points stay inside numbers.
struct GistScanner {
  /// One word.
  struct Word {
    /// Where it stands.
    let range: Range<Int>
    /// The hash of its stem.
    let hash: UInt64
    /// Whether there is a digit in it.
    let hasDigit: Bool
  }

  private let text: [UInt8]
  private let end: Int
  private var position: Int
  private var letters = WordScanner.Letters(repeating: 0)
  private var count = 0

  /// Longest word in folded bytes; the rest of a longer one does not count.
  private static let maximumByteCount = 64
  /// Longest first part that a hyphen joins to the next one.
  private static let maximumPrefixByteCount = 5

  init(_ text: [UInt8], _ range: Range<Int>) {
    self.text = text
    position = range.lowerBound
    end = range.upperBound
  }

  /// The next word, or sign that counts as one; nil at the end.
  mutating func next() -> Word? {
    while position < end {
      if let sign = sign() { return sign }
      if startsWord(position) { return word() }
      position += 1
    }
    return nil
  }

  /// The hash of a word of letters that a hyphen may stand behind.
  static func hash(ofPrefix word: String) -> UInt64 {
    var letters = WordScanner.Letters(repeating: 0)
    var count = 0
    for byte in word.utf8.prefix(maximumPrefixByteCount) {
      letters[count] = byte
      count += 1
    }
    return FoldedWord(letters, count).hash
  }

  /// Goes on at `offset`.
  mutating func skip(to offset: Int) { position = max(position, offset) }

  private mutating func word() -> Word {
    let start = position
    var hasDigit = false
    var last = position
    count = 0
    while position < end {
      let byte = text[position]
      if Scalar.isASCIILetter(byte) {
        append(byte | 0x20)
      } else if Scalar.isDigit(byte) {
        hasDigit = true
        append(byte)
      } else if byte >= 0x80 {
        guard takeBeyondASCII() else { break }
        last = position
        continue
      } else if !isJoint(byte, from: start) {
        break
      }
      position += 1
      last = position
    }
    position = max(last, start + 1)
    if !hasDigit {
      foldSpelling(&letters, &count)
      stem(&letters, &count)
    }
    return Word(
      range: start..<position, hash: FoldedWord(letters, count).hash, hasDigit: hasDigit)
  }

  /// Whether an apostrophe, hyphen, point or comma holds two parts of one word together; what it would
  /// add to the word is left out, but for the point of a number.
  private mutating func isJoint(_ byte: UInt8, from start: Int) -> Bool {
    guard position + 1 < end else { return false }
    let next = text[position + 1]
    switch byte {
    case 0x27: return Scalar.isASCIILetter(next) && !isPossessive(at: position + 1)
    case 0x2D:
      return count <= Self.maximumPrefixByteCount && Scalar.isASCIILetter(next)
        && GistWord.prefixes.contains(FoldedWord(letters, count).hash)
    case 0x2E:
      guard Scalar.isDigit(next), Scalar.isDigit(text[position - 1]) else { return false }
      append(byte)
      return true
    case 0x2C: return Scalar.isDigit(next) && Scalar.isDigit(text[position - 1])
    default: return false
    }
  }

  /// Whether an `s` and nothing more of the word stands at `offset`.
  private func isPossessive(at offset: Int) -> Bool {
    text[offset] | 0x20 == 0x73 && !(offset + 1 < end && Scalar.isASCIILetter(text[offset + 1]))
  }

  /// Takes a character beyond ASCII; answers no where it ends the word.
  private mutating func takeBeyondASCII() -> Bool {
    let second = position + 1 < end ? text[position + 1] : 0
    switch (text[position], second) {
    case (0xC2, 0xAD), (0xCC, _), (0xCD, 0..<0xB0):
      position = min(position + 2, end)
    case (0xE2, 0x80) where position + 2 < end && (0x8B...0x8D).contains(text[position + 2]):
      position += 3
    case (0xE2, 0x80) where position + 3 < end && text[position + 2] == 0x99:
      guard Scalar.isASCIILetter(text[position + 3]), !isPossessive(at: position + 3) else {
        return false
      }
      position += 3
    case (0xC3, _) where second != 0x97 && second != 0xB7:
      let letter = WordScanner.plainLetter(ofLatin1: second)
      append(letter)
      if letter == 0x73 { append(letter) }  // ß
      position = min(position + 2, end)
    default:
      guard Scalar.isLetter(text, at: position, before: end) else { return false }
      let width = min(Scalar.width(text[position]), end - position)
      for offset in 0..<width { append(text[position + offset]) }
      position += width
    }
    return true
  }

  private func startsWord(_ offset: Int) -> Bool {
    let byte = text[offset]
    if byte < 0x80 { return Scalar.isASCIILetter(byte) || Scalar.isDigit(byte) }
    return Scalar.isLetter(text, at: offset, before: end)
  }

  /// The sign `<`, `>`, `≤`, `≥` or `©` at hand; "at most" is no more than "less than" here.
  private mutating func sign() -> Word? {
    let start = position
    let second = start + 1 < end ? text[start + 1] : 0
    let third = start + 2 < end ? text[start + 2] : 0
    let hash: UInt64
    switch (text[start], second, third) {
    case (0x3C, _, _): (hash, position) = (GistWord.less, start + 1)
    case (0x3E, _, _): (hash, position) = (GistWord.more, start + 1)
    case (0xE2, 0x89, 0xA4): (hash, position) = (GistWord.less, start + 3)
    case (0xE2, 0x89, 0xA5): (hash, position) = (GistWord.more, start + 3)
    case (0xC2, 0xA9, _): (hash, position) = (GistWord.copyright, start + 2)
    default: return nil
    }
    return Word(range: start..<position, hash: hash, hasDigit: false)
  }

  private mutating func append(_ byte: UInt8) {
    guard count < Self.maximumByteCount else { return }
    letters[count] = byte
    count += 1
  }
}

/// Takes off the first `count` of `word`, whose spelling is folded, what inflection adds: `ing`, `ed`, a
/// last `e`, one of two last consonants; a last `y` becomes `i`.
///
/// Step 1 of Porter's stemmer ("An algorithm for suffix stripping", 1980) in short; its other steps are
/// left out, since "improvement" and "improve" are not the same word of a claim.
private func stem(_ word: inout WordScanner.Letters, _ count: inout Int) {
  guard count > 3 else { return }
  let isCut = cut(ing, &word, &count) || cut(ed, &word, &count)
  if count > 3, word[count - 1] == word[count - 2] {
    let last = word[count - 1]
    let isKept = isVowel(last) || last == 0x73 || last == 0x7A || (last == 0x6C && count <= 5)
    if !isKept, isCut || last == 0x6C { count -= 1 }
  }
  guard count > 3 else { return }
  if word[count - 1] == 0x65 {
    count -= 1
  } else if word[count - 1] == 0x79 {
    word[count - 1] = 0x69
  }
}

private let ing = Array("ing".utf8)
private let ed = Array("ed".utf8)

/// Takes `ending` off, where three letters with a vowel among them stay.
private func cut(
  _ ending: [UInt8], _ word: inout WordScanner.Letters, _ count: inout Int
) -> Bool {
  let rest = count - ending.count
  guard rest >= 3, ending.indices.allSatisfy({ word[rest + $0] == ending[$0] }),
    (0..<rest).contains(where: { isVowel(word[$0]) || word[$0] == 0x79 })
  else { return false }
  count = rest
  return true
}

private func isVowel(_ letter: UInt8) -> Bool {
  switch letter {
  case 0x61, 0x65, 0x69, 0x6F, 0x75: true
  default: false
  }
}
