/// A query with all exclusions moved to its leaves.
indirect enum QueryFormula {
  /// A term, or terms near each other.
  case words(QueryNode, isWanted: Bool)
  case filter(QueryFilter, isWanted: Bool)
  case both([QueryFormula])
  case either([QueryFormula])

  /// `node`, or everything else.
  init(_ node: QueryNode, isWanted: Bool = true) {
    switch node {
    case .term, .near: self = .words(node, isWanted: isWanted)
    case .filter(let filter): self = .filter(filter, isWanted: isWanted)
    case .not(let inner): self.init(inner, isWanted: !isWanted)
    case .all(let members), .and(let members):
      self = Self.joined(members, isWanted: isWanted, areAll: isWanted)
    case .or(let members): self = Self.joined(members, isWanted: isWanted, areAll: !isWanted)
    }
  }

  private static func joined(_ members: [QueryNode], isWanted: Bool, areAll: Bool) -> QueryFormula {
    let formulas = members.map { QueryFormula($0, isWanted: isWanted) }
    let flat = formulas.flatMap { $0.members(ofAll: areAll) ?? [$0] }
    // SQLite's parsers remember what stands before a parenthesis: the deepest comes first.
    let depths = flat.map(\.depth)
    let order = flat.indices.sorted { (depths[$1], $0) < (depths[$0], $1) }
    let ordered = order.map { flat[$0] }
    return areAll ? .both(ordered) : .either(ordered)
  }

  private func members(ofAll areAll: Bool) -> [QueryFormula]? {
    switch self {
    case .both(let members) where areAll: members
    case .either(let members) where !areAll: members
    default: nil
    }
  }

  /// Lists inside each other.
  private var depth: Int {
    switch self {
    case .words, .filter: 0
    case .both(let members), .either(let members): 1 + (members.map(\.depth).max() ?? 0)
    }
  }

  /// What all have to hold at once.
  var conjuncts: [QueryFormula] { if case .both(let members) = self { members } else { [self] } }
}
