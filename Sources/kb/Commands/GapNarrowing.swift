import ArgumentParser
import KnowledgeBase
import KnowledgeStore

/// What narrows a report on gaps.
struct GapNarrowing: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Show the change since this run (0: since the file was made).", valueName: "run"))
  var since: Int64?

  @Option(help: ArgumentHelp("Only claims that touch this condition.", valueName: "slug"))
  var condition: String?

  @Option(help: ArgumentHelp("Only claims of articles from this source.", valueName: "name"))
  var source: String?

  /// Whether nothing is asked for.
  var isEmpty: Bool { since == nil && condition == nil && source == nil }
}

extension ReportCommand {
  /// Writes the report on gaps.
  func reportGaps(in store: borrowing Store) throws {
    var filter = GapFilter()
    filter.conditionSlug = try narrowing.condition.map { slug in
      try ConditionSlug.checked(slug, in: store)
    }
    filter.source = narrowing.source
    let report = try GapReport.report(
      filter, sinceRun: narrowing.since, seconds: ReportDate.now, in: store)
    switch output.resolvedFormat {
    case .text:
      try output.write(
        GapText(report: report, width: Terminal.width, hasStyle: output.hasStyle).rendered())
    case .markdown: try output.write(GapMarkdown(report: report).rendered())
    case .html: try output.write(GapHTML(report: report).rendered())
    case .json:
      var json = GapJSON(report: report)
      try output.write(json.rendered())
    }
  }
}

extension Failure {
  /// The failure behind a refusal to report.
  init(_ refusal: GapReport.Refusal) {
    switch refusal {
    case .noRun(let run): self = .noRun(run)
    case .noSource(let name):
      self.init(
        message: "there is no source '\(name)'.",
        hint: "kb sql 'SELECT name FROM sources' lists them.", code: .noInput)
    }
  }
}
