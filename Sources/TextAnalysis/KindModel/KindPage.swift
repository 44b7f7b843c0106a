import Knowledge

/// What can be said of each statement of an article in features with names, for the kind model.
///
/// Training and prediction read the same features here. Most are of the statement itself: its words,
/// the rules that fire on it, its form and place. Others are of its neighbours and the heading above.
struct KindPage {
  let article: ArticleContext
  /// The statements with what the rules read, in order.
  let contexts: [StatementContext]
  /// What the rules alone made of each.
  let decisions: [KindScorer.Decision]
  let units: [KindUnit]
  /// The heading above each statement, as the rules saw it.
  private let headings: [Int?]

  /// Reads `article` with the rules; nil where it has no statements.
  init?(_ article: ArticleContext) {
    if article.drafts.isEmpty { return nil }
    self.article = article
    var trail = ReadingTrail(article)
    var contexts: [StatementContext] = []
    var decisions: [KindScorer.Decision] = []
    var headings: [Int?] = []
    for index in article.drafts.indices {
      let context = trail.context(at: index)
      let decision = KindScorer.decision(for: context)
      contexts.append(context)
      headings.append(trail.headings.index)
      decisions.append(decision)
      trail.note(context, decision.kind)
    }
    self.contexts = contexts
    self.decisions = decisions
    self.headings = headings
    var before = 0
    var units: [KindUnit] = []
    units.reserveCapacity(contexts.count)
    for context in contexts {
      units.append(
        KindUnit(context.draft, layout: context.layout, in: context.bytes, after: before))
      before = context.range.upperBound
    }
    self.units = units
  }

  /// Hands every feature of statement `index` to `sink`.
  func visit(_ index: Int, into sink: inout some ClaimFeatureSink) {
    visitRules(index, into: &sink)
    visitWords(index, into: &sink)
    visitForm(index, into: &sink)
    visitPlace(index, into: &sink)
    visitNeighbours(index, into: &sink)
    visitHeading(index, into: &sink)
  }

  private func visitRules(_ index: Int, into sink: inout some ClaimFeatureSink) {
    for hit in decisions[index].hits {
      take(.rule, WordKey(hit.rule), hit.rule, &sink)
    }
    take(.vote, KindScores.place(of: decisions[index].kind), &sink)
    if index > 0 { take(.voteBefore, KindScores.place(of: decisions[index - 1].kind), &sink) }
    if index + 1 < units.count {
      take(.voteAfter, KindScores.place(of: decisions[index + 1].kind), &sink)
    }
  }

  private func visitWords(_ index: Int, into sink: inout some ClaimFeatureSink) {
    let unit = units[index]
    let keys = unit.keys
    for start in keys.indices {
      let one = KindFamily.words.key.adding(keys[start])
      guard
        sink.take(
          one, value: 1, words: start..<start + 1, name: "words:" + text(index, start..<start + 1)),
        start + 1 < keys.count
      else { continue }
      sink.take(
        one.adding(keys[start + 1]), value: 1, words: start..<start + 2,
        name: "words:" + text(index, start..<start + 2))
    }
    guard let first = keys.first, let last = keys.last else { return }
    let start = KindFamily.start.key.adding(first)
    if sink.take(start, value: 1, words: 0..<1, name: "start:" + text(index, 0..<1)), keys.count > 1
    {
      sink.take(
        start.adding(keys[1]), value: 1, words: 0..<2, name: "start:" + text(index, 0..<2))
    }
    sink.take(
      KindFamily.end.key.adding(last), value: 1, words: keys.count - 1..<keys.count,
      name: "end:" + text(index, keys.count - 1..<keys.count))
    for (place, entry) in KindWordClass.all.enumerated()
    where unit.classes & (1 << UInt64(place)) != 0 {
      take(.wordClass, KindPage.classKeys[place], entry.name, &sink)
    }
    let opening = KindWordClass.mask(of: contextKey(index, 0))
    for (place, entry) in KindWordClass.all.enumerated() where opening & (1 << UInt64(place)) != 0 {
      take(.opening, KindPage.classKeys[place], entry.name, &sink)
    }
  }

  private func contextKey(_ index: Int, _ place: Int) -> WordKey {
    let words = contexts[index].words
    return place < words.count ? words[place].key : WordKey()
  }

  private func visitForm(_ index: Int, into sink: inout some ClaimFeatureSink) {
    let unit = units[index]
    let context = contexts[index]
    let draft = context.draft
    let shape = WordKey(KindUnit.shapeNames[unit.shape])
    take(.shape, shape, KindUnit.shapeNames[unit.shape], &sink)
    take(.block, KindPage.code(draft.block), &sink)
    take(.length, KindPage.lengthClass(draft.words.count), &sink)
    take(.capitals, unit.capitals, &sink)
    take(.past, unit.pastCount, &sink)
    let verb = context.verb.map { $0 == 0 ? 1 : $0 < 4 ? 2 : 3 } ?? 0
    take(.verb, verb, &sink)
    if TitleCase.isTitle(draft.words) { take(.title, &sink) }
    if let enumerator = draft.enumerator {
      take(.enumerator, enumerator.style == .bullet ? 0 : 1, &sink)
    }
    if draft.isSpoken { take(.spoken, &sink) }
    for (place, name) in KindMark.all.enumerated() where unit.marks & (1 << UInt32(place)) != 0 {
      take(.mark, KindPage.markKeys[place], name, &sink)
    }
    takeByte(.lastByte, context.bytes[draft.range.upperBound - 1], &sink)
    takeByte(.firstByte, context.bytes[draft.range.lowerBound], &sink)
  }

