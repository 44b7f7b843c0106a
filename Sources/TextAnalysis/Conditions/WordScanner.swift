import Knowledge

/// Cuts text into words and folds them, one word a call.
///
/// Folded are case, accents of Latin-1, British spelling and plural; soft hyphens, zero-width
/// characters and combining marks vanish. `folded` is the word that `next` returned last.
struct WordScanner {
  /// What a character means to the scanner.
  private enum Class {
    case letter
    case joint
    case lineBreak
    case ignorable
    case apostrophe
    case comma
    case stop
  }

  /// Room for the longest word and what folding may add.
  typealias Letters = InlineArray<68, UInt8>

  /// Longest word, in folded bytes, that can be in a vocabulary; the rest of a longer one is cut.
  private static let maximumByteCount = 64

  private let text: [UInt8]
  private let limit: Int
  private var position: Int
  private var isFirst = true
  private var letters = Letters(repeating: 0)
  private var count = 0
  /// The word that was returned last.
  private(set) var folded: FoldedWord

  init(text: [UInt8], range: ByteRange) {
    self.text = text
    position = min(range.byteStart, text.count)
    limit = min(range.byteEnd, text.count)
    folded = FoldedWord(letters, 0)
  }

  /// The hash of the word that was returned last without a `non` in front; nil where it has none.
  var hashBehindNon: UInt64? {
    guard folded.startsWithNon else { return nil }
    return folded.count > 16
      ? FoldedWord(letters, folded.count, dropping: 3).hash : folded.hashBehindNon
  }

  /// The next word, its id still open; nil at the end.
  mutating func next() -> Word? {
    var gap = isFirst ? Word.Gap.stop : .joint
    isFirst = false
    var lineBreaks = 0
    skipping: while position < limit {
      let byte = text[position]
      if isWordByte(byte) { break }  // The usual cases, ahead of all others.
      if byte == 0x20 {
        position += 1
        continue
      }
      let (kind, count) = character(at: position)
      switch kind {
      case .letter: break skipping
      case .joint, .ignorable: break
      case .lineBreak:
        lineBreaks += 1
        if lineBreaks > 1 { gap = .stop }
      case .apostrophe where position > 0 && text[position - 1] | 0x20 == UInt8(ascii: "s"):
        break  // Graves' disease
      case .comma, .apostrophe: if gap == .joint { gap = .comma }
      case .stop: gap = .stop
      }
      position += count
    }
    guard position < limit else { return nil }
    return plainWord(after: gap) ?? word(after: gap)
  }

  /// The word at hand if it is sixteen ASCII letters and digits at most, simply folded, with nothing of
  /// a word behind; nil where a closer look is needed.
  @inline(__always)
  private mutating func plainWord(after gap: Word.Gap) -> Word? {
    let start = position
    guard start + 16 <= text.count else { return nil }
    let first = EightBytes(text, at: start)
    var length = min(first.wordByteCount, limit - start)
    let word: FoldedWord?
    if length < 8 {
      word = FoldedWord(plain: first.folded(length).bits, count: length)
    } else {
      let second = EightBytes(text, at: start + 8)
      length = min(8 + second.wordByteCount, limit - start)
      word = FoldedWord(
        plain: first.folded(8).bits, second.folded(length - 8).bits, count: length)
    }
    guard length > 0, isEnd(start + length), let word else { return nil }
    folded = word
    position = start + length
    return Word(start: start, end: position, id: -1, gap: gap)
  }

  /// Whether nothing of the word that ends at `offset` can stand there.
  @inline(__always)
  private func isEnd(_ offset: Int) -> Bool {
    offset == limit || (text[offset] < 0x80 && text[offset] != 0x27 && !isWordByte(text[offset]))
  }

  private mutating func word(after gap: Word.Gap) -> Word {
    let start = position
    count = 0
    var end = position
    while position < limit {
      takeWordBytes(&end)
      guard position < limit else { break }
      let byte = text[position]
      if byte == 0x20 { break }
      let (kind, byteCount) = character(at: position)
      if kind == .apostrophe {
        guard let possessiveEnd = endOfApostrophe(at: position, byteCount: byteCount) else { break }
        position = possessiveEnd
        if possessiveEnd > end + byteCount { break }
        continue
      }
      guard kind == .letter || kind == .ignorable else { break }
      if kind == .letter { fold(at: position, byteCount) }
      position += byteCount
      end = position
    }
    foldSpelling(&letters, &count)
    folded = FoldedWord(letters, count)
    return Word(start: start, end: end, id: -1, gap: gap)
  }

