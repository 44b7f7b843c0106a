import Knowledge

extension AttributionRule {
  /// Dempsey said, reports Reuters.
  static let nameSays = AttributionRule(
    "name-says", "A person, agency or paper is named that says it.", .named,
    phrases: """
      said|says|reports|reported|writes|wrote|explains|explained|warns|warned|argues|argued|notes|\
      adds|added|stressed|stresses|agrees|agreed|believes|thinks|told|estimates|estimated|\
      concedes|conceded|noted|\
      claims|claimed|maintains|acknowledges|acknowledged|cautioned|cautions|insists|insisted|\
      recommends|predicts
      """
  ) { match, context in
    let words = context.words
    let isArticled =
      words.indices.contains(match.upperBound)
      && words[match.upperBound].key == WordKey("the")
    let after = match.upperBound + (isArticled ? 1 : 0)
    if !prefixed.contains(words[match.lowerBound].key), isName(words, after, context.bytes),
      words[after].form.isDisjoint(with: .afterBreak)
    {
      let name = SourceWords.person(from: after, in: words) ?? after..<after + 1
      return match.lowerBound..<SourceWords.pastHouse(of: name, in: words)
    }
    guard
      isName(words, match.lowerBound - 1, context.bytes)
        || match.lowerBound == 1 && isIntroduced(words[0], in: context)
    else { return nil }
    var start = match.lowerBound - 1
    while start > 0, match.lowerBound - start < 5, words[start].form.isDisjoint(with: .afterBreak),
      words[start - 1].form.contains(.capitalised)
    {
      start -= 1
    }
    return start..<match.upperBound
  }

  /// Whether `word`, which starts its sentence, stands with a capital inside one before: a surname.
  private static func isIntroduced(_ word: Token, in context: StatementContext) -> Bool {
    guard word.form.contains(.capitalised), !SentenceStarters.words.contains(word.key),
      !WordClass.authorities.contains(word.key)
    else { return false }
    return context.article.drafts[..<context.index].suffix(200).contains { draft in
      draft.words.count > 5
        && draft.words.dropFirst().contains {
          $0.key == word.key && $0.form.contains(.capitalised)
            && $0.form.isDisjoint(with: .afterBreak)
        }
    }
  }

  /// Whether the capital at `index` is a name's, and not that of a sentence's first word.
  private static func isName(_ words: [Token], _ index: Int, _ bytes: [UInt8]) -> Bool {
    guard words.indices.contains(index), index > 0 || isKnown(words[index]) else { return false }
    let word = words[index]
    guard word.form.contains(.capitalised), word.range.count > 1,
      word.form.isDisjoint(with: .number), !SentenceStarters.words.contains(word.key),
      !WordClass.month.contains(word.key), !WordClass.authorities.contains(word.key)
    else { return false }
    return !startsQuotation(word, bytes)
  }

  /// Whether an opening quotation mark stands before the word.
  private static func startsQuotation(_ word: Token, _ bytes: [UInt8]) -> Bool {
    guard word.range.lowerBound > 0 else { return false }
    let before = bytes[word.range.lowerBound - 1]
    return before == 0x22 || before == 0x27 || before == 0x9C || before == 0x98
  }

  /// Whether it is an agency's short name, which may start a sentence.
  private static func isKnown(_ word: Token) -> Bool {
    Institution.names.contains(word.key) || word.form.contains(.allCapitals)
  }

  /// Verbs that take an object behind them rather than their subject.
  private static let prefixed = WordSet(
    "reported recommends predicts cautioned warned notes stressed agreed told estimates estimated noted claims claimed thinks believes maintains agrees"
  )
}
