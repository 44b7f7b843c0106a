import Knowledge

/// What can be said in features with names of how a statement leans on a source, for the source model.
///
/// Nouns that sources are called by, with their article, what stands before them and what follows;
/// names and who says; passives of finding; the rules that fired; the words. What was leant on before
/// counts together with words that point back.
struct SourceFeatures {
  let context: StatementContext
  let words: [Token]
  private let classes: [SourceWordClass]
  /// The family of features about what stands before; nil where no source does.
  private let after: FeaturePart?
  private let citations: [Citation]
  private let kind: StatementKind
  private let isOnSameLine: Bool

  /// Reads the statement of `context`, of `kind`, on which rules found `citations`; `trail` is what was
  /// leant on before, nil leaves that open, as `after:`.
  init(
    _ context: StatementContext, kind: StatementKind, citations: [Citation], trail: SourceTrail?,
    isOnSameLine: Bool
  ) {
    self.context = context
    self.kind = kind
    self.citations = citations
    self.isOnSameLine = isOnSameLine
    words = context.words
    classes = words.map { SourceWordClass.of($0.key) }
    after = trail.map { SourceTrail.family(of: $0.last) } ?? .after
  }

  /// Hands every feature to `sink`.
  func visit(into sink: inout some ClaimFeatureSink) {
    for citation in citations {
      take(.rule, WordKey(citation.rule), nil, citation.rule, &sink)
    }
    if let strongest = citations.map(\.attribution).max() {
      take(.ruleClass, WordKey(strongest.rawValue), nil, strongest.rawValue, &sink)
    }
    take(.kind, WordKey(kind.rawValue), nil, kind.rawValue, &sink)
    readWords(&sink)
    readNouns(&sink)
    readSpeakers(&sink)
    readPassives(&sink)
    readMarks(&sink)
    readBefore(&sink)
  }

  // MARK: Words

  private func readWords(_ sink: inout some ClaimFeatureSink) {
    for index in words.indices where !words[index].form.contains(.number) {
      let one = FeaturePart.words.key.adding(words[index].key)
      let bytes = context.bytes
      let first = words[index]
      sink.take(
        one, value: 1, words: index..<index + 1, name: "words:" + first.text(in: bytes))
      guard index + 1 < words.count, words[index + 1].form.isDisjoint(with: [.number, .afterBreak])
      else { continue }
      let second = words[index + 1]
      sink.take(
        one.adding(second.key), value: 1, words: index..<index + 2,
        name: "words:" + first.text(in: bytes) + " " + second.text(in: bytes))
    }
    if let first = words.first {
      take(.first, first.key, 0..<1, first.text(in: context.bytes), &sink)
      if let after { take(after, .opening, wordAt: 0, 0..<1, &sink) }
    }
  }

  // MARK: Nouns

  private func readNouns(_ sink: inout some ClaimFeatureSink) {
    for index in words.indices {
      let mask = classes[index]
      for (sort, family) in SourceWord.nouns where mask.contains(sort) {
        let isBody = sort == .body && words[index].form.isDisjoint(with: .capitalised)
        if isBody, !mask.contains(.plainBody) { continue }
        readNoun(family, at: index, &sink)
      }
    }
  }

  private func readNoun(_ noun: FeaturePart, at index: Int, _ sink: inout some ClaimFeatureSink) {
    let lead = SourceLead(to: index, in: words, classes, context.bytes)
    let follows = follows(index)
    let range = lead.start..<(follows?.end ?? index + 1)
    take(.noun, noun, lead.determiner, range, &sink)
    take(.noun, noun, lead.before, range, &sink)
    take(.noun, noun, lead.determiner, lead.before, range, &sink)
    if lead.hasName { take(.noun, noun, .named, range, &sink) }
    if lead.hasYear { take(.noun, noun, .dated, range, &sink) }
    if lead.isDescribed { take(.noun, noun, .described, range, &sink) }
    if classes[max(0, lead.start - 4)..<index].contains(where: { $0.contains(.denial) }) {
      take(.noun, noun, .denied, range, &sink)
    }
    if let follows {
      take(.noun, noun, follows.what, range, &sink)
      take(.noun, noun, lead.determiner, follows.what, range, &sink)
    }
    readComplement(noun, at: index, range, &sink)
    if SourceWord.back.contains(lead.determiner.word), let after {
      take(after, .noun, noun, range, &sink)
      take(after, .noun, range, &sink)
    }
  }

