import Knowledge
import KnowledgeBase
import KnowledgeStore

/// The report of an article as one JSON object; members are only ever added.
struct ReportJSON {
  let report: ArticleReport
  private var json = JSONWriter()

  init(report: ArticleReport) { self.report = report }

  /// The object in a line.
  mutating func rendered() -> String {
    json.beginObject()
    json.begin(report: "article", report.edition)
    article()
    summary()
    json.objects("claims", report.claims) { json, claim in Self.claim(claim, into: &json) }
    json.objects("stray_reviews", report.strayReviews) { json, review in
      Self.review(review, into: &json)
    }
    json.endObject()
    return Terminal.safeJSON(json.text) + "\n"
  }

  private mutating func article() {
    let article = report.article
    json.name("article")
    json.beginObject()
    json.member("id", article.id)
    json.member("key", article.key)
    json.member("kind", article.kind)
    json.member("title", article.title)
    json.strings("authors", article.authors)
    json.optional("container_title", article.containerTitle)
    json.optional("published", article.published)
    json.optional("url", article.url)
    json.optional("doi", article.doi)
    json.optional("pmid", article.pmid)
    json.optional("pmcid", article.pmcid)
    json.optional("language", article.language)
    json.member("has_text", article.hasText)
    json.member("integrity", article.integrity.rawValue)
    json.member("is_muted", article.isMuted)
    json.member("evidence_level", article.evidenceLevel.map(Int64.init))
    json.optional("evidence_reason", article.evidenceReason)
    json.objects("grades", article.grades) { json, grade in
      json.member("reviewer", grade.reviewer)
      json.member("level", grade.level)
      json.optional("note", grade.note)
      json.optional("claim_uid", grade.claimUID)
    }
    json.endObject()
  }

  private mutating func summary() {
    json.name("summary")
    json.beginObject()
    json.member("claims", Int64(report.claims.count))
    json.name("by_status")
    json.beginObject()
    for status in CitationStatus.allCases {
      json.member(status.rawValue, Int64(report.counts[status, default: 0]))
    }
    json.endObject()
    json.objects("conditions", report.conditions) { [report] json, condition in
      json.member("slug", condition.slug)
      json.member("name", report.name(of: condition.slug))
      json.member("claims", Int64(condition.count))
    }
    json.member("advice", report.advice)
    json.endObject()
  }

  private static func claim(_ claim: ArticleReport.Claim, into json: inout JSONWriter) {
    let known = claim.claim
    json.member("number", Int64(claim.number))
    json.member("id", known.id)
    json.member("uid", known.uid)
    json.member("text", claim.text)
    json.optional("section", claim.section)
    json.member("page", known.page.map(Int64.init))
    json.member("byte_start", Int64(known.range.byteStart))
    json.member("byte_end", Int64(known.range.byteEnd))
    json.member("citation_status", known.status.rawValue)
    json.member("status_reason", known.statusReason)
    json.member("attribution", known.attribution.rawValue)
    json.strings("conditions", known.conditions)
    json.member("hedged", known.isHedged)
    json.member("negated", known.isNegated)
    json.member("group_size", Int64(known.groupSize))
    json.optional("source_integrity", known.sourceIntegrity?.rawValue)
    json.objects("shortfalls", claim.shortfalls) { json, shortfall in
      json.member("kind", shortfall.kind.rawValue)
      json.member("sentence", shortfall.sentence)
    }
    json.objects("citations", claim.citations) { json, citation in
      Self.citation(citation, into: &json)
    }
    json.objects("reviews", claim.reviews) { json, review in Self.review(review, into: &json) }
  }

  private static func review(_ review: ReportedReview, into json: inout JSONWriter) {
    json.member("id", review.id)
    json.member("claim_uid", review.claimUID)
    json.member("verdict", review.verdict)
    json.member("reviewer", review.reviewer)
    json.member("made_at", ReportDate.iso(review.madeAt))
    json.optional("note", review.note)
    json.optional("evidence_key", review.evidenceKey)
    json.optional("evidence_title", review.evidenceTitle)
    json.optional("evidence_doi", review.evidence?.doi)
    json.optional("evidence_published", review.evidence?.published)
    json.optional("evidence_url", review.evidence.flatMap(ReportWords.address))
    json.optional("evidence_integrity", review.evidence?.integrity.rawValue)
    json.optional("evidence_quote", review.evidenceQuote)
    json.member("adjudicated", review.isAdjudicated)
    json.member("standing", review.isStanding)
    json.member("state", review.state)
    json.optional("state_reason", review.stateReason)
    json.member("quote", review.quote)
  }
}
