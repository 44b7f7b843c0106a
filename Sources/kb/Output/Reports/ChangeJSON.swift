import Knowledge
import KnowledgeBase
import KnowledgeStore

/// A report on changes as one JSON object; members are only ever added.
struct ChangeJSON {
  let words: ChangeWords
  private var json = JSONWriter()
  private var report: ChangeReport { words.report }

  init(words: ChangeWords) { self.words = words }

  /// The object in a line.
  mutating func rendered() -> String {
    json.beginObject()
    json.begin(report: "changes", report.edition)
    since()
    json.member("summary", words.summary)
    json.member("is_empty", report.isEmpty)
    counts()
    articles()
    claims()
    json.objects("status_changes", report.moved.rows) { json, claim in
      json.member("claim_id", claim.id)
      json.optional("before", claim.before?.rawValue)
      json.member("after", claim.status.rawValue)
      Self.members(of: claim, into: &json)
    }
    json.objects("integrity", report.integrity, Self.integrity)
    decisions()
    json.objects("runs", report.runs, Self.run)
    json.strings("notes", words.notes)
    json.endObject()
    return Terminal.safeJSON(json.text) + "\n"
  }

  private mutating func since() {
    let baseline = report.baseline
    json.name("since")
    json.beginObject()
    switch baseline.point {
    case .newestRun: json.member("point", "newest-run")
    case .run: json.member("point", "run")
    case .revision: json.member("point", "revision")
    case .moment: json.member("point", "moment")
    }
    json.member("revision", baseline.run.revision)
    json.member("run", baseline.run.id)
    json.optional("command", baseline.run.command)
    json.optional("finished_at", baseline.run.seconds.map { ReportDate.iso($0) })
    if case .moment(let moment) = baseline.point {
      json.member("moment", ReportDate.iso(moment))
    }
    json.member("first_run", report.runs.first?.id)
    json.endObject()
  }

  private mutating func counts() {
    let articles = report.integrity.filter(\.isArticle).count
    let decisions = report.decisions.reduce(0) { $0 + $1.count }
    let all: [(String, Int?)] = [
      ("articles_added", report.added.count), ("articles_changed", report.changed.count),
      ("articles_gone", report.gone.count), ("claims_gained", report.gained.count),
      ("claims_lost", report.lostCount), ("claims_unknown", report.unknownCount),
      ("statuses_changed", report.moved.count), ("articles_in_doubt", articles),
      ("claims_in_doubt", report.integrity.count - articles), ("decisions", decisions),
      ("runs", report.runs.count), ("runs_in_trouble", report.runs.filter(\.isInTrouble).count),
    ]
    json.name("counts")
    json.beginObject()
    for (name, count) in all { json.member(name, count.map(Int64.init)) }
    json.endObject()
  }

  private mutating func articles() {
    json.name("articles")
    json.beginObject()
    let parts = [("added", report.added), ("changed", report.changed), ("gone", report.gone)]
    for (name, part) in parts {
      json.objects(name, part.rows) { json, article in
        json.member("id", article.id)
        json.member("key", article.key)
        json.member("title", article.title)
        json.member("claims", Int64(article.claimCount))
        if article.change == .changed { json.member("new_text", article.hasNewText) }
      }
    }
    json.endObject()
  }

  private mutating func claims() {
    json.name("claims")
    json.beginObject()
    json.objects("gained", report.gained.rows) { json, claim in
      json.member("claim_id", claim.id)
      json.member("citation_status", claim.status.rawValue)
      Self.members(of: claim, into: &json)
    }
    json.name("gained_by_status")
    json.beginObject()
    for status in CitationStatus.allCases {
      json.member(status.rawValue, Int64(report.gainedByStatus[status, default: 0]))
    }
    json.endObject()
    json.member("lost", report.lostCount.map(Int64.init))
    json.member("unknown", Int64(report.unknownCount))
    json.endObject()
  }

  private static func members(of claim: ChangeReport.Claim, into json: inout JSONWriter) {
    json.member("uid", claim.uid)
    json.member("article_id", claim.articleID)
    json.member("article_title", claim.articleTitle)
    json.strings("conditions", claim.conditions)
    json.member("text", claim.text)
  }

  private mutating func decisions() {
    json.name("decisions")
    json.beginObject()
    for subject in ["reviews", "citations", "grades", "mutes", "conditions", "records"] {
      json.name(subject)
      json.beginObject()
      for count in report.decisions where count.subject == subject {
        json.member(count.decision, Int64(count.count))
      }
      json.endObject()
    }
    json.endObject()
  }

  private static func integrity(_ json: inout JSONWriter, _ news: IntegrityNews) {
    json.member("kind", news.isArticle ? "article" : "claim")
    json.member("id", news.id)
    json.member("key", news.key)
    json.member("integrity", news.integrity)
    json.optional("before", news.before)
    json.member("text", news.text)
    json.member("article_id", news.articleID)
    json.member("source_id", news.sourceID)
    json.member("source_key", news.sourceKey)
    json.member("source_title", news.sourceTitle)
    json.optional("noticed_on", news.noticedOn)
    json.optional("origin", news.origin)
  }

  private static func run(_ json: inout JSONWriter, _ run: LedgerRun) {
    json.member("id", run.id)
    json.member("command", run.command)
    json.member("state", run.state)
    json.member("started_at", ReportDate.iso(run.startedAt))
    json.optional("finished_at", run.finishedAt.map { ReportDate.iso($0) })
    json.member("revision", run.revision)
    for count in run.counts { json.member(count.name, Int64(count.count)) }
    json.objects("failures", run.failures) { json, failure in
      json.optional("path", failure.path)
      json.member("error", failure.error)
    }
  }
}