  /// What the noun at `index` is followed by: a verb of saying, a participle, a form of "be".
  private func follows(_ index: Int) -> (what: FeaturePart, end: Int)? {
    for next in index + 1..<max(index + 1, min(words.count, index + 9)) {
      let mask = classes[next]
      if !mask.isDisjoint(with: .reporting) { return (.thenSay, next + 1) }
      if mask.contains(.published) { return (.thenPublished, next + 1) }
      if mask.contains(.be) { return (.thenBe, index + 1) }
      if mask.contains(.modal) { return (.thenModal, index + 1) }
    }
    return nil
  }

  private func readComplement(
    _ noun: FeaturePart, at index: Int, _ range: Range<Int>, _ sink: inout some ClaimFeatureSink
  ) {
    let rest = words[(index + 1)...].prefix(6)
    if rest.contains(where: isYear) {
      take(.noun, noun, .yearAfter, range, &sink)
    }
    guard let next = rest.first, next.form.isDisjoint(with: .afterBreak),
      classes[index + 1].contains(.preposition)
    else { return }
    take(.noun, noun, wordAt: index + 1, range, &sink)
    let complement = index + 2..<max(index + 2, min(words.count, index + 6))
    if complement.contains(where: {
      classes[$0].contains(.people) || words[$0].form.contains(.number)
    }) {
      take(.noun, noun, .ofPeople, range, &sink)
    }
    if complement.prefix(3).contains(where: { words[$0].form.contains(.capitalised) }) {
      take(.noun, noun, .withName, range, &sink)
    }
  }

  // MARK: Who says

  /// Whether the word at `index` is a name's.
  private func isName(_ index: Int) -> Bool {
    let word = words[index]
    guard word.form.contains(.capitalised), word.form.isDisjoint(with: .number),
      !WordClass.month.contains(word.key), word.key != SourceWord.me
    else { return false }
    if word.form.contains(.allCapitals) { return true }
    if SentenceStarters.words.contains(word.key) { return false }
    if index > 0 { return word.form.isDisjoint(with: .afterBreak) || !isQuoted(word) }
    return index + 1 < words.count && words[index + 1].form.contains(.capitalised)
      && words[index + 1].form.isDisjoint(with: .afterBreak)
  }

  /// Whether a quotation mark opens right before `word`.
  private func isQuoted(_ word: Token) -> Bool {
    guard word.range.lowerBound > 0 else { return false }
    return [0x22, 0x27, 0x9C, 0x98].contains(context.bytes[word.range.lowerBound - 1])
  }

  private func readSpeakers(_ sink: inout some ClaimFeatureSink) {
    let verb = words.indices.prefix(10).first { !classes[$0].isDisjoint(with: .reporting) }
    if let verb, verb > 0, opensWithName {
      take(.nameVerb, .opening, 0..<verb + 1, &sink)
      take(.nameVerb, .opening, wordAt: verb, 0..<verb + 1, &sink)
    }
    for index in words.indices where !classes[index].isDisjoint(with: .reporting) {
      readName(before: index, &sink)
      readName(after: index, &sink)
      readPronoun(before: index, &sink)
    }
  }

  /// Whether the statement begins with a person's name: a title, an initial or two capitals.
  private var opensWithName: Bool {
    guard words.count > 1, words[1].form.contains(.capitalised) else { return false }
    return SourceWord.titles.contains(words[0].key)
      || words[0].form.contains(.capitalised)
        && (words[0].range.count == 1 && words[0].key != SourceWord.me || isName(0))
  }

