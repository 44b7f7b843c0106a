import ArgumentParser
import Foundation
import Knowledge
import KnowledgeBase
import KnowledgeStore

/// The command `kb restore`.
struct RestoreCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "restore",
    abstract: "Put a backup in the place of the file.",
    discussion: """
      The backup is copied beside the file and checked as by 'kb verify'; then the copy
      takes the file's place in one step, while nobody has the file open. The file that
      was there is kept as PATH.before-restore-TIME. A restore that would lose what
      people decided since is refused and says how much that is.

      EXAMPLES
        kb restore kb-20260102T030405Z.sqlite
        kb restore backup.sqlite --db copy.sqlite
        kb restore backup.sqlite --force --wait 60
      """)

  @Argument(help: "The backup; it is only read.")
  var backup: String

  @Flag(name: .shortAndLong, help: "Restore even if decisions of people are lost.")
  var force = false

  @Flag(name: .customLong("discard"), help: "Do not keep the file that is there.")
  var isDiscarding = false

  @Flag(name: .shortAndLong, help: "Say nothing when all went well.")
  var quiet = false

  @Flag(name: .customLong("json"), help: "Print what was done as one JSON object.")
  var isJSON = false

  @OptionGroup var database: WriterOptions

  func run() throws {
    let path = database.resolvedPath
    try refuseWithoutPlace(path)
    let restoration = Restoration(
      of: path, from: backup, isForced: force, keepsOld: !isDiscarding)
    var progress = OperationProgress(isShown: Output.isErrorTerminal && !quiet && !isJSON)
    let summary = try VerifyCommand.explaining(backup) {
      try restoration.run(
        database.request(.replacement), seconds: Int64(Date().timeIntervalSince1970),
        stop: StopSignal.watched()
      ) { progress.show($0) }
    }
    progress.clear()
    report(summary)
  }

  private func refuseWithoutPlace(_ path: String) throws {
    guard FileManager.default.fileExists(atPath: backup) else {
      throw Failure(
        message: "\(backup) does not exist.", hint: "Name the file of a backup.", code: .noInput)
    }
    if FileManager.default.fileExists(atPath: path + "/.") {
      throw Failure(
        message: "\(path) is a folder.", hint: "Name a file with --db.", code: .cannotCreate)
    }
    let folder = URL(fileURLWithPath: path).deletingLastPathComponent().path
    guard FileManager.default.fileExists(atPath: folder + "/.") else {
      throw Failure(
        message: "the folder \(folder) does not exist.",
        hint: "Make it, or name another file with --db.", code: .cannotCreate)
    }
  }

  private func report(_ summary: Restoration.Summary) {
    if isJSON {
      let members = JSONText.object([
        ("path", JSONText.quoted(summary.path)),
        ("kept", summary.kept.map(JSONText.quoted) ?? "null"),
        ("contents", JSONText.quoted(summary.contents)),
      ])
      let page = JSONText.object([("ok", "true"), ("format", "1"), ("restore", members)])
      Output.write(Terminal.safeJSON(page) + "\n")
    } else if !quiet {
      Output.write(Terminal.safe("\(summary.path): \(summary.contents).") + "\n")
      if let kept = summary.kept {
        Output.write(Terminal.safe("What was there is kept as \(kept).") + "\n")
      }
    }
  }
}
