import Knowledge
import TestSupport
import Testing
import TextAnalysis

struct QuantitySample: Sendable, CustomTestStringConvertible {
  let marked: String
  let kind: Quantity.Kind
  let low: Double?
  let high: Double?
  var unit: String?
  var testDescription: String { marked }

  init(
    _ marked: String, _ kind: Quantity.Kind, _ low: Double?, _ high: Double?, _ unit: String? = nil
  ) {
    self.marked = marked
    self.kind = kind
    self.low = low
    self.high = high
    self.unit = unit
  }
}

private let percents: [QuantitySample] = [
  .init("It helped nearly «70%» of them.", .percent, 70, 70),
  .init("about «7-8%» of all", .percent, 7, 8),
  .init("about «7–8 %» of all", .percent, 7, 8),
  .init("fell by «50 per cent» at once", .percent, 50, 50),
  .init("fell by «12.5 percent».", .percent, 12.5, 12.5),
  .init("rose «40% to 60%» overall", .percent, 40, 60),
  .init("rose between «40 and 60%» overall", .percent, 40, 60),
  .init("«Twenty-five percent» left", .percent, 25, 25),
  .init("a «10-percent» drop", .percent, 10, 10),
  .init("«seven in ten» patients", .percent, 70, 70),
  .init("«1 out of 5» adults", .percent, 20, 20),
  .init("up «3 percentage points»", .percent, 3, 3),
]

private let durations: [QuantitySample] = [
  .init("relief «within hours or days» of it", .duration, nil, nil, "days"),
  .init("they take «weeks or even months» to work", .duration, nil, nil, "months"),
  .init("they take «weeks, even months», to work", .duration, nil, nil, "months"),
  .init("lasted «six weeks» more", .duration, 6, 6, "weeks"),
  .init("«within 24 hours»", .duration, 24, 24, "hours"),
  .init("for «2–3 months»", .duration, 2, 3, "months"),
  .init("a «24-hour» watch", .duration, 24, 24, "hour"),
  .init("for «two or three weeks»", .duration, 2, 3, "weeks"),
  .init("over «several weeks»", .duration, nil, nil, "weeks"),
  .init("in just «a few hours»", .duration, nil, nil, "hours"),
  .init("often «within minutes» of it", .duration, nil, nil, "minutes"),
  .init("in less than «a week» from now", .duration, 1, 1, "week"),
  .init("a «40\u{A0}min» infusion", .duration, 40, 40, "min"),
]

private let shares: [QuantitySample] = [
  .init("«half» of the patients", .percent, 50, 50),
  .init("pain fell by «half» at once", .percent, 50, 50),
  .init("«two-thirds» of them", .percent, 66.7, 66.7),
  .init("«one third» of all adults", .percent, 33.3, 33.3),
  .init("«a quarter» of women", .percent, 25, 25),
  .init("«three quarters» of women", .percent, 75, 75),
  .init("«one in five» women", .percent, 20, 20),
]

