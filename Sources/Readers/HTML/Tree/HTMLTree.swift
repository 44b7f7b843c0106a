/// A page as elements and texts, in reading order.
///
/// Nodes are numbered in that order, so an element's descendants are the numbers from its own to
/// its `end`. Nothing here needs recursion, however deep a page nests.
struct HTMLTree {
  /// An element or a run of text.
  struct Node {
    /// What it is.
    let tag: HTMLTag
    /// Number of the element around it; -1 for the outermost.
    let parent: Int32
    /// Number of the first node behind it and its descendants.
    var end: Int32
    /// For text its bytes in `HTMLTree.bytes`, for an element its attributes in `attributes`.
    let range: Range<Int32>
  }

  /// One attribute of an element.
  struct Attribute {
    let name: HTMLAttribute
    /// Its value, in `HTMLTree.bytes`.
    let value: Range<Int32>
  }

  var nodes: [Node] = []
  var attributes: [Attribute] = []
  /// Texts and values in UTF-8, one behind the other.
  var bytes: [UInt8] = []
  /// The first comments, in which programs that save pages say where and when.
  var comments: [String] = []
  /// What stands in scripts of the type `application/ld+json`.
  var linkedData: [Range<Int>] = []
  /// Whether the page goes on behind what is kept of it.
  var isCutShort = false

  /// Bytes of `node`'s attribute `name`; nil where it has none.
  func value(_ name: HTMLAttribute, of node: Int) -> ArraySlice<UInt8>? {
    guard nodes[node].tag != .text else { return nil }
    let range = nodes[node].range
    for index in range where attributes[Int(index)].name == name {
      let value = attributes[Int(index)].value
      return bytes[Int(value.lowerBound)..<Int(value.upperBound)]
    }
    return nil
  }

  /// `node`'s attribute `name` as a string; nil where it has none.
  func string(_ name: HTMLAttribute, of node: Int) -> String? {
    value(name, of: node).map { String(decoding: $0, as: UTF8.self) }
  }

  /// Bytes of a text node.
  func text(of node: Int) -> ArraySlice<UInt8> {
    let range = nodes[node].range
    return bytes[Int(range.lowerBound)..<Int(range.upperBound)]
  }

  /// All words in `node`, with single spaces between them; nil when it has none.
  func words(in node: Int) -> String? {
    var line: [UInt8] = []
    for child in node..<Int(nodes[node].end) where nodes[child].tag == .text {
      line.append(contentsOf: text(of: child))
    }
    return singleSpaced(String(decoding: line, as: UTF8.self))
  }

  /// Numbers of the nodes around `node`, innermost first.
  func ancestors(of node: Int) -> some Sequence<Int> {
    sequence(first: Int(nodes[node].parent)) { Int(nodes[$0].parent) }.prefix { $0 >= 0 }
  }
}

/// `text` with single spaces between words; nil when it has none.
func singleSpaced(_ text: String) -> String? {
  let words = text.split { $0.isWhitespace }
  return words.isEmpty ? nil : words.joined(separator: " ")
}
