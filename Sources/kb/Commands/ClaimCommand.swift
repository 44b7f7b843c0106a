import ArgumentParser
import Knowledge
import KnowledgeBase
import KnowledgeStore

/// The command `kb claim`.
struct ClaimCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "claim",
    abstract: "List, show, explain and compare claims.",
    discussion: """
      EXAMPLES
        kb claim list --condition ptsd --status vague
        kb claim why 12
        kb claim group 12
      """,
    subcommands: [
      ClaimListCommand.self, ClaimShowCommand.self, ClaimWhyCommand.self, ClaimGroupCommand.self,
      ClaimGroupsCommand.self,
    ])
}

/// The command `kb claim list`.
struct ClaimListCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: "List claims, narrowed by condition, status, attribution, article or group.",
    discussion: """
      EXAMPLES
        kb claim list --condition ptsd --status vague
        kb claim list --article 3 --csv
        kb claim list --status uncited --min-score 0.7 --fields id,text
      """)

  @OptionGroup var claims: ClaimNarrowing

  @Option(help: ArgumentHelp("Only claims of this article.", valueName: "id"))
  var article: Int64?

  @Option(
    name: .customLong("min-score"),
    help: ArgumentHelp("Only claims with at least this score, 0…1.", valueName: "score"))
  var minimumScore: Double?

  @Option(
    name: .customLong("changed-since"), parsing: .unconditional,
    help: ArgumentHelp("Only claims changed after this revision.", valueName: "revision"))
  var changedSince: Int64?

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp("Only claims of this group ('kb claim groups').", valueName: "id"))
  var group: Int64?

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp("Only ids above this one ('next' of the last page).", valueName: "id"))
  var after: Int64 = 0

  @OptionGroup var output: OutputOptions
  @OptionGroup var database: DatabaseOptions

  func run() throws {
    let store = try database.reading()
    var filter = Listing.ClaimFilter()
    filter.conditionSlug = try claims.condition.map { try ConditionSlug.checked($0, in: store) }
    filter.status = claims.status
    filter.attribution = claims.attribution
    filter.articleID = article
    filter.minimumScore = minimumScore
    filter.changedSince = changedSince
    filter.groupID = group
    filter.after = after
    try output.print(
      .claims(filter, limit: output.rowLimit), from: store,
      shown: ["id", "citation_status", "conditions", "text"])
  }
}

/// The command `kb claim show`.
struct ClaimShowCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract: "Show one claim with its conditions, citations and quantities.",
    discussion: """
      EXAMPLES
        kb claim show 12
        kb claim show k3xq7v2m5c4d6e7f --json
      """)

  @Argument(help: "Number or uid of the claim.")
  var claim: String

  @OptionGroup var output: OutputOptions
  @OptionGroup var database: DatabaseOptions

  func run() throws {
    let store = try database.reading()
    let id = try ClaimID.checked(claim, in: store)
    if output.format == nil, output.fields == nil {
      try RecordPage.print(.claim(id: id), from: store)
    } else {
      try output.print(.claim(id: id), from: store, shown: nil)
    }
  }
}

/// The command `kb claim why`.
struct ClaimWhyCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "why",
    abstract: "Tell what decided a claim's kind, conditions, attribution and status.",
    discussion: """
      Lists every rule that fired, the words it fired on and what it said, and the
      versions of the analysis and of the vocabulary. With --json, 'rows' holds the
      rules, 'claim' what is stored of the claim, and 'versions' what derived that
      and what is current.

      EXAMPLES
        kb claim why 12
        kb claim why 12 --json
      """)

  @Argument(help: "Number or uid of the claim.")
  var claim: String

  @OptionGroup var output: OutputOptions
  @OptionGroup var database: DatabaseOptions

  func run() throws {
    let store = try database.reading()
    let id = try ClaimID.checked(claim, in: store)
    guard let explanation = try ClaimExplanation.explanation(ofClaim: id, in: store) else {
      throw Failure(message: "there is no claim \(claim).", code: .noInput)
    }
    let page = WhyPage(explanation: explanation)
    if output.format == nil, output.fields == nil, output.limit == nil {
      try page.print(store)
    } else if output.format == .json, output.fields == nil {
      try page.printJSON(limit: output.rowLimit, store)
    } else {
      var printer = try output.makePrinter(columns: WhyPage.columns, shown: nil)
      let rows = page.rows(limit: output.rowLimit)
      for row in rows { printer.row(row) }
      printer.end(next: nil, isTruncated: rows.count < explanation.reasons.count)
    }
  }
}
