import Knowledge

/// Sentence boundaries in abstracts whose sentences are joined with single spaces.
///
/// Counted are the ends of all sentences but an abstract's last; offsets are UTF-8 bytes into the
/// joined text.
enum AbstractSentences {
  private struct Item: Decodable {
    let pmid: LooseText
    let sentences: [String]
  }

  static func outcome(of bytes: [UInt8]) -> Outcome {
    let lines = JSONLines<Item>(bytes)
    var outcome = Outcome()
    var tally = Tally()
    var exactCount = 0
    var boundaryCount = 0
    for item in lines.items {
      let joined = JoinedSentences(item.sentences)
      let found = Subject.sentences(of: Subject.abstract(joined.text))
      let gold = Set(joined.ranges.dropLast().map(\.byteEnd))
      let predicted = Set(found.dropLast().map(\.byteEnd))
      tally.add(predicted: predicted, gold: gold)
      boundaryCount += gold.count
      if predicted == gold {
        exactCount += 1
      } else {
        outcome.misses.append(miss(item.pmid.text, joined.text, predicted, gold))
      }
      outcome.predictions.append(
        JSONText.object([
          ("pmid", JSONText.quoted(item.pmid.text)),
          ("sentences", "[" + found.map(\.json).joined(separator: ",") + "]"),
        ]))
    }
    let share = Tally.share(exactCount, of: lines.items.count) * 100
    outcome.rows = [
      Row(
        counts: "\(lines.items.count) abstracts, \(boundaryCount) inner boundaries",
        ours: "\(tally.text(digits: 4)); abstracts right \(share.text(decimals: 1)) %",
        published: Published.abstractSentences)
    ]
    outcome.note(malformed: lines.malformedCount)
    return outcome
  }

  /// The words around each wrong boundary, marked `+` where cut too often, `-` where not cut.
  private static func miss(
    _ id: String, _ text: String, _ predicted: Set<Int>, _ gold: Set<Int>
  ) -> String {
    let bytes = Array(text.utf8)
    let places = predicted.symmetricDifference(gold).sorted().map { end in
      let before = String(decoding: bytes[max(0, end - 30)..<end], as: UTF8.self)
      let after = String(decoding: bytes[end..<min(bytes.count, end + 30)], as: UTF8.self)
      return "\(predicted.contains(end) ? "+" : "-") \(before)⏎\(after)"
    }
    return id + ": " + places.joined(separator: " … ")
  }
}

/// Sentences joined with single spaces, blank ones left out.
struct JoinedSentences {
  private(set) var text = ""
  /// Where each sentence stands, by position in what was joined; empty for blank ones.
  private(set) var ranges: [ByteRange] = []

  init(_ sentences: [String]) {
    for sentence in sentences {
      let bytes = Array(sentence.utf8)
      let words = bytes[WhiteSpace.trimmed(0..<bytes.count, in: bytes)]
      if !text.isEmpty, !words.isEmpty { text += " " }
      let start = text.utf8.count
      text += String(decoding: words, as: UTF8.self)
      ranges.append(ByteRange(byteStart: start, byteEnd: start + words.count))
    }
  }
}

extension ByteRange {
  /// `[start,end]`.
  var json: String { "[\(byteStart),\(byteEnd)]" }
}
