/// Title and journal of an entry: what stands between its authors and the place in the journal.
struct EntryTitle {
  private(set) var title: String?
  private(set) var journal: String?

  private let text: EntryText

  /// Reads pieces `range`.
  ///
  /// - Parameters:
  ///   - text: The entry.
  ///   - range: What stands between authors and locator.
  ///   - isPaper: Whether a volume follows, so that a journal must stand before it.
  ///   - isInCommas: Whether the names ended in a comma, so that fields may be parted by commas alone.
  init(_ text: EntryText, _ range: Range<Int>, isPaper: Bool, isInCommas: Bool) {
    self.text = text
    let start = text.skippingSeparators(from: range.lowerBound)
    guard start < range.upperBound else { return }
    let range = start..<range.upperBound
    if let end = quotedEnd(range) {
      title = text.trimmedText(range.lowerBound..<end)
      readContainer(end..<range.upperBound, isPaper: isPaper)
    } else if let place = chapterMark(in: range, isPaper: isPaper) {
      title = text.trimmedText(range.lowerBound..<place)
      readContainer(place..<range.upperBound, isPaper: false)
    } else {
      split(range, isPaper: isPaper, isInCommas: isInCommas)
    }
    title = title.map(EntryTitle.withoutNote)
    if journal == title { journal = nil }
  }

  // MARK: Quoted titles and chapters

  /// Just past the quote that closes the one at the start of `range`.
  private func quotedEnd(_ range: Range<Int>) -> Int? {
    guard text.isMark(range.lowerBound, EntryPiece.openingQuote) else { return nil }
    var depth = 0
    var lastApostrophe: Int?
    for index in range {
      if text.isMark(index, EntryPiece.openingQuote) { depth += 1 }
      if text.isMark(index, EntryPiece.closingQuote) {
        depth -= 1
        if depth == 0 { return index + 1 }
      }
      if text.isMark(index, EntryPiece.closingApostrophe),
        text.isMark(index - 1, in: [0x2C, 0x2E, 0x3F, 0x21])
          || text.isMark(index + 1, in: [0x2C, 0x2E])
          || index + 1 == range.upperBound
      {
        lastApostrophe = index + 1
      }
    }
    return lastApostrophe
  }

  /// Where "In:" or "In" opens the book that a chapter is part of.
  private func chapterMark(in range: Range<Int>, isPaper: Bool) -> Int? {
    range.dropFirst().first { index in
      guard text.isWord(index, in: EntryTitle.inWord) else { return false }
      if text.isMark(index + 1, 0x3A) { return true }
      guard !isPaper else { return false }
      return text.isMark(index - 1, in: [0x2E, 0x3F, 0x21, EntryPiece.closingQuote])
        || text.isCapitalised(index) && text.isMark(index - 1, 0x2C)
    }
  }

  /// A journal behind a quoted title; a book behind "In", without its editors.
  private mutating func readContainer(_ range: Range<Int>, isPaper: Bool) {
    var start = text.skippingSeparators(from: range.lowerBound)
    if text.isWord(start, in: EntryTitle.inWord), !isPaper || text.isMark(start + 1, 0x3A) {
      start = text.skippingSeparators(from: start + 1)
      start = pastEditors(start..<range.upperBound)
    }
    guard start < range.upperBound else { return }
    var end = range.upperBound
    if !isPaper {
      end =
        (start..<end).first { index in
          text.isMark(index, in: [0x28, 0x3B]) || isBoundary(index) && index > start
            || text.isMark(index, 0x2C)
              && (text.isWord(index + 1, in: EntryWords.editors) || opensPublisher(index + 1, end))
        } ?? end
    }
    journal = text.trimmedText(start..<end)
  }

