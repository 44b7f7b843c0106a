import Foundation
import KnowledgeStore
import TestSupport
import Testing

@testable import KnowledgeBase

private func sentences(_ texts: [String]) -> [TextDiff.Sentence] {
  texts.enumerated().map { index, text in
    TextDiff.Sentence(
      words: TextLines.words(text), range: index..<index + 1, line: index + 1, isClaim: true)
  }
}

/// The sentences of either side as the steps have them.
private func sides(of diff: TextDiff) -> (old: [Int], new: [Int]) {
  var (old, new) = ([Int](), [Int]())
  for step in diff.steps {
    switch step {
    case .kept(let before, let after):
      let former: [[String]] = before.map { diff.old[$0].words }
      #expect(former == after.map { diff.new[$0].words })
      old += before
      new += after
    case .changed(let before, let after, let words):
      old.append(before)
      new.append(after)
      #expect(text(words) { if case .came = $0 { false } else { true } } == diff.old[before].text)
      #expect(text(words) { if case .went = $0 { false } else { true } } == diff.new[after].text)
    case .went(let place, _): old.append(place)
    case .came(let place, _): new.append(place)
    }
  }
  return (old, new)
}

private func text(_ words: [TextDiff.Words], where isWanted: (TextDiff.Words) -> Bool) -> String {
  words.filter(isWanted).map { stretch in
    switch stretch {
    case .kept(let text), .went(let text), .came(let text): text
    }
  }.joined(separator: " ")
}

@Test(arguments: 0..<40) func stepsHoldEverySentenceOfBothTexts(seed: UInt64) {
  var random = SeededGenerator(seed: seed)
  let count = Int.random(in: 0...30, using: &random)
  func some() -> [String] {
    (0..<count).map { _ in
      (0..<Int.random(in: 1...6, using: &random)).map { _ in
        String("abcd".randomElement(using: &random) ?? "a")
      }.joined(separator: " ")
    }
  }
  let old = some()
  var new = Bool.random(using: &random) ? some() : old
  for _ in 0..<Int.random(in: 0...4, using: &random) where !new.isEmpty {
    new.swapAt(.random(in: new.indices, using: &random), .random(in: new.indices, using: &random))
    new.remove(at: .random(in: new.indices, using: &random))
  }
  let diff = TextDiff(old: sentences(old), new: sentences(new))
  let found = sides(of: diff)
  #expect(found.old == Array(old.indices), "seed \(seed)")
  #expect(found.new == Array(new.indices), "seed \(seed)")
}

@Test func textsWithNothingInCommonAreComparedInBoundedTime() {
  let count = 60_000
  let old = sentences((0..<count).map { "old \($0) has words" })
  let new = sentences((0..<count).map { "another \($0) says nothing" })
  let start = ContinuousClock.now
  let diff = TextDiff(old: old, new: new)
  #expect(diff.steps.count == 2 * count)
  // Every third sentence is in both, and stands in the opposite order.
  let mixed = sentences((0..<count).map { $0 % 3 == 0 ? "old \(count - $0) has words" : "b \($0)" })
  _ = TextDiff(old: old, new: mixed)
  #expect(ContinuousClock.now - start < .seconds(60))
}

@Test func wordsAndMovesAreTold() throws {
  let store = try Store(writing: ":memory:")
  let analyser = try FileVocabulary(on: store.connection).analyser
  let old =
    "It helps 70 % of them.\nSleep came back.\nDreams came back.\n"
    + "Nobody was harmed by it at all.\nThe end.\n"
  let new =
    "Nobody was harmed by it at all.\nIt helps 80 % of them.\nSleep came back.\n"
    + "Dreams came back.\nThe end.\n"
  let diff = ArticleDiff.diff(old, new, analyser: analyser)
  #expect(
    diff.steps.contains(
      .changed(
        old: 0, new: 1, words: [.kept("It helps"), .went("70"), .came("80"), .kept("% of them.")])))
  #expect(diff.steps.contains(.came(0, isMoved: true)))
  #expect(diff.steps.contains(.went(3, isMoved: true)))
  #expect(
    ArticleDiff.diff(old, old, analyser: analyser).steps.allSatisfy {
      if case .kept = $0 { true } else { false }
    })
}