  private func visitPlace(_ index: Int, into sink: inout some ClaimFeatureSink) {
    let unit = units[index]
    let layout = contexts[index].layout
    let count = units.count
    let place = layout.place == .before ? 0 : layout.place == .body ? 1 : 2
    take(.place, place, &sink)
    take(.gap, unit.gap, &sink)
    take(.gapAfter, index + 1 < count ? units[index + 1].gap : 2, &sink)
    take(.run, min(8, layout.shortRun), &sink)
    take(.toProse, layout.linesToProse.map { min(6, $0) } ?? 7, &sink)
    if layout.startsGroup { take(.group, &sink) }
    if layout.repeatsAfter + layout.repeatsBefore > 0 { take(.repeated, &sink) }
    if layout.isBesideTitle { take(.besideTitle, &sink) }
    take(.inLine, placeInLine(index), &sink)
    take(.section, KindPage.code(contexts[index].section), &sink)
    if article.isPaper { take(.paper, &sink) }
  }

  /// How many statements of the same line stand before this one, four at most.
  private func placeInLine(_ index: Int) -> Int {
    var first = index
    while first > 0, index - first < 4, contexts[first - 1].draft.line == contexts[index].draft.line
    {
      first -= 1
    }
    return index - first
  }

  private func visitNeighbours(_ index: Int, into sink: inout some ClaimFeatureSink) {
    let before = index > 0 ? KindUnit.shapeNames[units[index - 1].shape] : "none"
    take(.shapeBefore, WordKey(before), before, &sink)
    let after = index + 1 < units.count ? KindUnit.shapeNames[units[index + 1].shape] : "none"
    take(.shapeAfter, WordKey(after), after, &sink)
    let near = (max(0, index - 4)..<min(units.count, index + 5)).filter { $0 != index }
    let mask = near.reduce(UInt64(0)) { $0 | units[$1].classes }
    for place in KindPage.nearClasses where mask & (1 << UInt64(place)) != 0 {
      take(.near, KindPage.classKeys[place], KindWordClass.all[place].name, &sink)
    }
  }

  private func visitHeading(_ index: Int, into sink: inout some ClaimFeatureSink) {
    guard let heading = headings[index], heading < index else { return }
    let words = contexts[heading].words
    for (place, key) in units[heading].keys.prefix(12).enumerated() {
      take(.heading, key, text(heading, place..<place + 1), &sink)
    }
    if contexts[heading].draft.ending == .question { take(.underQuestion, &sink) }
    for (place, entry) in KindWordClass.all.enumerated()
    where words.contains(where: { KindWordClass.mask(of: $0.key) & (1 << UInt64(place)) != 0 }) {
      take(.headingClass, KindPage.classKeys[place], entry.name, &sink)
    }
    take(.sinceHeading, min(6, index - heading), &sink)
  }
}

extension KindPage {
  private static let classKeys = KindWordClass.all.map { WordKey($0.name) }
  private static let markKeys = KindMark.all.map { WordKey($0) }
  private static let nearClasses = [
    "i", "we", "you", "he-or-she", "money", "site", "told", "family",
  ]
  .compactMap { name in KindWordClass.all.firstIndex { $0.name == name } }

  /// Hands on the feature `family` itself.
  private func take(_ family: KindFamily, _ sink: inout some ClaimFeatureSink) {
    sink.take(family.key, value: 1, words: nil, name: family.name + ":")
  }

  /// Hands on the feature of `family` that `key` makes, which is called `name`.
  private func take(
    _ family: KindFamily, _ key: WordKey, _ name: @autoclosure () -> String,
    _ sink: inout some ClaimFeatureSink
  ) {
    sink.take(family.key.adding(key), value: 1, words: nil, name: family.name + ":" + name())
  }

  private func take(_ family: KindFamily, _ number: Int, _ sink: inout some ClaimFeatureSink) {
    take(family, ClaimFeatureFamily.digits[number], String(number), &sink)
  }

  /// Hands on what class of character `byte` is, or starts.
  private func takeByte(
    _ family: KindFamily, _ byte: UInt8, _ sink: inout some ClaimFeatureSink
  ) {
    let folded: UInt8
    switch byte {
    case 0x30...0x39: folded = UInt8(ascii: "0")
    case 0x41...0x5A: folded = UInt8(ascii: "A")
    case 0x61...0x7A: folded = UInt8(ascii: "a")
    case 0x21...0x7E: folded = byte
    default: folded = UInt8(ascii: "_")
    }
    var key = WordHasher()
    key.append(folded)
    take(family, key.key, String(decoding: [folded], as: UTF8.self), &sink)
  }

  /// The words `range` of statement `index` as their keys read them.
  private func text(_ index: Int, _ range: Range<Int>) -> String {
    range.map { place in
      units[index].keys[place] == AbstractSentence.number
        ? "#" : contexts[index].words[place].text(in: article.bytes)
    }.joined(separator: " ")
  }

  private static func lengthClass(_ count: Int) -> Int {
    switch count {
    case ...4: count
    case 5...6: 5
    case 7...9: 6
    case 10...13: 7
    case 14...19: 8
    case 20...29: 9
    default: 10
    }
  }

  private static func code(_ block: Block.Kind) -> Int {
    switch block {
    case .paragraph: 0
    case .heading: 1
    case .listItem: 2
    case .quote: 3
    case .table: 4
    case .caption: 5
    case .code: 6
    case .reference: 7
    case .boilerplate: 8
    }
  }

  private static func code(_ section: Section) -> Int {
    switch section {
    case .text: 0
    case .references: 1
    case .contact: 2
    case .furniture: 3
    case .stories: 4
    case .prices: 5
    case .author: 6
    case .contents: 7
    case .methods: 8
    case .results: 9
    }
  }
}