  /// Whether a publisher's name stands at `index`, up to the next comma.
  private func opensPublisher(_ index: Int, _ end: Int) -> Bool {
    guard text.isCapitalised(index) else { return false }
    let rest = (index..<end).prefix { !text.isMark($0, in: [0x2C, 0x2E]) }
    return rest.count <= 8 && rest.contains { text.isWord($0, in: EntryWords.publisher) }
  }

  /// Past "Coetzer JAW, Tustin RC, eds." at the start of `range`.
  private func pastEditors(_ range: Range<Int>) -> Int {
    let most = min(range.upperBound, range.lowerBound + 80)
    guard
      let mark = (range.lowerBound..<most).first(where: { index in
        text.isWord(index, in: EntryWords.editors) && index > range.lowerBound
          && !text.isWord(index - 1, in: EntryTitle.inWord)
          && text.isMark(index - 1, in: [0x2C, 0x28, 0x5B, 0x2E])
      })
    else { return range.lowerBound }
    // "edited by" stands behind the book.
    if text.isWord(mark + 1, in: EntryTitle.byWord) { return range.lowerBound }
    var next = mark + 1
    while text.isMark(next, in: [0x2E, 0x29, 0x5D, 0x2C, 0x3A]) { next += 1 }
    return next
  }

  private static let inWord = WordSet("in")
  private static let byWord = WordSet("by")

  // MARK: Sentences

  /// Whether piece `index` is a mark that ends a sentence of the entry.
  private func isBoundary(_ index: Int) -> Bool {
    guard text.isMark(index, in: [0x2E, 0x3F, 0x21]), index + 1 < text.count,
      text.isAfterSpace(index + 1)
    else { return false }
    if text.isMark(index, 0x2E), text.isKind(index + 1, .word), !text.isCapitalised(index + 1) {
      return text.isWord(index + 1, in: EntryTitle.smallJournals)
    }
    return !text.isWord(index - 1, in: EntryTitle.noStop)
  }

  private static let noStop = WordSet("vs dr st mr mrs cf sp spp")
  private static let smallJournals = WordSet(
    "elife mbio msphere msystems npj iscience medrxiv biorxiv")

  /// Parts title from journal: at the last end of a sentence, or at the last comma where fields are
  /// parted by commas; the dots of an abbreviated journal part nothing.
  private mutating func split(_ range: Range<Int>, isPaper: Bool, isInCommas: Bool) {
    var chunks: [Range<Int>] = []
    var start = range.lowerBound
    var bracketEnd = range.lowerBound
    for index in range where index >= bracketEnd {
      if text.isMark(index, in: [0x28, 0x5B]) {
        bracketEnd = text.bracketEnd(at: index, before: range.upperBound) ?? bracketEnd
      }
      guard isBoundary(index), index + 1 < range.upperBound, index >= bracketEnd else { continue }
      chunks.append(start..<index + 1)
      start = index + 1
    }
    chunks.append(start..<range.upperBound)
    guard isPaper || hasVenue(chunks) else {
      title = text.trimmedText(book(chunks, isInCommas))
      return
    }
    if isInCommas, chunks.count > 1, let start = commaSplit(range) {
      title = text.trimmedText(range.lowerBound..<start)
      journal = text.trimmedText(start..<range.upperBound)
      return
    }
    var first = chunks.count - 1
    while first > 1, isAbbreviation(chunks[first - 1]) { first -= 1 }
    var journalStart = chunks[first].lowerBound
    if first == 0 {
      journalStart =
        commaSplit(chunks[0])
        ?? (isName(chunks[0]) && chunks[0].count <= 12 ? range.lowerBound : range.upperBound)
    } else if let comma = abbreviationBehindComma(chunks[first - 1]) {
      journalStart = comma
    }
    title = text.trimmedText(range.lowerBound..<journalStart)
    journal = text.trimmedText(journalStart..<range.upperBound)
  }

