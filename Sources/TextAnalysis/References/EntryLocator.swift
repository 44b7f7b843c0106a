/// Where a paper stands in its journal: year, volume, issue and first page, as an entry gives them.
///
/// What holds them is the longest run of numbers and of words such as `vol.` and `pp.` that reads as a
/// volume and a page; the journal stands before it. So one reading serves `2006;4(2):577-587`,
/// `4(2), 577–587`, `vol. 4, no. 2, pp. 577–587, Feb. 2006`, `4 (2006) 577–587` and `4, 577–587 (2006)`.
struct EntryLocator {
  /// The pieces that give it; empty at the end where none do.
  private(set) var range: Range<Int>
  private(set) var year: Int?
  /// The letter behind the year: `a` of `2014a`.
  private(set) var yearLetter: UInt8?
  private(set) var volume: String?
  private(set) var issue: String?
  private(set) var page: String?

  private let text: EntryText
  private let knownYear: Int?

  /// The locator of `text` behind piece `start`; `knownYear` stands before it already.
  init(_ text: EntryText, from start: Int, knownYear: Int?) {
    var best: EntryLocator?
    for run in LocatorRuns.runs(in: text, from: start) {
      let found = EntryLocator(text, run, knownYear, isLast: run.upperBound == text.count)
      if found.weight > 0, found.weight >= best?.weight ?? 0 { best = found }
    }
    self = best ?? EntryLocator(text, text.count..<text.count, knownYear, isLast: true)
  }

  private init(_ text: EntryText, _ run: Range<Int>, _ knownYear: Int?, isLast: Bool) {
    self.text = text
    self.knownYear = knownYear
    range = run
    self.isLast = isLast
    var index = run.lowerBound
    while index < run.upperBound, let next = read(at: index) { index = next }
    let isBare = page == nil && issue == nil && !isVolumeNamed
    if volume != nil, isBare, !hasSemicolon { volume = nil }
  }

  private let isLast: Bool
  private var isVolumeNamed = false
  private var isPageNamed = false

  /// How much it looks like a locator; 0 for numbers inside a title.
  private var weight: Int {
    let count = [volume, issue, page].count { $0 != nil }
    if count < 2, !isVolumeNamed, !isPageNamed, volume == nil {
      return isLast && (year != nil || page != nil) ? 1 : 0
    }
    return (volume == nil ? 0 : 4) + (page == nil ? 0 : 3) + (issue == nil ? 0 : 1)
      + (year == nil ? 0 : 1) + (isLast ? 4 : 0)
  }

  /// Reads what stands at `index`; where to go on, nil where nothing more counts.
  private mutating func read(at index: Int) -> Int? {
    if text.isMark(index, 0x5B) {
      return text.bracketEnd(at: index, before: range.upperBound) ?? index + 1
    }
    if text.isMark(index, 0x28) { return readBracket(at: index) }
    if text.isKind(index, .number) { return readNumber(at: index) }
    guard text.isKind(index, .word) else { return index + 1 }
    if text.isWord(index, in: EntryWords.afterthought), year != nil || volume != nil { return nil }
    if text.isWord(index, in: EntryWords.month) { return pastDay(index + 1) }
    if text.hasDigits(index) {
      if page == nil, volume != nil { page = text.text(index..<index + 1) }
      return index + 1
    }
    return readLabel(at: index)
  }

  /// `vol. 4`, `no. 2`, `pp. 577`, `Suppl 2`.
  private mutating func readLabel(at index: Int) -> Int {
    var next = index + 1
    while text.isMark(next, in: [0x2E, 0x3A, 0x23]) { next += 1 }
    if text.isWord(next, in: EntryWords.page) || text.isWord(next, in: EntryWords.issue),
      text.isWord(index, in: EntryWords.page)
    {
      return next  // "Art. no. 5", "article e5".
    }
    if text.isWord(index, in: EntryWords.supplement) {
      let hasNumber =
        next < range.upperBound
        && (text.isKind(next, .number) && text.year(at: next) == nil
          || text.isKind(next, .word) && text.pieces[next].letterCount == 1)
      if issue == nil { issue = text.trimmedText(index..<(hasNumber ? next + 1 : index + 1)) }
      return hasNumber ? next + 1 : index + 1
    }
    guard next < range.upperBound,
      text.isKind(next, .number) || text.hasDigits(next)
    else { return index + 1 }
    if text.isWord(index, in: EntryWords.page) {
      if page == nil { page = text.text(next..<next + 1) }
      isPageNamed = true
      return pastRange(next)
    }
    if text.isWord(index, in: EntryWords.volume) {
      if volume == nil { volume = text.text(next..<next + 1) }
      isVolumeNamed = true
      return next + 1
    }
    if text.isWord(index, in: EntryWords.issue) {
      if issue == nil { issue = text.text(next..<pastRange(next)) }
      return pastRange(next)
    }
    return index + 1
  }

