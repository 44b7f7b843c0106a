import ArgumentParser
import Knowledge
import KnowledgeBase

/// What came of decisions, for people and for programs.
struct ReviewReport {
  let writing: ReviewFileOptions
  let settings: ReviewSettings

  /// Says what was done.
  ///
  /// - Throws: `Failure` where nothing could be taken, `ExitCode` 2 where some could not.
  func print(_ outcome: ReviewOutcome, sheet: ReviewSheet?) throws {
    let faults = self.faults(of: outcome, sheet)
    writing.warn(outcome.warnings + notes(on: sheet))
    let hasSome = !outcome.written.isEmpty || outcome.unchangedCount > 0
    guard faults.isEmpty || hasSome else { throw failure(faults, outcome, sheet) }
    tell(faults)
    writing.report(
      sentence(outcome, sheet),
      members: [
        ("reviewer", JSONText.quoted(settings.reviewer)), ("reviews", reviews(outcome)),
        ("unchanged", String(outcome.unchangedCount)),
        ("undecided", String(sheet?.undecidedCount ?? 0)),
        ("warnings", JSONText.array(outcome.warnings)), ("faults", JSONText.array(faults)),
      ])
    if !faults.isEmpty { throw ExitCode(Failure.Code.partial.rawValue) }
  }

  /// What could not be taken, each in a sentence that names its line.
  private func faults(of outcome: ReviewOutcome, _ sheet: ReviewSheet?) -> [String] {
    let rows = (sheet?.badRows ?? []).map { ($0.line, "line \($0.line) \($0.reason).") }
    let decisions = outcome.faults.map { fault in
      (fault.line ?? 0, (fault.line.map { "line \($0): " } ?? "") + fault.refusal.sentence)
    }
    return (rows + decisions).sorted { $0.0 < $1.0 }.map(\.1)
  }

  private func notes(on sheet: ReviewSheet?) -> [String] {
    guard let columns = sheet?.unusedColumns, !columns.isEmpty else { return [] }
    return ["not used: " + columns.prefix(20).joined(separator: ", ") + "."]
  }

  /// Why nothing was written.
  private func failure(
    _ faults: [String], _ outcome: ReviewOutcome, _ sheet: ReviewSheet?
  ) -> Failure {
    if sheet == nil, faults.count == 1, let only = outcome.faults.first {
      return Failure(only.refusal)
    }
    tell(faults)
    let count = "\(faults.count) decision\(faults.count == 1 ? "" : "s") cannot be taken."
    return Failure(
      message: writing.isJSON ? faults.joined(separator: " ") : count,
      hint: sheet == nil || settings.keepsGoing
        ? "Nothing was written." : "Nothing was written; --keep-going takes the others.",
      code: .badData)
  }

  private func tell(_ faults: [String]) {
    guard !writing.isJSON else { return }
    for fault in faults { Output.error("kb: \(Terminal.safe(fault))\n") }
  }

  private func reviews(_ outcome: ReviewOutcome) -> String {
    let rows = outcome.written.map { written in
      JSONText.object([
        ("review", String(written.reviewID)), ("claim", written.claimID.map(String.init) ?? "null"),
        ("uid", JSONText.quoted(written.claimUID)),
        ("status_before", written.statusBefore.map(JSONText.quoted) ?? "null"),
        ("status", written.statusAfter.map(JSONText.quoted) ?? "null"),
      ])
    }
    return "[" + rows.joined(separator: ",") + "]"
  }

  private func sentence(_ outcome: ReviewOutcome, _ sheet: ReviewSheet?) -> String {
    let written = outcome.written
    var parts: [String] = []
    if written.count == 1, let only = written.first {
      parts.append(
        "Claim \(only.claimID.map(String.init) ?? only.claimUID): decided by \(settings.reviewer) "
          + "(review \(only.reviewID)), \(Self.move(only))")
    } else if written.isEmpty, outcome.unchangedCount == 0 {
      parts.append("Nothing to decide on")
    } else if !written.isEmpty {
      let moved = written.count { $0.statusBefore != $0.statusAfter }
      parts.append(
        "\(written.count) claims decided by \(settings.reviewer), "
          + "\(moved) \(moved == 1 ? "status" : "statuses") moved")
    }
    if outcome.unchangedCount > 0 {
      let count = outcome.unchangedCount
      parts.append(
        "\(count) claim\(count == 1 ? " was" : "s were") decided just so before by "
          + settings.reviewer)
    }
    if let count = sheet?.undecidedCount, count > 0 { parts.append("\(count) without a verdict") }
    return parts.joined(separator: "; ")
  }

  /// What became of the status.
  static func move(_ written: ReviewOutcome.Written) -> String {
    guard let before = written.statusBefore, let after = written.statusAfter else {
      return "which is not in this file now"
    }
    return before == after ? "status stays \(after)" : "status \(before) → \(after)"
  }
}
