import ArgumentParser
import KnowledgeStore

/// The command `kb condition history`.
struct ConditionHistoryCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "history",
    abstract: "List what users did to the conditions, in order.",
    discussion: """
      EXAMPLES
        kb condition history
        kb condition history ptsd --json
      """)

  @Argument(help: "Only edits of the condition with this slug, also when it was removed.")
  var slug: String?

  @Option(help: ArgumentHelp("Only ids above this one ('next' of the last page).", valueName: "id"))
  var after: Int64 = 0

  @OptionGroup var output: OutputOptions
  @OptionGroup var database: DatabaseOptions

  func run() throws {
    let store = try database.reading()
    let slug = slug?.lowercased()
    if let slug, try !store.hasEdits(ofCondition: slug) {
      _ = try ConditionSlug.checked(slug, in: store)
    }
    try output.print(
      .conditionEdits(slug: slug, after: after, limit: output.rowLimit), from: store,
      shown: ["id", "made_at", "editor", "operation", "slug", "content"])
  }
}
