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
  .init("(«OR 1.5», 95 CI)", .ratio, 1.5, 1.5),
  .init("«hazard ratio of 0.71»", .ratio, 0.71, 0.71),
  .init("a «2-fold» rise", .ratio, 2, 2),
  .init("a «threefold» rise", .ratio, 3, 3),
  .init("mixed «3:1» with", .ratio, 3, 3),
  .init("«twice» as likely", .ratio, 2, 2),
]

@Suite struct QuantitiesTests {
  @Test(arguments: percents + durations + counts + others)
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
    "25 years of age", "day-to-day life", "in recent years", "a second opinion", "p < .001",
    "phase 3 of it", "1. First point", "See Table 2.", "the day after", "10.1000/182",
    "one or two of them", "Room 2019b", "The 4th visit", "or 5 of them",
  ])
  func staysSilent(_ text: String) {
    #expect(quantities(in: Array(text.utf8), range: ByteRange(0..<text.utf8.count)) == [])
  }

  @Test func findsSeveralInOrder() {
    let marked = MarkedText(
      "In «2020», «80 patients» got «40 mg» and «60%» were well «within two weeks».")
    let found = quantities(in: marked.bytes, range: ByteRange(0..<marked.bytes.count))
    #expect(found.map(\.range.range) == marked.ranges)
    #expect(found.map(\.kind) == [.year, .count, .dose, .percent, .duration])
  }
}
