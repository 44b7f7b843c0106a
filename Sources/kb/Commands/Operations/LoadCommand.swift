import ArgumentParser
import Knowledge
import KnowledgeBase
import KnowledgeStore

/// The command `kb load`.
struct LoadCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "load",
    abstract: "Take a dump into the file; what is here already stays as it is.",
    discussion: """
      Loading the same dump again changes nothing, and dumps of several files can be
      put together. Decisions of a history are added behind those that are here. Where
      a source, a saved search or the reading of a file is here under the same name and
      says something else, it is told, and stays unless --replace is given. A line that
      cannot be read is told of, and the others are taken. What 'kb review dump' wrote
      is a dump of some parts.

      To build a file anew, load first and ingest afterwards: then every file is read as
      was asked for, conditions are tagged once, and decisions on records hold.

      EXAMPLES
        kb load decisions.txt --dry-run
        kb load decisions.txt && kb ingest articles/
        kb load decisions.txt --only condition-edit && kb reanalyse
      """)

  @Argument(help: "The dump; - is standard input.")
  var file: String

  @Flag(help: "Where something else is here under the same name, take what is in the dump.")
  var replace = false

  @Flag(
    name: .customLong("skip-unknown"),
    help: "Pass over lines of kinds that this kb does not know, and read newer dumps.")
  var skipsUnknown = false

  @OptionGroup var choice: DumpChoice
  @OptionGroup var writing: ReviewFileOptions

  func run() async throws {
    var settings = DumpLoad.Settings()
    settings.parts = try choice.parts()
    settings.replaces = replace
    settings.skipsUnknown = skipsUnknown
    settings.isDryRun = writing.isDryRun
    var load = try begun(settings)
    let store =
      try writing.isDryRun ? writing.database.dryRun(.run) : writing.database.writing(.run)
    let summary = try load.run(in: store)
    let hasJoins = summary.news[.identityDecision] != nil && !writing.isDryRun
    let partedCount = hasJoins ? try await RecordIdentity.carryOut(in: store) : 0
    if !writing.isJSON {
      LoadReport.tell(summary.badLines, summary.badLineCount, in: file, words: "")
      LoadReport.tell(summary.conflicts, summary.conflictCount, in: file, words: ": ")
    }
    writing.report(
      LoadReport.sentence(summary, parted: partedCount),
      members: LoadReport.members(summary, parted: partedCount))
    if !writing.isJSON, !writing.quiet, !writing.isDryRun {
      for step in LoadReport.steps(summary) { Output.write("Next: \(step)\n") }
    }
    guard summary.badLineCount + summary.conflictCount == 0 else {
      let hasSuccess =
        summary.added + summary.present + summary.replaced + summary.conflictCount > 0
      throw ExitCode((hasSuccess ? Failure.Code.partial : .badData).rawValue)
    }
  }

  private func begun(_ settings: DumpLoad.Settings) throws -> DumpLoad {
    do throws(DumpLoad.Refusal) {
      return try DumpLoad(path: file, settings)
    } catch .noDump(let name) {
      throw Failure(
        message: "\(name) is no dump: its first line is not '#kb-dump 1'.",
        hint: "'kb dump' writes one; 'kb ingest' takes in articles.", code: .badData)
    } catch {
      throw error
    }
  }
}

/// What is said of a dump that was loaded.
enum LoadReport {
  static func tell(_ rows: [ReviewSheet.BadRow], _ count: Int, in file: String, words: String) {
    for row in rows {
      Output.error(
        "kb: \(Terminal.safe("\(file): line \(row.line)\(words.isEmpty ? " " : words)\(row.reason)")).\n"
      )
    }
    if count > rows.count { Output.error("kb: and \(count - rows.count) more.\n") }
  }

  static func sentence(_ summary: DumpLoad.Summary, parted: Int = 0) -> String {
    var parts = [
      "Lines: \(summary.added) came, \(summary.present) were here\(DumpChoice.list(summary.news))"
    ]
    func add(_ count: Int, _ words: String) {
      if count > 0 { parts.append("\(count) \(words)") }
    }
    add(summary.replaced, "took the place of others")
    add(summary.movedClaims, summary.movedClaims == 1 ? "status moved" : "statuses moved")
    add(
      summary.unanchored,
      "\(summary.unanchored == 1 ? "does" : "do") not stand on what was judged")
    add(parted, "\(parted == 1 ? "article" : "articles") put together or parted as was decided")
    add(summary.skipped, "passed over")
    add(summary.conflictCount, "left, as something else is here")
    add(summary.badLineCount, "could not be taken")
    return parts.joined(separator: "; ")
  }

  /// What to do next, commands.
  static func steps(_ summary: DumpLoad.Summary) -> [String] {
    var steps: [String] = []
    if summary.outdatedArticles > 0 { steps.append("kb reanalyse, as conditions changed") }
    if summary.news[.input] != nil || summary.news[.source] != nil
      || summary.news[.identityDecision] != nil
    {
      steps.append("kb ingest, which reads files as was asked for")
    }
    if summary.unanchored > 0 { steps.append("kb review queue --needs-recheck") }
    if summary.conflictCount > 0 { steps.append("kb load --replace, where the dump is right") }
    return steps
  }

  static func members(_ summary: DumpLoad.Summary, parted: Int = 0) -> [(
    name: String, json: String
  )] {
    func rows(_ rows: [ReviewSheet.BadRow]) -> String {
      let objects = rows.map {
        JSONText.object([("line", String($0.line)), ("error", JSONText.quoted($0.reason))])
      }
      return "[" + objects.joined(separator: ",") + "]"
    }
    let news = DumpPart.all.compactMap { part in
      summary.news[part].map { (name: part.rawValue, json: String($0)) }
    }
    return [
      ("added", String(summary.added)), ("present", String(summary.present)),
      ("replaced", String(summary.replaced)), ("parts", JSONText.object(news)),
      ("unanchored", String(summary.unanchored)), ("moved", String(summary.movedClaims)),
      ("articles_parted_or_joined", String(parted)),
      ("outdated_articles", String(summary.outdatedArticles)),
      ("skipped", String(summary.skipped)), ("conflicts", rows(summary.conflicts)),
      ("failed", String(summary.badLineCount)), ("errors", rows(summary.badLines)),
    ]
  }
}
