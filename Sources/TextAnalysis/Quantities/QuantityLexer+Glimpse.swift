/// A token at a glance.
struct QuantityGlimpse {
  let kind: QuantityToken.Kind
  let start: Int
  let end: Int
  /// Whether a quantity may begin with it.
  var mayBegin = false
}

extension QuantityLexer {
  /// The same token without its word or value, but with a guess whether a quantity may begin with it.
  func glimpse(from offset: Int) -> QuantityGlimpse {
    var start = offset
    while start < end, let count = spaceCount(start) { start += count }
    guard start < end else { return QuantityGlimpse(kind: .end, start: end, end: end) }
    let stop = letterEnd(from: start)
    let isWord = stop > start && (stop == end || (text[stop] < 0x80 && text[stop] &- 0x30 >= 10))
    if isWord {
      return QuantityGlimpse(
        kind: .word, start: start, end: stop,
        mayBegin: mayBegin(start, stop) || isFold(before: stop))
    }
    if stop == start, isPlainSign(text[start]) {
      return QuantityGlimpse(kind: .sign, start: start, end: start + 1)
    }
    let token = token(from: start)
    return QuantityGlimpse(
      kind: token.kind, start: start, end: token.end, mayBegin: token.kind != .sign)
  }

  /// The end of the run of ASCII letters at `start`.
  @inline(__always)
  private func letterEnd(from start: Int) -> Int {
    var stop = start
    while stop + 8 <= end {
      let count = EightBytes(text, at: stop).letterCount
      stop += count
      if count < 8 { return stop }
    }
    while stop < end, (text[stop] | 0x20) &- 0x61 < 26 { stop += 1 }
    return stop
  }

  /// Whether `byte`, no letter, is a sign by itself and begins nothing.
  @inline(__always)
  private func isPlainSign(_ byte: UInt8) -> Bool {
    byte < 0x80 && byte != 0x2E && byte &- 0x30 >= 10
  }

  /// Whether a word that begins quantities has the length and the first and last letters of the one
  /// from `start` to `stop`.
  @inline(__always)
  private func mayBegin(_ start: Int, _ stop: Int) -> Bool {
    let count = stop - start
    guard count < 16 else { return false }
    return QuantityLexer.shapes[QuantityLexer.shape(text[start], text[stop - 1])] >> count & 1 != 0
  }

  @inline(__always)
  private static func shape(_ first: UInt8, _ last: UInt8) -> Int {
    Int(first & 0x1F) << 5 | Int(last & 0x1F)
  }

  /// By first and last byte, a bit for each length that words which begin quantities have.
  private static let shapes: [UInt16] = {
    var shapes = [UInt16](repeating: 0, count: 1024)
    for word in QuantityWords.starts.words {
      shapes[shape(word.byte(0), word.byte(word.count - 1))] |= 1 << UInt16(word.count)
    }
    return shapes
  }()

  /// Whether the word that ends at `stop` ends in "fold".
  private func isFold(before stop: Int) -> Bool {
    stop > start + 4 && text[stop - 1] | 0x20 == 0x64 && text[stop - 2] | 0x20 == 0x6C
      && text[stop - 3] | 0x20 == 0x6F && text[stop - 4] | 0x20 == 0x66
  }
}
