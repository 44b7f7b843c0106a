internal import Knowledge

/// Finds the article in a page.
struct MainContent {
  let tree: HTMLTree
  let meanings: ElementMeanings
  let page: HTMLSegments
  /// Element that holds the article.
  private(set) var container = 0
  /// Positions in `page.segments` of the article's blocks.
  private(set) var kept: [Int] = []

  /// Running sums of prose over segments: of segments before a position.
  private var proseBefore: [Int] = []
  private var isPruned: [Bool] = []

  init(
    tree: HTMLTree, meanings: ElementMeanings, page: HTMLSegments, titles: Set<String>,
    address: String?
  ) {
    self.tree = tree
    self.meanings = meanings
    self.page = page
    prune()
    sumProse()
    container = mainElement()
    let inside = positions(in: container)
    kept = inside.filter { !isPruned[$0] }
    kept = SegmentFilter(tree: tree, page: page, titles: titles, address: address).filtered(kept)
  }

  // MARK: prose

  /// Bytes of running text in a segment.
  func prose(_ segment: HTMLSegment) -> Int {
    let own = segment.byteCount - segment.linkByteCount
    guard own >= 40, own >= segment.linkByteCount else { return 0 }
    switch segment.kind {
    case .heading, .caption: return 0
    default: return own
    }
  }

  private mutating func sumProse() {
    proseBefore = [0]
    var sum = 0
    for (position, segment) in page.segments.enumerated() {
      if !isPruned[position] { sum += prose(segment) }
      proseBefore.append(sum)
    }
  }

  /// Positions of the segments whose words stand in `node`.
  func positions(in node: Int) -> Range<Int> {
    let start = firstPosition(from: node)
    return start..<max(start, firstPosition(from: Int(tree.nodes[node].end)))
  }

  private func firstPosition(from node: Int) -> Int {
    var (low, high) = (0, page.segments.count)
    while low < high {
      let middle = (low + high) / 2
      if page.segments[middle].nodes.lowerBound < node { low = middle + 1 } else { high = middle }
    }
    return low
  }

  private func prose(in node: Int) -> Int {
    let range = positions(in: node)
    return proseBefore[range.upperBound] - proseBefore[range.lowerBound]
  }

  // MARK: pruning

  private mutating func prune() {
    isPruned = Array(repeating: false, count: page.segments.count)
    sumProse()
    let total = max(prose(in: 0), 1)
    var bodies = tree.nodes.indices.filter { meanings[$0].contains(.articleBody) }
    bodies = bodies.filter { prose(in: $0) * 4 > total }
    var node = 0
    while node < tree.nodes.count {
      let isBody = bodies.contains { node <= $0 && $0 < Int(tree.nodes[node].end) }
      if !isBody, isFurniture(node, total: total) {
        for position in positions(in: node) { isPruned[position] = true }
        node = Int(tree.nodes[node].end)
      } else {
        node += 1
      }
    }
  }

  private func isFurniture(_ node: Int, total: Int) -> Bool {
    let meaning = meanings[node]
    switch tree.nodes[node].tag {
    case .text, .html, .body, .main, .article, .tr, .td, .th, .tbody, .thead, .tfoot: return false
    case .footer, .aside, .form, .header, .fieldset:
      if prose(in: node) * 4 < total { return true }
    case .blockquote, .h1, .h2, .h3, .h4, .h5, .h6, .li, .dt, .dd:
      return meaning.contains(.furniture) && prose(in: node) * 4 < total
    case .p where positions(in: node).contains(where: { page.segments[$0].byteCount > 120 }):
      return meaning.contains(.furniture) && prose(in: node) * 4 < total
    default: break
    }
    guard meaning.contains(.furniture) || meaning.contains(.smallFurniture) else { return false }
    if holdsQuoteOnly(node) { return false }
    if meaning.contains(.furniture) { return prose(in: node) * 5 < total * 4 }
    return prose(in: node) * 10 < total
  }

  /// Whether all words of an element are a quotation: what somebody wrote on a network, embedded.
  private func holdsQuoteOnly(_ node: Int) -> Bool {
    let positions = positions(in: node)
    return !positions.isEmpty && positions.allSatisfy { page.segments[$0].kind == .quote }
  }

  // MARK: container

  /// The element that holds the article: the innermost with most of the page's prose, or the one
  /// around it where the article is spread over several of a kind.
  private func mainElement() -> Int {
    var path = [0]
    while let current = path.last, let child = heir(of: current) { path.append(child) }
    var chosen = path.count - 1
    for depth in stride(from: path.count - 1, to: 0, by: -1) where hasTwin(path[depth]) {
      chosen = depth - 1
    }
    return path[chosen]
  }

  /// The child that holds so much of the prose of `node` that it is the article in its stead.
  private func heir(of node: Int) -> Int? {
    let whole = prose(in: node)
    guard whole > 0 else { return nil }
    var best = (node: -1, prose: 0)
    for child in children(of: node) where holdsBlocks(child) {
      let amount = prose(in: child)
      if amount > best.prose { best = (child, amount) }
    }
    return best.prose * 100 >= whole * share(toLeave: node) ? best.node : nil
  }

  private func children(of node: Int) -> some Sequence<Int> {
    let end = Int(tree.nodes[node].end)
    return sequence(first: node + 1) { Int(tree.nodes[$0].end) }.prefix { $0 < end }
  }

  private func holdsBlocks(_ node: Int) -> Bool {
    switch tree.nodes[node].tag {
    case .text, .p, .ul, .ol, .li, .dl, .blockquote, .pre, .table, .h1, .h2, .h3, .h4, .h5, .h6,
      .figure, .a, .details:
      false
    default: true
    }
  }

  /// Whether an element has a sibling of the same make with prose of the article.
  ///
  /// Page builders put each piece of an article into a box of its own. Whole articles one behind the
  /// other are no such pieces.
  private func hasTwin(_ node: Int) -> Bool {
    let tag = tree.nodes[node].tag
    guard tag == .div || tag == .section || tag == .custom, tree.nodes[node].parent >= 0 else {
      return false
    }
    let name = tree.value(.class, of: node)
    return children(of: Int(tree.nodes[node].parent)).contains { other in
      guard other != node, tree.nodes[other].tag == tag, prose(in: other) > 0 else { return false }
      let otherName = tree.value(.class, of: other)
      return name.map { $0.elementsEqual(otherName ?? []) } ?? (otherName == nil)
    }
  }

  /// Hundredths of the prose of `node` that a child must hold to be the article in its stead.
  private func share(toLeave node: Int) -> Int {
    if meanings[node].contains(.articleBody) { return 97 }
    switch tree.nodes[node].tag {
    case .article, .main: return 85
    default: return 70
    }
  }
}
