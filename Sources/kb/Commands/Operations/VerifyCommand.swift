import ArgumentParser
import Knowledge
import KnowledgeBase
import KnowledgeStore

/// The command `kb verify`.
struct VerifyCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "verify",
    abstract: "Check that a backup is sound and can be restored.",
    discussion: """
      Reads every page, holds every index against its table, every reference against
      what it points at and both full-text indexes against the texts, and counts what
      is in it. The file is not changed. Exit code 65 when it is damaged.

      EXAMPLES
        kb verify kb-20260102T030405Z.sqlite
        kb verify backup.sqlite --json
      """)

  @Argument(help: "The backup.")
  var file: String

  @Flag(name: .shortAndLong, help: "Say nothing when it is sound.")
  var quiet = false

  @OptionGroup var output: OutputOptions

  func run() throws {
    var progress = OperationProgress(isShown: Output.isErrorTerminal && !quiet)
    let request = WriterLock.Request(
      .run, command: CommandName.current, waitSeconds: Store.patienceSeconds)
    let check = try Self.explaining(file) {
      try Verification(ofFileAt: file, lockedBy: request) { progress.show($0) }
    }
    progress.clear()
    if !quiet || !check.isSound { try print(check) }
    if !check.isSound { throw ExitCode(Failure.Code.badData.rawValue) }
  }

  /// Says of a backup what would be said of a knowledge base in other words.
  static func explaining<Result>(
    _ backup: String, _ work: () throws -> Result
  ) throws -> Result {
    do {
      return try work()
    } catch StoreError.empty(let path) {
      throw Failure(
        message: "\(path) is empty.", hint: "It is no backup; take another.", code: .badData)
    } catch StoreError.damaged(backup, let reason, _) {
      throw Failure(
        message: "\(backup) is damaged: \(reason).",
        hint: "It cannot be restored; take another backup.", code: .badData)
    } catch StoreError.missing(let path) {
      throw Failure(
        message: "\(path) does not exist.", hint: "Name the file of a backup.", code: .noInput)
    }
  }

  private func print(_ check: Verification) throws {
    let columns = ["check", "state", "found"]
    var printer = try output.makePrinter(columns: columns, shown: nil)
    for finding in check.findings {
      printer.row([
        .text(finding.check.rawValue), .text(finding.state.rawValue), .text(finding.found),
      ])
    }
    printer.row([
      .text("contents"), .text(check.contents == nil ? "error" : "ok"),
      .text(check.contents.map { $0 + "." } ?? "They cannot be counted."),
    ])
    printer.end(next: nil, isTruncated: false)
  }
}
