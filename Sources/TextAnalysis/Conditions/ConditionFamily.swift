import Knowledge

/// Which condition is a kind of which.
struct ConditionFamily: Sendable {
  private let slugs: [String]
  private let parents: [Int]

  /// Reads the parents of `conditions`.
  init(_ conditions: [Condition]) {
    slugs = conditions.map(\.slug)
    let places = Dictionary(
      conditions.enumerated().map { ($1.slug, $0) }, uniquingKeysWith: { first, _ in first })
    parents = conditions.map { $0.parent.flatMap { places[$0] } ?? -1 }
  }

  /// The slug of the condition at `index`.
  func slug(_ index: Int) -> String { slugs[index] }

  /// Whether `ancestor` is `condition`'s parent, or its parent's, and so on.
  func isAncestor(_ ancestor: Int, of condition: Int) -> Bool {
    var current = parents[condition]
    for _ in 0..<16 where current >= 0 {
      if current == ancestor { return true }
      current = parents[current]
    }
    return false
  }

  /// `conditions` without those that another of them is a kind of.
  func narrowest(_ conditions: Set<Int>) -> Set<Int> {
    conditions.filter { wide in !conditions.contains { isAncestor(wide, of: $0) } }
  }
}
