import Knowledge
import KnowledgeBase
import KnowledgeStore

/// An import of notices, for people and for programs.
struct NoticeImportReport {
  let summary: NoticeImportSummary
  let isDryRun: Bool

  func print(isJSON: Bool, isQuiet: Bool) {
    guard !isJSON else { return printJSON() }
    for failure in summary.run.failures {
      Output.error("kb: \(Terminal.safe(failure.error))\n")
    }
    for remark in summary.remarks { Output.error("kb: \(Terminal.safe(remark))\n") }
    let untold = summary.remarkCount - summary.remarks.count
    if untold > 0 { Output.error("kb: \(untold) more remarks of this kind.\n") }
    guard !isQuiet else { return }
    Output.write(sentence + "\n")
    if summary.run.integrityChanged > 0, !isDryRun { Output.write("Next: kb notice delta\n") }
  }

  private var sentence: String {
    let run = summary.run
    var parts = ["\(run.noticesAdded) added", "\(summary.unchangedCount) unchanged"]
    if run.noticesSuperseded > 0 { parts.append("\(run.noticesSuperseded) superseded") }
    if summary.unidentifiedCount > 0 {
      parts.append("\(summary.unidentifiedCount) without an identifier of the paper")
    }
    if summary.failureCount > 0 { parts.append("\(summary.failureCount) failed") }
    return "Notices: \(parts.joined(separator: ", ")); integrity of "
      + "\(count(run.integrityChanged, "article")) changed, status of "
      + "\(count(run.statusesChanged, "claim")) (\(RunReport.place(run, isDryRun: isDryRun)))."
  }

  private func count(_ number: Int, _ noun: String) -> String {
    "\(number) \(noun)\(number == 1 ? "" : "s")"
  }

  private func printJSON() {
    let run = summary.run
    let members = JSONText.object(
      [
        ("id", String(run.id)), ("added", String(run.noticesAdded)),
        ("superseded", String(run.noticesSuperseded)),
        ("unchanged", String(summary.unchangedCount)),
        ("unidentified", String(summary.unidentifiedCount)),
        ("failed", String(summary.failureCount)), ("remarked", String(summary.remarkCount)),
        ("articles_changed", String(run.integrityChanged)),
        ("claims_changed", String(run.statusesChanged)),
        ("seconds", String((run.seconds * 1000).rounded() / 1000)), ("errors", run.errorsJSON),
        ("remarks", JSONText.array(summary.remarks)),
      ] + (isDryRun ? [("dry_run", "true")] : [])
        + (summary.run.isStopped ? [("stopped", "true")] : []))
    let page = JSONText.object([("ok", "true"), ("format", "1"), ("run", members)])
    Output.write(Terminal.safeJSON(page) + "\n")
  }
}
