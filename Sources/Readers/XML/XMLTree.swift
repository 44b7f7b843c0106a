/// The elements, attributes and text of one record, in the order of the file.
///
/// A node is named by its number. The nodes inside one follow it, and `end(of:)` is the number of the
/// first that does not: a walk over children jumps from end to end. All text lies in one buffer, so
/// that a tree is emptied and filled again without asking for memory.
struct XMLTree {
  fileprivate struct Node {
    let name: ElementName
    var attributeCount: UInt8 = 0
    /// Of text the first byte, of an element the first attribute.
    let start: UInt32
    /// Of text past the last byte, of an element past the last node inside.
    var end: UInt32

    /// Number of the first node past this one, numbered `index`, and what is inside it.
    func end(at index: Int) -> Int { name == .text ? index + 1 : Int(end) }
  }

  private struct Attribute {
    let name: AttributeName
    let start: UInt32
    let end: UInt32
  }

  private var nodes: [Node] = []
  private var attributes: [Attribute] = []
  private var bytes: [UInt8] = []
  private var open: [Int] = []
  private var isTextOpen = false

  /// Bytes of text and attributes held.
  var byteCount: Int { bytes.count }

  /// Number of nodes held.
  var nodeCount: Int { nodes.count }

  /// Whether every element that was begun has ended.
  var isComplete: Bool { open.isEmpty }

  // MARK: Filling

  /// Forgets everything and keeps the memory for what comes next.
  mutating func removeAll() {
    nodes.removeAll(keepingCapacity: true)
    attributes.removeAll(keepingCapacity: true)
    bytes.removeAll(keepingCapacity: true)
    open.removeAll(keepingCapacity: true)
    isTextOpen = false
  }

  /// Begins an element inside the one begun last.
  mutating func begin(_ name: ElementName) {
    isTextOpen = false
    open.append(nodes.count)
    nodes.append(Node(name: name, start: UInt32(attributes.count), end: 0))
  }

  /// Gives the element begun last an attribute; past 255 they are dropped.
  mutating func add(_ name: AttributeName, _ value: UnsafeBufferPointer<UInt8>) {
    guard let index = open.last, nodes[index].attributeCount < 255 else { return }
    let start = bytes.count
    unsafe bytes.append(contentsOf: value)
    nodes[index].attributeCount += 1
    attributes.append(
      Attribute(name: name, start: UInt32(start), end: UInt32(bytes.count)))
  }

  /// Adds text inside the element begun last.
  mutating func append(_ text: UnsafeBufferPointer<UInt8>) {
    let start = bytes.count
    unsafe bytes.append(contentsOf: text)
    if isTextOpen {
      nodes[nodes.count - 1].end = UInt32(bytes.count)
    } else {
      nodes.append(Node(name: .text, start: UInt32(start), end: UInt32(bytes.count)))
      isTextOpen = true
    }
  }

  /// Ends the element begun last.
  mutating func end() {
    isTextOpen = false
    guard let index = open.popLast() else { return }
    nodes[index].end = UInt32(nodes.count)
  }

  // MARK: Reading

  /// What a node is.
  func name(of node: Int) -> ElementName { nodes[node].name }

  /// Number of the first node past `node` that is not inside it.
  func end(of node: Int) -> Int { nodes[node].end(at: node) }

  /// The nodes right inside `node`, text included, in order.
  func contents(of node: Int) -> Contents {
    Contents(nodes: nodes, start: node + 1, end: end(of: node))
  }

  /// The first element `name` right inside `node`; nil without one.
  func first(_ name: ElementName, in node: Int) -> Int? {
    var child = node + 1
    let end = end(of: node)
    while child < end {
      if nodes[child].name == name { return child }
      child = self.end(of: child)
    }
    return nil
  }

  /// The element that the names lead to from `node`, the first one at each step; nil without one.
  func first(_ outer: ElementName, _ inner: ElementName, in node: Int) -> Int? {
    first(outer, in: node).flatMap { first(inner, in: $0) }
  }

  /// The elements `name` right inside `node`.
  func all(_ name: ElementName, in node: Int) -> [Int] {
    contents(of: node).filter { nodes[$0].name == name }
  }

  /// The elements `name` anywhere inside `node`, those inside one another too.
  func descendants(_ name: ElementName, in node: Int) -> [Int] {
    (node + 1..<max(node + 1, end(of: node))).filter { nodes[$0].name == name }
  }

  /// The bytes of text node `node`.
  func text(at node: Int) -> ArraySlice<UInt8> {
    bytes[Int(nodes[node].start)..<Int(nodes[node].end)]
  }

  /// The bytes of an attribute of `node`; nil without it.
  func attributeBytes(_ name: AttributeName, of node: Int) -> ArraySlice<UInt8>? {
    let start = Int(nodes[node].start)
    for index in start..<start + Int(nodes[node].attributeCount)
    where attributes[index].name == name {
      return bytes[Int(attributes[index].start)..<Int(attributes[index].end)]
    }
    return nil
  }

  /// An attribute of `node`; nil without it.
  func attribute(_ name: AttributeName, of node: Int) -> String? {
    attributeBytes(name, of: node).map { String(decoding: $0, as: UTF8.self) }
  }

  /// Whether an attribute of `node` has `value`.
  func attribute(_ name: AttributeName, of node: Int, is value: StaticString) -> Bool {
    guard let bytes = attributeBytes(name, of: node), bytes.count == value.utf8CodeUnitCount
    else { return false }
    return unsafe bytes.elementsEqual(
      UnsafeBufferPointer(start: value.utf8Start, count: value.utf8CodeUnitCount))
  }

  /// Numbers of nodes beside one another.
  struct Contents: Sequence, IteratorProtocol {
    private let nodes: [Node]
    private var position: Int
    private let end: Int

    fileprivate init(nodes: [Node], start: Int, end: Int) {
      (self.nodes, position, self.end) = (nodes, start, end)
    }

    mutating func next() -> Int? {
      guard position < end else { return nil }
      defer { position = nodes[position].end(at: position) }
      return position
    }
  }
}
