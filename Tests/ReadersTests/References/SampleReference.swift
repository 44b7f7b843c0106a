import Knowledge
import TestSupport

/// Makes records of words that formats find hard, the same for the same seed.
struct SampleReference {
  private var generator: SeededGenerator

  init(seed: UInt64) { generator = SeededGenerator(seed: seed) }

  private static let words = [
    "Sleep", "in", "PTSD:", "mRNA", "5%", "A&B", "$3", "x_y", "#1", "{braced}", "tilde~", "up^",
    "back\\slash", "a--b", "it's", "''", "“quoted”", "Żółć", "Ünal", "α-synuclein", "CO₂", "中文",
    "\"so\"", "a,b", "50–60", "and", "Trial", "<0.05", "`tick`", "e.g.",
  ]
  private static let names = [
    "Lovelace", "O’Neill", "Müller", "Smith-Jones", "García Márquez", "Ng",
  ]
  private static let given = ["Ada", "J. B.", "José", "K", "Anne-Marie"]

  mutating func maybe<Value>(_ value: Value) -> Value? {
    Bool.random(using: &generator) ? value : nil
  }

  mutating func phrase(_ count: ClosedRange<Int> = 1...6) -> String {
    let count = Int.random(in: count, using: &generator)
    return (0..<count).map { _ in Self.words.randomElement(using: &generator) ?? "" }
      .joined(separator: " ")
  }

  mutating func person() -> PersonName {
    if Int.random(in: 0..<5, using: &generator) == 0 {
      return PersonName(literal: "Institute of Sleep and Pain")
    }
    var person = PersonName(
      family: Self.names.randomElement(using: &generator),
      given: maybe(Self.given.randomElement(using: &generator) ?? "A"))
    person.suffix =
      person.given == nil ? nil : Int.random(in: 0..<5, using: &generator) == 0 ? "Jr." : nil
    return person
  }

  mutating func people() -> [PersonName] {
    (0..<Int.random(in: 0...3, using: &generator)).map { _ in person() }
  }

  mutating func date() -> String {
    ["1998", "2019-03", "2020-02-29", "2004-12-01"].randomElement(using: &generator) ?? "2000"
  }

  /// A record with what all formats hold.
  mutating func common(types: [String]) -> Reference {
    var reference = Reference()
    reference.type = types.randomElement(using: &generator) ?? "document"
    reference.id = "key\(Int.random(in: 1...999, using: &generator))"
    reference.title = phrase()
    reference.authors = people()
    reference.published = maybe(date())
    reference.doi = maybe("10.1000/a-b_c(1)")
    reference.pmid = maybe("123456")
    reference.pmcid = maybe("PMC98765")
    reference.url = maybe("https://example.org/a?b=c&d=e_f")
    reference.language = maybe("de")
    reference.keywords = maybe(["Humans", "Stress Disorders, Post-Traumatic", "Żółć"]) ?? []
    reference.variables[.volume] = maybe("12")
    reference.variables[.page] = maybe("5-17")
    reference.variables[.publisher] = maybe(phrase(1...3))
    reference.variables[.publisherPlace] = maybe("Łódź")
    reference.variables[.titleShort] = maybe("Short")
    reference.dates[.accessed] = maybe("2021-05-06")
    return reference
  }
}
