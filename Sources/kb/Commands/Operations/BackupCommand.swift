import ArgumentParser
import Foundation
import Knowledge
import KnowledgeBase
import KnowledgeStore

/// The command `kb backup`.
struct BackupCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "backup",
    abstract: "Copy the file while others go on using it, and check the copy.",
    discussion: """
      The copy is of one moment, one file without a log, made under another name in
      its folder, checked as by 'kb verify', synced to the disk, and only then given
      its name. Without FILE it is named by the time in UTC, as kb-20260102T030405Z.sqlite,
      beside the file or in the folder of --to. --keep then removes the oldest of
      these, after the new one was checked, and nothing else, ever.

      EXAMPLES
        kb backup
        kb backup --to /backups --keep 14
        kb backup before-the-import.sqlite && kb ingest library.bib
      """)

  @Argument(help: "The backup (default: a new file beside the knowledge base).")
  var file: String?

  @Option(help: ArgumentHelp("Put it into this folder, named by the time.", valueName: "folder"))
  var to: String?

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp("Keep the newest so many of these.", valueName: "n"))
  var keep: Int?

  @Flag(
    name: .shortAndLong,
    help: "Write over FILE, and keep the copy even if the knowledge base is damaged.")
  var force = false

  @Flag(name: .shortAndLong, help: "Say nothing when all went well.")
  var quiet = false

  @Flag(name: .customLong("json"), help: "Print what was done as one JSON object.")
  var isJSON = false

  @OptionGroup var database: DatabaseOptions

  func validate() throws {
    guard file == nil || to == nil && keep == nil else {
      throw ValidationError("Give FILE, or --to and --keep, not both.")
    }
    guard file != "", to != "" else { throw ValidationError("An empty name is no file or folder.") }
    if let keep, keep < 1 { throw ValidationError("--keep takes 1 or more.") }
  }

  func run() throws {
    let source = database.resolvedPath
    let beside = URL(fileURLWithPath: source).deletingLastPathComponent().path
    let destination: Backup.Destination =
      file.map { .file($0, isReplacing: force) } ?? .folder(to ?? beside, keptCount: keep)
    let backup = Backup(
      of: source, to: destination, command: CommandName.current, keepsFaults: force)
    var progress = OperationProgress(isShown: Output.isErrorTerminal && !quiet && !isJSON)
    let summary = try backup.run(
      seconds: Int64(Date().timeIntervalSince1970), stop: StopSignal.watched()
    ) { progress.show($0) }
    progress.clear()
    for fault in summary.faults where !isJSON {
      Output.error("kb: \(Terminal.safe("the copy has a fault: \(fault)"))\n")
    }
    report(summary)
    if !summary.faults.isEmpty { throw ExitCode(Failure.Code.badData.rawValue) }
  }

  private func report(_ summary: Backup.Summary) {
    if isJSON {
      let members = JSONText.object([
        ("path", JSONText.quoted(summary.path)), ("bytes", String(summary.byteCount)),
        ("contents", JSONText.quoted(summary.contents)),
        ("removed", JSONText.array(summary.removed)), ("faults", JSONText.array(summary.faults)),
      ])
      let page = JSONText.object([("ok", "true"), ("format", "1"), ("backup", members)])
      Output.write(Terminal.safeJSON(page) + "\n")
      return
    }
    guard !quiet else { return }
    let size = FileSize.words(summary.byteCount)
    let state = summary.faults.isEmpty ? "checked and sound" : "kept with its faults"
    Output.write(
      Terminal.safe("\(summary.path): \(size), \(state); \(summary.contents).") + "\n")
    for path in summary.removed { Output.write(Terminal.safe("Removed \(path).") + "\n") }
  }
}