  private func readName(before verb: Int, _ sink: inout some ClaimFeatureSink) {
    var index = verb - 1
    while index >= 0, verb - index < 15 {
      if isName(index) {
        var start = index
        while start > 0, isName(start - 1), words[start].form.isDisjoint(with: .afterBreak) {
          start -= 1
        }
        let range = start..<verb + 1
        let distance = verb - index <= 2 ? FeaturePart.near : verb - index <= 6 ? .middle : .far
        take(.nameVerb, distance, range, &sink)
        take(.nameVerb, words[verb].key, range, words[verb].text(in: context.bytes), &sink)
        if classes[verb].contains(.say) { take(.nameVerb, .present, distance, range, &sink) }
        return
      }
      if SourceWord.stops.contains(words[index].key),
        words[index].form.isDisjoint(with: .afterBreak)
      {
        return
      }
      index -= 1
    }
  }

  private func readName(after verb: Int, _ sink: inout some ClaimFeatureSink) {
    for index in verb + 1..<max(verb + 1, min(words.count, verb + 5)) {
      if isName(index), !isQuoted(words[index]) {
        let range = verb..<index + 1
        take(.verbName, .present, range, &sink)
        take(.verbName, words[verb].key, range, words[verb].text(in: context.bytes), &sink)
        return
      }
      if index > verb + 1, words[index].form.contains(.afterBreak) { return }
    }
  }

  /// She said, they couldn't find, most will tell you.
  private func readPronoun(before verb: Int, _ sink: inout some ClaimFeatureSink) {
    var index = verb - 1
    while index >= 0, verb - index <= 4 {
      let mask = classes[index]
      let range = index..<verb + 1
      let isDirect = index == verb - 1
      if mask.contains(.crowd) {
        take(.crowdVerb, words[index].key, range, words[index].text(in: context.bytes), &sink)
        take(.crowdVerb, words[verb].key, range, words[verb].text(in: context.bytes), &sink)
      }
      if mask.contains(.pronoun) || words[index].key == SourceWord.me {
        let word = words[index].text(in: context.bytes)
        if isDirect {
          take(.pronounVerb, words[index].key, range, word, &sink)
          take(.pronounVerb, .near, wordAt: verb, range, &sink)
        } else {
          take(.pronounVerb, .withAuxiliary, wordAt: index, range, &sink)
        }
        if let after, mask.contains(.pronoun) {
          take(after, .pronounVerb, range, &sink)
          take(after, .pronounVerb, wordAt: verb, range, &sink)
        }
      }
      guard !mask.isDisjoint(with: [.adverb, .modal, .have, .denial]) else { return }
      index -= 1
    }
  }

  // MARK: Passives

  private func readPassives(_ sink: inout some ClaimFeatureSink) {
    for index in words.indices where index > 0 && classes[index].contains(.finding) {
      var be = index - 1
      while be > 0, !classes[be].isDisjoint(with: [.adverb, .denial]) { be -= 1 }
      guard classes[be].contains(.be) || isContracted(be) else { continue }
      let perfect = classes[max(0, be - 2)..<be].contains { $0.contains(.have) }
      let denied = classes[max(0, be - 2)..<index].contains { $0.contains(.denial) }
      let sort: FeaturePart =
        perfect ? (denied ? .perfectDenied : .perfect) : (denied ? .plainDenied : .plain)
      let range = max(0, perfect ? be - 1 : be)..<index + 1
      take(.passive, sort, range, &sink)
      take(.passive, sort, wordAt: index, range, &sink)
      if index + 1 < words.count, classes[index + 1].contains(.preposition) || isThat(index + 1) {
        take(.passive, sort, wordAt: index + 1, range, &sink)
      } else {
        take(.passive, sort, .elsewhere, range, &sink)
      }
      if words[max(0, be - 2)...be].contains(where: { $0.key == SourceWord.it }) {
        take(.passive, .this, range, &sink)
      }
    }
  }

