import ArgumentParser
import Foundation
import Knowledge
import KnowledgeBase
import KnowledgeStore

/// The command `kb prune`.
struct PruneCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "prune",
    abstract: "Take hidden articles out of the file for good.",
    discussion: """
      Hidden are articles whose sources have them no longer. Without --force it says
      what would go, and nothing does. Their texts and versions go; reviews, grades
      and decisions about citations stay, and count again if the article comes back.
      The file is backed up first, beside itself, unless --no-backup is given.

      EXAMPLES
        kb prune
        kb prune --older-than 90 --force
        kb prune --force --no-backup && kb optimize
      """)

  @Option(
    name: .customLong("older-than"), parsing: .unconditional,
    help: ArgumentHelp("Only articles hidden so many days ago or earlier.", valueName: "days"))
  var olderThan = 0

  @Flag(name: .shortAndLong, help: "Do it.")
  var force = false

  @Flag(name: .customLong("no-backup"), help: "Make no backup first.")
  var hasNoBackup = false

  @Flag(name: .shortAndLong, help: "Say nothing when all went well.")
  var quiet = false

  @Flag(name: .customLong("json"), help: "Print what was done as one JSON object.")
  var isJSON = false

  @OptionGroup var database: WriterOptions

  func validate() throws {
    guard (0...36_500).contains(olderThan) else {
      throw ValidationError("--older-than takes 0 to 36500 days.")
    }
  }

  func run() throws {
    let until = Int64(Date().timeIntervalSince1970) - Int64(olderThan) * 86_400
    let extent = try Pruning.extent(hiddenUntil: until, in: try database.reading())
    guard force, extent.articleCount > 0 else { return report(extent, backup: nil) }
    var backup: String?
    if !hasNoBackup {
      let beside = URL(fileURLWithPath: database.resolvedPath).deletingLastPathComponent().path
      backup = try Backup(
        of: database.resolvedPath, to: .folder(beside, keptCount: nil),
        command: CommandName.current, keepsFaults: false
      ).run(seconds: Int64(Date().timeIntervalSince1970), stop: .never) { _ in }.path
    }
    let store = try database.writing(.run)
    report(try Pruning.run(hiddenUntil: until, in: store, arguments: arguments), backup: backup)
  }

  private static func count(_ count: Int, _ one: String, _ many: String? = nil) -> String {
    "\(count) \(count == 1 ? one : many ?? one + "s")"
  }

  private var arguments: [String] { olderThan > 0 ? ["--older-than", String(olderThan)] : [] }

  private func report(_ extent: RemovedArticles.Extent, backup: String?) {
    if isJSON {
      let members = JSONText.object([
        ("articles", String(extent.articleCount)), ("versions", String(extent.versionCount)),
        ("reviews_kept", String(extent.reviewCount)), ("ties", String(extent.tieCount)),
        ("done", String(force)), ("backup", backup.map(JSONText.quoted) ?? "null"),
      ])
      let page = JSONText.object([("ok", "true"), ("format", "1"), ("pruned", members)])
      return Output.write(Terminal.safeJSON(page) + "\n")
    }
    guard !quiet else { return }
    guard extent.articleCount > 0 else {
      return Output.write("Nothing to do: no article has been hidden so long.\n")
    }
    let what =
      "\(extent.articleCount) hidden \(extent.articleCount == 1 ? "article" : "articles") with "
      + "\(Self.count(extent.versionCount, "earlier text")); "
      + "\(Self.count(extent.reviewCount, "review")) of their claims kept, "
      + "\(Self.count(extent.tieCount, "citation or review", "citations and reviews")) elsewhere tied to them"
    guard force else {
      return Output.write("Would take out \(what).\nNothing was done; add --force to do it.\n")
    }
    Output.write("Took out \(what).\n")
    if let backup { Output.write(Terminal.safe("The file as it was: \(backup)") + "\n") }
  }
}
