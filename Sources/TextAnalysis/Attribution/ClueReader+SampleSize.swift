extension ClueReader {
  /// The number of participants that the mention names, or else the words up to the next study, or
  /// else, where no other study is mentioned, the sentence.
  func sampleSize() -> Int? {
    let others = context.matches(in: surroundings).filter {
      $0.rule == ClueReader.singleStudy && !$0.words.overlaps(mention)
    }
    let next = others.lazy.map(\.words.lowerBound).first { $0 >= mention.upperBound }
    let end = next ?? surroundings.upperBound
    return populationSize(before: end) ?? sampleSize(in: mention) ?? sampleSize(
      in: mention.lowerBound..<end)
      ?? (others.isEmpty ? sampleSize(in: surroundings) : nil)
  }

  /// The number in "a trial of 40 nurses", whatever the people are called.
  private func populationSize(before end: Int) -> Int? {
    let from = mention.firstIndex { WordClass.study.contains(words[$0].key) } ?? mention.lowerBound
    for index in from..<max(from, min(end, from + 8, words.count - 1))
    where populationLeads.contains(words[index].key) && words[index + 1].form.contains(.number) {
      let number = words[index + 1]
      guard index + 2 < words.count, words[index + 2].form.isDisjoint(with: .afterBreak),
        !WordClass.time.contains(words[index + 2].key), !isFraction(index + 1),
        !units.contains(words[index + 2].key), bytes[number.range.upperBound] == 0x20,
        !isYear(index + 1)
      else { continue }
      let digits = bytes[number.range].filter { $0 != 0x2C }
      guard digits.count < 8, digits.allSatisfy({ Scalar.isDigit($0) }) else { continue }
      return Int(String(decoding: digits, as: UTF8.self))
    }
    return nil
  }

  private var populationLeads: WordSet { ClueReader.populationLeadWords }
  private var units: WordSet { ClueReader.unitWords }
  private static let populationLeadWords = WordSet("of in with among involving")
  private static let unitWords = WordSet(
    """
    trials studies sites centres centers countries hospitals clinics points doses sessions mg g kg ml
    per reviews articles papers states cities infusions treatments mice rats
    """)
  private static let singleStudy = RuleBook.position(of: "single-study")

  private func sampleSize(in range: Range<Int>) -> Int? {
    for index in range where participants.contains(words[index].key) && index > range.lowerBound {
      let from = max(range.lowerBound, index - 4)
      for position in (from..<index).reversed() where words[position].form.contains(.number) {
        let digits = bytes[words[position].range].filter { $0 != 0x2C }
        let next = words[position].range.upperBound
        let isShare = next < bytes.count && bytes[next] == 0x25
        if !isShare, digits.allSatisfy({ Scalar.isDigit($0) }), digits.count < 9,
          !isFraction(position), !isYear(position) || position + 1 == index
        {
          return Int(String(decoding: digits, as: UTF8.self))
        }
      }
    }
    return nil
  }

  /// Whether the number may be a year: "in 2010", "a 2010 study", but not "of 2010 nurses".
  private func isYear(_ index: Int) -> Bool {
    guard ReferenceForm.isYear(bytes[words[index].range]) else { return false }
    return index == 0 || words[index - 1].key != WordKey("of")
  }

  private func isFraction(_ index: Int) -> Bool {
    index + 1 < words.count
      && ["percent", "of", "out", "in", "to"].contains { WordKey($0) == words[index + 1].key }
  }

  private var participants: WordSet { ClueReader.participantWords }
  private static let participantWords = WordSet(
    "patients participants adults people veterans men women volunteers subjects individuals children students adolescents soldiers respondents"
  )
}
