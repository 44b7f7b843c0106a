/// Inline leads: `1. Promotes sleep: The drug …`, `METHODS: We …`.
enum Leads {
  private static let maximumByteCount = 90

  /// Just past the colon of the lead that `line` starts with; nil without one.
  static func leadEnd(
    in bytes: [UInt8], line: Range<Int>, speakers: SpeakerLabels
  ) -> Int? {
    let enumerator = Enumerator(bytes, at: line.lowerBound, before: line.upperBound)
    let start = WhiteSpace.skipping(
      bytes, from: enumerator?.end ?? line.lowerBound, before: line.upperBound)
    guard VoiceLabel(bytes, at: start, before: line.upperBound, speakers: speakers) == nil,
      let colon = colon(in: bytes, from: start, before: line.upperBound)
    else { return nil }
    let rest = WhiteSpace.trimmed(bytes, colon + 1..<line.upperBound)
    guard rest.lowerBound > colon + 1, !rest.isEmpty else { return nil }
    let lead = words(in: bytes, range: start..<colon)
    if FurnitureLabel.isLabel(lead) { return nil }
    guard let first = lead.first, isLabel(lead, in: bytes, start: start) || lead.count <= 9,
      first.form.contains(.capitalised) || enumerator != nil
    else { return nil }
    if isLabel(lead, in: bytes, start: start) { return colon + 1 }
    if lead.count(where: { !$0.form.contains(.number) }) > 3,
      Scalar.isLower(bytes, at: rest.lowerBound, before: rest.upperBound)
    {
      return nil
    }
    guard !isDiscourse(lead),
      enumerator != nil || !lead.contains(where: { clausal.contains($0.key) }),
      isSentence(bytes, rest)
    else { return nil }
    return colon + 1
  }

  /// Where the name of a step ends that a numbered line starts with: `2. Rinse. The nurse …`; nil
  /// without one.
  static func stepEnd(in bytes: [UInt8], sentences: [Range<Int>]) -> Int? {
    guard sentences.count > 1, let first = sentences.first,
      let enumerator = Enumerator(bytes, at: first.lowerBound, before: first.upperBound),
      enumerator.style != .bullet, bytes[first.upperBound - 1] == 0x2E,
      Enumerator(bytes, at: sentences[1].lowerBound, before: sentences[1].upperBound) == nil
    else { return nil }
    let name = words(in: bytes, range: enumerator.end..<first.upperBound)
    return name.count <= 4 && FiniteVerb.firstIndex(in: name) == nil ? first.upperBound : nil
  }

  /// Makes leads of the few words with a stop that three lines in a row or more start with:
  /// `Fast relief. Many patients …`.
  static func markSeries(in drafts: inout [Draft]) {
    var series: [Int] = []
    for index in drafts.indices where index == 0 || drafts[index - 1].line != drafts[index].line {
      let isNext = series.last.map { drafts[$0].line + 1 == drafts[index].line } ?? true
      if isShortLead(drafts, index) {
        if !isNext { series.removeAll(keepingCapacity: true) }
        series.append(index)
        if series.count == 3 { for place in series { drafts[place].isLead = true } }
        if series.count > 3 { drafts[index].isLead = true }
      } else if !drafts[index].isWholeLine {
        series.removeAll(keepingCapacity: true)
      }
    }
  }

  private static func isShortLead(_ drafts: [Draft], _ index: Int) -> Bool {
    let draft = drafts[index]
    guard index + 1 < drafts.count, drafts[index + 1].line == draft.line, draft.ending == .stop,
      !draft.isLead, !draft.isSpoken, (1...3).contains(draft.words.count)
    else { return false }
    return draft.words[0].form.contains(.capitalised) && drafts[index + 1].words.count >= 4
  }

  /// Just past the colon of a section label that `sentence` starts with: `RESULTS:`, `Conclusions:`.
  static func labelEnd(in bytes: [UInt8], sentence: Range<Int>) -> Int? {
    guard
      let colon = colon(in: bytes, from: sentence.lowerBound, before: sentence.upperBound),
      colon + 1 < sentence.upperBound,
      WhiteSpace.length(bytes, at: colon + 1, before: sentence.upperBound) > 0
    else { return nil }
    let label = words(in: bytes, range: sentence.lowerBound..<colon)
    return isLabel(label, in: bytes, start: sentence.lowerBound) ? colon + 1 : nil
  }

  /// Whether `words` are a label of a structured abstract.
  static func isLabel(_ words: [Token], in bytes: [UInt8], start: Int) -> Bool {
    guard let first = words.first, words.count <= 6, first.form.contains(.capitalised) else {
      return false
    }
    if words.allSatisfy({ labels.contains($0.key) || joining.contains($0.key) }),
      labels.contains(first.key)
    {
      return true
    }
    return words.count <= 4 && labels.contains(first.key)
      && words.allSatisfy { $0.form.contains(.allCapitals) || joining.contains($0.key) }
  }

  private static func colon(in bytes: [UInt8], from start: Int, before end: Int) -> Int? {
    var index = start
    let limit = min(end, start + maximumByteCount)
    while index < limit {
      switch bytes[index] {
      case 0x3A:
        let isSpaced =
          index + 1 < end && WhiteSpace.length(bytes, at: index + 1, before: end) > 0
        return isSpaced ? index : nil
      case 0x2E, 0x21, 0x3F, 0x3B, 0x5B: return nil
      default: index += 1
      }
    }
    return nil
  }

  /// Whether `range` reads as a sentence rather than the second half of a title.
  private static func isSentence(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
    let words = TextAnalysis.words(
      in: bytes, range: range.lowerBound..<min(range.upperBound, range.lowerBound + 400))
    guard words.count >= 4 else { return false }
    let last = bytes[range.upperBound - 1]
    let isClosed =
      [0x2E, 0x21, 0x3F, 0x22, 0x29, 0x5D, 0x9D].contains(last) || Scalar.isDigit(last)
    guard isClosed || words.count > 14 else { return false }
    return !TitleCase.isTitle(words)
  }

  private static let labels = WordSet(
    """
    background objective objectives aim aims purpose introduction methods method design setting
    participants patients subjects interventions intervention measurements results result findings
    conclusion conclusions interpretation discussion significance limitations importance rationale
    context hypothesis outcomes measures funding registration trial study main relevance materials
    abstract methodology
    """)
  private static let joining = WordSet("and of the or main outcome")
  /// Whether `lead` only leads on: `For example:`, `In short:`.
  private static func isDiscourse(_ lead: [Token]) -> Bool {
    let last = lead[lead.count - 1].key
    return lead.count <= 2 && discourse.contains(last) || lead.count == 2 && summing.contains(last)
  }

  private static let discourse = WordSet(
    "note example instance short words remember said says adds added explains")
  private static let summing = WordSet("summary fact")
  private static let clausal = WordSet(
    """
    is are was were has have had can could may might will would should must that which who if
    says said asked include includes including following found shows show you your we
    """)
}
