/// Counts of right, surplus and missed decisions.
struct Tally {
  private(set) var right = 0
  private(set) var surplus = 0
  private(set) var missed = 0

  /// Counts one decision between `wanted` and `found`, nil for none.
  mutating func count<Value: Equatable>(wanted: Value?, found: Value?) {
    if wanted == found {
      if wanted != nil { right += 1 }
      return
    }
    if found != nil { surplus += 1 }
    if wanted != nil { missed += 1 }
  }

  /// Counts the members of two sets.
  mutating func count<Value: Hashable>(wanted: Set<Value>, found: Set<Value>) {
    right += wanted.intersection(found).count
    surplus += found.subtracting(wanted).count
    missed += wanted.subtracting(found).count
  }

  /// The harmonic mean of precision and recall; 1 where there was nothing to find.
  var f1: Double {
    let total = 2 * right + surplus + missed
    return total == 0 ? 1 : Double(2 * right) / Double(total)
  }
}
