import Knowledge
import KnowledgeBase
import KnowledgeStore

/// What a report on gaps says, in the same words whatever its format; nothing is escaped.
enum GapWords {
  static let title = "Evidence gaps: claims by condition and citation status"

  /// Statuses that have a column: those that any claim has or had.
  static func statuses(_ report: GapReport) -> [CitationStatus] {
    CitationStatus.allCases.filter { !(report.all.cells[$0]?.isEmpty ?? true) }
  }

  /// What is counted.
  static func intro(_ report: GapReport) -> String {
    let parts = [
      report.filter.conditionSlug.map { "touch \($0)" },
      report.filter.source.map { "come from the source \($0)" },
    ].compactMap(\.self)
    let within = parts.isEmpty ? "" : " Only claims that \(parts.joined(separator: " and "))."
    return
      "A claim that touches several conditions counts in the row of each, and once in the last."
      + within
  }

  /// Since when changes are shown, and what cannot be known.
  static func notes(_ report: GapReport) -> [String] {
    guard let run = report.run else { return [] }
    var notes = [since(run), ledger(report, run)]
    let unknown = report.all.total.unknown
    if unknown > 0 {
      notes.append(
        "Of \(unknown) claim\(unknown == 1 ? "" : "s") (?) it is not known whether they were claims at "
          + "that run: the analysis has changed since.")
    }
    return notes.filter { !$0.isEmpty }
  }

  private static func since(_ run: GapRun) -> String {
    let moved =
      "+ claims that came, > claims that moved here from another status, < claims that moved to another."
    guard let command = run.command, let seconds = run.seconds else {
      return "Change since the file was made: \(moved)"
    }
    return "Change since run \(run.id) (\(command), \(ReportDate.iso(seconds)), revision "
      + "\(run.revision)): \(moved) Conditions are those of now."
  }

  /// What the ledger says of claims that went.
  private static func ledger(_ report: GapReport, _ run: GapRun) -> String {
    guard report.filter == GapFilter() else {
      return "Claims that went since are in no cell; how many of these they were is not kept."
    }
    guard let before = report.countAtRun else {
      return "Claims that went since are in no cell. How many did is not known: the ledger has no "
        + "counts of \(run.uncountedRuns) run\(run.uncountedRuns == 1 ? "" : "s") that did not end."
    }
    return
      "According to the ledger of runs there were \(before) claims then; \(run.claimsAdded) came "
      + "and \(run.claimsRemoved) went. Those that went are in no cell: their conditions are not kept."
  }

  /// A cell in short: `12 +3 >1 <2 ?1`.
  static func short(_ cell: GapReport.Cell?) -> String {
    guard let cell else { return "0" }
    let moves = [("+", cell.came), (">", cell.movedIn), ("<", cell.movedOut), ("?", cell.unknown)]
    return ([String(cell.now)] + moves.filter { $0.1 > 0 }.map { $0.0 + String($0.1) })
      .joined(separator: " ")
  }

  /// The cell of a whole row: what moves from one of its cells to another stays in it.
  static func total(_ row: GapReport.Row) -> GapReport.Cell {
    var cell = row.total
    (cell.movedIn, cell.movedOut) = (0, 0)
    return cell
  }

  /// The moves of a cell in words; empty where nothing moved.
  static func moves(_ cell: GapReport.Cell?) -> String {
    guard let cell else { return "" }
    let moves = [
      (cell.came, "came"), (cell.movedIn, "moved in"), (cell.movedOut, "moved out"),
      (cell.unknown, "unknown"),
    ]
    return moves.filter { $0.0 > 0 }.map { "\($0.0) \($0.1)" }.joined(separator: ", ")
  }
}
