import ArgumentParser
import Knowledge
import KnowledgeBase
import KnowledgeStore

/// The command `kb review restore`.
struct ReviewRestoreCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "restore",
    abstract: "Take decisions from a dump; what is here already stays as it is.",
    discussion: """
      Restoring the same dump again changes nothing, and dumps of several files can be
      put together. Decisions stand on claims by uid, so it does not matter whether
      articles are taken in before or afterwards. A decision whose claim is not here,
      or whose words are not those that were judged, is kept and listed by 'kb review
      queue --needs-recheck'. A line that cannot be read is told of, and the others
      are taken.

      EXAMPLES
        kb review restore reviews.txt --dry-run
        kb review restore reviews.txt && kb review queue --needs-recheck
      """)

  @Argument(help: "The dump; - is standard input.")
  var file: String

  @OptionGroup var writing: ReviewFileOptions

  func run() throws {
    var restore = try ReviewRestore(path: file, isDryRun: writing.isDryRun)
    let store =
      try writing.isDryRun ? writing.database.dryRun(.run) : writing.database.writing(.run)
    let summary = try restore.run(in: store)
    tell(summary)
    writing.report(
      sentence(summary),
      members: [
        ("added", String(summary.added)), ("present", String(summary.present)),
        ("unanchored", String(summary.unanchored)), ("moved", String(summary.movedClaims)),
        ("failed", String(summary.badLineCount)), ("errors", errors(summary)),
      ])
    if summary.unanchored > 0, !writing.isJSON, !writing.quiet {
      Output.write("Next: kb review queue --needs-recheck\n")
    }
    guard summary.badLineCount == 0 else {
      let hasSuccess = summary.added + summary.present > 0
      throw ExitCode((hasSuccess ? Failure.Code.partial : .badData).rawValue)
    }
  }

  private func tell(_ summary: ReviewRestore.Summary) {
    guard !writing.isJSON else { return }
    for line in summary.badLines {
      Output.error("kb: \(Terminal.safe("\(file): line \(line.line) \(line.reason)")).\n")
    }
    if summary.badLineCount > summary.badLines.count {
      Output.error("kb: and \(summary.badLineCount - summary.badLines.count) more.\n")
    }
  }

  private func errors(_ summary: ReviewRestore.Summary) -> String {
    let rows = summary.badLines.map {
      JSONText.object([("line", String($0.line)), ("error", JSONText.quoted($0.reason))])
    }
    return "[" + rows.joined(separator: ",") + "]"
  }

  private func sentence(_ summary: ReviewRestore.Summary) -> String {
    var parts = ["Decisions: \(summary.added) came, \(summary.present) were here"]
    if summary.movedClaims > 0 {
      parts.append(
        "\(summary.movedClaims) \(summary.movedClaims == 1 ? "status" : "statuses") moved")
    }
    if summary.unanchored > 0 {
      parts.append(
        "\(summary.unanchored) \(summary.unanchored == 1 ? "does" : "do") not stand on what was judged"
      )
    }
    if summary.badLineCount > 0 { parts.append("\(summary.badLineCount) could not be taken") }
    return parts.joined(separator: "; ")
  }
}
