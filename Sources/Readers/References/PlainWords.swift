import Knowledge

/// `text` on one line: single spaces between words, control characters gone; nil when nothing is left.
///
/// - Complexity: O(*n*); in bytes, for every value of every record passes through here.
func plainWords(_ text: some StringProtocol) -> String? {
  let bytes = Array(text.utf8)
  var out: [UInt8] = []
  out.reserveCapacity(bytes.count)
  var isGap = false
  var place = 0
  while place < bytes.count {
    let start = place
    place += byteCount(ofCharacterBeginningWith: bytes[start])
    // A word of ASCII at once.
    if isVisible(bytes[start]) {
      while place < bytes.count, isVisible(bytes[place]) { place += 1 }
    }
    switch meaning(of: bytes[start..<place], at: start, in: bytes) {
    case .gap: isGap = true
    case .nothing: break
    case .word:
      if isGap, !out.isEmpty { out.append(0x20) }
      isGap = false
      out += bytes[start..<place]
    }
  }
  return out.isEmpty ? nil : String(decoding: out, as: UTF8.self)
}

private func isVisible(_ byte: UInt8) -> Bool { 0x21...0x7E ~= byte }

/// What a character does to a line of words.
private enum Meaning {
  case word, gap, nothing
}

private func byteCount(ofCharacterBeginningWith byte: UInt8) -> Int {
  byte < 0xC0 ? 1 : byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4
}

private func meaning(of character: ArraySlice<UInt8>, at offset: Int, in bytes: [UInt8]) -> Meaning
{
  switch bytes[offset] {
  case 0x21...0x7E: return .word
  case 0x20, 0x09...0x0D, 0: return .gap
  case ...0x7F: return .nothing
  // All that is neither white space nor a control character begins otherwise.
  case 0xC2, 0xE1, 0xE2, 0xE3, 0xEF: break
  default: return .word
  }
  // A no-break space is kept: it says something. All other white space is a gap.
  if character.elementsEqual([0xC2, 0xA0]) || character.elementsEqual([0xE2, 0x80, 0xAF]) {
    return .word
  }
  if WhiteSpace.byteCount(at: offset, in: bytes) > 0 { return .gap }
  let isControl = bytes[offset] == 0xC2 && character.last.map { $0 < 0xA0 } == true
  return isControl || character.elementsEqual([0xEF, 0xBB, 0xBF]) ? .nothing : .word
}

/// The lines of `text`, empty ones too; any of Unicode's line breaks ends one, CR and LF together.
func textLines(in text: String) -> [Substring] {
  let scalars = text.unicodeScalars
  var lines: [Substring] = []
  var start = text.startIndex
  while let end = scalars[start...].firstIndex(where: isLineBreak) {
    lines.append(text[start..<end])
    start = scalars.index(after: end)
    if scalars[end] == "\r", start < text.endIndex, scalars[start] == "\n" {
      start = scalars.index(after: start)
    }
  }
  lines.append(text[start...])
  return lines
}

private func isLineBreak(_ scalar: Unicode.Scalar) -> Bool {
  switch scalar.value {
  case 0x0A...0x0D, 0x85, 0x2028, 0x2029: true
  default: false
  }
}

/// The parts of `text` between `marks`, each in plain words, empty ones left out.
func plainParts(_ text: some StringProtocol, between marks: Set<Character>) -> [String] {
  text.split { marks.contains($0) }.compactMap { plainWords($0) }
}
