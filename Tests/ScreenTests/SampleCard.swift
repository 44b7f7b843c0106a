import Foundation
import KnowledgeBase
import Search
import Testing

@testable import KnowledgeStore
@testable import kb

/// A claim with everything around it, made up.
func sampleCard(
  isBlind: Bool = false, groupSize: Int = 3, text: String? = nil,
  decisions: [EarlierDecision]? = nil
) -> ReviewCard {
  let claim = ClaimContext(
    id: 12, uid: "abcdefghij234567",
    text: text ?? "A 2019 study found that ketamine relieved PTSD in nearly 70 % of veterans.",
    section: "What the studies say", before: ["Many people ask whether it works.", "It may."],
    after: ["Sleep got better, too."], articleID: 3, articleTitle: "Ketamine for PTSD",
    published: "2024-05-06", containerTitle: "Clinic blog", conditions: ["ptsd"],
    status: "unresolved",
    statusReason: "Points at a particular source; no record here is tied to it yet.",
    attribution: "named", certainty: "high", groupSize: groupSize)
  let sources = [
    source(.candidate(score: 0.82), 40, "Ketamine in chronic PTSD", "retracted", "2019-04"),
    source(.found, 41, "Sleep and pain \u{1B}[31m", "ok", nil),
  ]
  let earlier = [
    EarlierDecision(
      reviewID: 5, reviewer: "Bo", verdict: "supported", note: "see table 2",
      otherQuote: "… in nearly 60 % of veterans.",
      reason: "The words changed: numbers 60% → 70%.")
  ]
  return ReviewCard(
    claim: claim, sources: sources, decisions: isBlind ? [] : decisions ?? earlier,
    isBlind: isBlind)
}

private func source(
  _ origin: ReviewCard.Source.Origin, _ id: Int64, _ title: String, _ integrity: String,
  _ published: String?
) -> ReviewCard.Source {
  let text = "PTSD scores fell in 68 % of 41 adults."
  return ReviewCard.Source(
    origin: origin, articleID: id, key: "pmid:\(id)", title: title, published: published,
    integrity: integrity,
    sentence: Snippet(text: text, marks: [0..<4, 20..<24], isCutBefore: true, isCutAfter: false))
}

/// A screen that shows the sample.
func sampleScreen(_ card: ReviewCard? = sampleCard()) -> ReviewScreen {
  var screen = ReviewScreen(reviewer: "Ada")
  screen.show(card, waiting: ReviewScreen.Waiting(count: 7, hasMore: false))
  return screen
}

extension ReviewScreen {
  /// Takes what `text` types; what was to be done, in order.
  mutating func type(_ text: String) -> [Effect] {
    var decoder = KeyDecoder()
    return (decoder.keys(in: Array(text.utf8)) + decoder.flush()).compactMap { take($0) }
  }
}

/// Compares a screen with a file in Golden; `UPDATE_GOLDEN=1` rewrites that.
func expectScreen(
  _ screen: ReviewScreen, _ width: Int, _ height: Int, _ name: String,
  sourceLocation: SourceLocation = #_sourceLocation
) throws {
  var screen = screen
  let frame = ReviewFrame(&screen, width: width, height: height)
  #expect(frame.lines.count == height, sourceLocation: sourceLocation)
  #expect(frame.lines.allSatisfy { $0.columns == width }, sourceLocation: sourceLocation)
  let found =
    frame.lines.map { line in
      String(line.text.reversed().drop { $0 == " " }.reversed()) + "\n"
    }.joined() + (frame.cursor.map { "cursor \($0.row) \($0.column)\n" } ?? "")
  let golden = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .appendingPathComponent("Golden").appendingPathComponent(name + ".txt")
  if ProcessInfo.processInfo.environment["UPDATE_GOLDEN"] == "1" {
    try found.write(to: golden, atomically: true, encoding: .utf8)
  }
  let expected = try String(contentsOf: golden, encoding: .utf8)
  #expect(found == expected, "\(name)", sourceLocation: sourceLocation)
}
