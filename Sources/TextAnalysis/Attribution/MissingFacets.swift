import Knowledge

/// What a reader would still need to find a source.
enum MissingFacets {
  /// The facets that `clue` does not give; none for what resolves.
  static func missing(_ attribution: Attribution, _ clue: Clue) -> [Facet] {
    guard attribution == .vague || attribution == .named else { return [] }
    return Facet.allCases.filter { facet in
      switch facet {
      case .author: clue.author == nil
      case .title: clue.title == nil
      case .year: clue.year == nil
      case .journal: clue.journal == nil
      case .identifier: !clue.hasIdentifier
      }
    }
  }
}
