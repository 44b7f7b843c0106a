import Knowledge
import KnowledgeBase
import KnowledgeStore

/// The report of an article as plain text for a terminal.
struct ReportText {
  let report: ArticleReport
  /// Columns.
  let width: Int
  /// Whether the terminal shows bold and faint.
  let hasStyle: Bool

  func rendered() -> String {
    var lines = wrapped(ReportWords.title(report.article), .strong) + [StyledLine()]
    lines += wrapped(report.advice, .strong) + [StyledLine()]
    for fact in ReportWords.facts(report) { lines += wrapped("\(fact.name): \(fact.value)") }
    if !report.claims.isEmpty {
      lines.append(StyledLine())
      let counts = CitationStatus.allCases.compactMap { status -> String? in
        let count = report.counts[status, default: 0]
        return count > 0 ? "\(count) \(status.plainLabel)" : nil
      }
      lines += wrapped(
        "\(report.claims.count) claim\(report.claims.count == 1 ? "" : "s"): "
          + counts.joined(separator: ", "))
      for status in CitationStatus.allCases where report.counts[status, default: 0] > 0 {
        lines += wrapped("\(status.plainLabel): \(status.plainMeaning)", .faint, indent: 2)
      }
    }
    for claim in report.claims { lines += entry(claim) }
    if !report.strayReviews.isEmpty {
      lines +=
        [StyledLine()] + wrapped("Decisions on words that the article no longer has", .strong)
      for review in report.strayReviews { lines += item("review: " + ReportWords.review(review)) }
    }
    lines.append(StyledLine())
    lines += wrapped(ReportWords.edition(report.edition) + " " + ReportWords.caution, .faint)
    return lines.map { $0.encoded(hasStyle: hasStyle) + "\n" }.joined()
  }

  private func entry(_ claim: ArticleReport.Claim) -> [StyledLine] {
    var head = StyledLine("\(claim.number). ", .strong)
    head.append("[\(claim.claim.status.plainLabel)] ", .strong)
    head.append(Terminal.safe(claim.text))
    var lines = [StyledLine()]
    lines += WrappedText.lines(head, width: width)
    let place = ReportWords.place(of: claim, in: report)
    if !place.isEmpty { lines += wrapped(place, .faint, indent: 3) }
    if claim.shortfalls.isEmpty { lines += wrapped(ReportWords.meaning(of: claim), indent: 3) }
    for shortfall in claim.shortfalls {
      lines += item((shortfall.isDoubt ? "in doubt: " : "missing: ") + shortfall.sentence)
    }
    for (record, reason) in ReportWords.found(in: claim) {
      lines += item("source found: \(ReportWords.record(record)). \(reason)")
    }
    for citation in claim.citations where citation.citation.resolution == .candidates {
      lines += item("“\(citation.words)” may mean, the likeliest first:")
      for (index, candidate) in citation.citation.candidates.enumerated() {
        lines += wrapped(
          "\(index + 1). \(ReportWords.record(candidate.record)) "
            + "(\(ReportWords.agreement(candidate)))", indent: 7)
      }
    }
    for review in claim.reviews { lines += item("review: " + ReportWords.review(review)) }
    return lines + wrapped(claim.claim.uid, .faint, indent: 3)
  }

  private func item(_ text: String) -> [StyledLine] { wrapped("- " + text, indent: 3) }

  /// `text` made safe, in lines behind `indent` blanks.
  private func wrapped(
    _ text: String, _ style: StyledLine.Style = .plain, indent: Int = 0
  ) -> [StyledLine] {
    WrappedText.lines(
      StyledLine(Terminal.safe(text), style), width: width,
      margin: StyledLine(String(repeating: " ", count: min(indent, max(0, width - 20)))))
  }
}
