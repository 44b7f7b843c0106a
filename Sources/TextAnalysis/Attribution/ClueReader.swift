import Knowledge

/// Reads what the mention of a study, and the sentence around it, give away.
struct ClueReader {
  let context: StatementContext
  let mention: Range<Int>

  var words: [Token] { context.words }
  var bytes: [UInt8] { context.bytes }

  /// The clue.
  func clue() -> Clue {
    var clue = Clue()
    clue.year = year()
    clue.journal = journal()
    clue.institution = institution()
    clue.author = author()
    clue.design = design()
    let quantities = quantities(in: bytes, range: context.byteRange(surroundings))
    clue.sampleSize = sampleSize()
    clue.numbers = quantities.filter { $0.kind == .percent || $0.kind == .ratio }
      .map { String(decoding: bytes[$0.range.range], as: UTF8.self) }
    return clue
  }

  /// The mention with the words around it; the whole of a sentence of common length.
  var surroundings: Range<Int> {
    max(0, mention.lowerBound - 60)..<min(words.count, mention.upperBound + 60)
  }

  private func text(_ range: Range<Int>) -> String {
    let span = context.byteRange(range)
    return String(decoding: bytes[span.range], as: UTF8.self)
  }

  /// The year in the mention, or else one at the sentence's start or in brackets after it.
  private func year() -> Int? {
    let near = mention.lowerBound..<min(words.count, mention.upperBound + 4)
    let inside = (Array(near) + Array(words.indices.prefix(3))).first {
      ReferenceForm.isYear(bytes[words[$0].range])
    }
    if let inside { return Int(text(inside..<inside + 1)) }
    return mention.lazy.compactMap { leadingYear(words[$0]) }.first
  }

  /// 2019 of "2019-published".
  private func leadingYear(_ word: Token) -> Int? {
    guard word.form.contains(.hyphenated), word.range.count > 5 else { return nil }
    let head = bytes[word.range.lowerBound..<word.range.lowerBound + 4]
    return ReferenceForm.isYear(head) ? Int(String(decoding: head, as: UTF8.self)) : nil
  }

  private func journal() -> String? {
    for index in mention where isVenueLead(words[index].key) {
      guard let name = Venue.name(in: words, from: index + 1, bytes) else { continue }
      let isAfterPublished = words[mention.lowerBound..<index].contains {
        published.contains($0.key)
      }
      if Venue.isJournal(words[name]) || isAfterPublished && !isInstitution(name) {
        return text(name)
      }
    }
    return nil
  }

  private func isVenueLead(_ key: WordKey) -> Bool {
    key == WordKey("in") || key == WordKey("by") || key == WordKey("journal")
  }

  private func isInstitution(_ name: Range<Int>) -> Bool {
    name.contains {
      Institution.words.contains(words[$0].key) || Institution.names.contains(words[$0].key)
    }
      && !Venue.isJournal(words[name])
  }

  private func institution() -> String? {
    let capitals = mention.filter { words[$0].form.contains(.capitalised) }
    let led = capitals.filter { $0 > 0 && houseLeads.contains(words[$0 - 1].key) }
    for index in led + capitals {
      guard let name = SourceWords.name(from: index, in: words, mayStartAfterBreak: true),
        isInstitution(name), name.upperBound <= words.count
      else { continue }
      return text(withoutDay(name))
    }
    return nil
  }

  /// `name` without "on Monday" at its end.
  private func withoutDay(_ name: Range<Int>) -> Range<Int> {
    let day = name.dropFirst().first { words[$0].key == WordKey("on") }
    return name.lowerBound..<(day ?? name.upperBound)
  }

  private var houseLeads: WordSet { ClueReader.houseLeadWords }
  private static let houseLeadWords = WordSet("of at from the by")

  private func author() -> String? {
    for index in mention where index > mention.lowerBound {
      if words[index].key == WordKey("et")
        || (words[index].key == WordKey("and") && index + 1 < words.count
          && companions.contains(words[index + 1].key))
      {
        if let names = LeadingNames(words: words, bytes: bytes).names(before: index) {
          return text(names)
        }
      }
      let isTitle =
        words[index - 1].key == WordKey("dr") || words[index - 1].key == WordKey("professor")
      if isTitle, let name = SourceWords.person(from: index, in: words) {
        return text(name)
      }
    }
    return nil
  }

  private var companions: WordSet { ClueReader.companionWords }
  private var published: WordSet { ClueReader.publishedWords }
  private static let companionWords = WordSet(
    "colleagues coworkers co-workers co-authors associates collaborators")
  private static let publishedWords = WordSet(
    "published appearing appeared reported featured printed")

  /// The kind of study, as written; nil for a plain "study".
  private func design() -> String? {
    guard let noun = mention.first(where: { WordClass.study.contains(words[$0].key) }) else {
      return nil
    }
    var start = noun
    while start > mention.lowerBound, designs.contains(words[start - 1].key) { start -= 1 }
    if start == noun, plain.contains(words[noun].key) { return nil }
    return text(start..<noun + 1)
  }

  private var designs: WordSet { ClueReader.designWords }
  private var plain: WordSet { ClueReader.plainNouns }
  private static let designWords = WordSet(
    """
    randomized randomised controlled double-blind single-blind placebo-controlled double blind blinded
    open-label pilot cohort observational longitudinal cross-sectional prospective retrospective
    clinical systematic multicenter multicentre crossover cross-over animal case-control
    population-based nationwide feasibility phase
    """)
  private static let plainNouns = WordSet(
    "study paper article report analysis investigation experiment")
}
