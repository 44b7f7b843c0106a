import ArgumentParser
import Foundation
import KnowledgeBase
import KnowledgeStore

/// The command `kb reanalyse`.
struct ReanalyseCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "reanalyse",
    abstract: "Derive statements, conditions and citations again, without reading sources.",
    discussion: """
      Works on the stored texts: after a change of conditions, or with a newer kb.
      Articles that have the current analysis and vocabulary are left alone. Claims
      that come out the same keep their uid and revision; reviews stay. Stopped in
      the middle, it goes on the next time.

      EXAMPLES
        kb reanalyse
        kb reanalyse --article 3 --article 7
        kb reanalyse --all --dry-run
      """)

  @Option(
    name: .customLong("article"), parsing: .upToNextOption,
    help: ArgumentHelp("Only these articles, whatever their versions.", valueName: "id"))
  var articles: [Int64] = []

  @Flag(name: .shortAndLong, help: "Every article, whatever its versions; starts over each time.")
  var all = false

  @Flag(name: [.customShort("n"), .customLong("dry-run")], help: "Do everything but write.")
  var isDryRun = false

  @Flag(name: .shortAndLong, help: "Say nothing when all went well.")
  var quiet = false

  @Flag(name: .customLong("json"), help: "Print the run as one JSON object.")
  var isJSON = false

  @OptionGroup var database: WriterOptions

  func validate() throws {
    if all, !articles.isEmpty { throw ValidationError("Use --article or --all, not both.") }
  }

  func run() async throws {
    try refuseUnknownArticles()
    var reanalysis = Reanalysis(
      all ? .all : articles.isEmpty ? .outdated : .articles(articles), isDryRun: isDryRun)
    let store = try isDryRun ? database.dryRun(.run) : database.writing(.run)
    var progress = ProgressLine(isShown: Output.isErrorTerminal && !quiet && !isJSON)
    let arguments = all ? ["--all"] : articles.flatMap { ["--article", String($0)] }
    let summary = try await reanalysis.run(
      in: store, arguments: arguments, stop: StopSignal.watched()
    ) {
      progress.show("\($0.articleCount) of \($0.totalCount) articles")
    }
    progress.clear()
    report(summary)
    if summary.isStopped { throw StopSignal.afterBatch }
  }

  /// Makes no file, and writes nothing for an article that is not there.
  private func refuseUnknownArticles() throws {
    guard FileManager.default.fileExists(atPath: database.resolvedPath) else {
      throw StoreError.missing(path: database.resolvedPath)
    }
    guard !articles.isEmpty || isDryRun else { return }
    let store = try database.reading()
    for id in articles where try !store.hasArticle(id) {
      throw Failure(
        message: "there is no article \(id).", hint: "'kb article list' lists them.",
        code: .noInput)
    }
  }

  private func report(_ run: RunSummary) {
    if isJSON {
      RunReport.printJSON(run, isDryRun: isDryRun)
    } else if !quiet {
      Output.write(sentence(run) + "\n")
    }
  }

  private func sentence(_ run: RunSummary) -> String {
    let place = RunReport.place(run, isDryRun: isDryRun)
    guard run.changed + run.unchanged > 0 else {
      return "Nothing to do: every article has the current analysis and vocabulary (\(place))."
    }
    return "Articles: \(run.changed) changed, \(run.unchanged) came out the same; "
      + "\(RunReport.claims(run)) (\(place))."
  }
}
