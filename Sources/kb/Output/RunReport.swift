import Knowledge
import KnowledgeStore

/// A run of a command that writes articles, for people and for programs.
enum RunReport {
  /// Prints the run as the JSON object of the contract.
  static func printJSON(_ run: RunSummary, isDryRun: Bool) {
    let members = JSONText.object(
      [
        ("id", String(run.id)), ("added", String(run.added)), ("merged", String(run.merged)),
        ("changed", String(run.changed)),
        ("unchanged", String(run.unchanged)), ("removed", String(run.removed)),
        ("moved", String(run.moved)), ("deferred", String(run.deferred)),
        ("failed", String(run.failures.count)), ("claims_added", String(run.claimsAdded)),
        ("claims_removed", String(run.claimsRemoved)),
        ("seconds", String((run.seconds * 1000).rounded() / 1000)), ("errors", run.errorsJSON),
      ] + (run.leftOut.isEmpty ? [] : [("notes", JSONText.array(run.leftOut))])
        + (isDryRun ? [("dry_run", "true")] : []) + (run.isStopped ? [("stopped", "true")] : []))
    let page = JSONText.object([("ok", "true"), ("format", "1"), ("run", members)])
    Output.write(Terminal.safeJSON(page) + "\n")
  }

  /// The run in a line or two.
  static func sentence(_ run: RunSummary, isDryRun: Bool) -> String {
    let merged = run.merged > 0 ? "\(run.merged) merged, " : ""
    let articles =
      "\(run.added) added, \(merged)\(run.changed) changed, \(run.unchanged) unchanged"
    let removed = run.removed > 0 ? ", \(run.removed) gone and hidden" : ""
    let failed = run.failures.isEmpty ? "" : ", \(run.failures.count) failed"
    let files = [
      run.moved > 0 ? "\(run.moved) moved" : "",
      run.deferred > 0 ? "\(run.deferred) left for the next run" : "",
    ].filter { !$0.isEmpty }
    let places = files.isEmpty ? "" : "; files: " + files.joined(separator: ", ")
    let integrity =
      run.integrityChanged > 0 ? "; integrity of \(run.integrityChanged) changed" : ""
    return "Articles: \(articles)\(removed)\(failed)\(places); \(claims(run))\(integrity) "
      + "(\(place(run, isDryRun: isDryRun)))."
  }

  /// What came and went, in words.
  static func claims(_ run: RunSummary) -> String {
    "\(run.claimsAdded) claim\(run.claimsAdded == 1 ? "" : "s") added, \(run.claimsRemoved) removed"
  }

  /// Where the run stands in the ledger, and how long it took.
  static func place(_ run: RunSummary, isDryRun: Bool) -> String {
    let time = String((run.seconds * 100).rounded() / 100)
    return isDryRun ? "dry run, nothing written" : "run \(run.id), \(time) s"
  }
}
