import Knowledge
import Testing

@testable import TextAnalysis

/// The gist of a sentence in the middle of an article, taken for a claim.
private func gist(_ sentence: String) -> ClaimGist? {
  let before = "Plain words stand before it and they carry no weight at all.\n"
  let text = before + sentence + "\nThe cat sat on the old mat by the door all day."
  let range = before.utf8.count..<before.utf8.count + sentence.utf8.count
  let found = analysis(text).statements.first { $0.range == ByteRange(range) }
  return found.flatMap { ClaimGist(of: $0, in: Array(text.utf8)) }
}

/// Whether two sentences would come into one group.
private func areGrouped(_ one: String, _ other: String) -> Bool {
  guard let one = gist(one), let other = gist(other) else { return false }
  return one.key == other.key && one.saysTheSame(as: other)
}

/// Pairs that are missed, each by its first sentence: what points outside itself ("It has been found",
/// "Patients had") tells too little to be the same elsewhere, and a word in place of another, or two
/// written as one, is none.
private let missedPairs = [
  "It has been found that childhood trauma raises the risk of fibromyalgia.",
  "Post traumatic stress disorder doubles the risk of heart failure.",
  "The clinic followed 1,185 veterans with depression for a year.",
  "Beta blockers prevented performance anxiety in musicians.",
  "Esketamine spray must be taken under supervision because dissociation and raised blood pressure occur.",
]

@Suite struct ClaimGistTests {
  @Test func pairsThatSayTheSameAreKnown() {
    #expect(ClaimPairs.same.filter { !areGrouped($0, $1) }.map(\.0) == missedPairs)
  }

  @Test(arguments: ClaimPairs.different)
  func pairsThatSayOtherThingsAreKeptApart(one: String, other: String) {
    #expect(!areGrouped(one, other))
  }

  @Test func sentencesThatTellTooLittleAloneHaveNoGist() {
    let sentences = (ClaimPairs.same + ClaimPairs.different).flatMap { [$0.0, $0.1] }
    #expect(
      sentences.filter { gist($0) == nil } == [
        "It has been found that childhood trauma raises the risk of fibromyalgia.",
        "The clinic followed 1,185 veterans with depression for a year.",
        "The clinic followed 1185 veterans with depression for a year.",
        "Patients had three ketamine infusions a week for depression.",
        "Patients had six ketamine infusions a week for depression.",
      ])
  }
}