private let statistics: [QuantitySample] = [
  .init("was greater («p < .05»)", .pValue, 0.05, 0.05),
  .init("was greater («P=0.03»)", .pValue, 0.03, 0.03),
  .init("a «p-value of 0.2» here", .pValue, 0.2, 0.2),
  .init("«p ≤ 0.001».", .pValue, 0.001, 0.001),
  .init("«P < 2 × 10-5»", .pValue, 0.00002, 0.00002),
  .init("(«p=0·05»)", .pValue, 0.05, 0.05),
  .init("«95 percent confidence interval, 1.2 to 3.4»", .confidenceInterval, 1.2, 3.4, "95%"),
  .init("«p = 3e-4»", .pValue, 0.0003, 0.0003),
  .init("«95% CI 1.2–3.4»", .confidenceInterval, 1.2, 3.4, "95%"),
  .init("(«95% CI: -0.8 to -0.2»)", .confidenceInterval, -0.8, -0.2, "95%"),
  .init("«95% confidence interval [CI], 1.2 to 3.4»", .confidenceInterval, 1.2, 3.4, "95%"),
  .init("(«90 % CI [0.1, 0.4»])", .confidenceInterval, 0.1, 0.4, "90%"),
  .init("(«CI = 12%-34%»)", .confidenceInterval, 12, 34),
  .init("«Cohen's d = 0.8»", .effectSize, 0.8, 0.8, "d"),
  .init("«Cohen’s d of −0.8»", .effectSize, -0.8, -0.8, "d"),
  .init("«Hedges' g = 1.1»", .effectSize, 1.1, 1.1, "g"),
  .init("(«SMD −0.5»)", .effectSize, -0.5, -0.5, "smd"),
  .init("(«r = .45»)", .effectSize, 0.45, 0.45, "r"),
  .init("an «effect size of 0.4»", .effectSize, 0.4, 0.4),
  .init("an «effect size (d) = 0.4»", .effectSize, 0.4, 0.4, "d"),
]

private let counts: [QuantitySample] = [
  .init("we followed «67 adults»", .count, 67, 67),
  .init("(«n = 120»)", .count, 120, 120),
  .init("«N=1,024»", .count, 1_024, 1_024),
  .init("«1,200 patients» and more", .count, 1_200, 1_200),
  .init("«12 healthy male volunteers» came", .count, 12, 12),
  .init("«2 million people» live", .count, 2_000_000, 2_000_000),
  .init("«2000 patients» were seen", .count, 2_000, 2_000),
  .init("after «two sessions»", .count, 2, 2),
  .init("«three hundred women»", .count, 300, 300),
  .init("«One hundred seventy-seven women»", .count, 177, 177),
  .init("«two thousand and six men»", .count, 2_006, 2_006),
  .init("«thirty-five thousand people»", .count, 35_000, 35_000),
]

private let others: [QuantitySample] = [
  .init("a study in «2019» found", .year, 2_019, 2_019),
  .init("(Miller, «2019»)", .year, 2_019, 2_019),
  .init("a «2019» trial", .year, 2_019, 2_019),
  .init("in «2019» patients were seen", .year, 2_019, 2_019),
  .init("from «2015 to 2019»", .year, 2_015, 2_019),
  .init("made in the «1960s» by", .year, 1_960, 1_969),
  .init("«0.5 mg/kg» was given", .dose, 0.5, 0.5, "mg/kg"),
  .init("«40mg» daily", .dose, 40, 40, "mg"),
  .init("«100 µg» of it", .dose, 100, 100, "µg"),
  .init("«5 mg to 10 mg» a day", .dose, 5, 10, "mg"),
  .init("«0.5–1.0 mg/kg/h»", .dose, 0.5, 1, "mg/kg/h"),
  .init("«three times» as many", .ratio, 3, 3),
  .init("(«OR 1.5», 95 CI)", .ratio, 1.5, 1.5, "or"),
  .init("«hazard ratio of 0.71»", .ratio, 0.71, 0.71, "hr"),
  .init("«HR 0.71»", .ratio, 0.71, 0.71, "hr"),
  .init("a «2-fold» rise", .ratio, 2, 2),
  .init("a «threefold» rise", .ratio, 3, 3),
  .init("mixed «3:1» with", .ratio, 3, 3),
  .init("«twice» as likely", .ratio, 2, 2),
]

@Suite struct QuantitiesTests {
  @Test(arguments: percents + shares + statistics + durations + counts + others)
  func findsTheMarkedQuantity(_ sample: QuantitySample) {
    let marked = MarkedText(sample.marked)
    let found = quantities(in: marked.bytes, range: ByteRange(0..<marked.bytes.count))
    #expect(found.map(\.range.range) == marked.ranges)
    #expect(found.map(\.kind) == [sample.kind])
    #expect(found.first?.low == sample.low)
    #expect(found.first?.high == sample.high)
    #expect(found.first?.unit == sample.unit)
  }

