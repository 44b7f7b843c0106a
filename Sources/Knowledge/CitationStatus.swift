/// The one word shown for a claim; the first that applies, in the order of the cases.
public enum CitationStatus: String, CaseIterable, Sendable {
  /// It rests on a record that was retracted.
  case retracted
  /// A reviewer found that the source says otherwise.
  case contradicted
  /// A reviewer found that the source says less.
  case overstated
  /// A reviewer found it supported.
  case verified
  /// Its source was found; nobody has held the claim against it.
  case resolved
  /// It names or identifies a source that is not tied to a record.
  case unresolved
  /// It leans on sources in general.
  case vague
  /// It reports a result of the article's own study.
  case ownFinding = "own-finding"
  /// No source of any kind.
  case uncited
}
