/// How persons are written in an entry: `Rao CV`, `Rao, C. V.`, `Rao, Chandra V.`, `C. V. Rao`,
/// `Chandra V. Rao`, with particles before and `Jr` behind.
struct PersonGrammar {
  let text: EntryText
  /// Whether no name has been read yet.
  var isFirst = true
  /// Whether the first name has its given names written out; only then later ones may.
  var isSpelled = false

  /// Whether "and" stands at `index`, in one of several languages, or `&`.
  func isAnd(_ index: Int) -> Bool {
    text.isMark(index, 0x26)
      || text.isWord(index, in: EntryWords.and) && !text.isCapitalised(index)
  }

  /// Just past "et al." at `index`.
  func pastEtAl(_ index: Int) -> Int? {
    let isEtAl =
      text.isKind(index, .word) && text.pieces[index].key == PersonGrammar.et
      && text.isWord(index + 1, in: EntryWords.etAl)
    let isOthers = text.isWord(index, in: PersonGrammar.others)
    guard isEtAl || isOthers else { return nil }
    let past = isEtAl ? index + 2 : index + 1
    return text.isMark(past, 0x2E) ? past + 1 : past
  }

  private static let et = WordKey("et")
  private static let others = WordSet("others")

  /// A person: the family name, where the name ends, and whether given names are written out.
  typealias Person = (family: Range<Int>, end: Int, isSpelled: Bool)

  /// The person named at `index`.
  func person(at index: Int) -> Person? {
    invertedName(at: index) ?? plainName(at: index)
  }

  /// `Rao CV`, `Rao, C. V.`, `van der Kolk BA`, `Rao, Chandra V.`, and a family name alone before a
  /// year or "et al.".
  private func invertedName(at index: Int) -> Person? {
    guard let family = familyName(at: index) else { return nil }
    var past = family.upperBound
    if let end = initialsEnd(at: past, isDotted: false, most: 4), isNameEnd(end),
      !isMiddleInitial(past, end)
    {
      return (family, pastSuffix(end), false)
    }
    if text.isMark(past, 0x2C) {
      past = pastSuffix(past)
      if !isSpelled || family.count == 1, let end = initialsEnd(at: past + 1, isDotted: false) {
        return (family, pastSuffix(end), false)
      }
      if mayBeSpelled(index), let end = givenNames(at: past + 1) { return (family, end, true) }
    }
    // In one word for a start: `Rao et al.`, `Rao (2001)`, and `Rao Chandra` is left to others.
    let isAlone =
      pastEtAl(past) != nil || text.isMark(past, 0x28) && text.year(at: past + 1) != nil
      || (index == 0 && text.isMark(past, 0x26))
      || (text.isMark(past, 0x2C) && pastEtAl(past + 1) != nil)
    return isAlone && !isOrganisation(family) ? (family, past, false) : nil
  }

  /// Whether the initial at `index` stands between a given and a family name: `Chandra V. Rao,`.
  private func isMiddleInitial(_ index: Int, _ end: Int) -> Bool {
    text.isMark(end - 1, 0x2E) && text.isAfterSpace(end) && isNameWord(end)
      && text.pieces[index].letterCount == 1
      && (isSpelled || (isFirst && goesOnInNames(end + 1)))
  }

  /// `C. V. Rao`, `CV Rao`, and `Chandra V. Rao` where names have begun or go on.
  private func plainName(at index: Int) -> Person? {
    if let start = initialsEnd(at: index, isDotted: false), start > index,
      !text.isWord(index, in: EntryWords.organisation), let family = familyName(at: start),
      !family.allSatisfy({ text.isWord($0, in: EntryWords.journal) }),
      isNameEnd(family.upperBound) || endsNames(family.upperBound)
    {
      return (family, pastSuffix(family.upperBound), false)
    }
    return mayBeSpelled(index) ? spelledName(at: index) : nil
  }

  /// `Chandra V. Rao`.
  private func spelledName(at index: Int) -> Person? {
    var words: [Int] = []
    var next = index
    while words.count < 5 {
      if let end = initialsEnd(at: next, isDotted: words.isEmpty) {
        next = end
        words.append(-1)
      } else if isNameWord(next) {
        words.append(next)
        next += 1
      } else if text.isWord(next, in: ReferenceList.particles), !words.isEmpty {
        next += 1
      } else {
        break
      }
    }
    guard words.count >= 2, let family = words.last, family >= 0, words[0] >= 0,
      !isOrganisation(index..<next), isNameEnd(next), index > 0 || goesOnInNames(next)
    else { return nil }
    return (family..<family + 1, pastSuffix(next), true)
  }

  /// Whether what follows at `index` says that a spelled name stood before: more names, a year, a
  /// quote, a stop.
  private func goesOnInNames(_ index: Int) -> Bool {
    if text.isMark(index, in: [0x2C, 0x3B]) || isAnd(index) {
      return text.isCapitalised(index + 1) || isAnd(index + 1) || pastEtAl(index + 1) != nil
        || text.isWord(index + 1, in: ReferenceList.particles)
    }
    return text.isMark(index, in: [0x28, 0x2E])
  }

