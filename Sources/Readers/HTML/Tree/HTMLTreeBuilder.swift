internal import CLibXML2

/// Builds an `HTMLTree` from what the parser reports.
///
/// Elements nested deeper than `maximumDepth` are left out and their words kept, as browsers do.
final class HTMLTreeBuilder {
  private static let maximumDepth = 512
  private static let maximumNodeCount = 1_500_000
  private static let maximumCommentCount = 64

  private(set) var tree = HTMLTree()
  /// Numbers of the open elements that are nodes.
  private var open: [Int32] = []
  /// Of every open element, whether it is a node.
  private var isNode: [Bool] = []
  private var tags: [UInt: HTMLTag] = [:]
  private var attributeNames: [UInt: HTMLAttribute?] = [:]
  private var hasRoot = false
  private var hasBody = false
  private var isLinkedData = false
  /// Whether the page has more elements and texts than are kept.
  var isFull: Bool { tree.nodes.count >= Self.maximumNodeCount }
  /// Elements that were looked at in vain by end tags that match nothing.
  var wastedStepCount = 0

  /// Closes what is open still.
  func finish() -> HTMLTree {
    while !isNode.isEmpty { endElement() }
    return tree
  }

  func startElement(
    _ name: UnsafePointer<UInt8>, _ values: UnsafeMutablePointer<UnsafePointer<UInt8>?>?
  ) {
    let tag = unsafe tag(named: name)
    let isKept = isKept(tag)
    isNode.append(isKept)
    guard isKept else { return }
    let first = Int32(tree.attributes.count)
    if let values = unsafe values { unsafe append(values, of: tag) }
    let range = first..<Int32(tree.attributes.count)
    let number = Int32(tree.nodes.count)
    tree.nodes.append(.init(tag: tag, parent: parent, end: number + 1, range: range))
    open.append(number)
    isLinkedData = tag == .script && holdsLinkedData(Int(number))
  }

  func endElement() {
    guard isNode.popLast() == true, let number = open.popLast() else { return }
    tree.nodes[Int(number)].end = Int32(tree.nodes.count)
    isLinkedData = false
  }

  func characters(_ start: UnsafePointer<UInt8>, _ count: Int) {
    guard tree.nodes.count < Self.maximumNodeCount else { return }
    let parent = parent
    let from = tree.bytes.count
    unsafe tree.bytes.append(contentsOf: UnsafeBufferPointer(start: start, count: count))
    let range = Int32(from)..<Int32(tree.bytes.count)
    // The parser hands out long texts in pieces.
    if let last = tree.nodes.last, last.tag == .text, last.parent == parent,
      last.range.upperBound == range.lowerBound
    {
      tree.nodes[tree.nodes.count - 1] = .init(
        tag: .text, parent: parent, end: last.end, range: last.range.lowerBound..<range.upperBound)
    } else {
      let end = Int32(tree.nodes.count + 1)
      tree.nodes.append(.init(tag: .text, parent: parent, end: end, range: range))
    }
  }

  func characterData(_ start: UnsafePointer<UInt8>, _ count: Int) {
    guard isLinkedData else { return }
    let from = tree.bytes.count
    unsafe tree.bytes.append(contentsOf: UnsafeBufferPointer(start: start, count: count))
    if tree.linkedData.last?.upperBound == from, let last = tree.linkedData.popLast() {
      tree.linkedData.append(last.lowerBound..<tree.bytes.count)
    } else {
      tree.linkedData.append(from..<tree.bytes.count)
    }
  }

  func comment(_ text: UnsafePointer<UInt8>) {
    guard tree.comments.count < Self.maximumCommentCount else { return }
    let bytes = unsafe UnsafeBufferPointer(start: text, count: strnlen(text, 2048))
    unsafe tree.comments.append(String(decoding: bytes, as: UTF8.self))
  }

  private func strnlen(_ text: UnsafePointer<UInt8>, _ limit: Int) -> Int {
    var count = 0
    while count < limit, unsafe text[count] != 0 { count += 1 }
    return count
  }

  private var parent: Int32 { open.last ?? -1 }

  /// Whether an element becomes a node; a second `html` or `body` only adds words to the first.
  private func isKept(_ tag: HTMLTag) -> Bool {
    guard open.count < Self.maximumDepth, tree.nodes.count < Self.maximumNodeCount else {
      return false
    }
    if tag == .html {
      defer { hasRoot = true }
      return !hasRoot
    }
    if tag == .body {
      defer { hasBody = true }
      return !hasBody
    }
    return true
  }

  private func tag(named name: UnsafePointer<UInt8>) -> HTMLTag {
    // The parser keeps each name once, so its address stands for it.
    let address = UInt(bitPattern: name)
    if let known = tags[address] { return known }
    let tag = HTMLTag(name: unsafe String(cString: name))
    tags[address] = tag
    return tag
  }

  private func append(
    _ values: UnsafeMutablePointer<UnsafePointer<UInt8>?>, of tag: HTMLTag
  ) {
    var index = 0
    while let name = unsafe values[index] {
      defer { index += 2 }
      let address = UInt(bitPattern: name)
      if attributeNames[address] == nil {
        let name = unsafe String(cString: name).lowercased()
        attributeNames[address] = .some(HTMLAttribute(rawValue: name))
      }
      guard let kept = attributeNames[address] ?? nil else { continue }
      let from = tree.bytes.count
      if let value = unsafe values[index + 1] {
        let count = unsafe strnlen(value, kept == .content ? 65_536 : 4096)
        unsafe tree.bytes.append(contentsOf: UnsafeBufferPointer(start: value, count: count))
      }
      let range = Int32(from)..<Int32(tree.bytes.count)
      tree.attributes.append(.init(name: kept, value: range))
    }
  }

  private func holdsLinkedData(_ node: Int) -> Bool {
    tree.string(.type, of: node)?.lowercased().contains("ld+json") ?? false
  }
}
