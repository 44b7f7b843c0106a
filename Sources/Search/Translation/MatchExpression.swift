/// Writes formulas of words as FTS5 expressions, where FTS5 can express them.
///
/// FTS5 has no rows to exclude from but those of other words: `a NOT b` it can, `NOT b` it cannot.
struct MatchExpression {
  let scope: SearchRequest.Scope

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
    var text = terms.map(Self.quoted).joined(separator: " ")
    if case .near(_, let distance) = node { text = "NEAR(\(text), \(distance))" }
    guard let field = terms.first?.field else { return text }
    guard let column = column(field) else { return nil }
    return "\(column) : \(text)"
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
    let escaped = term.text.split(separator: "\"", omittingEmptySubsequences: false)
      .joined(separator: "\"\"")
    return "\"\(escaped)\"" + (term.isPrefix ? "*" : "")
  }
}
