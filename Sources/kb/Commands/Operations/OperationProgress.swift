import KnowledgeBase
import KnowledgeStore

/// How far a copy has come, on the terminal.
struct OperationProgress {
  private var line: ProgressLine

  init(isShown: Bool) { line = ProgressLine(isShown: isShown) }

  /// Shows a step of a copy.
  mutating func show(_ step: Backup.Step) {
    switch step {
    case .copying(let progress):
      let total = max(1, progress.totalPages)
      line.show("copied \(100 * (total - progress.remainingPages) / total) %")
    case .checking(let check): show(check)
    }
  }

  /// Shows what is checked.
  mutating func show(_ check: HealthCheck) { line.show("checking \(check.rawValue)") }

  /// Shows what is done.
  mutating func show(_ words: String) { line.show(words) }

  /// Takes the line away.
  mutating func clear() { line.clear() }
}
