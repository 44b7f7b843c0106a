/// A reviewer's decision on a claim.
public enum Verdict: String, CaseIterable, Sendable {
  /// The evidence says so.
  case supported
  /// The evidence says less.
  case overstated
  /// The evidence does not speak to it.
  case notAddressed = "not-addressed"
  /// The evidence says otherwise.
  case contradicted
}
