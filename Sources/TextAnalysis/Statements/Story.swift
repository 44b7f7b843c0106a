import Knowledge

/// A patient's story while it is being told.
struct Story: Sendable {
  /// The line, counted through the article, of its last statement.
  var line: Int
  /// What the patient is called, where a name is given.
  let names: [WordKey]

  /// The story that goes on after the statement of `context` turned out to be of `kind`.
  static func after(_ context: StatementContext, kind: StatementKind) -> Story? {
    switch kind {
    case .anecdote:
      let names = PatientName.names(in: context.words, of: context.bytes)
      return Story(
        line: context.draft.line, names: names.isEmpty ? context.story?.names ?? [] : names)
    default: return context.story
    }
  }
}

/// Where a sentence introduces a patient by name: `Marlene, a paramedic of 41, had …`.
enum PatientName {
  /// First and last name of the patient whom `words` introduce; empty where nobody is.
  static func names(in words: [Token], of bytes: [UInt8]) -> [WordKey] {
    guard let index = index(in: words, of: bytes, mayBeCalled: true) else { return [] }
    let isLast =
      index > 0 && words[index - 1].form.contains(.capitalised) && isName(words[index - 1])
      && words[index].form.isDisjoint(with: .afterBreak)
      && !SentenceStarters.words.contains(words[index - 1].key)
    return (isLast ? [words[index - 1].key] : []) + [words[index].key]
  }

  /// Index of the name in `words`, behind "named" or "called" too if it `mayBeCalled`; nil where nobody
  /// is introduced.
  static func index(in words: [Token], of bytes: [UInt8], mayBeCalled: Bool = false) -> Int? {
    for index in words.indices.dropLast() where words[index].form.contains(.capitalised) {
      if mayBeCalled, index > 0, callers.contains(words[index - 1].key) { return index }
      guard index <= 6, isName(words[index]) else { continue }
      if isIntroduced(words, at: index, bytes) { return index }
    }
    return nil
  }

  /// Whether an age or a trade between commas follows the name, or a surname's initial in between.
  private static func isIntroduced(_ words: [Token], at index: Int, _ bytes: [UInt8]) -> Bool {
    var next = index + 1
    if next < words.count, words[next].range.count <= 2, words[next].form.contains(.capitalised),
      words[next].form.isDisjoint(with: .afterBreak)
    {
      next += 1
    }
    guard next + 1 < words.count, words[next].form.contains(.afterBreak),
      bytes[words[next].range.lowerBound - 2] == 0x2C
        || bytes[words[next].range.lowerBound - 1] == 0x28
    else { return false }
    let key = words[next].key
    if words[next].form.contains(.number) {
      let end = words[next].range.upperBound
      return words[next].range.count == 2 && end < bytes.count && bytes[end] != 0x25
    }
    if key == WordKey("aged") || key == WordKey("age") { return true }
    guard key == WordKey("a") || key == WordKey("an") || key == WordKey("who") else { return false }
    if AgeWords.isAge(bytes[words[next + 1].range]) { return true }
    let apposition = words[(next + 1)...].prefix(8)
    let end = apposition.firstIndex { $0.form.contains(.afterBreak) } ?? apposition.endIndex
    return key != WordKey("who") && apposition[..<end].contains { trades.contains($0.key) }
  }

  private static func isName(_ word: Token) -> Bool {
    word.form.isDisjoint(with: [.allCapitals, .digits]) && word.range.count > 2
  }

  private static let callers = WordSet("named called")
  private static let trades = WordSet(
    """
    paramedic nurse teacher firefighter veteran soldier marine driver student mother father mum
    mom dad
    grandmother grandfather retiree accountant lawyer solicitor chef cook musician artist baker
    farmer
    plumber electrician carpenter joiner builder engineer mechanic cashier waiter waitress barista
    librarian postman postwoman officer detective designer architect programmer developer secretary
    receptionist manager dentist writer journalist photographer hairdresser gardener cleaner carer
    pilot sailor dancer singer actor actress widow widower parent client patient runner cyclist
    athlete
    banker bookkeeper salesman saleswoman clerk tailor potter welder miner fisherman beekeeper
    florist
    translator graduate apprentice pensioner grandparent tutor lecturer physiotherapist midwife
    woman man girl boy
    """)
}
