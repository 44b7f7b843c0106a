public import Knowledge

/// A review with its number in this file.
public struct StoredReview: Hashable, Sendable {
  /// Number of the review.
  public let id: Int64
  /// What was decided.
  public let review: Review
}
