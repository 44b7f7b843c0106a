/// Reads the authors that an entry begins with.
///
/// A small grammar over the usual ways to write names: `Rao CV`, `Rao, C. V.`, `Rao, Chandra V.`,
/// `C. V. Rao`, `Chandra Rao` where another name goes before it, each with particles before and `Jr`
/// behind; parted by commas, semicolons, `and`, `&`; ended by `et al.`, a stop, a colon, a year, a
/// quote, or by words that are no name. What begins otherwise may be an organisation.
struct EntryNames {
  /// The family name or the organisation, as pieces.
  struct Name {
    let family: Range<Int>
    /// Whether it is an organisation's.
    var isOrganisation = false
  }

  /// First author first; at most `maximumCount`.
  private(set) var names: [Name] = []
  /// Just past the last name and `et al.`, `(eds)`.
  private(set) var end = 0
  /// Whether "et al." stands for more names.
  private(set) var hasOthers = false
  /// Whether the names run on into the title with a comma.
  private(set) var endsInComma = false

  private let text: EntryText
  private var people: PersonGrammar
  private static let maximumCount = 200

  /// Reads the names at the start of `text`, before piece `limit`.
  init(_ text: EntryText, limit: Int) {
    self.text = text
    people = PersonGrammar(text: text)
    readPeople(before: limit)
    if names.isEmpty { readOrganisation(before: limit) }
    skipEditors()
  }

  private mutating func readPeople(before limit: Int) {
    var index = 0
    while index < limit, names.count < EntryNames.maximumCount {
      guard let (family, past, isSpelled) = people.person(at: index) else { break }
      if names.isEmpty { (people.isFirst, people.isSpelled) = (false, isSpelled) }
      names.append(Name(family: family))
      end = past
      endsInComma = false
      guard let next = pastSeparator(from: past) else { return }
      if next > past, text.isMark(next - 1, 0x2C) || text.isMark(past, 0x2C) { endsInComma = true }
      if let after = people.pastEtAl(next) {
        end = after
        hasOthers = true
        endsInComma = text.isMark(after, 0x2C)
        return
      }
      index = next
    }
  }

  /// Just past the comma, semicolon or "and" at `index`; nil where the names end.
  private func pastSeparator(from index: Int) -> Int? {
    var next = index
    if text.isMark(next, in: [0x2C, 0x3B]) { next += 1 }
    // The dots of names left out: "Rao, C. V., . . . Arkin, A. P."
    while text.isMark(next, 0x2E) && next > index || text.isMark(next, 0) { next += 1 }
    if people.isAnd(next), people.pastEtAl(next) == nil {
      next += 1
    }
    if next == index { return people.pastEtAl(index) == nil ? nil : index }
    return next
  }

  /// An organisation up to the first stop or bracket: one that is called so, an acronym, or whatever a
  /// year follows.
  private mutating func readOrganisation(before limit: Int) {
    var index = 0
    var isCalledSo = false
    var isTitleCase = true
    let most = min(limit, 24)
    while index < most, !isBreak(index) {
      if text.isWord(index, in: EntryWords.organisation) { isCalledSo = true }
      if text.isKind(index, .word), !text.isCapitalised(index),
        !text.isWord(index, in: EntryWords.inName)
      {
        isTitleCase = false
      }
      index += 1
    }
    guard index > 0, index < most || most == text.count, text.isCapitalised(0) else { return }
    let isAcronym = index == 1 && text.pieces[0].form.contains(.allCapitals)
    let hasYear = text.isMark(index, 0x28) && text.year(at: index + 1) != nil
    guard (isCalledSo && isTitleCase) || isAcronym || (hasYear && index <= 6) else { return }
    names.append(Name(family: 0..<index, isOrganisation: true))
    end = pastAcronym(index)
  }

  /// Past the acronym behind an organisation's name: `(UKACR)`.
  private func pastAcronym(_ index: Int) -> Int {
    guard text.isMark(index, 0x28), text.isMark(index + 2, 0x29), text.isKind(index + 1, .word),
      text.pieces[index + 1].form.contains(.allCapitals)
    else { return index }
    return index + 3
  }

  private func isBreak(_ index: Int) -> Bool {
    if text.isMark(index, in: [0x28, 0x3A, 0x3B, EntryPiece.openingQuote, 0x3F, 0x5B]) {
      return true
    }
    if text.isMark(index, 0x2C) { return text.year(at: index + 1) != nil }
    return text.isMark(index, 0x2E) && text.isAfterSpace(index + 1)
      && !(text.isKind(index - 1, .word) && text.pieces[index - 1].letterCount == 1)
  }

  /// Goes past "(eds)", "eds.", ", editors".
  private mutating func skipEditors() {
    guard !names.isEmpty else { return }
    var next = end
    if text.isMark(next, 0x2C) { next += 1 }
    let isBracketed = text.isMark(next, in: [0x28, 0x5B])
    if isBracketed { next += 1 }
    guard text.isWord(next, in: EntryWords.editors) else { return }
    next += 1
    if text.isMark(next, 0x2E) { next += 1 }
    if isBracketed {
      guard text.isMark(next, in: [0x29, 0x5D]) else { return }
      next += 1
    }
    end = next
  }
}
