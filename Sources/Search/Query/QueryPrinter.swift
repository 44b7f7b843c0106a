/// Writes a query the way it can be typed.
enum QueryPrinter {
  /// How strongly a node holds together.
  private enum Binding: Int, Comparable {
    case or
    case and
    case all
    case leaf

    static func < (left: Binding, right: Binding) -> Bool { left.rawValue < right.rawValue }
  }

  /// `node` in its shortest spelling.
  static func text(_ node: QueryNode) -> String { text(node, inside: .or) }

  private static func text(_ node: QueryNode, inside outer: Binding) -> String {
    let text =
      switch node {
      case .term(let term): prefix(term.field) + plain(term)
      case .near(let terms, let distance): near(terms, distance)
      case .filter(let filter): filter.description
      case .not(let inner): "-" + excluded(inner)
      case .all(let members): members.map { self.text($0, inside: .leaf) }.joined(separator: " ")
      case .and(let members): members.map { self.text($0, inside: .all) }.joined(separator: " AND ")
      case .or(let members): members.map { self.text($0, inside: .and) }.joined(separator: " OR ")
      }
    return binding(node) < outer ? "(\(text))" : text
  }

  private static func binding(_ node: QueryNode) -> Binding {
    switch node {
    case .term, .near, .filter, .not: .leaf
    case .all: .all
    case .and: .and
    case .or: .or
    }
  }

  private static func excluded(_ node: QueryNode) -> String {
    switch node {
    // A minus before a digit would be a sign.
    case .term(let term)
    where term.field == nil && !term.isPhrase
      && QueryText.beginsWithNumber(Substring(term.text).unicodeScalars):
      "(\(text(node)))"
    case .term, .filter: text(node)
    case .near, .not, .all, .and, .or: "(\(text(node)))"
    }
  }

  private static func near(_ terms: [QueryTerm], _ distance: Int) -> String {
    let text = terms.map(plain).joined(separator: " NEAR/\(distance) ")
    guard let field = terms.first?.field else { return text }
    return prefix(field) + "(\(text))"
  }

  private static func prefix(_ field: QueryTerm.Field?) -> String {
    field.map { $0.rawValue + ":" } ?? ""
  }

  private static func plain(_ term: QueryTerm) -> String {
    (term.isPhrase ? "\"\(term.text)\"" : term.text) + (term.isPrefix ? "*" : "")
  }
}
