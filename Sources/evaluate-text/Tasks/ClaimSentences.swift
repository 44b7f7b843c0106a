import Knowledge
import TextAnalysis

/// Sentences of scientific abstracts that state what the abstract concludes or reports as new.
///
/// A given sentence takes the score of the statement that shares most bytes with it, and is a claim
/// from `threshold` on.
enum ClaimSentences {
  /// The lowest score of a claim in this set's narrow sense.
  static let threshold = Analyser.abstractClaimThreshold

  private struct Item: Decodable {
    enum CodingKeys: String, CodingKey {
      case id = "paper_id"
      case title
      case sentences
      case labels
    }

    let id: LooseText
    let title: String?
    let sentences: [String]
    let labels: [LooseText]
  }

  static func outcome(of bytes: [UInt8], isTraining: Bool) -> Outcome {
    let lines = JSONLines<Item>(bytes)
    let items = lines.items.filter { $0.labels.count == $0.sentences.count }
    var outcome = Outcome()
    var decisions: [(score: Double, isClaim: Bool)] = []
    for item in items {
      let scores = scores(of: item.sentences, title: item.title)
      decisions += zip(scores, item.labels).map { ($0, $1.text == "1") }
      let predicted = scores.map { $0 >= threshold ? "1" : "0" }
      outcome.predictions.append(
        JSONText.object([
          ("paper_id", JSONText.quoted(item.id.text)),
          ("scores", "[" + scores.map { $0.text(decimals: 6) }.joined(separator: ",") + "]"),
          ("labels", JSONText.array(predicted)),
        ]))
    }
    let claimCount = decisions.count { $0.isClaim }
    var ours = "\(tally(decisions, from: threshold).text()) at score ≥ \(threshold)"
    if isTraining {
      let best = bestThreshold(decisions)
      ours +=
        "; best here \(tally(decisions, from: best).text()) at ≥ \(best.text(decimals: 4))"
    }
    outcome.rows = [
      Row(
        counts: "\(items.count) abstracts, \(decisions.count) sentences, \(claimCount) claims",
        ours: ours, published: Published.claimSentences)
    ]
    outcome.note(malformed: lines.malformedCount + lines.items.count - items.count)
    return outcome
  }

  private static func scores(of sentences: [String], title: String?) -> [Double] {
    let joined = JoinedSentences(sentences)
    let document = Subject.abstract(joined.text, title: title)
    let statements = Subject.analyser.analysis(of: document).statements
    var first = 0
    return joined.ranges.map { sentence in
      while first < statements.count, statements[first].range.byteEnd <= sentence.byteStart {
        first += 1
      }
      let sharing = statements[first...].prefix { $0.range.byteStart < sentence.byteEnd }
      let best = sharing.max { $0.range.shared(with: sentence) < $1.range.shared(with: sentence) }
      return best?.score ?? 0
    }
  }

  private static func tally(
    _ decisions: [(score: Double, isClaim: Bool)], from threshold: Double
  ) -> Tally {
    var tally = Tally()
    for decision in decisions {
      tally.add(predicted: decision.score >= threshold, gold: decision.isClaim)
    }
    return tally
  }

  /// The score from which on F1 is best.
  private static func bestThreshold(_ decisions: [(score: Double, isClaim: Bool)]) -> Double {
    let sorted = decisions.sorted { $0.score > $1.score }
    let claimCount = sorted.count { $0.isClaim }
    var best = (f1: 0.0, threshold: 1.0)
    var truePositives = 0
    for (index, decision) in sorted.enumerated() {
      if decision.isClaim { truePositives += 1 }
      let isLastOfItsScore = index + 1 == sorted.count || sorted[index + 1].score < decision.score
      let f1 = Tally.share(2 * truePositives, of: index + 1 + claimCount)
      if isLastOfItsScore, f1 > best.f1 { best = (f1, decision.score) }
    }
    return best.threshold
  }
}

extension ByteRange {
  /// How many bytes both hold.
  fileprivate func shared(with other: ByteRange) -> Int {
    max(0, min(byteEnd, other.byteEnd) - max(byteStart, other.byteStart))
  }
}
