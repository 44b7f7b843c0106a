import Knowledge

/// Author–year citations: `(Moreno et al., 2011)`, `Moreno (2011)`, `Moreno & Diaz 2011`,
/// `Moreno et al. (2011a, 2011b)`.
struct AuthorYearMentions {
  private let context: StatementContext
  private let links: EntryLinks
  private var words: [Token] { context.words }
  private var bytes: [UInt8] { context.bytes }
  private var mentions: [CitationFinder.Mention] = []
  /// Who was cited last, and the index of the year that ended it.
  private var last: (author: Author, year: Int)?

  /// Who is cited: the words of the names, and what they say to a list of references.
  private struct Author {
    let words: Range<Int>
    let keys: [WordKey]
    let hasOthers: Bool
  }

  /// The mentions in the statement of `context`, whose links to entries are `links`.
  static func mentions(
    in context: StatementContext, links: EntryLinks
  ) -> [CitationFinder.Mention] {
    guard context.draft.forms.contains(.number) else { return [] }
    var found = AuthorYearMentions(context, links)
    for index in context.words.indices.dropFirst()
    where found.mentions.count < context.article.citationLimit {
      found.read(at: index)
    }
    return found.mentions
  }

  private init(_ context: StatementContext, _ links: EntryLinks) {
    self.context = context
    self.links = links
  }

  private mutating func read(at index: Int) {
    let word = words[index]
    guard word.form.contains(.number), word.range.count <= 5,
      ReferenceForm.isYear(bytes[word.range].prefix(4))
    else { return }
    if let author = authorOfYearBefore(index) {
      add(year: index, author, from: index)
      return
    }
    let start = start(before: index)
    guard start < index else { return }
    for name in start..<index where words[name].form.contains(.capitalised) {
      let author = author(name..<index)
      if case .none = match(author, year: index) { continue }
      add(year: index, author, from: nameStart(name, after: start))
      return
    }
    guard word.form.contains(.afterBreak) || isBracketed(word) else { return }
    addUnlisted(start, index)
  }

  /// Where the names before the year at `index` may begin: back over capitals and what links names.
  private func start(before year: Int) -> Int {
    var start = year
    while start > 0, year - start < 8 {
      let word = words[start - 1]
      let isName = word.form.contains(.capitalised) && !WordClass.month.contains(word.key)
      guard isName || AuthorYearMentions.linking.contains(word.key) else { break }
      start -= 1
      if startsBracket(word) { break }
    }
    while start < year, !words[start].form.contains(.capitalised) { start += 1 }
    return start
  }

  /// `name` moved left over its particles.
  private func nameStart(_ name: Int, after start: Int) -> Int {
    var first = name
    while first > start, ReferenceList.particles.contains(words[first - 1].key),
      words[first].form.isDisjoint(with: .afterBreak)
    {
      first -= 1
    }
    return first
  }

  /// Who is cited, where the year at `index` follows another one: `2011a, 2011b`, `2011 and 2013`.
  private func authorOfYearBefore(_ index: Int) -> Author? {
    guard let last else { return nil }
    if last.year == index - 1 {
      let between = bytes[words[index - 1].range.upperBound..<words[index].range.lowerBound]
      return between.allSatisfy { [0x20, 0x2C, 0x26].contains($0) } ? last.author : nil
    }
    return last.year == index - 2 && words[index - 1].key == AuthorYearMentions.and
      ? last.author : nil
  }

  private func author(_ range: Range<Int>) -> Author {
    let names = range.filter {
      words[$0].form.contains(.capitalised) && !ReferenceList.particles.contains(words[$0].key)
    }
    return Author(
      words: range, keys: names.map { words[$0].key },
      hasOthers: range.contains { words[$0].key == AuthorYearMentions.et })
  }

  private func match(_ author: Author, year: Int) -> ReferenceList.Match {
    let range = words[year].range
    return context.article.references.entry(
      names: author.keys, hasOthers: author.hasOthers, year: value(of: year),
      letter: range.count == 5 ? bytes[range.upperBound - 1] | 0x20 : nil)
  }

  private func value(of year: Int) -> Int {
    Int(String(decoding: bytes[words[year].range].prefix(4), as: UTF8.self)) ?? 0
  }

