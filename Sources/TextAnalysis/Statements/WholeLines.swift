import Knowledge

/// Joins again what a line was cut into that is one heading or one piece of furniture: a menu, a notice
/// or a title is one statement, however many stops are in it.
enum WholeLines {
  /// Joins those of `statements`, which `drafts` became.
  static func join(_ statements: inout [Statement], from drafts: [Draft]) {
    var joined: [Statement] = []
    joined.reserveCapacity(statements.count)
    var places: [Int] = []
    places.reserveCapacity(statements.count)
    for index in statements.indices {
      if index > 0, drafts[index - 1].line == drafts[index].line,
        let kind = kind(
          joining: joined[joined.count - 1].kind, statements[index].kind, drafts, index)
      {
        extend(&joined[joined.count - 1], over: statements[index], as: kind)
      } else {
        joined.append(statements[index])
      }
      places.append(joined.count - 1)
    }
    guard joined.count < statements.count else { return }
    for index in joined.indices {
      joined[index].headingIndex = joined[index].headingIndex.map { places[$0] }
      for place in joined[index].citations.indices {
        let entry = joined[index].citations[place].entryIndex
        joined[index].citations[place].entryIndex = entry.map { places[$0] }
      }
    }
    statements = joined
  }

  /// What `before` and `next` are together; nil where they stay two.
  private static func kind(
    joining before: StatementKind, _ next: StatementKind, _ drafts: [Draft], _ index: Int
  ) -> StatementKind? {
    switch (before, next) {
    case (.heading, .heading): .heading
    case (.heading, .boilerplate): .boilerplate
    // Notices of whole sentences stay apart; what trails off without a stop is a line of furniture.
    case (.boilerplate, .boilerplate) where endsOpen(drafts, index): .boilerplate
    default: nil
    }
  }

  /// Whether the line of draft `index` ends without a stop.
  private static func endsOpen(_ drafts: [Draft], _ index: Int) -> Bool {
    let last = drafts[index...].prefix { $0.line == drafts[index].line }.last
    return last?.ending == .open
  }

  private static func extend(
    _ statement: inout Statement, over next: Statement, as kind: StatementKind
  ) {
    let isTheirs = statement.kind == kind
    statement.range = ByteRange(statement.range.range.lowerBound..<next.range.range.upperBound)
    statement.kind = kind
    statement.citations += next.citations
    if !isTheirs {
      statement.score = next.score
      statement.hits = next.hits
    }
  }
}
