import Knowledge

/// An entry of a list of references, taken apart into what it gives away.
///
/// A reading by hand-written rules, whatever the style (Vancouver, AMA, APA, Harvard, Chicago, MLA,
/// Nature, Elsevier, IEEE, ACS): identifiers first, then the place in the journal, which ends the
/// entry, the authors, who begin it, and between them the title and the journal. Each part is found by
/// its own form, so no style has to be recognised. What does not read as such a part stays nil.
///
/// - Complexity: O(*n*) in the entry's bytes, of which 4,000 are read but for identifiers.
struct ListedReference {
  /// The number that the list gives it, where it shows one.
  let number: Int?
  /// What it gives away.
  let clue: Clue
  /// The first word that is no particle of each author's family name.
  let authors: [WordKey]
  /// Whether "et al." stands for more of them.
  let hasOthers: Bool
  /// Whether the first is an organisation.
  let isByOrganisation: Bool
  /// The letter behind its year: `a` of `2014a`.
  let yearLetter: UInt8?

  private static let maximumByteCount = 4_000

  /// No entry needs more links to be found by.
  private static let maximumAddressCount = 20

  /// Reads the entry at `range` of `bytes`, whose words link to `addresses`.
  init(in bytes: [UInt8], range: Range<Int>, addresses: [[UInt8]] = []) {
    let label = EntryLabel(bytes, range)
    number = label.number
    let found = identifiers(in: bytes, range: ByteRange(range))
    var clue = Knowledge.clue(for: found)
    for address in addresses.prefix(ListedReference.maximumAddressCount) {
      let linked = identifiers(in: address, range: ByteRange(0..<address.count))
      clue.adopt(Knowledge.clue(for: linked))
    }
    // A trial's number may stand in a title; what else identifies stands behind the rest.
    let first = found.first { ![.nct, .trial, .orcid].contains($0.kind) }
    let end = min(
      first?.range.byteStart ?? range.upperBound,
      label.end + ListedReference.maximumByteCount, range.upperBound)
    let isBodyInFront = end > label.end + 12
    let all = EntryText(
      bytes: bytes,
      pieces: EntryScanner.pieces(
        in: bytes, range: label.end..<max(label.end, isBodyInFront ? end : range.upperBound)))
    let bodyEnd = EntryBody.end(of: all)
    let text = EntryText(bytes: bytes, pieces: Array(all.pieces.prefix(bodyEnd)))
    let body = EntryBody(text, isUnprinted: all.isWord(bodyEnd, in: EntryWords.unprinted))
    clue.author = body.author
    clue.year = body.year
    clue.title = body.title
    clue.journal = body.journal
    clue.volume = body.volume
    clue.issue = body.issue
    clue.page = body.page
    self.clue = clue
    authors = body.authorKeys
    hasOthers = body.hasOthers
    isByOrganisation = body.isByOrganisation
    yearLetter = body.yearLetter
  }
}

/// The parts of an entry, identifiers left aside.
struct EntryBody {
  private(set) var author: String?
  private(set) var authorKeys: [WordKey] = []
  private(set) var year: Int?
  private(set) var hasOthers = false
  private(set) var isByOrganisation = false
  private(set) var yearLetter: UInt8?
  private(set) var title: String?
  private(set) var journal: String?
  private(set) var volume: String?
  private(set) var issue: String?
  private(set) var page: String?

  private let text: EntryText

  /// Takes `text` apart; with `isUnprinted`, "in press" stands behind it, so that a journal ends it.
  init(_ text: EntryText, isUnprinted: Bool = false) {
    self.text = text
    let names = EntryNames(text, limit: text.count)
    author = names.names.first.flatMap { text.trimmedText($0.family) }
    authorKeys = names.names.prefix(12).compactMap { key(of: $0.family) }
    hasOthers = names.hasOthers
    isByOrganisation = names.names.first?.isOrganisation ?? false
    var start = text.skippingSeparators(from: names.end)
    if let (end, year, letter) = leadingYear(at: start, isBehindName: !names.names.isEmpty) {
      self.year = year
      yearLetter = letter
      start = end
    }
    let locator = EntryLocator(text, from: start, knownYear: year)
    let isPaper = locator.volume != nil
    let parts = EntryTitle(
      text, start..<max(start, locator.range.lowerBound), isPaper: isPaper || isUnprinted,
      isInCommas: names.endsInComma && start == text.skippingSeparators(from: names.end))
    title = parts.title
    journal = parts.journal
    volume = locator.volume
    issue = locator.issue
    page = locator.page
    year = year ?? locator.year ?? bracketedYear ?? anyYear
    yearLetter = yearLetter ?? locator.yearLetter
  }

  /// Where the address begins, the day of looking at it, or a word such as "in press".
  static func end(of text: EntryText) -> Int {
    let found = text.pieces.indices.dropFirst(3).first { endsBody(text, $0) }
    return found ?? text.count
  }

  private static func endsBody(_ text: EntryText, _ index: Int) -> Bool {
    if text.isWord(index, in: EntryWords.identifierLabel) {
      return text.isMark(index + 1, 0x3A) || text.isKind(index + 1, .number)
    }
    if text.isWord(index, in: EntryWords.leadingToAddress) {
      return text.isCapitalised(index) || text.isMark(index + 1, 0x3A)
        || text.isMark(index - 1, in: [0x2E, 0x2C, 0x3B, 0x5B, 0x28])
    }
    guard text.isWord(index, in: EntryWords.unprinted) else { return false }
    return text.isWord(index + 1, in: EntryWords.unprinted)
      || text.isWord(index + 1, in: EntryWords.inName)
        && text.isMark(index - 1, in: [0x2C, 0x2E, 0x3B])
  }

  private func key(of family: Range<Int>) -> WordKey? {
    let words = family.filter { text.isKind($0, .word) }
    let word = words.first { !ReferenceList.particles.contains(text.pieces[$0].key) } ?? words.first
    return word.map { text.pieces[$0].key }
  }

  /// A year behind the names: `(2006)`, `(2006a, March 3)`, `2006.`, `[2006]`, `(n.d.)`.
  private func leadingYear(
    at index: Int, isBehindName: Bool
  ) -> (end: Int, year: Int?, letter: UInt8?)? {
    if text.isMark(index, in: [0x28, 0x5B]) {
      guard let end = text.bracketEnd(at: index, before: text.count) else { return nil }
      let inside = index + 1..<end - 1
      if let place = inside.first(where: { text.year(at: $0) != nil }) {
        return (end, text.year(at: place), text.letter(behind: place))
      }
      return text.isWord(index + 1, in: EntryBody.undated) ? (end, nil, nil) : nil
    }
    guard isBehindName, let year = text.year(at: index) else { return nil }
    let letter = text.letter(behind: index)
    let end = letter == nil ? index + 1 : index + 2
    guard
      text.isMark(end, in: [0x2E, 0x2C, 0x3A]) || text.isMark(end, EntryPiece.openingQuote)
        || text.isAfterSpace(end) && text.isCapitalised(end)
    else { return nil }
    return (end, year, letter)
  }

  private static let undated = WordSet("n in forthcoming undated submitted no")

  private var bracketedYear: Int? {
    text.pieces.indices.first {
      text.year(at: $0) != nil && text.isMark($0 - 1, 0x28) && text.isMark($0 + 1, 0x29)
    }.flatMap { text.year(at: $0) }
  }

  private var anyYear: Int? { text.pieces.indices.lazy.compactMap { text.year(at: $0) }.first }
}