  private func isThat(_ index: Int) -> Bool { words[index].key == SourceWord.that }

  /// Whether it is "it's" or "that's".
  private func isContracted(_ index: Int) -> Bool {
    words[index].form.contains(.possessive)
      && (classes[index].contains(.pronoun) || isThat(index))
  }

  // MARK: Marks and place

  private func readMarks(_ sink: inout some ClaimFeatureSink) {
    for index in words.indices { readMarks(at: index, &sink) }
    let text = context.bytes[context.range]
    if words.indices.contains(where: isName) { take(.mark, .named, nil, &sink) }
    if text.contains(0x25) || words.contains(where: { $0.key == SourceWord.percent }) {
      take(.mark, .percent, nil, &sink)
    }
    if text.contains(0x22) || text.contains(0x9C) { take(.mark, .quote, nil, &sink) }
    if words.contains(where: { $0.form.contains(.digits) }) { take(.mark, .number, nil, &sink) }
  }

  private func readMarks(at index: Int, _ sink: inout some ClaimFeatureSink) {
    let word = words[index]
    let next = words[(index + 1)...].prefix(5)
    let place = index..<index + 1
    if word.key == SourceWord.according {
      let isNamed = next.dropFirst().contains { $0.form.contains(.capitalised) }
      take(.mark, isNamed ? .accordingName : .according, place, &sink)
    }
    if SourceWord.titles.contains(word.key), next.first?.form.contains(.capitalised) ?? false {
      take(.mark, .title, index..<index + 2, &sink)
    }
    if word.form.contains(.capitalised), isBracketed(word) {
      take(.mark, .bracketName, place, &sink)
      if next.contains(where: isYear) { take(.mark, .bracketYear, place, &sink) }
    }
    if word.form.contains(.capitalised), classes[index].contains(.body) {
      take(.mark, .house, place, &sink)
    }
    if isYear(word) { take(.mark, index < 4 ? .yearFirst : .year, nil, &sink) }
    if word.form.contains(.possessive), isName(index) {
      let isSource = index + 1 < words.count && !classes[index + 1].isDisjoint(with: .sources)
      take(.mark, isSource ? .ownersSource : .owner, place, &sink)
    }
  }

  private func isYear(_ word: Token) -> Bool { ReferenceForm.isYear(context.bytes[word.range]) }

  /// Whether a bracket opens right before `word`.
  private func isBracketed(_ word: Token) -> Bool {
    word.range.lowerBound > context.range.lowerBound
      && [0x28, 0x5B].contains(context.bytes[word.range.lowerBound - 1])
  }

  private func readBefore(_ sink: inout some ClaimFeatureSink) {
    guard let after else { return }
    take(after, isOnSameLine ? .sameLine : .newLine, nil, &sink)
    for index in words.indices.prefix(4) where classes[index].contains(.group) {
      take(after, .group, wordAt: index, index..<index + 1, &sink)
    }
  }
}

/// Words that features are read by.
private enum SourceWord {
  static let me = WordKey("i")
  static let it = WordKey("it")
  static let that = WordKey("that")
  static let according = WordKey("according")
  static let percent = WordKey("percent")
  static let stops = WordSet("that which and but or if because while")
  static let titles = WordSet("dr prof professor")
  static let back: Set<WordKey> = [
    FeaturePart.the.word, FeaturePart.this.word, FeaturePart.same.word, FeaturePart.these.word,
    FeaturePart.theirs.word,
  ]
  static let nouns: [(SourceWordClass, FeaturePart)] = [
    (.study, .study), (.studies, .studies), (.evidence, .evidence), (.document, .document),
    (.scientist, .scientist), (.expert, .expert), (.one, .one), (.body, .body),
  ]
}
