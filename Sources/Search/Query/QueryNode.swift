/// A query as a tree.
///
/// Trees that parsing makes are in one form: a list has two members or more and none of its own
/// kind, and what is excluded is no exclusion itself.
public indirect enum QueryNode: Hashable, Sendable {
  /// A word, beginning or phrase.
  case term(QueryTerm)
  /// Terms of one field, with so many words between them at most.
  case near([QueryTerm], distance: Int)
  /// Something other than words.
  case filter(QueryFilter)
  /// Everything but this.
  case not(QueryNode)
  /// All of these, standing side by side.
  case all([QueryNode])
  /// All of these, joined by AND.
  case and([QueryNode])
  /// At least one of these.
  case or([QueryNode])
}

extension QueryNode {
  /// All that stand side by side, without repetitions; nil for none.
  static func joinedByNothing(_ nodes: [QueryNode]) -> QueryNode? {
    var seen: Set<QueryNode> = []
    let members = nodes.flatMap { if case .all(let inner) = $0 { inner } else { [$0] } }
      .filter { seen.insert($0).inserted }
    return members.count > 1 ? .all(members) : members.first
  }

  /// All of `nodes`, joined by AND; nil for none.
  static func joinedByAnd(_ nodes: [QueryNode]) -> QueryNode? {
    let members = nodes.flatMap { if case .and(let inner) = $0 { inner } else { [$0] } }
    return members.count > 1 ? .and(members) : members.first
  }

  /// At least one of `nodes`; nil for none.
  static func joinedByOr(_ nodes: [QueryNode]) -> QueryNode? {
    let members = nodes.flatMap { if case .or(let inner) = $0 { inner } else { [$0] } }
    return members.count > 1 ? .or(members) : members.first
  }

  /// Everything but this.
  var opposite: QueryNode { if case .not(let inner) = self { inner } else { .not(self) } }

  /// The nodes without members of their own, in order, and whether each is wanted or excluded.
  var leaves: [(node: QueryNode, isWanted: Bool)] {
    var found: [(node: QueryNode, isWanted: Bool)] = []
    collect(into: &found, isWanted: true)
    return found
  }

  private func collect(into found: inout [(node: QueryNode, isWanted: Bool)], isWanted: Bool) {
    switch self {
    case .term, .near, .filter: found.append((self, isWanted))
    case .not(let inner): inner.collect(into: &found, isWanted: !isWanted)
    case .all(let members), .and(let members), .or(let members):
      for member in members { member.collect(into: &found, isWanted: isWanted) }
    }
  }

  /// Terms of this leaf; none of a filter.
  var terms: [QueryTerm] {
    switch self {
    case .term(let term): [term]
    case .near(let terms, _): terms
    case .filter, .not, .all, .and, .or: []
    }
  }

  /// Whether what it finds is bounded by words that must be there, or, where it is not wanted,
  /// everything else is.
  func isBounded(isWanted: Bool = true) -> Bool {
    switch self {
    case .term, .near: isWanted
    case .filter: true
    case .not(let inner): inner.isBounded(isWanted: !isWanted)
    case .all(let members), .and(let members):
      isWanted
        ? members.contains { $0.isBounded() } : members.allSatisfy { $0.isBounded(isWanted: false) }
    case .or(let members):
      isWanted
        ? members.allSatisfy { $0.isBounded() } : members.contains { $0.isBounded(isWanted: false) }
    }
  }
}
