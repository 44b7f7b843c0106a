/// A line on standard error that tells how far a command has come; rewritten in place.
struct ProgressLine {
  private let isShown: Bool
  private let start = ContinuousClock.now
  private var hasWritten = false

  init(isShown: Bool) { self.isShown = isShown }

  /// Shows `progress`, from the first second on.
  mutating func show(_ progress: @autoclosure () -> String) {
    guard isShown, ContinuousClock.now - start > .seconds(1) else { return }
    hasWritten = true
    Output.error("\r\u{1B}[K" + progress())
  }

  /// Takes the line away.
  mutating func clear() {
    if hasWritten { Output.error("\r\u{1B}[K") }
  }
}
