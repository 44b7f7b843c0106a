/// Phrases of two words or more as paths of word ids, one node a word; the first word of each leads to
/// a node by itself.
///
/// Edges live in one open-addressed table keyed by node and word, so that a node costs no allocation
/// of its own: 70,000 phrases take a few megabytes.
struct PhraseTrie: Sendable {
  /// What is known of a phrase.
  struct Node: Sendable {
    /// Index of its first entry, -1 if it names nothing.
    var firstEntry: Int32 = -1
    /// What it does beside naming conditions.
    var roles: PhraseIndex.Roles = []
    /// Whether other phrases go on from it.
    fileprivate(set) var goesOn = false
  }

  private struct Edge: Sendable {
    var key = UInt64.max
    var child: Int32 = 0
  }

  /// The node of the empty phrase.
  static let root: Int32 = 0

  private var edges: [Edge]
  private var edgeCount = 0
  /// All nodes, the root first.
  private(set) var nodes: [Node] = [Node()]

  /// Makes a trie with room for `nodeCount` nodes, which may become more.
  init(nodeCount: Int) {
    var slots = 256
    while slots * 3 < nodeCount * 4 { slots *= 2 }
    edges = [Edge](repeating: Edge(), count: slots)
    nodes.reserveCapacity(nodeCount)
  }

  /// What is known of the phrase at `node`.
  @inline(__always)
  subscript(node: Int32) -> Node {
    get { nodes[Int(node)] }
    set { nodes[Int(node)] = newValue }
  }

  /// The node that `word` leads to from `node`, not the root; nil if no phrase goes on like that.
  func child(of node: Int32, word: Int32) -> Int32? {
    guard nodes[Int(node)].goesOn else { return nil }
    let key = key(node, word)
    let edge = edges[slot(of: key)]
    return edge.key == key ? edge.child : nil
  }

  /// Adds a node that no edge leads to, for a first word.
  mutating func insertFirst() -> Int32 {
    nodes.append(Node())
    return Int32(nodes.count - 1)
  }

  /// The node that `word` leads to from `node`, not the root; made if need be.
  mutating func insertChild(of node: Int32, word: Int32) -> Int32 {
    let key = key(node, word)
    let slot = slot(of: key)
    guard edges[slot].key != key else { return edges[slot].child }
    let child = insertFirst()
    edges[slot] = Edge(key: key, child: child)
    edgeCount += 1
    nodes[Int(node)].goesOn = true
    if edgeCount * 4 > edges.count * 3 { grow() }
    return child
  }

  private mutating func grow() {
    let old = edges.filter { $0.key != .max }
    edges = [Edge](repeating: Edge(), count: edges.count * 2)
    for edge in old { edges[slot(of: edge.key)] = edge }
  }

  private func key(_ node: Int32, _ word: Int32) -> UInt64 {
    UInt64(UInt32(bitPattern: node)) << 32 | UInt64(UInt32(bitPattern: word))
  }

  private func slot(of key: UInt64) -> Int {
    let mask = edges.count - 1
    var mixed = key &* 0x9E37_79B9_7F4A_7C15
    mixed ^= mixed >> 29
    var slot = Int(truncatingIfNeeded: mixed) & mask
    while edges[slot].key != .max, edges[slot].key != key { slot = (slot + 1) & mask }
    return slot
  }
}
