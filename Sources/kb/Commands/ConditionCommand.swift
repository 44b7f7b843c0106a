import ArgumentParser
import Knowledge
import KnowledgeBase
import KnowledgeStore

/// The command `kb condition`.
struct ConditionCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "condition",
    abstract: "List, show and change health conditions.",
    discussion: """
      EXAMPLES
        kb condition list --used
        kb condition show ptsd
        kb condition edit ptsd --add-synonym 'combat stress'
      """,
    subcommands: [
      ConditionListCommand.self, ConditionShowCommand.self, ConditionAddCommand.self,
      ConditionEditCommand.self, ConditionRemoveCommand.self, ConditionImportCommand.self,
      ConditionHistoryCommand.self,
    ])
}

/// The command `kb condition list`.
struct ConditionListCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: "List conditions with the number of claims that touch them.",
    discussion: """
      Lists the whole vocabulary; with --used what something in the file is about,
      and what users added.

      EXAMPLES
        kb condition list --used
        kb condition list --after p --limit 20
        kb condition list --fields slug,claim_count --csv
      """)

  @Flag(help: "Only those that something in the file is about, and those that users added.")
  var used = false

  @Option(
    help: ArgumentHelp("Only slugs after this one ('next' of the last page).", valueName: "slug"))
  var after = ""

  @OptionGroup var output: OutputOptions
  @OptionGroup var database: DatabaseOptions

  func run() throws {
    let store = try database.reading()
    try output.print(
      .conditions(isWhole: !used, after: after, limit: output.rowLimit), from: store,
      shown: ["slug", "name", "parent", "claim_count", "codes"])
  }
}

/// The command `kb condition show`.
struct ConditionShowCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract: "Show one condition: names, abbreviations, symptoms, codes.",
    discussion: """
      EXAMPLES
        kb condition show ptsd
      """)

  @Argument(help: "Slug of the condition.")
  var slug: String

  @OptionGroup var output: OutputOptions
  @OptionGroup var database: DatabaseOptions

  func run() throws {
    let store = try database.reading()
    let slug = try ConditionSlug.checked(slug, in: store)
    if output.format == nil, output.fields == nil {
      try RecordPage.print(.condition(slug: slug), from: store)
    } else {
      try output.print(.condition(slug: slug), from: store, shown: nil)
    }
  }
}