  /// A year or an issue in brackets.
  private mutating func readBracket(at index: Int) -> Int? {
    guard let end = text.bracketEnd(at: index, before: range.upperBound) else { return index + 1 }
    let inside = index + 1..<end - 1
    if let place = inside.first(where: { text.year(at: $0) != nil }),
      let year = text.year(at: place),
      volume == nil || issue != nil || inside.count == 1 || mentionsMonth(inside)
    {
      if self.year == nil { self.year = year }
      if volume != nil { isVolumeNamed = true }
      return end
    }
    guard issue == nil, !inside.isEmpty, inside.count <= 8 else { return end }
    var start = inside.lowerBound
    while start < inside.upperBound - 1,
      text.isWord(start, in: EntryWords.issue) || text.isMark(start, 0x2E)
    {
      start += 1
    }
    issue = text.trimmedText(start..<inside.upperBound)
    return end
  }

  private func mentionsMonth(_ range: Range<Int>) -> Bool {
    range.contains { text.isWord($0, in: EntryWords.month) }
  }

  private mutating func readNumber(at index: Int) -> Int {
    let past = pastRange(index)
    let letter = text.letter(behind: index)
    if let found = text.year(at: index), past == index + (letter == nil ? 1 : 2),
      isYear(found, at: index)
    {
      if year == nil { (year, yearLetter) = (found, letter) }
      return past
    }
    if text.isWord(index + 1, in: EntryWords.month) || isDay(before: index) { return index + 1 }
    if volume == nil, let past = readPointedIssue(at: index) { return past }
    let isBeforeIssue = text.isMark(past, 0x28) || text.isMark(past, 0x3A)
    if past > index + 1, !isBeforeIssue, page == nil, volume != nil || text.isMark(index - 1, 0x3A)
    {
      page = text.text(index..<pastLetters(index + 1))
    } else if volume == nil {
      if past > index + 1, !isBeforeIssue, isYears(index) { return past }
      volume = text.text(index..<(isBeforeIssue ? past : index + 1))
      if text.isMark(index - 1, 0x3A) || past > index + 1 && !isBeforeIssue {
        (page, volume) = (volume, nil)
      }
    } else if page == nil {
      if issue == nil, text.isMark(past, 0x2C), text.isKind(past + 1, .number),
        text.isMark(index - 1, 0x2C), text.year(at: past + 1) == nil
      {
        issue = text.text(index..<past)  // "12, 3, 45–50"
      } else {
        page = text.text(index..<pastLetters(index + 1))
      }
    }
    return past
  }

  /// `63.8 (2006)`: volume and issue with a point between.
  private mutating func readPointedIssue(at index: Int) -> Int? {
    guard text.isMark(index + 1, 0x2E), text.isKind(index + 2, .number),
      !text.isAfterSpace(index + 1), !text.isAfterSpace(index + 2),
      text.isMark(index + 3, in: [0x28, 0x3A, 0x2C])
    else { return nil }
    volume = text.text(index..<index + 1)
    if issue == nil { issue = text.text(index + 2..<index + 3) }
    return index + 3
  }

  /// Whether the number at `index`, which may be a year, is one and no page.
  private func isYear(_ value: Int, at index: Int) -> Bool {
    if let knownYear { return value == knownYear }
    if year != nil { return value == year }
    if text.isMark(index - 1, 0x3A), volume != nil, page == nil { return false }
    let isBeforePage = text.isMark(index + 1, 0x3A) && text.isKind(index + 2, .number)
    if isBeforePage, volume == nil, hasYear(behind: index) { return false }
    // "12, 1850." is a page where the year is still to come.
    if volume != nil, page == nil, text.isMark(index - 1, 0x2C), hasYear(behind: index) {
      return false
    }
    return true
  }

  /// Whether a range of years stands at `index`: `1990–2010`.
  private func isYears(_ index: Int) -> Bool {
    text.year(at: index) != nil && text.year(at: index + 2) != nil
  }

  /// Whether the year is parted from the rest as Vancouver style does: `2021;88`.
  private var hasSemicolon: Bool {
    range.contains { text.isMark($0, 0x3B) && text.year(at: $0 - 1) != nil }
  }

  private func hasYear(behind index: Int) -> Bool {
    (index + 1..<range.upperBound).contains { text.year(at: $0) != nil }
  }

  /// Whether the number at `index` is the day before a month, or behind one.
  private func isDay(before index: Int) -> Bool {
    guard let value = text.number(at: index), 1...31 ~= value else { return false }
    let next = text.isMark(index + 1, 0x2E) ? index + 2 : index + 1
    return text.isWord(next, in: EntryWords.month)
  }

  /// Past the day behind a month: `Mar 3;`, `March 3, `.
  private func pastDay(_ index: Int) -> Int {
    let next = text.isMark(index, 0x2E) ? index + 1 : index
    guard let value = text.number(at: next), 1...31 ~= value,
      text.isMark(next + 1, in: [0x3B, 0x2C, 0x2E, 0x3A, 0x29, 0x5D, EntryPiece.dash])
        || next + 1 >= range.upperBound
    else { return next }
    return pastRange(next)
  }

  /// Past `577-587` or `577` at `index`; letters that belong to it are taken along.
  private func pastRange(_ index: Int) -> Int {
    var next = pastLetters(index + 1)
    guard text.isMark(next, EntryPiece.dash) else { return next }
    while text.isMark(next, in: [EntryPiece.dash, 0x2C]), next - index < 4 { next += 1 }
    guard text.isKind(next, .number) || text.hasDigits(next) else {
      return next
    }
    return pastLetters(next + 1)
  }

  private func pastLetters(_ index: Int) -> Int { text.isGluedLetter(index) ? index + 1 : index }
}
