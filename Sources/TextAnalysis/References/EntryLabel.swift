/// The number that a list of references gives an entry, and the marks of a page around it.
struct EntryLabel {
  /// The number, where the entry shows one.
  let number: Int?
  /// Just past the label and the white space behind it.
  let end: Int

  /// Reads `12.`, `12)`, `[12]`, `(12)`, `¹²`, `12 Smith`, bullets, and the arrows back to the text
  /// that pages put first: `^ a b`.
  init(_ bytes: [UInt8], _ range: Range<Int>) {
    let end = range.upperBound
    var index = EntryLabel.pastArrows(
      bytes, WhiteSpace.skipping(bytes, from: range.lowerBound, before: end), end)
    if index < end {
      let bullet = Enumerator.bulletWidth(bytes, at: index, before: end)
      if bullet > 0 { index = WhiteSpace.skipping(bytes, from: index + bullet, before: end) }
    }
    guard index < end, let (number, past) = EntryLabel.number(bytes, index, end) else {
      number = nil
      self.end = index
      return
    }
    self.number = number
    self.end = WhiteSpace.skipping(bytes, from: past, before: end)
  }

  private static func pastArrows(_ bytes: [UInt8], _ start: Int, _ end: Int) -> Int {
    guard start < end else { return start }
    var index = start
    if bytes[index] == 0x5E {
      index += 1
    } else if bytes[index...].prefix(3).elementsEqual([0xE2, 0x86, 0x91]) {
      index += 3
    } else {
      return start
    }
    index = WhiteSpace.skipping(bytes, from: index, before: end)
    while index + 1 < end, 0x61...0x7A ~= bytes[index], bytes[index + 1] == 0x20 { index += 2 }
    return index
  }

  private static func number(_ bytes: [UInt8], _ start: Int, _ end: Int) -> (Int?, Int)? {
    if bytes[start] == 0x5B || bytes[start] == 0x28 { return bracketed(bytes, start, end) }
    let raised = RaisedNumber(bytes, start, end)
    if let raised, raised.end < end { return (raised.value, raised.end) }
    var index = start
    while index < end, index - start < 5, Scalar.isDigit(bytes[index]) { index += 1 }
    guard 1...4 ~= index - start, index < end else { return nil }
    let value = Int(String(decoding: bytes[start..<index], as: UTF8.self))
    if bytes[index] == 0x2E || bytes[index] == 0x29 || bytes[index] == 0x3A {
      let next = index + 1
      let isLetter = next < end && !Scalar.isDigit(bytes[next])
      return isLetter ? (value, next) : nil
    }
    let next = WhiteSpace.skipping(bytes, from: index, before: end)
    guard next > index, next < end,
      Scalar.isUpper(bytes, at: next, before: end) || isParticle(bytes, next, end),
      !ReferenceForm.isYear(bytes[start..<index])
    else { return nil }
    return (value, next)
  }

  /// Whether a name starts with its particle at `index`: "4 van der Kolk".
  private static func isParticle(_ bytes: [UInt8], _ index: Int, _ end: Int) -> Bool {
    let word = bytes[index..<end].prefix { 0x61...0x7A ~= $0 }
    return word.count <= 5 && ReferenceList.particles.contains(WordKey(word))
  }

  /// `[12]` and `(12)`; of `[Smith12]` nothing but the end.
  private static func bracketed(_ bytes: [UInt8], _ start: Int, _ end: Int) -> (Int?, Int)? {
    let close: UInt8 = bytes[start] == 0x5B ? 0x5D : 0x29
    guard let stop = bytes[start..<min(end, start + 16)].firstIndex(of: close) else { return nil }
    let inside = bytes[start + 1..<stop]
    guard !inside.isEmpty, inside.allSatisfy({ $0 > 0x20 }),
      inside.contains(where: { Scalar.isDigit($0) })
    else { return nil }
    let isNumber = inside.count <= 4 && inside.allSatisfy { Scalar.isDigit($0) }
    if !isNumber, close == 0x29 { return nil }
    return (isNumber ? Int(String(decoding: inside, as: UTF8.self)) : nil, stop + 1)
  }
}

/// A number in raised digits.
struct RaisedNumber {
  let value: Int
  /// Just past its last digit.
  let end: Int

  /// The number at `start`, of four digits at most; nil where none stands or a longer one does.
  init?(_ bytes: [UInt8], _ start: Int, _ end: Int) {
    var index = start
    var value = 0
    while index < end, value <= 9999 {
      let width = CitationMark.superscriptWidth(bytes, index, end)
      if width == 0 { break }
      value = value * 10 + RaisedNumber.digit(bytes[index + width - 1], width)
      index += width
    }
    guard index > start, value <= 9999 else { return nil }
    self.value = value
    self.end = index
  }

  /// The digit whose raised form ends in `byte`.
  private static func digit(_ byte: UInt8, _ width: Int) -> Int {
    if width == 3 { return Int(byte) - 0xB0 }
    return byte == 0xB9 ? 1 : Int(byte) - 0xB0
  }
}
