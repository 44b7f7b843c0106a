/// What of a query is wished for, and what every hit has to pass.
///
/// Words that stand side by side without quotes, star or field are wishes: a hit may lack some of
/// them. All else is required, and so is every word that AND or OR joins to another.
struct QueryWishes {
  /// The words that are wished for, in order.
  private(set) var words: [QueryTerm] = []
  /// What is required, in order.
  private(set) var required: [QueryNode] = []

  init(_ root: QueryNode?) { if let root { take(root) } }

  private mutating func take(_ node: QueryNode) {
    switch node {
    case .term(let term) where term.isPlain: words.append(term)
    case .all(let members):
      for member in members { take(member) }
    case .and(let members) where members.count(where: { !$0.isFilter }) <= 1:
      for member in members { take(member) }
    case .term, .near, .filter, .not, .and, .or: required.append(node)
    }
  }

  /// Whether nothing but filters is required.
  var areAll: Bool { required.allSatisfy(\.isFilter) }
}

extension QueryNode {
  /// Whether it is a filter, or everything that one leaves out.
  var isFilter: Bool {
    switch self {
    case .filter, .not(.filter): true
    default: false
    }
  }
}
