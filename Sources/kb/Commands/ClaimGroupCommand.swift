import ArgumentParser
import Knowledge
import KnowledgeStore

/// The command `kb claim group`.
struct ClaimGroupCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "group",
    abstract: "Show the claims that say the same as one, side by side.",
    discussion: """
      Claims say the same when their numbers, conditions, negation and hedging are
      equal and their words differ in little more than order, spelling and fillers. A
      claim that no other one repeats is shown alone.

      EXAMPLES
        kb claim group 12
        kb claim group k3xq7v2m5c4d6e7f --json
      """)

  @Argument(help: "Number or uid of the claim.")
  var claim: String

  @OptionGroup var output: OutputOptions
  @OptionGroup var database: DatabaseOptions

  func run() throws {
    let store = try database.reading()
    let id = try ClaimID.checked(claim, in: store)
    try output.print(
      .claimGroup(ofClaim: id, limit: output.rowLimit), from: store,
      shown: ["id", "article_title", "citation_status", "text"])
  }
}

/// The command `kb claim groups`.
struct ClaimGroupsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "groups",
    abstract: "List groups of claims that say the same, the largest first.",
    discussion: """
      EXAMPLES
        kb claim groups
        kb claim groups --condition ptsd --min-size 3
        kb claim list --group 1234567890123456
      """)

  @Option(help: ArgumentHelp("Only groups of claims about this condition.", valueName: "slug"))
  var condition: String?

  @Option(
    name: .customLong("min-size"),
    help: ArgumentHelp("Only groups of at least this many claims.", valueName: "n"))
  var leastSize = 2

  @OptionGroup var output: OutputOptions
  @OptionGroup var database: DatabaseOptions

  func run() throws {
    let store = try database.reading()
    let slug = try condition.map { try ConditionSlug.checked($0, in: store) }
    try output.print(
      .claimGroups(aboutCondition: slug, leastSize: leastSize, limit: output.rowLimit),
      from: store, shown: ["group_id", "size", "articles", "statuses", "text"])
  }
}
