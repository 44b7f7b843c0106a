import Knowledge
import Testing
import TextAnalysis

/// What holds of mentions, quantities and identifiers in any text whatever.
@Suite struct TextPropertiesTests {
  /// A small generator that repeats itself from its seed (SplitMix64).
  private struct Generator: RandomNumberGenerator {
    var state: UInt64
    mutating func next() -> UInt64 {
      state &+= 0x9E37_79B9_7F4A_7C15
      var mixed = (state ^ (state >> 30)) &* 0xBF58_476D_1CE4_E5B9
      mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
      return mixed ^ (mixed >> 31)
    }
  }

  private let pieces = [
    "PTSD", "OCD", "(OCD)", "obsessive-compulsive disorder", "Alzheimer’s", "anxiety", "non-",
    "without ", "no history of ", "treatment", " ", "\n", "\n\n", ", ", ". ", "-", "–", "—", "'s",
    "’", "é", "e\u{301}", "ß", "ﬀ", "日本", "🙂", "\u{AD}", "\u{200B}", "\u{FEFF}", "\u{0}", "7",
    "2019", "0.5", "%", "per cent", "mg/kg", "two", "twenty-", "weeks", "or even", "months", "n = ",
    "between ", " and ", "to", "10.1000/", "https://", "doi.org/", "www.a.b/", "PMID: 1", "PMC123",
    "NCT01234567", "arXiv:2101.00001", "(", ")", "%2F", ";", ":", "1,000", ".", "/", "fold", "OR ",
    "p < ", "95% CI ", "−", "×", "≤", "Cohen's d", "SMD ", "half of ", "thirds ", "up to ", "+",
    "=",
  ]

  private func text(_ generator: inout Generator) -> [UInt8] {
    let count = Int.random(in: 0..<40, using: &generator)
    return (0..<count).flatMap { _ in
      Array((pieces.randomElement(using: &generator) ?? "").utf8)
        + (Bool.random(using: &generator) ? [0x20] : [])
    }
  }

  private let matcher = shippedMatcher

  /// Every range found in `text[range]`, by kind of thing.
  private func found(_ text: [UInt8], _ range: ByteRange) -> [[Range<Int>]] {
    [
      matcher.mentions(in: text, range: range).map(\.range.range),
      quantities(in: text, range: range).map(\.range.range),
      identifiers(in: text, range: range).map(\.range.range),
    ]
  }

  @Test func rangesAscendStayInsideAndNeverSplitACharacter() {
    let seed: UInt64 = 20_260_101
    var generator = Generator(state: seed)
    for round in 0..<1_500 {
      let bytes = text(&generator)
      for ranges in found(bytes, ByteRange(0..<bytes.count)) {
        for (left, right) in zip(ranges, ranges.dropFirst()) {
          #expect(
            left == right || left.upperBound <= right.lowerBound, "seed \(seed), round \(round)")
        }
        for range in ranges {
          let isSound =
            !range.isEmpty && range.upperBound <= bytes.count
            && bytes[range.lowerBound] & 0xC0 != 0x80
            && (range.upperBound == bytes.count || bytes[range.upperBound] & 0xC0 != 0x80)
          #expect(isSound, "seed \(seed), round \(round)")
        }
      }
    }
  }

  @Test func whatStandsAroundTheRangeDoesNotMatter() {
    let seed: UInt64 = 7
    var generator = Generator(state: seed)
    for round in 0..<500 {
      let bytes = text(&generator)
      let before = text(&generator)
      let whole = before + bytes + text(&generator)
      let range = ByteRange(byteStart: before.count, byteEnd: before.count + bytes.count)
      let inside = found(whole, range).map { ranges in
        ranges.map { $0.lowerBound - before.count..<$0.upperBound - before.count }
      }
      #expect(
        inside == found(bytes, ByteRange(0..<bytes.count)), "seed \(seed), round \(round)")
    }
  }

  @Test func bytesThatAreNoTextDoNoHarm() {
    var generator = Generator(state: 99)
    for _ in 0..<500 {
      let count = Int.random(in: 0..<60, using: &generator)
      let bytes = (0..<count).map { _ in UInt8.random(in: 0...255, using: &generator) }
      for range in found(bytes, ByteRange(0..<count)).joined() {
        #expect(range.upperBound <= count)
      }
    }
  }

  @Test(arguments: [
    ",", "no ", "no or ", "PTSD, ", "anxiety (ANX) ", "10.1000/(", "http://", "www.", "7-",
    "two to ", "95% CI ", "p < ", "1 × 10-", "half of ", "d = ", "effect size (",
    "a few ", "1,000", "(", "OCD ", "'", "weeks or ", "/10.1234/:", "https://a.b/10.1/",
  ])
  func repetitionStaysCheap(_ piece: String) {
    let bytes = Array(String(repeating: piece, count: 30_000 / piece.utf8.count).utf8)
    for ranges in found(bytes, ByteRange(0..<bytes.count)) {
      #expect(ranges.allSatisfy { $0.upperBound <= bytes.count })
    }
  }
}
