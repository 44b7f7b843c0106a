/// A piece of a query.
struct QueryToken: Hashable {
  enum Kind: Hashable {
    case open
    case close
    /// A minus where a word may begin.
    case minus
    /// What stands between separators, quotes and parentheses, as typed.
    case word(String)
    /// What stands between quotes.
    case quoted(String, isPrefix: Bool)
  }

  var kind: Kind
  /// Whether it touches the token before it.
  let isAdjacent: Bool

  /// The operator that it spells.
  var spelledOperator: QueryOperator? {
    if case .word(let word) = kind { QueryOperator(word) } else { nil }
  }
}
