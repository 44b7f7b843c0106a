/// Phrases as paths of word ids; every path from the root is one node a word.
///
/// Edges live in one open-addressed table keyed by node and word, so that a node costs no allocation
/// of its own: 70,000 phrases take a few megabytes.
struct PhraseTrie: Sendable {
  /// The node of the empty phrase.
  static let root: Int32 = 0

  private var keys: [UInt64]
  private var children: [Int32]
  /// The root's children by word, 0 for none: where every search starts, and most end.
  private var firstChildren: [Int32] = []
  /// Which nodes have children, and which words lead to any but the root's: most searches end here
  /// and never touch the edges, which are many.
  private var hasChildren: [Bool] = [false]
  private var goesOn: [Bool] = []
  /// Number of nodes, the root included.
  private(set) var count = 1

  /// Makes a trie with room for `nodeCount` nodes, which may become more.
  init(nodeCount: Int) {
    var slots = 256
    while slots * 3 < nodeCount * 4 { slots *= 2 }
    keys = [UInt64](repeating: .max, count: slots)
    children = [Int32](repeating: 0, count: slots)
  }

  /// The node that `word` leads to from `node`; nil if no phrase goes on like that.
  func child(of node: Int32, word: Int32) -> Int32? {
    if node == PhraseTrie.root {
      let child = Int(word) < firstChildren.count ? firstChildren[Int(word)] : 0
      return child == 0 ? nil : child
    }
    guard hasChildren[Int(node)], Int(word) < goesOn.count, goesOn[Int(word)] else { return nil }
    let key = key(node, word)
    let slot = slot(of: key)
    return keys[slot] == key ? children[slot] : nil
  }

  /// The node that `word` leads to from `node`, made if need be.
  mutating func insertChild(of node: Int32, word: Int32) -> Int32 {
    let key = key(node, word)
    let slot = slot(of: key)
    guard keys[slot] != key else { return children[slot] }
    let child = Int32(count)
    keys[slot] = key
    children[slot] = child
    count += 1
    hasChildren.append(false)
    hasChildren[Int(node)] = true
    if node == PhraseTrie.root {
      addFirst(child, Int(word))
    } else {
      while goesOn.count <= Int(word) { goesOn.append(false) }
      goesOn[Int(word)] = true
    }
    if count * 4 > keys.count * 3 { grow() }
    return child
  }

  private mutating func addFirst(_ child: Int32, _ word: Int) {
    while firstChildren.count <= word { firstChildren.append(0) }
    firstChildren[word] = child
  }

  private mutating func grow() {
    let old = zip(keys, children).filter { $0.0 != .max }
    keys = [UInt64](repeating: .max, count: keys.count * 2)
    children = [Int32](repeating: 0, count: keys.count)
    for (key, child) in old {
      let slot = slot(of: key)
      keys[slot] = key
      children[slot] = child
    }
  }

  private func key(_ node: Int32, _ word: Int32) -> UInt64 {
    UInt64(UInt32(bitPattern: node)) << 32 | UInt64(UInt32(bitPattern: word))
  }

  private func slot(of key: UInt64) -> Int {
    let mask = keys.count - 1
    var mixed = key &* 0x9E37_79B9_7F4A_7C15
    mixed ^= mixed >> 29
    var slot = Int(truncatingIfNeeded: mixed) & mask
    while keys[slot] != .max, keys[slot] != key { slot = (slot + 1) & mask }
    return slot
  }
}
