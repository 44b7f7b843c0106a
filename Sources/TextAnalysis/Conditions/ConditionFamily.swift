import Knowledge

/// Which condition is a kind of which.
struct ConditionFamily: Sendable {
  private let slugs: [String]
  private let parents: [Int]
  private let places: [String: Int]
  private let countedAs: [Int]

  /// Reads the parents of `conditions`.
  init(_ conditions: [Condition]) {
    slugs = conditions.map(\.slug)
    let places = Dictionary(
      conditions.enumerated().map { ($1.slug, $0) }, uniquingKeysWith: { first, _ in first })
    self.places = places
    let parents = conditions.map { $0.parent.flatMap { places[$0] } ?? -1 }
    self.parents = parents
    countedAs = conditions.indices.map { index in
      var current = index
      for _ in 0..<16 {
        if ShippedConditions.leading.contains(conditions[current].slug) { return current }
        current = parents[current]
        if current < 0 { break }
      }
      return index
    }
  }

  /// The condition that `index` counts as: itself if it is kept by hand, else the nearest such that it
  /// is a kind of, if there is one; dementia counts as cognitive impairment.
  func counted(_ index: Int) -> Int { countedAs[index] }

  /// The place of the condition `slug`.
  func place(of slug: String) -> Int? { places[slug] }

  /// The slug of the condition at `index`.
  func slug(_ index: Int) -> String { slugs[index] }

  /// `conditions` without those that another of them is a kind of.
  func narrowest<Value>(_ conditions: [Int: Value]) -> [Int: Value] {
    guard conditions.count > 1 else { return conditions }
    let wide = conditions.keys.reduce(into: Set<Int>()) { $0.formUnion(ancestors(of: $1)) }
    return conditions.filter { !wide.contains($0.key) }
  }

  /// Whether `ancestor` is `condition`'s parent, or its parent's, and so on.
  func isAncestor(_ ancestor: Int, of condition: Int) -> Bool {
    ancestors(of: condition).contains(ancestor)
  }

  /// Whether `ancestor` is the parent of the condition `slug`, or its parent's, and so on.
  func isAncestor(_ ancestor: Int, of slug: String) -> Bool {
    places[slug].map { isAncestor(ancestor, of: $0) } ?? false
  }

  /// The parent of `condition`, its parent, and so on; a circle ends somewhere.
  private func ancestors(of condition: Int) -> [Int] {
    var chain: [Int] = []
    var current = parents[condition]
    while current >= 0, chain.count < 16 {
      chain.append(current)
      current = parents[current]
    }
    return chain
  }
}
