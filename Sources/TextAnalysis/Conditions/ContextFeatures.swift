import Knowledge

/// What speaks for and against a statement's being about a condition that it does not name.
struct ContextFeatures: Sendable {
  /// One thing that can be so.
  enum Feature: Int, CaseIterable, Sendable {
    case claim, recommendation, anecdote
    /// Named so many statements before.
    case near1, near2, near3, near6, near12, far, never
    /// Named on the same line, the one before it, or further up.
    case sameLine, lineBefore, fewLines, manyLines
    /// How much of all that the article names it is.
    case some, half, most, all
    /// The heading above or the title names it.
    case heading, title
    /// Another condition was named since.
    case otherBetween
    /// The statement names another; one that this is a kind of.
    case otherNamed, widerNamed
    /// Heading or title name others only.
    case otherHeading, otherTitle
    /// How the statement speaks.
    case anaphor, care, patients, answer, pronoun, symptomNamed, number, short, byName
    /// There are other conditions to choose from.
    case several
    /// It opens its line.
    case opens
    /// The article names it most.
    case main
    /// A heading stands between.
    case crossesHeading
    // Two of the above together.
    case mainClaim, mainRecommendation, mainAnecdote, titleHeading, nearAnecdote, nearPronoun
    case careTitle, careHeading, numberNear, allRecommendation, allClaim, allAnecdote
    case headingClaim, headingRecommendation, patientsTitle, mainCare, sameLineClaim
  }

  private(set) var bits: UInt64 = 0

  /// What is known of a statement of `kind`.
  init(kind: StatementKind) {
    switch kind {
    case .claim: insert(.claim)
    case .recommendation: insert(.recommendation)
    default: insert(.anecdote)
    }
  }

  /// Whether `feature` holds.
  func contains(_ feature: Feature) -> Bool { bits & (1 << UInt64(feature.rawValue)) != 0 }

  /// Whether the statement points back at what its own line has just named: "The disorder …", "It …".
  var pointBack: Bool {
    contains(.sameLine)
      && (contains(.anaphor) || contains(.near1) && contains(.pronoun) && !contains(.several))
  }

  /// The names of what holds.
  var names: [String] { Feature.allCases.filter(contains).map { "\($0)" } }

  private mutating func insert(_ feature: Feature) { bits |= 1 << UInt64(feature.rawValue) }

  /// Notes `feature` if it `holds`.
  mutating func note(_ feature: Feature, if holds: Bool) {
    if holds { insert(feature) }
  }

  /// Notes how many statements before it the condition was named.
  mutating func note(distance: Int?) {
    switch distance {
    case nil: insert(.never)
    case 1?: insert(.near1)
    case 2?: insert(.near2)
    case 3?: insert(.near3)
    case .some(...6): insert(.near6)
    case .some(...12): insert(.near12)
    default: insert(.far)
    }
  }

  /// Notes how many lines before it the condition was named.
  mutating func note(lineDistance: Int?) {
    switch lineDistance {
    case nil: break
    case 0?: insert(.sameLine)
    case 1?: insert(.lineBefore)
    case .some(...3): insert(.fewLines)
    default: insert(.manyLines)
    }
  }

  /// Notes how much of all that the article names the condition is.
  mutating func note(share: Double) {
    if share >= 0.85 {
      insert(.all)
    } else if share >= 0.65 {
      insert(.most)
    } else if share >= 0.4 {
      insert(.half)
    } else if share >= 0.2 {
      insert(.some)
    }
  }

  /// Notes which things come together.
  mutating func pair() {
    let isNear = contains(.near1) || contains(.near2) || contains(.near3)
    let isWhole = contains(.all) || contains(.most)
    note(.mainClaim, if: contains(.main) && contains(.claim))
    note(.mainRecommendation, if: contains(.main) && contains(.recommendation))
    note(.mainAnecdote, if: contains(.main) && contains(.anecdote))
    note(.titleHeading, if: contains(.title) && contains(.heading))
    note(.nearAnecdote, if: isNear && contains(.anecdote))
    note(.nearPronoun, if: isNear && contains(.pronoun))
    note(.careTitle, if: contains(.care) && contains(.title))
    note(.careHeading, if: contains(.care) && contains(.heading))
    note(.numberNear, if: contains(.number) && isNear)
    note(.allRecommendation, if: isWhole && contains(.recommendation))
    note(.allClaim, if: isWhole && contains(.claim))
    note(.allAnecdote, if: isWhole && contains(.anecdote))
    note(.headingClaim, if: contains(.heading) && contains(.claim))
    note(.headingRecommendation, if: contains(.heading) && contains(.recommendation))
    note(.patientsTitle, if: contains(.patients) && contains(.title))
    note(.mainCare, if: contains(.main) && contains(.care))
    note(.sameLineClaim, if: contains(.sameLine) && contains(.claim))
  }
}
