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
  /// Its source was found; nobody has found that it supports the claim.
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

extension CitationStatus {
  /// The status of a claim: the first that applies.
  ///
  /// - Parameters:
  ///   - attribution: What source the claim leans on.
  ///   - isOwnFinding: Whether it reports a result of the article's own study.
  ///   - resolution: The best resolution among its citations.
  ///   - restsOnRetracted: Whether a record it resolved to was retracted.
  ///   - verdict: The latest review that stands, if any.
  public init(
    attribution: Attribution, isOwnFinding: Bool, resolution: Resolution = .unchecked,
    restsOnRetracted: Bool = false, verdict: Verdict? = nil
  ) {
    if restsOnRetracted {
      self = .retracted
    } else if let reviewed = Self(verdict: verdict) {
      self = reviewed
    } else if resolution == .resolved {
      self = .resolved
    } else {
      switch attribution {
      case .identified, .named: self = .unresolved
      case .vague: self = .vague
      case .none: self = isOwnFinding ? .ownFinding : .uncited
      }
    }
  }

  /// What a verdict alone makes of a claim; `not-addressed` decides nothing about it.
  private init?(verdict: Verdict?) {
    switch verdict {
    case .contradicted: self = .contradicted
    case .overstated: self = .overstated
    case .supported: self = .verified
    case .notAddressed, nil: return nil
    }
  }
}
