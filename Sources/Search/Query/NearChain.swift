/// Operands joined by NEAR, one after the other.
struct NearChain {
  private var groups: [QueryNode] = []
  private var last: QueryNode
  private var lastDistance: Int?
  private var count = 1

  init(_ first: QueryNode) { last = first }

  /// Everything joined.
  var node: QueryNode? { .joinedByAnd(groups + [last]) }

  /// Whether more would cost too much: each operand may count twice.
  var isFull: Bool { count >= SearchQuery.maximumTermCount / 2 }

  /// Joins one more; false when only AND can join it to what stands before.
  mutating func append(_ next: QueryNode, distance: Int) -> Bool {
    count += 1
    let terms = last.terms
    guard let left = terms.last, case .term(let right) = next, left.field == right.field else {
      groups.append(last)
      last = next
      lastDistance = nil
      return false
    }
    if lastDistance == nil || lastDistance == distance {
      last = .near(terms + [right], distance: distance)
    } else {
      groups.append(last)
      last = .near([left, right], distance: distance)
    }
    lastDistance = distance
    return true
  }
}