  /// The title of what is no paper: its first sentence, or up to the first comma before a publisher.
  private func book(_ chunks: [Range<Int>], _ isInCommas: Bool) -> Range<Int> {
    if chunks.count > 1, text.isMark(chunks[0].upperBound - 1, in: [0x3F, 0x21]),
      !chunks[1].contains(where: { text.isMark($0, 0x3A) }), !isJournal(chunks[1])
    {
      return chunks[0].lowerBound..<chunks[1].upperBound  // "Is it safe? A review."
    }
    guard isInCommas, chunks.count == 1,
      let comma = chunks[0].first(where: { text.isMark($0, 0x2C) && text.isCapitalised($0 + 1) })
    else { return chunks[0] }
    return chunks[0].lowerBound..<comma
  }

  /// Whether the last of several sentences names a journal or a conference rather than a publisher.
  private func hasVenue(_ chunks: [Range<Int>]) -> Bool {
    guard chunks.count > 1, let last = chunks.last else { return false }
    return !last.contains { text.isMark($0, 0x3A) } && isJournal(last)
  }

  private func isJournal(_ range: Range<Int>) -> Bool {
    range.count <= 30 && range.contains { text.isWord($0, in: EntryWords.journal) }
      && range.allSatisfy {
        !text.isKind($0, .word) || text.isCapitalised($0) || text.isWord($0, in: EntryWords.inName)
      }
  }

  /// Whether a sentence is but a shortened word of a journal's name: `J.`, `Natl.`, `Proc. `.
  private func isAbbreviation(_ range: Range<Int>) -> Bool {
    let words = range.filter { text.isKind($0, .word) }
    guard words.count <= 2, !words.isEmpty, !range.contains(where: { text.isKind($0, .number) }),
      text.isMark(range.upperBound - 1, 0x2E)
    else { return false }
    return words.allSatisfy { index in
      text.isCapitalised(index)
        && (text.isWord(index, in: EntryWords.journal) || text.pieces[index].letterCount <= 2)
    }
  }

  /// Behind the last comma of a sentence, where what follows is a journal's shortened words.
  private func abbreviationBehindComma(_ range: Range<Int>) -> Int? {
    guard let comma = range.last(where: { text.isMark($0, 0x2C) }), comma + 1 < range.upperBound,
      isAbbreviation(comma + 1..<range.upperBound)
    else { return nil }
    return comma + 1
  }

  /// Behind the comma after which a journal stands: words with capitals.
  private func commaSplit(_ range: Range<Int>) -> Int? {
    var found: Int?
    for comma in range.reversed() where text.isMark(comma, 0x2C) {
      guard comma + 1 < range.upperBound, text.isAfterSpace(comma + 1) else { continue }
      let rest = comma + 1..<(found.map { $0 - 1 } ?? range.upperBound)
      guard isName(rest) else { break }
      if found == nil || isJournal(comma + 1..<range.upperBound) { found = comma + 1 }
      if isJournal(rest) { break }
    }
    return found
  }

  private func isName(_ range: Range<Int>) -> Bool {
    range.allSatisfy {
      text.pieces[$0].kind != .word || text.isCapitalised($0)
        || text.pieces[$0].form.contains(.innerCapital)
        || text.isWord($0, in: EntryWords.inName) || text.isWord($0, in: EntryTitle.smallJournals)
    }
  }

  /// `title` without a note in brackets behind it: `[Internet]`, `(3rd ed.)`.
  private static func withoutNote(_ title: String) -> String {
    guard title.hasSuffix("]") || title.hasSuffix(")"),
      let open = title.lastIndex(where: { $0 == "[" || $0 == "(" }), open > title.startIndex
    else { return title }
    let note = title[open...].lowercased()
    let isNote = [
      "[internet", "[online", "[review", "[editorial", "[letter", "edn", " ed.", "edition", "vol.",
    ]
    .contains { note.contains($0) }
    guard isNote else { return title }
    var kept = title[..<open]
    while kept.last == " " || kept.last == "." { kept.removeLast() }
    return String(kept)
  }
}
