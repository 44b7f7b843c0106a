/// Counts of right, surplus and missed decisions.
package struct DecisionCount: Sendable {
  package private(set) var right = 0
  package private(set) var surplus = 0
  package private(set) var missed = 0

  /// Counts nothing yet.
  package init() {}

  /// Counts one decision between `wanted` and `found`, nil for none.
  package mutating func count<Value: Equatable>(wanted: Value?, found: Value?) {
    if wanted == found {
      if wanted != nil { right += 1 }
      return
    }
    if found != nil { surplus += 1 }
    if wanted != nil { missed += 1 }
  }

  /// Counts the members of two sets.
  package mutating func count<Value: Hashable>(wanted: Set<Value>, found: Set<Value>) {
    right += wanted.intersection(found).count
    surplus += found.subtracting(wanted).count
    missed += wanted.subtracting(found).count
  }

  /// How many there were to find.
  package var wanted: Int { right + missed }
  /// The share of what was found that is right; 1 where nothing was found.
  package var precision: Double { DecisionCount.share(right, of: right + surplus) }
  /// The share of what there was to find that was found; 1 where there was nothing to find.
  package var recall: Double { DecisionCount.share(right, of: wanted) }
  /// The harmonic mean of both; 1 where there was nothing to find and nothing found.
  package var f1: Double { DecisionCount.share(2 * right, of: 2 * right + surplus + missed) }

  private static func share(_ part: Int, of whole: Int) -> Double {
    whole == 0 ? 1 : Double(part) / Double(whole)
  }
}
