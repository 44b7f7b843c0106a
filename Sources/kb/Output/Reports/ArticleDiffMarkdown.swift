import KnowledgeBase
import KnowledgeStore

/// A comparison of texts as Markdown.
enum ArticleDiffMarkdown {
  static func text(of diff: ArticleDiff) -> String {
    let words = ArticleDiffWords(diff: diff)
    var lines = ["# " + MarkdownText.escaped(words.title), "", MarkdownText.escaped(words.summary)]
    if let titles = words.titles {
      lines += ["", "Title: " + gone(titles.from) + " " + new(titles.to)]
    }
    let changes = diff.text.steps.compactMap { line($0, diff.text) }
    if !changes.isEmpty { lines += ["", "## Sentences", ""] + changes }
    if !diff.claimsThatWent.isEmpty || !diff.claimsThatCame.isEmpty {
      lines += ["", "## Claims", "", words.claims, ""]
      lines += diff.claimsThatWent.map { "- " + gone($0.text) }
      lines += diff.claimsThatCame.map { claim in
        "- " + new(claim.text) + (claim.id.map { " (claim \($0))" } ?? "")
      }
    }
    if !diff.reviewsToRecheck.isEmpty {
      lines += ["", "## Reviews to look at again", ""]
      lines += diff.reviewsToRecheck.map { review in
        "- r\(review.id), \(review.verdict), by \(MarkdownText.escaped(review.reviewer)): "
          + MarkdownText.escaped(review.stateReason ?? "") + " It was on: "
          + MarkdownText.escaped(review.quote)
      }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private static func line(_ step: TextDiff.Step, _ text: TextDiff) -> String? {
    switch step {
    case .kept: nil
    case .went(let place, false): "- gone: " + gone(text.old[place].text)
    case .went(_, true): nil
    case .came(let place, let isMoved):
      isMoved
        ? "- moved: " + MarkdownText.escaped(text.new[place].text)
        : "- new: " + new(text.new[place].text)
    case .changed(_, _, let words):
      "- changed: "
        + words.map { stretch in
          switch stretch {
          case .kept(let words): MarkdownText.escaped(words)
          case .went(let words): gone(words)
          case .came(let words): new(words)
          }
        }.joined(separator: " ")
    }
  }

  private static func gone(_ words: String) -> String { "~~\(MarkdownText.escaped(words))~~" }

  private static func new(_ words: String) -> String { "**\(MarkdownText.escaped(words))**" }
}
