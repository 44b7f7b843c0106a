import Knowledge
import KnowledgeBase
import KnowledgeStore

/// The claims of a report in HTML, one after the other, each with all that is known of it.
struct ReportHTMLEntries {
  let report: ArticleReport
  /// Numbers of the claims that are marked in the text.
  let shown: Set<Int>

  func rendered() -> String {
    guard !report.claims.isEmpty || !report.strayReviews.isEmpty else { return "" }
    var html = """
      <section aria-labelledby="claims">
      <h2 id="claims">Claim by claim</h2>
      <ol class="entries">

      """
    for claim in report.claims { html += entry(claim) }
    html += "</ol>\n"
    if !report.strayReviews.isEmpty {
      html += "<h3>Decisions on words that the article no longer has</h3>\n"
      html += reviews(report.strayReviews)
    }
    return html + "</section>\n"
  }

  private func entry(_ claim: ArticleReport.Claim) -> String {
    let status = claim.claim.status
    let place = ReportWords.place(of: claim, in: report)
    var html = """
      <li class="entry s-\(status.rawValue)" id="claim-\(claim.number)">
      <h3>Claim \(claim.number) <span class="label">\(status.plainLabel)</span></h3>
      <blockquote><p>\(MarkupText.escaped(claim.text))</p></blockquote>

      """
    if !place.isEmpty { html += "<p class=\"small\">\(MarkupText.escaped(place))</p>\n" }
    html += missing(claim) + sources(claim)
    if !claim.reviews.isEmpty {
      html += "<h4>Reviews</h4>\n" + reviews(claim.reviews)
    }
    let back =
      shown.contains(claim.number)
      ? "<span class=\"back\"><a href=\"#text-\(claim.number)\">Back to the text</a> · </span>" : ""
    return html
      + "<p class=\"uid\">\(back)reference \(MarkupText.escaped(claim.claim.uid))</p>\n</li>\n"
  }

  private func missing(_ claim: ArticleReport.Claim) -> String {
    guard !claim.shortfalls.isEmpty else {
      return "<p>\(MarkupText.escaped(ReportWords.meaning(of: claim)))</p>\n"
    }
    return "<h4>Missing or in doubt</h4>\n" + list(claim.shortfalls.map(\.sentence))
  }

  /// The records found, and those that may be meant, the likeliest first.
  private func sources(_ claim: ArticleReport.Claim) -> String {
    let records = ReportWords.found(in: claim)
    var html = ""
    if !records.isEmpty {
      html += "<h4>\(records.count == 1 ? "Source found" : "Sources found")</h4>\n<ul>\n"
      for (record, reason) in records {
        html += """
          <li>\(linked(record))
          <span class="small">\(MarkupText.escaped(reason))</span></li>

          """
      }
      html += "</ul>\n"
    }
    for citation in claim.citations where citation.citation.resolution == .candidates {
      html += """
        <h4>Records that “\(MarkupText.escaped(citation.words))” may mean, the likeliest first</h4>
        <ol>

        """
      for candidate in citation.citation.candidates {
        html += """
          <li>\(linked(candidate.record))
          <span class="small">(\(MarkupText.escaped(ReportWords.agreement(candidate))))</span></li>

          """
      }
      html += "</ol>\n"
    }
    return html
  }

  /// A record, with a link to where it can be read.
  private func linked(_ record: ReportedCitation.Record) -> String {
    MarkupText.escaped(ReportWords.record(record)) + link(record)
  }

  private func link(_ record: ReportedCitation.Record) -> String {
    guard let address = MarkupText.link(ReportWords.address(of: record)) else { return "" }
    return " <a href=\"\(address)\" rel=\"noreferrer\">open</a>"
  }

  private func reviews(_ reviews: [ReportedReview]) -> String {
    let lines = reviews.map { review in
      MarkupText.escaped(ReportWords.review(review)) + (review.evidence.map(link) ?? "")
    }
    return "<ul>\n" + lines.map { "<li>\($0)</li>\n" }.joined() + "</ul>\n"
  }

  private func list(_ sentences: [String]) -> String {
    "<ul>\n" + sentences.map { "<li>\(MarkupText.escaped($0))</li>\n" }.joined() + "</ul>\n"
  }
}
