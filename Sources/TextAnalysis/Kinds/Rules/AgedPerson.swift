extension KindRule {
  /// A person by age.
  static let agedPerson = KindRule(
    "aged-person", "It describes one person by age: a 34-year-old, Anna, 52, or by name and trade."
  ) { context in
    let words = context.words
    for (index, word) in words.enumerated() where word.form.contains([.number, .hyphenated]) {
      guard AgeWords.isAge(context.bytes[word.range]), index > 0,
        !plural(words, after: index), words[index - 1].key != WordKey("for")
      else { continue }
      return KindRule.Evidence(range: context.byteRange(index..<index + 1))
    }
    for index in words.indices.dropFirst().dropLast() {
      let word = words[index]
      guard word.form.contains([.number, .afterBreak]), word.range.count == 2,
        words[index - 1].form.contains(.capitalised), words[index + 1].form.contains(.afterBreak),
        !WordClass.month.contains(words[index - 1].key), index <= 4,
        words[index + 1].form.isDisjoint(with: .number),
        context.bytes[word.range.lowerBound - 2] == 0x2C,
        context.bytes[word.range.upperBound] != 0x25
      else { continue }
      return KindRule.Evidence(range: context.byteRange(index - 1..<index + 1))
    }
    guard let name = PatientName.index(in: words, of: context.bytes), context.verb != nil,
      !saysSomething(words)
    else { return nil }
    return KindRule.Evidence(range: context.byteRange(name..<name + 1))
  }

  /// Whether an expert is quoted: "Ana, a nurse at the unit, said".
  private static func saysSomething(_ words: [Token]) -> Bool {
    words.contains { quoted.contains($0.key) }
  }

  private static let quoted = WordSet("said says warned warns argues explained explains added")

  private static func plural(_ words: [Token], after index: Int) -> Bool {
    guard index + 1 < words.count else { return false }
    return people.contains(words[index + 1].key)
  }

  private static let people = WordSet(
    "men women patients adults people children participants")
}
