import ArgumentParser
import KnowledgeBase
import KnowledgeStore

/// The command `kb changes`.
struct ChangesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "changes",
    abstract: "Tell what changed since a run, a revision or a date: the morning report.",
    discussion: """
      Compares the file as it is with how it was: articles that came, changed or went;
      claims gained and lost; citation statuses that moved (not those that moved and
      moved back); what came to be retracted or of concern, and claims that rest on it;
      what people decided; runs, with what failed.

      --since takes
        12, run:12         since the end of run 12 (0: since the file was made)
        rev:40             since revision 40 of the file
        2026-11-21, 2026-11-21T06:30Z, yesterday, today, 12h, 7d, 2w
                           since the newest run that ended before; times are UTC
      Without it: since the newest run began.

      What counts is the revision, not the clock. A clock that was set back loses
      nothing: a date stands for the newest run before which, by number, no run ended
      later than the date; ends in the future are no dates. Decisions have only times;
      of these rather more are counted than fewer. An article counts as changed also
      when only its fields, its integrity or what was derived from it did.

      What went: the ledger has the number of claims lost, not their words; it is not
      told (null) where a run was cut off, or a reanalysis leaves open what was a
      claim. Those are counted apart. 'kb sql' finds earlier texts in 'versions'.

      JSON: one object, complete: since, summary, is_empty, counts, articles (added,
      changed, gone), claims (gained, gained_by_status, lost, unknown), status_changes,
      integrity, decisions, runs (with counts and failures), notes. Members are only
      ever added. The other formats show the first 10 of each list; --all shows all.
      Exit code 0 also when nothing changed. SOURCE_DATE_EPOCH sets the date.

      EXAMPLES
        kb changes
        kb changes --since yesterday
        kb changes --since 12 --format markdown -o changes.md
        kb changes --since rev:40 --json | jq '.status_changes[] | {claim_id, after}'
        kb changes --since 7d --all
      """)

  @Option(help: ArgumentHelp("Since this run, revision or date.", valueName: "point"))
  var since: String?

  @Flag(name: .shortAndLong, help: "List everything, not the first of each.")
  var all = false

  @OptionGroup var output: ReportOutput
  @OptionGroup var database: DatabaseOptions

  func validate() throws {
    if let since, ChangePoint(since, now: 0) == nil {
      throw ValidationError(
        "--since takes a run (12), a revision (rev:40), a date (2026-11-21, 2026-11-21T06:30Z), "
          + "yesterday, today or an age (12h, 7d, 2w), not '\(since)'.")
    }
  }

  func run() throws {
    try output.check()
    let store = try database.reading()
    let format = output.resolvedFormat
    let now = ReportDate.now
    let point = since.flatMap { ChangePoint($0, now: now) } ?? .newestRun
    let report = try ChangeReport.report(
      since: point, limit: all || format == .json ? nil : ChangeWords.mostRows, seconds: now,
      in: store)
    let words = ChangeWords(
      report: report, command: command,
      mostRows: all ? .max : ChangeWords.mostRows)
    switch format {
    case .text:
      try output.write(
        ChangeText(words: words, width: Terminal.width, hasStyle: output.hasStyle).rendered())
    case .markdown: try output.write(ChangeMarkdown(words: words).rendered())
    case .html: try output.write(ChangeHTML(words: words).rendered())
    case .json:
      var json = ChangeJSON(words: words)
      try output.write(json.rendered())
    }
  }
}

extension ChangesCommand {
  /// What shows all of the same report.
  private var command: String {
    let point = since.map { $0.contains(" ") ? " --since '\($0)'" : " --since \($0)" } ?? ""
    return "kb changes\(point) --all"
  }
}

extension Failure {
  /// The failure behind a refusal to tell changes.
  init(_ refusal: ChangeReport.Refusal) {
    switch refusal {
    case .noRun(let run): self = .noRun(run)
    case .noRevision(let asked, let newest):
      self.init(
        message: "the file is at revision \(newest) and has not come to \(asked).",
        hint: "'kb run list' has the revision after each run.", code: .noInput)
    }
  }
}
