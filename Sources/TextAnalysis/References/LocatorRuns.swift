/// Finds the stretches of an entry that may say where a paper stands in its journal: numbers, marks
/// between them, and words such as `vol.`, `pp.` and names of months.
enum LocatorRuns {
  /// Runs of locating pieces with a number in them, each from where a word would start.
  static func runs(in text: EntryText, from start: Int) -> [Range<Int>] {
    var runs: [Range<Int>] = []
    var index = max(0, start)
    while index < text.count {
      guard isLocating(text, index) else {
        index += 1
        continue
      }
      var end = index
      while end < text.count, isLocating(text, end) { end += 1 }
      var first = pastOpenBracket(text, index..<end)
      while first < end, !startsRun(text, first) { first += 1 }
      let isWhole = text.isAfterSpace(end) || text.isMark(end, EntryPiece.closingQuote)
      if isWhole, (first..<end).contains(where: { text.isKind($0, .number) || text.hasDigits($0) })
      {
        runs.append(first..<end)
      }
      index = end
    }
    return runs
  }

  /// Behind a bracket that was opened before `run`: the year of `(Baltimore, Md. : 1950), 145(10)`.
  private static func pastOpenBracket(_ text: EntryText, _ run: Range<Int>) -> Int {
    var depth = 0
    for index in run {
      if text.isMark(index, in: [0x28, 0x5B]) { depth += 1 }
      if text.isMark(index, in: [0x29, 0x5D]) {
        depth -= 1
        if depth < 0 { return index + 1 }
      }
    }
    return run.lowerBound
  }

  private static func startsRun(_ text: EntryText, _ index: Int) -> Bool {
    if text.isMark(index, in: [0x28, 0x5B]) { return true }
    return text.pieces[index].kind != .mark
      && !text.isWord(index, in: EntryWords.afterthought)
      && (text.isAfterSpace(index) || text.isMark(index - 1, in: [0x3B, 0x2C, 0x2E]))
  }

  private static func isLocating(_ text: EntryText, _ index: Int) -> Bool {
    let piece = text.pieces[index]
    switch piece.kind {
    case .number: return true
    case .mark:
      return [0x28, 0x29, 0x5B, 0x5D, 0x3B, 0x3A, 0x2C, 0x2E, EntryPiece.dash, 0x2F, 0x23]
        .contains(piece.mark)
    case .word:
      if text.hasDigits(index) { return piece.letterCount <= 8 }
      if EntryWords.locating.contains(piece.key) { return isLabel(text, index) }
      if piece.letterCount == 1, text.isWord(index - 1, in: EntryWords.supplement) { return true }
      return text.isGluedLetter(index)
    }
  }

  /// Whether the locating word at `index` leads to a number or stands among numbers and marks.
  private static func isLabel(_ text: EntryText, _ index: Int) -> Bool {
    let isShort = text.pieces[index].letterCount == 1
    guard isShort || EntryWords.volume.contains(text.pieces[index].key) else { return true }
    let next = text.isMark(index + 1, 0x2E) ? index + 2 : index + 1
    return text.isKind(next, .number) || text.hasDigits(next)
      || text.isKind(index - 1, .number) && !text.isAfterSpace(index)
  }
}
