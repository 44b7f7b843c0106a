/// What a page states in `meta` elements and `<link rel=canonical>`.
struct MetaTags {
  /// One statement, in order.
  private(set) var pairs: [(name: String, content: String)] = []
  private var places: [String: [Int]] = [:]
  /// Address of the page as it names itself.
  private(set) var canonical: String?

  init(of tree: HTMLTree) {
    for node in tree.nodes.indices {
      switch tree.nodes[node].tag {
      case .meta: add(node, in: tree)
      case .link:
        guard canonical == nil, let rel = tree.string(.rel, of: node)?.lowercased() else { break }
        if rel.split(separator: " ").contains("canonical") {
          canonical = tree.string(.href, of: node)
        }
      default: break
      }
    }
  }

  private mutating func add(_ node: Int, in tree: HTMLTree) {
    guard let content = tree.string(.content, of: node).flatMap({ singleSpaced($0) }) else {
      return
    }
    for attribute in [HTMLAttribute.name, .property, .itemprop, .httpEquivalent] {
      guard let name = tree.string(attribute, of: node)?.lowercased() else { continue }
      places[name, default: []].append(pairs.count)
      pairs.append((name, content))
    }
  }

  /// The first content under the first of `names` that is there.
  func first(_ names: String...) -> String? {
    for name in names { if let place = places[name]?.first { return pairs[place].content } }
    return nil
  }

  /// All contents under the first of `names` that is there.
  func all(_ names: String...) -> [String] {
    for name in names { if let found = places[name] { return found.map { pairs[$0].content } } }
    return []
  }
}
