import Knowledge

/// Sentence boundaries, one rule an item; a rule is met when all its boundaries are right.
///
/// Sentences are compared without white space, so that rules which rewrite it ask for boundaries
/// only.
enum GoldenRules {
  private struct Item: Decodable {
    let id: LooseText
    let rule: String
    let text: String
    let sentences: [String]
  }

  static func outcome(of bytes: [UInt8]) -> Outcome {
    let lines = JSONLines<Item>(bytes)
    var outcome = Outcome()
    var metCount = 0
    for item in lines.items {
      let text = Array(item.text.utf8)
      let found = Subject.sentences(of: Subject.prose(item.text)).map {
        String(decoding: text[$0.range], as: UTF8.self)
      }
      let isMet = found.map(withoutSpace) == item.sentences.map(withoutSpace)
      if isMet {
        metCount += 1
      } else {
        outcome.misses.append("rule \(item.id.text), \(item.rule): \(JSONText.array(found))")
      }
      outcome.predictions.append(
        JSONText.object([
          ("id", JSONText.quoted(item.id.text)), ("sentences", JSONText.array(found)),
          ("met", String(isMet)),
        ]))
    }
    let share = Tally.share(metCount, of: lines.items.count) * 100
    outcome.rows = [
      Row(
        counts: "\(lines.items.count) rules", ours: "\(share.text(decimals: 2)) % (\(metCount))",
        published: Published.goldenRules)
    ]
    outcome.note(malformed: lines.malformedCount)
    return outcome
  }

  private static func withoutSpace(_ text: String) -> [UInt8] {
    text.unicodeScalars.filter { !$0.properties.isWhitespace }.flatMap {
      UTF8.encode($0) ?? .init()
    }
  }
}
