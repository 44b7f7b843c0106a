/// An entry of a list of references in pieces, with what its parts ask of them.
struct EntryText {
  let bytes: [UInt8]
  let pieces: [EntryPiece]

  var count: Int { pieces.count }

  /// Whether piece `index` is there and is `mark`.
  func isMark(_ index: Int, _ mark: UInt8) -> Bool {
    pieces.indices.contains(index) && pieces[index].kind == .mark && pieces[index].mark == mark
  }

  /// Whether piece `index` is there and is one of `marks`.
  func isMark(_ index: Int, in marks: [UInt8]) -> Bool {
    pieces.indices.contains(index) && pieces[index].kind == .mark
      && marks.contains(pieces[index].mark)
  }

  /// Whether piece `index` is there and is a word in `set`.
  func isWord(_ index: Int, in set: WordSet) -> Bool {
    pieces.indices.contains(index) && pieces[index].kind == .word
      && set.contains(pieces[index].key)
  }

  /// Whether piece `index` is there and of this kind.
  func isKind(_ index: Int, _ kind: EntryPiece.Kind) -> Bool {
    pieces.indices.contains(index) && pieces[index].kind == kind
  }

  /// Whether piece `index` is there and starts with a capital.
  func isCapitalised(_ index: Int) -> Bool {
    pieces.indices.contains(index) && pieces[index].form.contains(.capitalised)
  }

  /// Whether white space, or the end, stands before piece `index`.
  func isAfterSpace(_ index: Int) -> Bool {
    !pieces.indices.contains(index) || pieces[index].form.contains(.afterSpace)
  }

  /// Whether piece `index` is a word with digits behind its letters: `S77`.
  func hasDigits(_ index: Int) -> Bool {
    isKind(index, .word) && pieces[index].form.contains(.digits)
  }

  /// Whether a letter or two are glued to the number before: the `S` of `105S`.
  func isGluedLetter(_ index: Int) -> Bool {
    isKind(index, .word) && isKind(index - 1, .number) && !isAfterSpace(index)
      && pieces[index].letterCount <= 2
  }

  /// The value of the number at `index`, of nine digits at most.
  func number(at index: Int) -> Int? {
    guard isKind(index, .number), pieces[index].range.count <= 9 else { return nil }
    return Int(text(index..<index + 1))
  }

  /// The year of print that the number at `index` may be.
  func year(at index: Int) -> Int? {
    guard isKind(index, .number), ReferenceForm.isYear(bytes[pieces[index].range]),
      let year = number(at: index), year < 2050
    else { return nil }
    return year
  }

  /// The letter glued to the year at `index`, in lower case: `a` of `2014a`.
  func letter(behind index: Int) -> UInt8? {
    guard isKind(index + 1, .word), !isAfterSpace(index + 1),
      pieces[index + 1].range.count == 1
    else { return nil }
    return bytes[pieces[index + 1].range.lowerBound] | 0x20
  }

  /// The words of pieces `range`.
  func text(_ range: Range<Int>) -> String {
    guard !range.isEmpty else { return "" }
    return String(
      decoding: bytes[
        pieces[range.lowerBound].range.lowerBound..<pieces[range.upperBound - 1].range.upperBound],
      as: UTF8.self)
  }

  /// The words of pieces `range` without marks that only part them from others; nil where none are
  /// left.
  func trimmedText(_ range: Range<Int>) -> String? {
    var start = range.lowerBound
    var end = range.upperBound
    while start < end, isMark(start, in: EntryText.leading) { start += 1 }
    while end > start, isMark(end - 1, in: EntryText.trailing) { end -= 1 }
    guard (start..<end).contains(where: { pieces[$0].kind != .mark }) else { return nil }
    return text(start..<end)
  }

  /// The first piece at or after `index` that is no mark parting two fields.
  func skippingSeparators(from index: Int) -> Int {
    var index = index
    while isMark(index, in: EntryText.separators) { index += 1 }
    return index
  }

  /// Just past the bracket that matches the one at `index`, if it closes before `limit`.
  func bracketEnd(at index: Int, before limit: Int) -> Int? {
    let (open, close): (UInt8, UInt8) = isMark(index, 0x28) ? (0x28, 0x29) : (0x5B, 0x5D)
    var depth = 0
    for position in index..<min(limit, index + 60) {
      if isMark(position, open) { depth += 1 }
      if isMark(position, close) {
        depth -= 1
        if depth == 0 { return position + 1 }
      }
    }
    return nil
  }

  private static let separators: [UInt8] = [0x2E, 0x2C, 0x3A, 0x3B]
  private static let leading: [UInt8] =
    separators + [
      EntryPiece.dash, EntryPiece.openingQuote, EntryPiece.closingQuote,
      EntryPiece.closingApostrophe, 0x29, 0x5D, 0x2F,
    ]
  private static let trailing: [UInt8] =
    separators + [
      EntryPiece.dash, EntryPiece.openingQuote, EntryPiece.closingQuote,
      EntryPiece.closingApostrophe, 0x28, 0x5B, 0x2F,
    ]
}
