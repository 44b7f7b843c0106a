import Knowledge
import TestSupport
import Testing

@Test func textsInASCIIAreNormalizedAsAllTextsAre() {
  var generator = SeededGenerator(seed: 20_261_122)
  for _ in 0..<2_000 {
    let count = Int.random(in: 0...24, using: &generator)
    let text = String(
      decoding: (0..<count).map { _ in UInt8.random(in: 0...0x7F, using: &generator) },
      as: UTF8.self)
    // One letter beyond ASCII at the end, and the text is read scalar by scalar.
    let other = ClaimUID.normalized(text + "x\u{E9}")
    #expect(
      ClaimUID.normalized(text + "x") == String(other.dropLast()),
      "seed 20261122: \(text.debugDescription)")
  }
}

@Test func whiteSpaceInASCIIIsOneSpace() {
  #expect(
    ClaimUID.normalized(" \tPTSD\u{B}\u{C} is\r\nCOMMON.\u{1F} \n") == "ptsd is common.\u{1F}")
  #expect(ClaimUID.normalized("\n ").isEmpty)
}

@Test func drugsAreToldByTheEndsOfTheirNames() {
  let words = [
    "sertraline", "diazepam", "clonazepam", "esketamine", "rituximab", "mab", "placebo", "pain",
    "statin", "simvastatin", "caf\u{E9}tinib", "", "adol", "tramadol", "kidney",
  ]
  #expect(
    InterventionWords.within(words) == [
      "diazepam", "clonazepam", "esketamine", "rituximab", "placebo", "simvastatin",
      "caf\u{E9}tinib", "tramadol",
    ])
}
