import KnowledgeBase
import KnowledgeStore

/// What is said of a comparison in every form.
struct ArticleDiffWords {
  let diff: ArticleDiff

  /// `After the storm (file:a.md), version 1 → 2`.
  var title: String {
    "\(diff.title) (\(diff.key)), version \(diff.from.version) → \(diff.to.version)"
  }

  /// `2 sentences changed, 1 came, 1 moved`; nothing changed.
  var summary: String {
    var counts = (changed: 0, came: 0, went: 0, moved: 0)
    for step in diff.text.steps {
      switch step {
      case .kept: break
      case .changed: counts.changed += 1
      case .came(_, let isMoved): if isMoved { counts.moved += 1 } else { counts.came += 1 }
      case .went(_, let isMoved): if !isMoved { counts.went += 1 }
      }
    }
    let parts = [
      (counts.changed, "changed"), (counts.came, "came"), (counts.went, "went"),
      (counts.moved, "moved"),
    ].filter { $0.0 > 0 }
    guard let first = parts.first else { return "The sentences are the same." }
    let head = "\(first.0) \(first.0 == 1 ? "sentence" : "sentences") \(first.1)"
    return ([head] + parts.dropFirst().map { "\($0.0) \($0.1)" }).joined(separator: ", ") + "."
  }

  /// The titles that the texts had, where they differ.
  var titles: (from: String, to: String)? {
    diff.from.title == diff.to.title ? nil : (diff.from.title, diff.to.title)
  }

  /// How many claims went and came, in a sentence.
  var claims: String {
    "Claims: \(diff.claimsThatWent.count) went, \(diff.claimsThatCame.count) came."
  }

  /// How many reviews stand no more, and where they are listed; nil where there are none.
  var reviews: String? {
    let count = diff.reviewsToRecheck.count
    guard count > 0 else { return nil }
    return "\(count) \(count == 1 ? "review" : "reviews") to look at again"
      + " (kb review queue --needs-recheck):"
  }
}
