import Knowledge

/// Author–year citations: `(Moreno et al., 2011)`, `Moreno (2011)`.
enum AuthorYearMentions {
  /// The mentions in the statement of `context`.
  static func mentions(in context: StatementContext) -> [CitationFinder.Mention] {
    guard context.draft.forms.contains(.number) else { return [] }
    var mentions: [CitationFinder.Mention] = []
    for (index, word) in context.words.enumerated() where index > 0 {
      guard word.form.contains([.number, .afterBreak]) || isBracketed(context, word),
        ReferenceForm.isYear(context.bytes[word.range].prefix(4)), word.range.count <= 5,
        let mention = mention(in: context, year: index)
      else { continue }
      mentions.append(mention)
    }
    return mentions
  }

  private static func isBracketed(_ context: StatementContext, _ word: Token) -> Bool {
    word.form.contains(.number) && word.range.upperBound < context.range.upperBound
      && context.bytes[word.range.upperBound] == 0x29
  }

  private static func mention(in context: StatementContext, year: Int) -> CitationFinder.Mention? {
    let words = context.words
    var start = year
    var isNamed = false
    while start > 0, year - start < 8 {
      let word = words[start - 1]
      if word.form.contains(.capitalised), !WordClass.month.contains(word.key) {
        isNamed = true
      } else if !linking.contains(word.key) {
        break
      }
      start -= 1
      if startsBracket(context, word) { break }
    }
    while start < year, !words[start].form.contains(.capitalised) { start += 1 }
    guard isNamed, start < year, closes(context, words[year]),
      startsBracket(context, words[start]) || startsBracket(context, words[year])
        || words[start..<year].contains(where: { $0.key == WordKey("et") })
    else { return nil }
    let mention = made(context, start..<year + 1)
    let isShouted =
      words[start].form.contains(.allCapitals) && !Institution.names.contains(words[start].key)
      && !words[start..<year].contains { $0.key == WordKey("et") }
    return isShouted && mention.attribution != .identified ? nil : mention
  }

  private static func made(_ context: StatementContext, _ range: Range<Int>)
    -> CitationFinder.Mention
  {
    let words = context.words
    let year =
      Int(
        String(decoding: context.bytes[words[range.upperBound - 1].range].prefix(4), as: UTF8.self))
      ?? 0
    let author =
      range.first { !ReferenceList.particles.contains(words[$0].key) } ?? range.lowerBound
    if let entry = context.article.references.clue(author: words[author].key, year: year) {
      return CitationFinder.Mention(
        range: context.byteRange(range), attribution: .identified, rule: "author-year-listed",
        clue: entry)
    }
    var clue = Clue()
    clue.year = year
    let names = range.dropLast().prefix {
      words[$0].key != WordKey("et") && !words[$0].form.contains(.afterBreak)
        || $0 == range.lowerBound
    }
    clue.author =
      names.isEmpty
      ? nil
      : String(
        decoding: context.bytes[
          context.byteRange(range.lowerBound..<range.lowerBound + names.count).range], as: UTF8.self
      )
    let rest = range.lowerBound + names.count..<range.upperBound - 1
    if let venue = rest.first(where: { words[$0].form.contains(.capitalised) }) {
      clue.journal = String(
        decoding: context.bytes[context.byteRange(venue..<rest.upperBound).range], as: UTF8.self)
    }
    return CitationFinder.Mention(
      range: context.byteRange(range), attribution: .named, rule: "author-year", clue: clue)
  }

  private static func startsBracket(_ context: StatementContext, _ word: Token) -> Bool {
    let before = word.range.lowerBound - 1
    return before >= context.range.lowerBound
      && [0x28, 0x5B, 0x3B].contains(context.bytes[before])
      || (before - 1 >= context.range.lowerBound && context.bytes[before] == 0x20
        && context.bytes[before - 1] == 0x3B)
  }

  private static func closes(_ context: StatementContext, _ year: Token) -> Bool {
    year.range.upperBound < context.range.upperBound
      && [0x29, 0x5D, 0x3B, 0x2C].contains(context.bytes[year.range.upperBound])
  }

  private static let linking = WordSet("et al and de van der von la in")
}
