import ArgumentParser
import KnowledgeStore

/// The command `kb notice delta`.
struct NoticeDeltaCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "delta",
    abstract: "Tell what now is, or rests on, a retracted or doubtful article and did not before.",
    discussion: """
      Compares the file as it is with how it was after a run: articles that are
      retracted or of concern now and were not, then claims that rest on one and did
      not. What changed and changed back in between is left out, and so is what
      somebody muted.

      EXAMPLES
        kb notice delta
        kb notice delta --since 12 --json
        kb notice delta --all --fields kind,key,integrity,source_key,is_muted
      """)

  @Option(
    help: ArgumentHelp(
      "Compare with the file after this run (default: before the newest import of notices; 0: all).",
      valueName: "run"))
  var since: Int64?

  @Flag(name: .shortAndLong, help: "Also what somebody muted.")
  var all = false

  @OptionGroup var output: OutputOptions
  @OptionGroup var database: DatabaseOptions

  func run() throws {
    let store = try database.reading()
    try output.print(
      .integrityDelta(since: try revision(in: store), isWhole: all, limit: output.rowLimit),
      from: store,
      shown: [
        "kind", "id", "integrity", "before", "text", "source_key", "noticed_on", "origin",
      ] + (all ? ["is_muted"] : []))
  }

  private func revision(in store: borrowing Store) throws -> Int64 {
    guard let since else { return try store.revisionBeforeNewestNoticeImport() }
    guard since != 0 else { return 0 }
    guard let revision = try store.revision(afterRun: since) else {
      throw Failure.noRun(since)
    }
    return revision
  }
}
