import Knowledge

/// One word, number or sign, as far as quantities care.
struct QuantityToken {
  enum Kind {
    case number
    case word
    case sign
    case end
  }

  let kind: Kind
  let start: Int
  let end: Int
  /// The word in lower case, the sign; empty for numbers and for words too long to mean anything.
  var word = QuantityWord()
  /// Numbers only.
  var value = 0.0
  /// Whether a number has neither decimals nor separators.
  var isPlain = false
}

/// Cuts a range of text into tokens.
struct QuantityLexer {
  let text: [UInt8]
  let start: Int
  let end: Int

  init(text: [UInt8], range: ByteRange) {
    self.text = text
    start = min(range.byteStart, text.count)
    end = min(range.byteEnd, text.count)
  }

  /// The token at or after `offset`, white space skipped.
  func token(from offset: Int) -> QuantityToken {
    var start = offset
    while start < end, let count = spaceCount(start) { start += count }
    guard start < end else { return QuantityToken(kind: .end, start: end, end: end) }
    let byte = text[start]
    if byte &- 0x30 < 10 { return number(at: start) }
    if byte == 0x2E, start + 1 < end, text[start + 1] &- 0x30 < 10 { return number(at: start) }
    if let count = letterCount(start) { return word(from: start, start + count) }
    return sign(at: start)
  }

  /// Whether letters or digits run on over `offset`.
  func isWordEnd(_ offset: Int) -> Bool {
    offset >= end || (letterCount(offset) == nil && text[offset] &- 0x30 >= 10)
  }

  private func word(from start: Int, _ second: Int) -> QuantityToken {
    if let word = plainWord(at: start) { return word }
    var stop = second
    while stop < end {
      if (text[stop] | 0x20) &- 0x61 < 26 {
        stop += 1
      } else if text[stop] == 0x20 {
        break
      } else if let count = letterCount(stop) {
        stop += count
      } else if text[stop] &- 0x30 < 10 {
        stop += 1
      } else {
        break
      }
    }
    stop = min(stop, end)
    var token = QuantityToken(kind: .word, start: start, end: stop)
    if stop - start <= QuantityWord.maximumByteCount { token.word = folded(start..<stop) }
    return token
  }

  /// The word at `start` if it is up to fifteen ASCII letters and digits and nothing beyond ASCII
  /// follows; nil where a closer look is needed.
  @inline(__always)
  private func plainWord(at start: Int) -> QuantityToken? {
    guard start + 16 <= text.count else { return nil }
    let low = EightBytes(text, at: start)
    var high = EightBytes(bits: 0)
    var count = low.wordByteCount
    if count == 8 {
      high = EightBytes(text, at: start + 8)
      count += high.wordByteCount
    }
    count = min(count, end - start)
    guard (1...QuantityWord.maximumByteCount).contains(count),
      start + count == end || text[start + count] < 0x80
    else { return nil }
    let word = QuantityWord(
      low: low.folded(min(count, 8)).bits, high: high.folded(max(0, count - 8)).bits, count: count)
    return QuantityToken(kind: .word, start: start, end: start + count, word: word)
  }

  /// The word at `range` in lower case.
  private func folded(_ range: Range<Int>) -> QuantityWord {
    var low: UInt64 = 0
    var high: UInt64 = 0
    var hasCapital = false
    var all: UInt8 = 0
    for index in range.reversed() {
      let byte = text[index]
      let isCapital = byte &- 0x41 < 26
      hasCapital = hasCapital || isCapital
      all |= byte
      high = high &<< 8 | low &>> 56
      low = low &<< 8 | UInt64(isCapital ? byte | 0x20 : byte)
    }
    guard hasCapital, all >= 0x80 else {
      return QuantityWord(low: low, high: high, count: range.count)
    }
    return QuantityWord(String(decoding: text[range], as: UTF8.self).lowercased())
  }

  private func number(at start: Int) -> QuantityToken {
    var value = 0.0
    var decimals = 1.0
    var stop = start
    var isPlain = true
    while stop < end {
      if text[stop] &- 0x30 < 10 {
        value = value * 10 + Double(text[stop] - 0x30)
        stop += 1
      } else if text[stop] == 0x2C, stop > start, digitCount(stop + 1) == 3 {
        isPlain = false
        stop += 1
      } else {
        break
      }
    }
    if let pointEnd = pointEnd(stop) {
      isPlain = false
      stop = pointEnd
      while stop < end, text[stop] &- 0x30 < 10 {
        if decimals < 1e15, value < 1e15 {
          value = value * 10 + Double(text[stop] - 0x30)
          decimals *= 10
        }
        stop += 1
      }
    }
    return QuantityToken(
      kind: .number, start: start, end: stop, value: value / decimals, isPlain: isPlain)
  }

  /// Just past the decimal point at `offset`, a raised one ("0·05") included; nil without one.
  private func pointEnd(_ offset: Int) -> Int? {
    guard offset + 1 < end else { return nil }
    let isRaised = text[offset] == 0xC2 && text[offset + 1] == 0xB7
    let after = text[offset] == 0x2E ? offset + 1 : isRaised ? offset + 2 : end
    return after < end && text[after] &- 0x30 < 10 ? after : nil
  }

  /// Number of digits at `offset`, four at most.
  private func digitCount(_ offset: Int) -> Int {
    var count = 0
    while count < 4, offset + count < end, text[offset + count] &- 0x30 < 10 { count += 1 }
    return count
  }

  private func sign(at start: Int) -> QuantityToken {
    let byte = text[start]
    let third = start + 2 < end ? text[start + 2] : 0
    var count = byte < 0x80 ? 1 : byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4
    count = min(count, end - start)
    var token = QuantityToken(kind: .sign, start: start, end: start + count)
    if byte < 0x80 {
      token.word.append(byte)
    } else if byte == 0xE2, count == 3 {
      switch (text[start + 1], third) {
      case (0x80, 0x90...0x93), (0x88, 0x92): token.word = "-"
      case (0x80, 0x99): token.word = "'"
      case (0x89, 0xA4), (0xA9, 0xBD): token.word = "≤"
      case (0x89, 0xA5), (0xA9, 0xBE): token.word = "≥"
      case (0x89, 0x88), (0x88, 0xBC): token.word = "~"
      default: break
      }
    } else if byte == 0xC3, count == 2, text[start + 1] == 0x97 {
      token.word = "×"
    }
    return token
  }

  func spaceCount(_ offset: Int) -> Int? {
    let byte = text[offset]
    if byte > 0x20, byte < 0x80 { return nil }
    if byte == 0x20 || byte == 0x0A || byte == 0x09 || byte == 0x0D { return 1 }
    if byte == 0xC2, offset + 1 < end, text[offset + 1] == 0xA0 { return 2 }
    guard byte == 0xE2, offset + 2 < end, text[offset + 1] == 0x80 else { return nil }
    return 0x80...0x8A ~= text[offset + 2] || text[offset + 2] == 0xAF ? 3 : nil
  }

  /// Byte count of the letter at `offset`; nil if there is none.
  private func letterCount(_ offset: Int) -> Int? {
    let byte = text[offset]
    if byte < 0x80 { return (byte | 0x20) &- 0x61 < 26 ? 1 : nil }
    let second = offset + 1 < end ? text[offset + 1] : 0
    switch byte {
    case 0xC2: return second == 0xB5 ? 2 : nil
    case 0xC3: return second == 0x97 || second == 0xB7 ? nil : 2
    case 0xC4...0xDF: return 2
    case 0xE0, 0xE1, 0xE4...0xEE: return 3
    default: return nil
    }
  }
}