  /// Particles and up to four words with capitals: `van der Kolk`, `Clavel-Chapelon`, `García López`.
  private func familyName(at index: Int) -> Range<Int>? {
    var next = index
    while text.isWord(next, in: ReferenceList.particles), next - index < 3 { next += 1 }
    if next > index, !isNameWord(next) { next -= 1 }  // A name like a particle: "Ten", "Le".
    guard isNameWord(next) || isMixed(next) else { return nil }
    var end = next + 1
    while end - next < 5 {
      if isNameWord(end), initialsEnd(at: end, isDotted: false) == nil {
        end += 1
      } else if text.isWord(end, in: ReferenceList.particles), isNameWord(end + 1) {
        end += 2
      } else {
        break
      }
    }
    return index..<end
  }

  /// Whether a word as names have it stands at `index`.
  private func isNameWord(_ index: Int) -> Bool {
    guard text.isKind(index, .word), text.isCapitalised(index) else { return false }
    let piece = text.pieces[index]
    return piece.letterCount >= 2 && !piece.form.contains(.digits)
      && (!piece.form.contains(.allCapitals) || piece.letterCount >= 3
        || text.isMark(index + 1, 0x2C))
      && !text.isWord(index, in: EntryWords.suffixes)
  }

  /// Whether a name that starts with its particle stands at `index`, initials behind: `deVente J`.
  private func isMixed(_ index: Int) -> Bool {
    guard text.isKind(index, .word), text.pieces[index].form.contains(.innerCapital) else {
      return false
    }
    return initialsEnd(at: text.isMark(index + 1, 0x2C) ? index + 2 : index + 1, isDotted: false)
      != nil
  }

  /// Just past the initials at `index`, each with a dot if `isDotted`; nil where none stand.
  private func initialsEnd(at index: Int, isDotted: Bool, most: Int = 3) -> Int? {
    var next = index
    var letters = 0
    var isBehindDot = false
    while text.isKind(next, .word), letters < 6 {
      let piece = text.pieces[next]
      let hasDot = text.isMark(next + 1, 0x2E)
      if isBehindDot, !hasDot { break }  // "Weissmann G. A mechanism"
      let isShort = piece.letterCount <= (hasDot ? 4 : most)
      let isInitial =
        piece.form.contains(.allCapitals) && isShort && !piece.form.contains(.digits)
        || hasDot && piece.form.contains(.capitalised) && piece.letterCount == 2
          && !text.isAfterSpace(next + 1) && PersonGrammar.pairs.contains(piece.key)
      guard isInitial, !isDotted || hasDot else { break }
      letters += piece.letterCount
      isBehindDot = hasDot
      next += hasDot ? 2 : 1
      if text.isMark(next, EntryPiece.dash), !text.isAfterSpace(next) { next += 1 }
    }
    return next > index ? next : nil
  }

  /// First letters that are written in two: `Yu.`, `Th.`.
  private static let pairs = WordSet("yu ya zh ch th ph sh ju ja st kh ts fr wm")

  /// Just past given names written out at `index`.
  private func givenNames(at index: Int) -> Int? {
    var next = index
    var count = 0
    while count < 4 {
      if let end = initialsEnd(at: next, isDotted: false) {
        next = end
      } else if isNameWord(next) {
        next += 1
      } else {
        break
      }
      count += 1
    }
    guard count > 0, isNameEnd(next) else { return nil }
    return pastSuffix(next)
  }

  /// Whether a name may end before piece `index`.
  private func isNameEnd(_ index: Int) -> Bool {
    index >= text.count
      || text.isMark(index, in: [0x2C, 0x3B, 0x2E, 0x3A, 0x28, 0x5B, EntryPiece.openingQuote])
      || isAnd(index) || pastEtAl(index) != nil || text.isMark(index - 1, 0x2E)
      || text.isWord(index, in: EntryWords.suffixes) || isOrdinalSuffix(index)
      || text.year(at: index) != nil
  }

  private func mayBeSpelled(_ index: Int) -> Bool { index == 0 || isSpelled }

  private func endsNames(_ index: Int) -> Bool { text.isMark(index, EntryPiece.openingQuote) }

  private func pastSuffix(_ index: Int) -> Int {
    var next = text.isMark(index, 0x2C) ? index + 1 : index
    guard text.isWord(next, in: EntryWords.suffixes) || isOrdinalSuffix(next) else { return index }
    next += text.isKind(next, .number) ? 2 : 1
    return text.isMark(next, 0x2E) ? next + 1 : next
  }

  /// `2nd` and `3rd`, which stand as number and word.
  private func isOrdinalSuffix(_ index: Int) -> Bool {
    guard let value = text.number(at: index), 2...4 ~= value, !text.isAfterSpace(index + 1) else {
      return false
    }
    return text.isWord(index + 1, in: PersonGrammar.ordinals)
  }

  private static let ordinals = WordSet("nd rd th")

  private func isOrganisation(_ range: Range<Int>) -> Bool {
    range.contains { text.isWord($0, in: EntryWords.organisation) }
  }
}
