/// What a claim lacks before a reader can rely on it.
public struct Shortfall: Hashable, Sendable {
  /// What kind of lack it is, the gravest first.
  public enum Kind: String, CaseIterable, Sendable {
    /// It rests on a paper that was retracted.
    case retractedSource = "retracted-source"
    /// It was judged by a paper that was retracted.
    case retractedEvidence = "retracted-evidence"
    /// A reviewer found that the evidence says otherwise.
    case contradicted
    /// A reviewer found that the evidence says less.
    case overstated
    /// Reviewers differ.
    case reviewersDiffer = "reviewers-differ"
    /// Its words are no longer those that were reviewed.
    case changedSinceReview = "changed-since-review"
    /// There is doubt about the paper that it rests on.
    case doubtfulSource = "doubtful-source"
    /// A reviewer found that the source says nothing about it.
    case silentSource = "silent-source"
    /// No source of any kind is given.
    case noSource = "no-source"
    /// It leans on sources that could not be looked up.
    case vagueSource = "vague-source"
    /// It names a source that is not tied to a record.
    case untracedSource = "untraced-source"
    /// The record of its source was found, and nobody has held the claim against it.
    case uncheckedSource = "unchecked-source"
    /// It was found supported, and no evidence is stated, or none that is in the file, or none but its
    /// own article.
    case unstatedEvidence = "unstated-evidence"
  }

  /// Whether the claim is in doubt; else something that it needs is missing.
  public var isDoubt: Bool {
    switch kind {
    case .retractedSource, .retractedEvidence, .contradicted, .overstated, .reviewersDiffer,
      .changedSinceReview,
      .doubtfulSource, .silentSource:
      true
    case .noSource, .vagueSource, .untracedSource, .uncheckedSource, .unstatedEvidence:
      false
    }
  }

  /// What kind.
  public let kind: Kind
  /// What is missing, in plain words.
  public let sentence: String
}
