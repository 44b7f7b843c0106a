import Knowledge
import KnowledgeBase
import KnowledgeStore

extension ReportJSON {
  /// Writes the members of a citation.
  static func citation(_ citation: ArticleReport.Citation, into json: inout JSONWriter) {
    let known = citation.citation
    json.member("id", known.id)
    json.optional("uid", known.uid)
    json.member("text", citation.words)
    json.member("attribution", known.attribution.rawValue)
    json.name("clue")
    json.beginObject()
    clue(known.clue, into: &json)
    json.endObject()
    json.strings("missing", known.missing.map(\.rawValue))
    json.member("resolution", known.resolution.rawValue)
    json.member("reason", known.reason)
    json.optional("entry_text", citation.entry)
    json.name("record")
    if let record = known.record {
      json.beginObject()
      Self.record(record, into: &json)
      json.endObject()
    } else {
      json.raw("null")
    }
    json.objects("candidates", known.candidates) { json, candidate in
      json.name("score")
      json.raw(String((candidate.score * 10_000).rounded() / 10_000))
      Self.record(candidate.record, into: &json)
      json.name("agreement")
      json.beginObject()
      for agreement in candidate.agreements { Self.agreement(agreement, into: &json) }
      json.endObject()
    }
  }

  private static func agreement(_ agreement: FieldAgreement, into json: inout JSONWriter) {
    json.name(agreement.field.rawValue)
    json.beginObject()
    json.member("degree", agreement.degree.rawValue)
    json.member("stated", agreement.stated)
    json.member("found", agreement.found)
    json.name("bits")
    json.raw(String(agreement.bits))
    json.endObject()
  }

  /// Only what the citation gives away.
  private static func clue(_ clue: Clue, into json: inout JSONWriter) {
    for (name, value) in [
      ("doi", clue.doi), ("pmid", clue.pmid), ("pmcid", clue.pmcid), ("nct", clue.nct),
      ("arxiv", clue.arxiv), ("isbn", clue.isbn), ("url", clue.url), ("author", clue.author),
      ("title", clue.title), ("journal", clue.journal), ("volume", clue.volume),
      ("issue", clue.issue), ("page", clue.page), ("institution", clue.institution),
      ("design", clue.design),
    ] { json.member(name, value) }
    if let year = clue.year { json.member("year", Int64(year)) }
    if let size = clue.sampleSize { json.member("sample_size", Int64(size)) }
    if !clue.numbers.isEmpty { json.strings("numbers", clue.numbers) }
  }

  private static func record(_ record: ReportedCitation.Record, into json: inout JSONWriter) {
    json.member("article_id", record.articleID)
    json.member("key", record.key)
    json.member("title", record.title)
    json.strings("authors", record.authors)
    json.optional("published", record.published)
    json.optional("container_title", record.containerTitle)
    json.optional("doi", record.doi)
    json.optional("pmid", record.pmid)
    json.optional("url", record.url)
    json.member("integrity", record.integrity.rawValue)
  }
}
