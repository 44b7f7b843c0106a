import Knowledge

/// Whether a clinical sentence denies a concept; columns: number, concept, sentence, status.
///
/// A concept that does not stand in its sentence counts as affirmed.
enum Negation {
  static func outcome(of bytes: [UInt8]) -> Outcome {
    var outcome = Outcome()
    var tally = Tally()
    var (itemCount, negatedCount, malformedCount, absentCount) = (0, 0, 0, 0)
    let text = String(decoding: bytes, as: UTF8.self)
    for line in text.unicodeScalars.split(whereSeparator: { $0 == "\n" || $0 == "\r" }) {
      let fields = String(line).split(separator: "\t", omittingEmptySubsequences: false)
      guard fields.count >= 4, ["negated", "affirmed"].contains(fields[3].lowercased()) else {
        if fields.count < 4 || !fields[3].hasPrefix("negation") { malformedCount += 1 }
        continue
      }
      let (concept, sentence) = (String(fields[1]), String(fields[2]))
      let range = NegatedMention.range(of: concept, in: sentence)
      if range == nil { absentCount += 1 }
      let isNegated = range.map { NegatedMention.isNegated($0, in: sentence) } ?? false
      let gold = fields[3].lowercased() == "negated"
      tally.add(predicted: isNegated, gold: gold)
      itemCount += 1
      if gold { negatedCount += 1 }
      if isNegated != gold { outcome.misses.append("\(gold ? "-" : "+") \(concept): \(sentence)") }
      outcome.predictions.append(
        JSONText.object([
          ("id", JSONText.quoted(String(fields[0]))), ("range", range?.json ?? "null"),
          ("status", JSONText.quoted(isNegated ? "Negated" : "Affirmed")),
        ]))
    }
    outcome.rows = [
      Row(
        counts: "\(itemCount) sentences, \(negatedCount) negated", ours: tally.text(),
        published: Published.negation)
    ]
    outcome.note(malformed: malformedCount)
    if absentCount > 0 {
      outcome.notes.append("\(absentCount) concepts do not stand in their sentence")
    }
    return outcome
  }
}
