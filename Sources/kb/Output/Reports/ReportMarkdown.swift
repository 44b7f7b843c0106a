import Knowledge
import KnowledgeBase
import KnowledgeStore

/// The report of an article in Markdown, as GitHub and pandoc read it.
struct ReportMarkdown {
  let report: ArticleReport

  func rendered() -> String {
    let text = MarkdownText.escaped
    var lines = ["# Citation report: " + text(ReportWords.title(report.article)), ""]
    lines += ["**" + text(report.advice) + "**", ""]
    lines += ReportWords.facts(report).map { "- \($0.name): \(text($0.value))" }
    if !report.claims.isEmpty {
      lines += ["", "| Status | Claims | What it means |", "| --- | ---: | --- |"]
      for status in CitationStatus.allCases where report.counts[status, default: 0] > 0 {
        lines.append(
          "| \(status.plainLabel) | \(report.counts[status, default: 0]) | "
            + text(status.plainMeaning) + " |")
      }
      lines += ["| all | \(report.claims.count) | |", "", "## Claim by claim"]
    }
    for claim in report.claims { lines += entry(claim) }
    if !report.strayReviews.isEmpty {
      lines += ["", "## Decisions on words that the article no longer has", ""]
      lines += report.strayReviews.map { "- " + text(ReportWords.review($0)) }
    }
    lines += ["", text(ReportWords.edition(report.edition)), text(ReportWords.caution)]
    return lines.joined(separator: "\n") + "\n"
  }

  private func entry(_ claim: ArticleReport.Claim) -> [String] {
    let text = MarkdownText.escaped
    var lines = [
      "", "### \(claim.number). \(claim.claim.status.plainLabel)", "", "> " + text(claim.text), "",
    ]
    let place = ReportWords.place(of: claim, in: report)
    if !place.isEmpty { lines += [text(place), ""] }
    if claim.shortfalls.isEmpty { lines += [text(ReportWords.meaning(of: claim)), ""] }
    lines += claim.shortfalls.map {
      "- \($0.isDoubt ? "In doubt" : "Missing"): " + text($0.sentence)
    }
    lines += ReportWords.found(in: claim).map { record, reason in
      "- Source found: " + text("\(ReportWords.record(record)). \(reason)")
    }
    for citation in claim.citations where citation.citation.resolution == .candidates {
      lines.append("- Records that “\(text(citation.words))” may mean, the likeliest first:")
      lines += citation.citation.candidates.enumerated().map { index, candidate in
        "    \(index + 1). \(text(ReportWords.record(candidate.record))) "
          + "(\(text(ReportWords.agreement(candidate))))"
      }
    }
    lines += claim.reviews.map { "- Review: " + text(ReportWords.review($0)) }
    return lines + ["", "`\(claim.claim.uid)`"]
  }
}
