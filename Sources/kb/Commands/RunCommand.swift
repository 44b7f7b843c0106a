import ArgumentParser
import KnowledgeStore

/// The command `kb run`.
struct RunCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "run",
    abstract: "List and show what was run: the ledger of commands that may write.",
    discussion: """
      Every ingest, reanalyse, resolve and import of notices has a row in the ledger,
      also one that found nothing to do. What a run changed has revisions above its
      revision_before, up to its revision.

      EXAMPLES
        kb run list
        kb run show 12
        kb changes --since 12
      """,
    subcommands: [RunListCommand.self, RunShowCommand.self])
}

/// The command `kb run list`.
struct RunListCommand: ParsableCommand {
  /// States of the ledger.
  enum State: String, CaseIterable, ExpressibleByArgument {
    case running, done, partial, failed
  }

  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: "List runs, the newest first.",
    discussion: """
      States: done; partial: some inputs failed, or it was asked to stop; failed: the
      file itself failed it, or, without an end, it was cut off; running: at work, or
      cut off when nothing was run since.

      EXAMPLES
        kb run list --limit 5
        kb run list --command ingest --state partial
        kb run list --json | jq '.rows[] | {id, errors}'
      """)

  @Option(help: ArgumentHelp("Only this command: ingest, 'notice import', …", valueName: "name"))
  var command: String?

  @Option(help: ArgumentHelp("Only runs in this state.", valueName: "state"))
  var state: State?

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp("Only numbers below this one ('next' of the last page).", valueName: "run"))
  var before: Int64?

  @OptionGroup var output: OutputOptions
  @OptionGroup var database: DatabaseOptions

  func run() throws {
    let store = try database.reading()
    var filter = Listing.RunFilter()
    filter.command = command
    filter.state = state?.rawValue
    filter.before = before
    try output.print(
      .runs(filter, limit: output.rowLimit), from: store,
      shown: [
        "id", "command", "state", "started_at", "added", "changed", "removed", "failed",
        "claims_added", "claims_removed", "statuses_changed", "revision",
      ])
  }
}

/// The command `kb run show`.
struct RunShowCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract: "Show one run: its row in the ledger, what failed, what it changed.",
    discussion: """
      articles_standing and claims_standing count what it changed and nothing changed
      since. status_changes and integrity_changes come from the logs of both, which
      keep what was changed again, too.

      EXAMPLES
        kb run show 12
        kb run show 12 --json | jq -r '.rows[0].errors[].error'
      """)

  @Argument(help: ArgumentHelp("Number of the run.", valueName: "run"))
  var number: Int64

  @OptionGroup var output: OutputOptions
  @OptionGroup var database: DatabaseOptions

  func run() throws {
    let store = try database.reading()
    guard try store.revision(afterRun: number) != nil else { throw Failure.noRun(number) }
    if output.format == nil, output.fields == nil {
      try RecordPage.print(.run(id: number), from: store)
    } else {
      try output.print(.run(id: number), from: store, shown: nil)
    }
  }
}

extension Failure {
  /// The ledger has no run of this number.
  static func noRun(_ run: Int64) -> Failure {
    Failure(message: "there is no run \(run).", hint: "'kb run list' lists them.", code: .noInput)
  }
}
