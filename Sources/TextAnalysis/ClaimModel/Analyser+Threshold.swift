extension Analyser {
  /// The score from which on a statement of a scientific abstract states what the abstract itself
  /// concludes or reports as new.
  ///
  /// Chosen by cross-validation on the sentences that the model was trained on; scores of other
  /// articles come from rules and have no such threshold.
  public static let abstractClaimThreshold = 0.35
}
