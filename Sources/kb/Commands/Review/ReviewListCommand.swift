import ArgumentParser
import Knowledge
import KnowledgeStore

/// The command `kb review list`.
struct ReviewListCommand: ParsableCommand {
  /// Where a review stands.
  enum State: String, CaseIterable, ExpressibleByArgument {
    case anchored
    case needsRecheck = "needs-recheck"
    case orphan
  }

  /// What a review says.
  enum Word: String, CaseIterable, ExpressibleByArgument {
    case supported, overstated
    case notAddressed = "not-addressed"
    case contradicted, withdrawn
  }

  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: "List decisions, those taken back included.",
    discussion: """
      EXAMPLES
        kb review list --reviewer Ada --standing
        kb review list --verdict contradicted --csv
        kb review list --state orphan --fields id,quote,state_reason
      """)

  @Option(help: ArgumentHelp("Only decisions by this reviewer.", valueName: "name"))
  var reviewer: String?

  @Option(help: "Only decisions of this kind.")
  var verdict: Word?

  @Option(help: "Only decisions that stand so on what was judged.")
  var state: State?

  @Flag(help: "Only decisions that count now.")
  var standing = false

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp("Only ids above this one ('next' of the last page).", valueName: "id"))
  var after: Int64 = 0

  @OptionGroup var output: OutputOptions
  @OptionGroup var database: DatabaseOptions

  func run() throws {
    let store = try database.reading()
    var filter = Listing.ReviewFilter()
    filter.reviewer = reviewer
    filter.verdict = verdict?.rawValue
    filter.state = state?.rawValue
    filter.onlyStanding = standing
    filter.after = after
    try output.print(
      .reviews(filter, limit: output.rowLimit), from: store,
      shown: ["id", "made_at", "reviewer", "verdict", "standing", "state", "claim_id", "quote"])
  }
}

/// The command `kb review show`.
struct ReviewShowCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract: "Show one decision with all that is kept of it.",
    discussion: """
      EXAMPLES
        kb review show r3
        kb review show 3 --json
      """)

  @Argument(help: "Number of the review; r3 does as well as 3.")
  var review: String

  @OptionGroup var output: OutputOptions
  @OptionGroup var database: DatabaseOptions

  func run() throws {
    let store = try database.reading()
    let digits = review.hasPrefix("r") ? review.dropFirst() : review[...]
    guard let id = Int64(digits), try store.hasReview(id) else {
      throw Failure(
        message: "there is no review \(review).", hint: "'kb review list' lists them.",
        code: .noInput)
    }
    if output.format == nil, output.fields == nil {
      try RecordPage.print(.review(id: id), from: store)
    } else {
      try output.print(.review(id: id), from: store, shown: nil)
    }
  }
}

/// The command `kb review history`.
struct ReviewHistoryCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "history",
    abstract: "List every decision on a claim in the order of their times.",
    discussion: """
      Also for a claim that is gone, by its uid. What moved the claim's status besides
      is in the view status_changes.

      EXAMPLES
        kb review history 12
        kb review history k3xq7v2m5c4d6e7f --json
      """)

  @Argument(help: "Number or uid of the claim.")
  var claim: String

  @OptionGroup var output: OutputOptions
  @OptionGroup var database: DatabaseOptions

  func run() throws {
    let store = try database.reading()
    guard let uid = try store.reviewedClaimUID(of: claim) else {
      throw Failure(
        message: "there is no claim \(claim).", hint: "'kb claim list' lists them.",
        code: .noInput)
    }
    try output.print(
      .reviewHistory(claimUID: uid), from: store,
      shown: ["id", "made_at", "reviewer", "verdict", "adjudicated", "standing", "state", "note"])
  }
}
