import Knowledge

/// What the statements before lean on, as far as it may still be meant.
struct SourceTrail: Sendable {
  /// What the claim or anecdote before leans on.
  private(set) var last = Attribution.none

  /// Takes what the next statement leans on.
  mutating func note(_ attribution: Attribution) { last = attribution }

  /// Forgets everything: a new heading.
  mutating func clear() { last = .none }

  /// The family of features about what points back at `attribution`.
  static func family(of attribution: Attribution) -> FeaturePart {
    switch attribution {
    case .none: .afterNone
    case .vague: .afterVague
    case .named, .identified: .afterNamed
    }
  }
}
