import Knowledge

/// Tells which lines go on in the line after them.
///
/// Text copied out of a page has a paragraph a line, and its short lines (headings, menus, captions)
/// stand alone; mails and old text files break their paragraphs at a fixed width. A line goes on when
/// its piece, or the whole file, is hard-wrapped at some width and the next line's first word would
/// not have fitted within it, or when it is at least half as wide and breaks inside a sentence. A line
/// of 60 characters or more goes on whatever stands around it when it breaks inside a sentence and
/// a longer piece of one follows: no byline, no menu. Rules
/// of `----` stand alone. A piece is hard-wrapped when all its lines are of 100 characters at
/// most, half of its line breaks are forced by the width of its longest line, and half of those fall
/// inside a sentence; a file when most breaks after lines of 40 to 100 characters fall inside a
/// sentence and lines longer than that are fewer.
///
/// - Parameters:
///   - lines: Lines from `textLines(in:)`.
///   - bytes: The text they stand in.
/// - Returns: One entry a line: whether the next line belongs to the same block.
/// - Complexity: O(*n*).
func lineContinuations(of lines: [TextLine], in bytes: [UInt8]) -> [Bool] {
  let breaks = lines.indices.map { LineBreak(after: $0, of: lines, in: bytes) }
  let fileWidth = wrapWidth(ofFile: lines, breaks)
  var goesOn = breaks.map { $0.isAfterLoneBullet || $0.isTorn }
  var start = 0
  while start < lines.count {
    var end = start + 1
    while end < lines.count, !lines[end].startsPiece { end += 1 }
    if let width = wrapWidth(ofPiece: start..<end, lines, breaks) ?? fileWidth {
      for index in start..<end where breaks[index].isSoft(atWidth: width) {
        goesOn[index] = true
      }
    }
    start = end
  }
  return goesOn
}

/// What is known about the break after a line.
private struct LineBreak {
  /// Whether both lines may be of one paragraph: no blank line, no new bullet, no end of a quote.
  private(set) var isOpen = false
  /// Whether the line is nothing but a bullet.
  private(set) var isAfterLoneBullet = false
  /// Whether the line ends without end mark and the next starts in lower case.
  private(set) var isInSentence = false
  /// Whether the line is long and what it says goes on in the next, at any width.
  private(set) var isTorn = false
  /// Width of the line with the next line's first word behind it.
  private var filledWidth = 0
  private var width = 0

  init(after index: Int, of lines: [TextLine], in bytes: [UInt8]) {
    guard index + 1 < lines.count, !lines[index + 1].startsPiece else { return }
    let (line, next) = (lines[index], lines[index + 1])
    let isNextPlain = next.marker == .none
    guard !isRule(line, in: bytes), !isRule(next, in: bytes) else { return }
    isOpen = isNextPlain ? line.marker == .none || line.marker == .bullet : isSameQuote(line, next)
    guard isOpen else { return }
    isAfterLoneBullet = line.marker == .bullet && line.contentStart == line.range.upperBound
    isInSentence =
      !endsSentence(line, in: bytes) && startsInLowerCase(next, in: bytes)
      && !isFurniture(next, in: bytes)
    isTorn = isInSentence && line.width >= 60 && !isShort(next, in: bytes)
    width = line.width
    filledWidth = line.width + 1 + firstWordWidth(of: next, in: bytes)
  }

  /// Whether lines of `width` characters at most leave no other choice than to break here.
  func isForced(byWidth limit: Int) -> Bool { isOpen && width <= limit && filledWidth > limit }

  /// Whether the break is none of the author's in text wrapped at `limit` characters.
  func isSoft(atWidth limit: Int) -> Bool {
    isForced(byWidth: limit) || isInSentence && width <= limit && width * 2 >= limit
  }
}

private let wrapWidths = 40...100
private let closingMarks = Array("\"')]”’»".unicodeScalars)
private let endMarks = Array(".!?:…。！？".unicodeScalars)

private func wrapWidth(ofFile lines: [TextLine], _ breaks: [LineBreak]) -> Int? {
  var (open, inSentence, long, widest) = (0, 0, 0, 0)
  for (line, lineBreak) in zip(lines, breaks) {
    if line.width > wrapWidths.upperBound { long += 1 }
    guard lineBreak.isOpen, wrapWidths.contains(line.width) else { continue }
    open += 1
    guard lineBreak.isInSentence else { continue }
    inSentence += 1
    widest = max(widest, line.width)
  }
  return inSentence >= 3 && inSentence * 2 >= open && inSentence > long ? widest : nil
}

private func wrapWidth(
  ofPiece piece: Range<Int>, _ lines: [TextLine], _ breaks: [LineBreak]
) -> Int? {
  guard piece.count > 1 else { return nil }
  let width = lines[piece].reduce(0) { max($0, $1.width) }
  guard wrapWidths.contains(width) else { return nil }
  let open = breaks[piece].count { $0.isOpen }
  let forced = breaks[piece].filter { $0.isForced(byWidth: width) }
  let inSentence = forced.count { $0.isInSentence }
  return inSentence > 0 && inSentence * 2 >= forced.count && forced.count * 2 >= open ? width : nil
}

private func isSameQuote(_ line: TextLine, _ next: TextLine) -> Bool {
  guard case .quote = line.marker, line.marker == next.marker else { return false }
  return line.contentStart < line.range.upperBound && next.contentStart < next.range.upperBound
}

private func endsSentence(_ line: TextLine, in bytes: [UInt8]) -> Bool {
  let end = bytes[line.contentStart..<line.range.upperBound].suffix(12)
  let last = String(decoding: end, as: UTF8.self).unicodeScalars.last { !closingMarks.contains($0) }
  return last.map { endMarks.contains($0) } ?? false
}

private func startsInLowerCase(_ line: TextLine, in bytes: [UInt8]) -> Bool {
  let start = bytes[line.contentStart..<line.range.upperBound].prefix(4)
  let first = String(decoding: start, as: UTF8.self).unicodeScalars.first
  return first?.properties.isLowercase ?? false
}

/// Whether the line is a byline, an address, or pieces with bars or dots between them.
private func isFurniture(_ line: TextLine, in bytes: [UInt8]) -> Bool {
  let words = bytes[line.contentStart..<line.range.upperBound]
  return words.starts(with: "by ".utf8) || words.starts(with: "www.".utf8)
    || words.contains(UInt8(ascii: "|"))
    || zip(words, words.dropFirst()).contains { $0 == 0xC2 && $1 == 0xB7 }
}

/// Whether the line is a word or two without an end mark.
private func isShort(_ line: TextLine, in bytes: [UInt8]) -> Bool {
  let words = bytes[line.contentStart..<line.range.upperBound]
  return words.count { $0 == 0x20 } < 2 && !endsSentence(line, in: bytes)
}

/// Whether the line is one ASCII mark over and over, like `----`.
private func isRule(_ line: TextLine, in bytes: [UInt8]) -> Bool {
  let mark = bytes[line.range.lowerBound]
  guard line.range.count > 2, "-=_*~#+.".utf8.contains(mark) else { return false }
  return bytes[line.range].allSatisfy { $0 == mark }
}

private func firstWordWidth(of line: TextLine, in bytes: [UInt8]) -> Int {
  var end = line.contentStart
  while end < line.range.upperBound, WhiteSpace.byteCount(at: end, in: bytes) == 0 { end += 1 }
  return characterCount(of: line.contentStart..<end, in: bytes)
}
