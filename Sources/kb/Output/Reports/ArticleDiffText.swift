import KnowledgeBase
import KnowledgeStore

/// A comparison of texts for a terminal; what changed is marked by signs, and by colour as well.
struct ArticleDiffText {
  /// Whether the terminal shows colours.
  let hasStyle: Bool

  private enum Color: String {
    case red = "31"
    case green = "32"
    case bold = "1"
    case faint = "2"
  }

  func text(of diff: ArticleDiff) -> String {
    let words = ArticleDiffWords(diff: diff)
    var lines = [painted(words.title, .bold), words.summary]
    if let titles = words.titles {
      lines += [painted("- title: \(titles.from)", .red), painted("+ title: \(titles.to)", .green)]
    }
    var isAfterGap = true
    for step in diff.text.steps {
      if case .kept(let old, _) = step {
        isAfterGap = !old.isEmpty
        continue
      }
      if isAfterGap { lines.append("") }
      isAfterGap = false
      lines.append(line(step, diff.text))
    }
    if !diff.claimsThatWent.isEmpty || !diff.claimsThatCame.isEmpty {
      lines += ["", words.claims]
      lines += diff.claimsThatWent.map { painted("- \($0.text)", .red) }
      lines += diff.claimsThatCame.map { claim in
        painted("+ \(claim.text)", .green) + (claim.id.map { "  [claim \($0)]" } ?? "")
      }
    }
    if let reviews = words.reviews {
      lines += ["", reviews]
      lines += diff.reviewsToRecheck.flatMap { review in
        [
          "  r\(review.id)  \(review.verdict), by \(Terminal.safe(review.reviewer)): "
            + Terminal.safe(review.stateReason ?? ""),
          "      was  " + Terminal.safe(review.quote),
        ]
      }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private func line(_ step: TextDiff.Step, _ text: TextDiff) -> String {
    switch step {
    case .kept: ""
    case .went(let place, let isMoved):
      painted("- \(text.old[place].text)", isMoved ? .faint : .red) + moved(isMoved)
    case .came(let place, let isMoved):
      painted("+ \(text.new[place].text)", isMoved ? .faint : .green) + moved(isMoved)
    case .changed(_, _, let words):
      "~ "
        + words.map { stretch in
          switch stretch {
          case .kept(let words): Terminal.safe(words)
          case .went(let words): painted("[-\(words)-]", .red)
          case .came(let words): painted("{+\(words)+}", .green)
          }
        }.joined(separator: " ")
    }
  }

  private func moved(_ isMoved: Bool) -> String { isMoved ? "  (moved)" : "" }

  private func painted(_ text: String, _ color: Color) -> String {
    let text = Terminal.safe(text)
    return hasStyle ? "\u{1B}[\(color.rawValue)m\(text)\u{1B}[0m" : text
  }
}
