import ArgumentParser
import Foundation
import Knowledge
import KnowledgeBase
import KnowledgeStore

/// The command `kb optimize`.
struct OptimizeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "optimize",
    abstract: "Merge the full-text indexes, take statistics, empty the log.",
    discussion: """
      In small steps, so that Ctrl-C or --seconds ends it soon and keeps what is done.
      --vacuum also writes the whole file anew without its free pages; that needs
      room for another one and keeps other writers waiting.

      EXAMPLES
        kb optimize
        kb optimize --seconds 600
        kb optimize --vacuum
      """)

  @Flag(help: "Write the file anew, without its free pages.")
  var vacuum = false

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp("Merge for so long at most (0: to the end).", valueName: "seconds"))
  var seconds = 0

  @Flag(name: .shortAndLong, help: "Say nothing when all went well.")
  var quiet = false

  @Flag(name: .customLong("json"), help: "Print what was done as one JSON object.")
  var isJSON = false

  @OptionGroup var database: WriterOptions

  func validate() throws {
    if seconds < 0 { throw ValidationError("--seconds takes 0 or more.") }
  }

  func run() throws {
    let path = database.resolvedPath
    guard FileManager.default.fileExists(atPath: path) else { throw StoreError.missing(path: path) }
    let store = try database.writing(.run)
    var progress = OperationProgress(isShown: Output.isErrorTerminal && !quiet && !isJSON)
    let summary = try Optimisation(isVacuuming: vacuum, secondsLimit: seconds)
      .run(in: store, stop: StopSignal.watched()) { progress.show(Self.words($0)) }
    progress.clear()
    report(summary, path)
    if summary.isStopped {
      throw StopSignal.failure("what was done is kept.", hint: "Run the same again to go on.")
    }
  }

  private static func words(_ step: Optimisation.Step) -> String {
    switch step {
    case .merging: "merging full-text indexes"
    case .analysing: "taking statistics"
    case .vacuuming: "writing the file anew"
    case .emptyingLog: "emptying the log"
    }
  }

  private func report(_ summary: Optimisation.Summary, _ path: String) {
    if isJSON {
      let members = JSONText.object([
        ("before", Self.json(summary.before)), ("after", Self.json(summary.after)),
        ("merged", String(summary.isMerged)), ("log_empty", String(summary.isLogEmpty)),
      ])
      let page = JSONText.object([("ok", "true"), ("format", "1"), ("optimize", members)])
      Output.write(page + "\n")
    } else if !quiet {
      Output.write(
        Terminal.safe(path) + "\n  before: \(summary.before.sentence)\n"
          + "  after:  \(summary.after.sentence)\n")
      if !summary.isMerged { Output.write("Not all is merged yet; run it again to go on.\n") }
      if !summary.isLogEmpty {
        Output.write("A reader keeps some of the log; it goes when the reader does.\n")
      }
    }
  }

  private static func json(_ size: FileSize) -> String {
    JSONText.object([
      ("bytes", String(size.byteCount)), ("free_bytes", String(size.freeByteCount)),
      ("log_bytes", String(size.logByteCount)),
    ])
  }
}