  /// Adds the mention of `author` in `year`, tied where an entry is found, in words from `start` on.
  private mutating func add(year: Int, _ author: Author, from start: Int) {
    last = (author, year)
    let range = context.byteRange(start..<year + 1)
    var entry = links.entry(at: range.range)
    if entry == nil, case .one(let found) = match(author, year: year) { entry = found }
    if let entry, context.article.references.entries[entry].isSource {
      mentions.append(
        CitationFinder.Mention(range: range, entry: entry, rule: "author-year-listed", in: context))
      return
    }
    mentions.append(
      CitationFinder.Mention(
        range: range, attribution: .named, rule: "author-year", clue: clue(author, year: year)))
  }

  /// Adds a mention that no entry explains, where brackets or "et al." show it to be one.
  private mutating func addUnlisted(_ start: Int, _ year: Int) {
    guard (start..<year).contains(where: { words[$0].form.contains(.capitalised) }),
      closes(words[year]),
      startsBracket(words[start]) || startsBracket(words[year])
        || words[start..<year].contains(where: { $0.key == AuthorYearMentions.et })
    else { return }
    let isShouted =
      words[start].form.contains(.allCapitals) && !Institution.names.contains(words[start].key)
      && !words[start..<year].contains { $0.key == AuthorYearMentions.et }
    if isShouted, links.entry(at: context.byteRange(start..<year + 1).range) == nil { return }
    add(year: year, author(start..<year), from: start)
  }

  /// The names up to "et al." or a comma, the year, and the venue where one stands between.
  private func clue(_ author: Author, year: Int) -> Clue {
    var clue = Clue()
    clue.year = value(of: year)
    let range = author.words
    let names = range.prefix {
      words[$0].key != AuthorYearMentions.et && !words[$0].form.contains(.afterBreak)
        || $0 == range.lowerBound
    }
    guard let first = names.first, let last = names.last else { return clue }
    clue.author = text(first..<last + 1)
    clue.journal = venue(in: last + 1..<range.upperBound).map(text)
    return clue
  }

  /// The venue among what stands between the first author and the year, which may be more authors:
  /// `(Roe, Doe, & Poe, 2012)`, `(Roe, JAMA Psychiatry, 2014)`.
  ///
  /// A single word that no journal is known to be called by is an author as well as a journal, and is
  /// taken for neither.
  private func venue(in rest: Range<Int>) -> Range<Int>? {
    var pieces: [Range<Int>] = []
    for index in rest {
      if let last = pieces.last, !words[index].form.contains(.afterBreak) {
        pieces[pieces.count - 1] = last.lowerBound..<index + 1
      } else {
        pieces.append(index..<index + 1)
      }
    }
    if let piece = pieces.first(where: { Venue.isJournal(words[$0]) && !isLinked($0.lowerBound) }) {
      return named(piece.lowerBound..<rest.upperBound)
    }
    guard let last = pieces.last, !last.contains(where: isLinked),
      last.count(where: { words[$0].form.contains(.capitalised) }) > 1,
      !isInitials(words[last.upperBound - 1])
    else { return nil }
    return named(last)
  }

  /// Whether a word is put to those before it by "and" or "&".
  private func isLinked(_ index: Int) -> Bool {
    words[index].key == AuthorYearMentions.and || words[index].key == AuthorYearMentions.et
      || bytes[words[index - 1].range.upperBound..<words[index].range.lowerBound].contains(0x26)
  }

  private func isInitials(_ word: Token) -> Bool {
    word.form.contains(.allCapitals) && word.range.count <= 3
  }

  private func named(_ range: Range<Int>) -> Range<Int>? {
    range.first { words[$0].form.contains(.capitalised) }.map { $0..<range.upperBound }
  }

  private func text(_ range: Range<Int>) -> String {
    String(decoding: bytes[context.byteRange(range).range], as: UTF8.self)
  }

  private func isBracketed(_ word: Token) -> Bool {
    word.range.upperBound < context.range.upperBound && bytes[word.range.upperBound] == 0x29
  }

  private func startsBracket(_ word: Token) -> Bool {
    let before = word.range.lowerBound - 1
    return before >= context.range.lowerBound && [0x28, 0x5B, 0x3B].contains(bytes[before])
      || (before - 1 >= context.range.lowerBound && bytes[before] == 0x20
        && bytes[before - 1] == 0x3B)
  }

  private func closes(_ year: Token) -> Bool {
    year.range.upperBound < context.range.upperBound
      && [0x29, 0x5D, 0x3B, 0x2C].contains(bytes[year.range.upperBound])
  }

  private static let et = WordKey("et")
  private static let and = WordKey("and")
  private static let linking = WordSet("et al and de van der von la in")
}
