extension Analyser {
  /// The score from which on a statement of a scientific abstract states what the abstract itself
  /// concludes or reports as new.
  ///
  /// Chosen by cross-validation over the abstracts that the claim model was trained on; scores in
  /// other articles come from the kind model and have no such threshold.
  public static let abstractClaimThreshold = ClaimWeights.threshold
}
