import Knowledge
import Testing

@testable import TextAnalysis

/// Words of all lengths, with all that folding and reading take care of.
private let words =
  """
  a I iv vi viii via in it is be IV Type2 b12 3 12 2019 3rd PTSD CBTs DNAs mRNA T2D x1y2z3 A1 colour
  tumour tumours our four hour haemoglobin anaemia oestrogen oedema foetus poem centre fibre acre
  litres randomised randomises organisation analysis analyses crises diseases disease disorder
  disorders neoplasm neoplasms studies series buses nurses psychoses neuroses virus stress class
  illness relapses eighteen eighteenletters sixteenletterish sixteenlettersxx seventeenletterss
  nonsmoker nonpsychotic nondepressedpatientsall non nonseventeenlettersx CAPITALS capitalisedLast
  eightcap EIGHTCAP Eightcap EIGHTCA9 ABCDEFGHIJKLMNOP abcdefghijklmnop 1234567890123456
  """.split { $0 == " " || $0 == "\n" }.map(String.init)

/// What may follow a word, and whether it belongs to it is for the readers to say.
private let followers = [
  "", " ", ",", ".", "-", "'", "’", "'s", "’s ", "-x", ",5", ".5", "é", "\u{AD}", "5", ")",
  "\u{301}",
]

@Test(arguments: followers)
func wordsReadAloneAndWithRoomAreAlike(follower: String) {
  for word in words {
    let text = Array((word + follower).utf8)
    let padded = text + [UInt8](repeating: 0x7A, count: 32)
    let alone = TextAnalysis.words(in: text, range: 0..<text.count)
    let roomy = TextAnalysis.words(in: padded, range: 0..<text.count)
    #expect(alone.map(\.range) == roomy.map(\.range), "\(word)")
    #expect(alone.map(\.key) == roomy.map(\.key), "\(word)")
    #expect(alone.map(\.form.rawValue) == roomy.map(\.form.rawValue), "\(word)")
  }
}

@Test(arguments: followers)
func wordsFoldAlikeAloneAndWithRoom(follower: String) {
  for word in words {
    let text = Array((word + follower).utf8)
    let padded = text + [UInt8](repeating: 0x7A, count: 32)
    let range = ByteRange(0..<text.count)
    #expect(folded(text, range) == folded(padded, range), "\(word)")
  }
}

@Test func foldingMakesSpellingsOne() {
  for (one, other) in [
    ("disorders", "disease"), ("neoplasm", "tumours"), ("IV", "4"), ("centres", "center"),
    ("anaemias", "anemia"), ("randomised", "randomized"), ("therapies", "therapy"),
  ] {
    let (first, second) = (one + " " + one, other + " " + other)
    #expect(
      folded(Array(first.utf8), ByteRange(0..<first.utf8.count))
        == folded(Array(second.utf8), ByteRange(0..<second.utf8.count)), "\(one)")
  }
}

/// The hashes of the folded words in `range` of `text`, each with the one behind a `non`.
private func folded(_ text: [UInt8], _ range: ByteRange) -> [[UInt64]] {
  var scanner = WordScanner(text: text, range: range)
  var hashes: [[UInt64]] = []
  while scanner.next() != nil {
    hashes.append([scanner.folded.hash, scanner.hashBehindNon ?? 0])
  }
  return hashes
}
