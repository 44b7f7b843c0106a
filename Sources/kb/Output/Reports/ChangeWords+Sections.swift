import Knowledge
import KnowledgeBase
import KnowledgeStore

extension ChangeWords {
  /// A list of rows; nil where there are none.
  func section<Row>(
    _ title: String, _ part: ChangeReport.Part<Row>, _ item: (Row) -> String
  ) -> Section? {
    section("\(title) (\(part.count))", part.rows.map(item), count: part.count)
  }

  private func section(_ title: String, _ items: [String], count: Int? = nil) -> Section? {
    guard !items.isEmpty else { return nil }
    let shown = Array(items.prefix(mostRows))
    let rest = (count ?? items.count) - shown.count
    return Section(
      title: title, items: shown, more: rest > 0 ? "… and \(rest) more: \(command)" : nil)
  }

  /// An article in a line.
  static func article(_ article: ChangedArticle) -> String {
    let title = article.title.allSatisfy(\.isWhitespace) ? article.key : article.title
    // What is gone has none left to count.
    let claims = article.change == .gone ? "" : ", " + count(article.claimCount, "claim")
    return "\(article.id): \(title)\(claims)"
  }

  private static func claim(_ claim: ChangeReport.Claim, _ status: String) -> String {
    "claim \(claim.id) of article \(claim.articleID), \(status): “\(short(claim.text))”"
  }

  /// `text` in at most 120 characters.
  private static func short(_ text: String) -> String {
    let line = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    return line.count <= 120 ? line : line.prefix(119) + "…"
  }

  var integritySection: Section? {
    section(
      "Retracted or of concern",
      report.integrity.map { news in
        let state = news.integrity == "retracted" ? "retracted" : "of concern"
        let word = news.before.map { " (was \($0))" } ?? ""
        let notice =
          [news.noticedOn.map { ReportDate.words($0) }, news.origin.map { "according to \($0)" }]
          .compactMap(\.self).joined(separator: " ")
        let end = notice.isEmpty ? "" : ", " + notice
        return news.isArticle
          ? "article \(news.id) is \(state)\(word): \(Self.short(news.text))\(end)"
          : "claim \(news.id)\(word) rests on article \(news.sourceID), \(state): "
            + "“\(Self.short(news.text))”"
      })
  }

  /// Runs that did not end as they should, each with the inputs that failed.
  var troubleSection: Section? {
    section(
      "Runs with trouble",
      report.runs.filter(\.isInTrouble).flatMap { run in
        ["run \(run.id) (\(run.command), \(ReportDate.iso(run.startedAt))): \(Self.state(of: run))"]
          + run.failures.map { Self.sentence($0) }
      })
  }

  private static func sentence(_ failure: LedgerRun.Failure) -> String {
    guard let path = failure.path, !failure.error.hasPrefix(path) else { return failure.error }
    return "\(path): \(failure.error)"
  }

  private static func state(of run: LedgerRun) -> String {
    switch (run.state, run.isOpen) {
    case ("running", _): "at work, or cut off"
    case (_, true): "cut off; what it did is kept, its counts are not"
    case ("partial", _):
      run.failures.contains { $0.path == nil }
        ? "stopped before its end" : count(run.failures.count, "input") + " failed"
    default: run.state
    }
  }

  var moveSection: Section? {
    let moves = report.moves.sorted { one, other in
      (other.value, one.key.before.rawValue, one.key.after.rawValue)
        < (one.value, other.key.before.rawValue, other.key.after.rawValue)
    }
    let counts = moves.map { "\($0.key.before.rawValue) → \($0.key.after.rawValue) \($0.value)" }
    return section(
      "Citation statuses moved: " + counts.joined(separator: ", "),
      report.moved.rows.map { claim in
        let before = claim.before.map { "\($0.rawValue) → " } ?? ""
        return Self.claim(claim, before + claim.status.rawValue)
      }, count: report.moved.count)
  }

  var gainSection: Section? {
    let counts = CitationStatus.allCases.compactMap { status in
      report.gainedByStatus[status].map { "\(status.rawValue) \($0)" }
    }
    return section(
      "Claims gained: " + counts.joined(separator: ", "),
      report.gained.rows.map { Self.claim($0, $0.status.rawValue) }, count: report.gained.count)
  }

  var decisionSection: Section? {
    let names = [
      "reviews": "reviews of claims", "citations": "records that citations mean",
      "grades": "grades of evidence", "mutes": "warnings of retracted articles",
      "conditions": "conditions", "records": "records of one paper",
    ]
    var items: [String] = []
    var subjects: [String: [DecisionCount]] = [:]
    for count in report.decisions { subjects[count.subject, default: []].append(count) }
    for subject in ["reviews", "citations", "grades", "mutes", "conditions", "records"] {
      guard let counts = subjects[subject] else { continue }
      items.append(
        "\(names[subject] ?? subject): "
          + counts.map { "\($0.count) \($0.decision)" }.joined(separator: ", "))
    }
    return section("Decisions by people", items)
  }

  /// What cannot be known, and what is odd.
  var notes: [String] {
    let baseline = report.baseline
    var notes: [String] = []
    if report.lostCount == nil {
      let reason =
        if baseline.run.uncountedRuns > 0 {
          "the ledger has no counts of \(Self.count(baseline.run.uncountedRuns, "run")) that did not end"
        } else if let run = baseline.dividedRun {
          "the revision lies within run \(run), whose counts are of all of it"
        } else if report.unknownCount > 0 {
          "of \(Self.count(report.unknownCount, "claim")) it is not known whether they were claims then: the "
            + "analysis has changed since"
        } else {
          "the counts of the ledger do not go with the claims that are here"
        }
      notes.append("How many claims were lost cannot be told: \(reason).")
    } else if report.lostCount ?? 0 > 0 {
      notes.append(
        "Claims that were lost are known by number only; reviews of them wait in "
          + "'kb review queue --needs-recheck'.")
    }
    if let run = baseline.runOutOfOrder {
      notes.append(
        "Run \(run) began, by the clock, before the one before it had ended: the clock was set back. "
          + "What changed is told by revision and complete; of decisions some may be older.")
    }
    return notes
  }
}
