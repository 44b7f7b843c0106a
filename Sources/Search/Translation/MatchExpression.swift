/// Writes formulas of words as FTS5 expressions, where FTS5 can express them.
///
/// FTS5 has no rows to exclude from but those of other words: `a NOT b` it can, `NOT b` it cannot.
struct MatchExpression {
  let scope: SearchRequest.Scope
  /// Other ways to write words that stand without quotes and stars, by the word.
  var spellings: [String: [String]] = [:]

  /// Of terms that are near each other at most so many combinations of spellings are looked for.
  static let combinationCount = 64

  /// An expression for the rows that `formula` asks for; nil when there is none.
  func rows(of formula: QueryFormula) -> String? {
    switch formula {
    case .filter, .words(_, isWanted: false): nil
    case .words(let node, isWanted: true): leaf(node)
    case .either(let members): list(members, by: " OR ", rows)
    case .both(let members): conjunction(members)
    }
  }

  /// An expression for all other rows; nil when there is none.
  func otherRows(of formula: QueryFormula) -> String? {
    switch formula {
    case .filter, .words(_, isWanted: true): nil
    case .words(let node, isWanted: false): leaf(node)
    case .either(let members): list(members, by: " AND ", otherRows)
    case .both(let members): list(members, by: " OR ", otherRows)
    }
  }

  private func list(
    _ members: [QueryFormula], by separator: String, _ expression: (QueryFormula) -> String?
  ) -> String? {
    let parts = members.compactMap(expression)
    guard parts.count == members.count else { return nil }
    return parts.count == 1 ? parts[0] : "(" + parts.joined(separator: separator) + ")"
  }

  private func conjunction(_ members: [QueryFormula]) -> String? {
    var wanted: [String] = []
    var unwanted: [String] = []
    for member in members {
      if let expression = rows(of: member) {
        wanted.append(expression)
      } else if let expression = otherRows(of: member) {
        unwanted.append(expression)
      } else {
        return nil
      }
    }
    guard !wanted.isEmpty else { return nil }
    var text = wanted.joined(separator: " AND ")
    // NOT binds more tightly than AND, and may: a AND (b NOT c) is (a AND b) NOT c.
    if unwanted.count == 1 { text += " NOT " + unwanted[0] }
    if unwanted.count > 1 { text += " NOT (" + unwanted.joined(separator: " OR ") + ")" }
    return members.count == 1 ? text : "(\(text))"
  }

  /// Terms are always quoted, so that no letter of them is syntax.
  private func leaf(_ node: QueryNode) -> String? {
    let terms = node.terms
    let text: String
    if case .near(_, let distance) = node {
      let ways = combinations(of: terms).map { "NEAR(\($0.joined(separator: " ")), \(distance))" }
      text = Self.alternatives(ways)
    } else {
      text = terms.map { Self.alternatives(ways(toWrite: $0)) }.joined(separator: " ")
    }
    guard let field = terms.first?.field else { return text }
    guard let column = column(field) else { return nil }
    return "\(column) : \(text)"
  }

  /// The term, and all that counts for it, quoted.
  private func ways(toWrite term: QueryTerm) -> [String] {
    let others = term.isBareWord ? spellings[term.text] ?? [] : []
    return [Self.quoted(term)] + others.map(Self.quoted)
  }

  /// One way to write each of `terms`, in as many combinations as are looked for.
  private func combinations(of terms: [QueryTerm]) -> [[String]] {
    var found: [[String]] = [[]]
    for term in terms {
      let ways = ways(toWrite: term)
      let room = max(1, Self.combinationCount / found.count)
      found = found.flatMap { before in ways.prefix(room).map { before + [$0] } }
    }
    return found
  }

  private static func alternatives(_ ways: [String]) -> String {
    ways.count == 1 ? ways[0] : "(" + ways.joined(separator: " OR ") + ")"
  }

  /// The column of the scope's index that holds `field`.
  private func column(_ field: QueryTerm.Field) -> String? {
    switch (field, scope) {
    case (.text, _): "text"
    case (.title, .articles): "title"
    case (.title, .claims): "article_title"
    case (.section, .claims): "section"
    case (.section, .articles): nil
    }
  }

  private static func quoted(_ term: QueryTerm) -> String {
    quoted(term.text) + (term.isPrefix ? "*" : "")
  }

  private static func quoted(_ text: String) -> String {
    let escaped = text.split(separator: "\"", omittingEmptySubsequences: false)
      .joined(separator: "\"\"")
    return "\"\(escaped)\""
  }
}
