import Knowledge
import TextAnalysis

/// Diseases named in abstracts: which concepts, micro-averaged over abstracts, and exactly where.
///
/// Negated mentions count, symptoms do not, as in the annotation.
enum DiseaseMentions {
  static func outcome(
    of bytes: [UInt8], concepts: String = Published.diseaseConcepts, spans: String
  ) -> Outcome {
    let (articles, malformedCount) = PubTatorArticle.articles(in: bytes)
    var outcome = Outcome()
    var conceptTally = Tally()
    var spanTally = Tally()
    var (conceptCount, spanCount, outsideCount) = (0, 0, 0)
    for article in articles {
      let found = Found(in: article.text)
      let inside = article.mentions.filter { $0.range.upperBound <= found.scalarCount }
      outsideCount += article.mentions.count - inside.count
      let goldIds = Set(inside.flatMap { ConceptIds.ids(written: $0.ids) })
      let goldSpans = Set(inside.map(\.range))
      conceptTally.add(predicted: found.ids, gold: goldIds)
      spanTally.add(predicted: Set(found.mentions.map(\.range)), gold: goldSpans)
      conceptCount += goldIds.count
      spanCount += goldSpans.count
      outcome.predictions.append(found.json(id: article.id))
    }
    let abstracts = "\(articles.count) abstracts"
    outcome.rows = [
      Row(
        counts: "\(abstracts), \(conceptCount) concepts", ours: "concepts \(conceptTally.text())",
        published: concepts),
      Row(
        counts: "\(abstracts), \(spanCount) spans", ours: "exact spans \(spanTally.text())",
        published: spans),
    ]
    outcome.note(malformed: malformedCount)
    outcome.note(malformed: outsideCount, of: "annotations outside their text")
    return outcome
  }

  /// What the matcher finds in one abstract; offsets are Unicode scalars, as in the annotation.
  private struct Found {
    private(set) var mentions: [(range: Range<Int>, slug: String, text: String)] = []
    let scalarCount: Int

    init(in text: String) {
      let bytes = Array(text.utf8)
      var starts = [0]
      starts.reserveCapacity(bytes.count + 1)
      for byte in bytes { starts.append(starts[starts.count - 1] + (byte & 0xC0 == 0x80 ? 0 : 1)) }
      scalarCount = starts[bytes.count]
      let whole = ByteRange(byteStart: 0, byteEnd: bytes.count)
      for mention in Subject.matcher.mentions(in: bytes, range: whole)
      where mention.termKind != .symptom {
        let range = starts[mention.range.byteStart]..<starts[mention.range.byteEnd]
        let words = String(decoding: bytes[mention.range.range], as: UTF8.self)
        mentions.append((range, mention.slug, words))
      }
    }

    var ids: Set<String> { Set(mentions.compactMap { ConceptIds.bySlug[$0.slug] }) }

    func json(id: String) -> String {
      let mentions = mentions.map { mention in
        JSONText.object([
          ("start", String(mention.range.lowerBound)), ("end", String(mention.range.upperBound)),
          ("text", JSONText.quoted(mention.text)), ("slug", JSONText.quoted(mention.slug)),
          ("id", ConceptIds.bySlug[mention.slug].map(JSONText.quoted) ?? "null"),
        ])
      }
      return JSONText.object([
        ("pmid", JSONText.quoted(id)), ("ids", JSONText.array(ids.sorted())),
        ("mentions", "[" + mentions.joined(separator: ",") + "]"),
      ])
    }
  }
}
