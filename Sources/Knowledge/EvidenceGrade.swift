/// How certain a reviewer is of a body of evidence, in the words of GRADE; only people set it.
public enum EvidenceGrade: String, CaseIterable, Sendable {
  case high, moderate, low
  case veryLow = "very-low"

  /// The name of the scheme.
  public static let scheme = "grade"
}
