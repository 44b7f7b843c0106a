import Knowledge

/// What the claims, recommendations and anecdotes before say of which conditions.
struct ContextTrail {
  /// One of them.
  struct Step {
    let index: Int
    let kind: StatementKind
    /// The conditions that it is tagged with.
    let relations: [Int: ConditionTag.Relation]
  }

  /// The last one, then the one before.
  private(set) var last: Step?
  private(set) var secondLast: Step?

  /// Takes the next one.
  mutating func note(_ step: Step) {
    secondLast = last
    last = step
  }

  /// What `step` says of `condition`, as features call it.
  static func part(_ step: Step?, of condition: Int) -> FeaturePart {
    guard let step else { return .atStart }
    switch step.relations[condition] {
    case .about?: return .about
    case .symptom?: return .symptom
    case .context?: return .context
    default: return .no
    }
  }

  /// The family of features about what the statement before says of `condition`.
  func family(of condition: Int) -> FeaturePart {
    guard let last else { return .afterStart }
    switch last.relations[condition] {
    case .about?: return .afterAbout
    case .symptom?: return .afterSymptom
    case .context?: return .afterContext
    default: return .afterNo
    }
  }

  /// Whether the statement before is tagged with anything but `condition`.
  func hasOther(than condition: Int) -> Bool {
    last?.relations.keys.contains { $0 != condition } ?? false
  }
}