  @Test(arguments: [
    "GAD-7 and 5-HT2A receptors", "COVID-19 came", "one of the most striking", "It cost $40.",
    "twice daily", "three times a day", "at 10:30 sharp", "a 67-year-old man",
    "25 years of age", "day-to-day life", "in recent years", "a second opinion", "p. 12",
    "pp. 12-14", "see p 12",
    "phase 3 of it", "1. First point", "See Table 2.", "the day after", "10.1000/182",
    "one or two of them", "Room 2019b", "The 4th visit", "or 5 of them",
    "95% CI was wide", "p = 12", "the p value was not given", "vitamin D 3", "Group D has 4",
    "half an hour", "the second half of it", "its purpose was twofold", "a quarter of an inch",
    "on the third of May",
    "r = 4", "n.s.", "aged less than 2 years", "adults younger than 30 years", "d) 0.5",
    "effect sizes vary", "the big D 5",
  ])
  func staysSilent(_ text: String) {
    #expect(quantities(in: Array(text.utf8), range: ByteRange(0..<text.utf8.count)) == [])
  }

  @Test(
    arguments: [
      ("up to 60%", .atMost), ("at least 60%", .atLeast), ("nearly 60%", .about),
      ("more than 60%", .more), ("no more than 60%", .atMost), ("fewer than 60 adults", .less),
      ("< 60%", .less), (">= 60%", .atLeast), ("≥60%", .atLeast), ("~60 patients", .about),
      ("within 24 hours", .atMost), ("60% or more", .atLeast), ("40+ years", .atLeast),
      ("over 60%", .more), ("over 6 weeks", nil), ("60%", nil), ("p < .05", .less),
      ("p = .05", nil),
      ("p >= .05", .atLeast), ("in 2019", nil), ("a minimum of 6 weeks", .atLeast),
      ("almost two-thirds of them", .about), ("d > 0.8", .more), ("40-60%", nil),
    ] as [(String, Quantity.Comparator?)])
  func comparatorsAreRead(_ text: String, _ comparator: Quantity.Comparator?) {
    let found = quantities(in: Array(text.utf8), range: ByteRange(0..<text.utf8.count))
    #expect(found.count == 1)
    #expect(found.first?.comparator == comparator)
  }

  @Test(
    arguments: [
      ("60 minutes", 1.0 / 24, "day"), ("an hour or 1 hour", 1.0 / 24, "day"),
      ("2 weeks", 14, "day"),
      ("6 months", 182.625, "day"), ("500 µg", 0.5, "mg"), ("0.5 mg/kg", 0.5, "mg/kg"),
      ("500 mcg per kilogram", 0.5, "mg/kg"), ("1 g per hr", 1_000, "mg/h"), ("5 ml", 5, "ml"),
      ("7 in 10 adults", 70, "%"), ("HR 0.7", 0.7, "hr"),
    ] as [(String, Double, String)])
  func valuesAreComparedInOneUnit(_ text: String, _ value: Double, _ unit: String) {
    let found = quantities(in: Array(text.utf8), range: ByteRange(0..<text.utf8.count))
    #expect(found.last?.base?.low == value)
    #expect(found.last?.base?.unit == unit)
  }

  @Test func amountsInWordsAloneHaveNoBase() {
    let text = Array("within weeks or months".utf8)
    #expect(quantities(in: text, range: ByteRange(0..<text.count)).map(\.base) == [nil])
  }

  @Test func findsSeveralInOrder() {
    let marked = MarkedText(
      "In «2020», «80 patients» got «40 mg» and «60%» were well «within two weeks».")
    let found = quantities(in: marked.bytes, range: ByteRange(0..<marked.bytes.count))
    #expect(found.map(\.range.range) == marked.ranges)
    #expect(found.map(\.kind) == [.year, .count, .dose, .percent, .duration])
  }
}
