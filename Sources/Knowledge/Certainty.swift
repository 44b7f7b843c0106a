/// How firmly a statement asserts what it asserts.
public enum Certainty: String, CaseIterable, Sendable {
  /// No hedge: "reduces pain".
  case high
  /// Likely, or so it seems: "appears to reduce", "suggests", "is likely to", "can help".
  case moderate
  /// No more than possible: "may reduce", "could", "perhaps", "potential".
  case low
}