  /// Where to go on after an apostrophe inside a word: past a possessive `'s`, or just past itself;
  /// nil where it ends the word.
  private func endOfApostrophe(at offset: Int, byteCount: Int) -> Int? {
    let after = offset + byteCount
    guard after < limit, character(at: after).0 == .letter else { return nil }
    guard text[after] | 0x20 == UInt8(ascii: "s") else { return after }
    guard after + 1 < limit, character(at: after + 1).0 == .letter else { return after + 1 }
    return after
  }

  /// Takes the run of ASCII letters and digits at hand; `end` becomes its end, if there is one.
  @inline(__always)
  private mutating func takeWordBytes(_ end: inout Int) {
    let start = position
    var index = start
    var count = count
    while index < limit, isWordByte(text[index]) {
      if count < Self.maximumByteCount {
        letters[count] = text[index] | 0x20
        count += 1
      }
      index += 1
    }
    self.count = count
    position = index
    if index > start { end = index }
  }

  private mutating func append(_ byte: UInt8) {
    guard count < Self.maximumByteCount else { return }
    letters[count] = byte
    count += 1
  }

  private mutating func fold(at offset: Int, _ byteCount: Int) {
    guard count + byteCount < Self.maximumByteCount else { return }
    if text[offset] == 0xC3, offset + 1 < limit {
      let letter = Self.plainLetter(ofLatin1: text[offset + 1])
      append(letter)
      if letter == UInt8(ascii: "s") { append(letter) }
    } else {
      for index in offset..<min(offset + byteCount, limit) { append(text[index]) }
    }
  }

  /// U+00C0–00FF, whose second byte is given, without accents, in lower case; `s` stands for `ß`.
  static func plainLetter(ofLatin1 second: UInt8) -> UInt8 { latinLetters[Int(second & 0x3F)] }

  private func character(at offset: Int) -> (Class, Int) {
    let byte = text[offset]
    if byte < 0x80 { return (asciiClass(byte), 1) }
    let second = offset + 1 < limit ? text[offset + 1] : 0
    switch byte {
    case 0xC2: return (second == 0xAD ? .ignorable : second == 0xA0 ? .joint : .stop, 2)
    case 0xC3: return (second == 0x97 || second == 0xB7 ? .stop : .letter, 2)
    case 0xCC: return (.ignorable, 2)
    case 0xCD: return (second < 0xB0 ? .ignorable : .letter, 2)
    case 0xCA: return (second == 0xBC ? .apostrophe : .letter, 2)
    case 0xE2: return (punctuationClass(second, offset + 2 < limit ? text[offset + 2] : 0), 3)
    case 0xE3: return (second == 0x80 ? .stop : .letter, 3)
    case 0xEF:
      return (
        second == 0xBB && offset + 2 < limit && text[offset + 2] == 0xBF ? .ignorable : .letter, 3
      )
    case 0xF0...: return (.stop, 4)
    case 0xE0...: return (.letter, 3)
    case 0xC4...: return (.letter, 2)
    default: return (.ignorable, 1)
    }
  }

  private func asciiClass(_ byte: UInt8) -> Class {
    switch byte {
    case 0x61...0x7A, 0x41...0x5A, 0x30...0x39: .letter
    case 0x20, 0x09, 0x2D: .joint
    case 0x0A: .lineBreak
    case 0x0D: .joint
    case 0x27: .apostrophe
    case 0x2C, 0x2F, 0x28, 0x29, 0x5B, 0x5D, 0x22, 0x2A, 0x5F: .comma
    default: .stop
    }
  }

  /// U+2000–2FFF: spaces, dashes, quotation marks; everything else there is a symbol.
  private func punctuationClass(_ second: UInt8, _ third: UInt8) -> Class {
    guard second == 0x80 else { return second == 0x81 && third == 0xA0 ? .ignorable : .stop }
    switch third {
    case 0x8B, 0x8C, 0x8D: return .ignorable
    case 0x80...0x8A, 0xAF, 0x90...0x95: return .joint
    case 0x98, 0x99: return .apostrophe
    case 0x9C, 0x9D: return .comma
    default: return .stop
    }
  }
}

/// U+00C0–00FF without accents, in lower case; `æ` and `œ` fall together with `e`.
private let latinLetters = [UInt8](
  "aaaaaaeceeeeiiiidnooooo ouuuuytsaaaaaaeceeeeiiiidnooooo ouuuuyty".utf8)
