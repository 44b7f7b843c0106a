import Knowledge
import KnowledgeBase
import KnowledgeStore

/// A comparison of texts as one JSON object.
enum ArticleDiffJSON {
  static func text(of diff: ArticleDiff) -> String {
    var json = JSONWriter()
    json.beginObject()
    json.name("ok")
    json.raw("true")
    json.name("format")
    json.raw("1")
    json.name("diff")
    json.beginObject()
    json.name("article")
    json.raw(
      JSONText.object([
        ("id", String(diff.articleID)), ("key", JSONText.quoted(diff.key)),
        ("title", JSONText.quoted(diff.title)),
      ]))
    json.name("from")
    json.raw(version(diff.from))
    json.name("to")
    json.raw(version(diff.to))
    json.name("changes")
    json.raw(
      "[" + diff.text.steps.compactMap { change($0, diff.text) }.joined(separator: ",") + "]")
    json.name("claims")
    json.raw(
      JSONText.object([
        ("went", claims(diff.claimsThatWent)), ("came", claims(diff.claimsThatCame)),
      ]))
    json.name("reviews")
    json.raw("[" + diff.reviewsToRecheck.map(review).joined(separator: ",") + "]")
    json.endObject()
    json.endObject()
    return json.text
  }

  private static func version(_ version: ArticleVersion) -> String {
    JSONText.object([
      ("version", String(version.version)), ("title", JSONText.quoted(version.title)),
      ("since", JSONText.quoted(ReportDate.iso(version.since))),
      ("until", version.until.map { JSONText.quoted(ReportDate.iso($0)) } ?? "null"),
    ])
  }

  private static func change(_ step: TextDiff.Step, _ text: TextDiff) -> String? {
    switch step {
    case .kept: nil
    case .went(let place, let isMoved):
      JSONText.object(
        [("kind", isMoved ? "\"moved-away\"" : "\"went\"")] + side("old", text.old[place]))
    case .came(let place, let isMoved):
      JSONText.object(
        [("kind", isMoved ? "\"moved-here\"" : "\"came\"")] + side("new", text.new[place]))
    case .changed(let old, let new, let words):
      JSONText.object(
        [("kind", "\"changed\"")] + side("old", text.old[old]) + side("new", text.new[new])
          + [("words", "[" + words.map(stretch).joined(separator: ",") + "]")])
    }
  }

  private static func side(
    _ name: String, _ sentence: TextDiff.Sentence
  ) -> [(name: String, json: String)] {
    [
      (name, JSONText.quoted(sentence.text)),
      (name + "_byte_start", String(sentence.range.lowerBound)),
      (name + "_byte_end", String(sentence.range.upperBound)),
      (name + "_is_claim", sentence.isClaim ? "true" : "false"),
    ]
  }

  private static func stretch(_ words: TextDiff.Words) -> String {
    switch words {
    case .kept(let text): JSONText.object([("kept", JSONText.quoted(text))])
    case .went(let text): JSONText.object([("went", JSONText.quoted(text))])
    case .came(let text): JSONText.object([("came", JSONText.quoted(text))])
    }
  }

  private static func claims(_ claims: [ArticleDiff.Claim]) -> String {
    let objects = claims.map { claim in
      JSONText.object([
        ("id", claim.id.map(String.init) ?? "null"),
        ("uid", claim.uid.map(JSONText.quoted) ?? "null"), ("text", JSONText.quoted(claim.text)),
      ])
    }
    return "[" + objects.joined(separator: ",") + "]"
  }

  private static func review(_ review: ReportedReview) -> String {
    JSONText.object([
      ("id", String(review.id)), ("verdict", JSONText.quoted(review.verdict)),
      ("reviewer", JSONText.quoted(review.reviewer)), ("state", JSONText.quoted(review.state)),
      ("state_reason", review.stateReason.map(JSONText.quoted) ?? "null"),
      ("quote", JSONText.quoted(review.quote)),
      ("nearest_uid", review.nearestUID.map(JSONText.quoted) ?? "null"),
    ])
  }
}
