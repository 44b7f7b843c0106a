import Knowledge

/// A line of plain text that is not blank.
struct TextLine {
  /// Where it stands, without white space around it.
  let range: Range<Int>
  /// Characters before its end, indentation included.
  let width: Int
  /// Whether a blank line, or nothing, stands before it.
  let startsPiece: Bool
  /// What stands before its words.
  let marker: LineMarker
  /// Where its words start, behind the marker; the end of `range` where there are none.
  let contentStart: Int
}

/// Finds the lines of text that are not blank.
///
/// Lines end at LF, CR, CRLF, VT, FF, U+0085, U+2028 and U+2029.
///
/// - Parameter bytes: UTF-8.
/// - Returns: Lines in order.
/// - Complexity: O(*n*).
func textLines(in bytes: [UInt8]) -> [TextLine] {
  var lines: [TextLine] = []
  var lineStart = 0
  var startsPiece = true
  func endLine(at lineEnd: Int, next: Int) {
    let range = WhiteSpace.trimmed(lineStart..<lineEnd, in: bytes)
    if range.isEmpty {
      startsPiece = true
    } else {
      let (marker, contentStart) = LineMarker.found(in: range, of: bytes)
      lines.append(
        TextLine(
          range: range, width: characterCount(of: lineStart..<range.upperBound, in: bytes),
          startsPiece: startsPiece, marker: marker, contentStart: contentStart))
      startsPiece = false
    }
    lineStart = next
  }
  var offset = 0
  while offset < bytes.count {
    let length = lineBreakByteCount(at: offset, in: bytes)
    if length > 0 { endLine(at: offset, next: offset + length) }
    offset += max(length, 1)
  }
  endLine(at: bytes.count, next: bytes.count)
  return lines
}

/// Length of the line break that starts at `offset`; 0 where there is none.
private func lineBreakByteCount(at offset: Int, in bytes: [UInt8]) -> Int {
  switch bytes[offset] {
  case 0x0A...0x0C: return 1
  case 0x0D: return offset + 1 < bytes.count && bytes[offset + 1] == 0x0A ? 2 : 1
  case 0xC2: return offset + 1 < bytes.count && bytes[offset + 1] == 0x85 ? 2 : 0
  case 0xE2:
    guard offset + 2 < bytes.count, bytes[offset + 1] == 0x80 else { return 0 }
    return bytes[offset + 2] == 0xA8 || bytes[offset + 2] == 0xA9 ? 3 : 0
  default: return 0
  }
}

/// Number of Unicode scalars in `range` of UTF-8 `bytes`.
func characterCount(of range: Range<Int>, in bytes: [UInt8]) -> Int {
  var count = 0
  for offset in range where bytes[offset] & 0xC0 != 0x80 { count += 1 }
  return count
}
