internal import Knowledge

/// A block of a page before anybody knows whether it belongs to the article.
///
/// Numbers are kept in 32 bits: a page may have very many of these.
struct HTMLSegment {
  /// What the elements around it make of it.
  var kind: Block.Kind
  private var storedLevel: Int16
  private let storedNode: Int32
  private let storedNodes: Range<Int32>
  private let storedRange: Range<Int32>
  private let storedLinks: Range<Int32>
  private let storedLinkByteCount: Int32

  /// Makes a segment.
  init(
    kind: Block.Kind, level: Int, node: Int, nodes: Range<Int>, range: Range<Int>,
    linkByteCount: Int, links: Range<Int>
  ) {
    self.kind = kind
    storedLevel = Int16(clamping: level)
    storedNode = Int32(node)
    storedNodes = Int32(nodes.lowerBound)..<Int32(nodes.upperBound)
    storedRange = Int32(range.lowerBound)..<Int32(range.upperBound)
    storedLinks = Int32(links.lowerBound)..<Int32(links.upperBound)
    storedLinkByteCount = Int32(linkByteCount)
  }

  /// As in `Block.level`.
  var level: Int {
    get { Int(storedLevel) }
    set { storedLevel = Int16(clamping: newValue) }
  }

  /// Number of the block element that it stands in.
  var node: Int { Int(storedNode) }

  /// Numbers of its first and behind its last text node.
  var nodes: Range<Int> { Int(storedNodes.lowerBound)..<Int(storedNodes.upperBound) }

  /// Its bytes in `HTMLSegments.bytes`, without white space at the edges.
  var range: Range<Int> { Int(storedRange.lowerBound)..<Int(storedRange.upperBound) }

  /// Its links, in `HTMLSegments.links`.
  var links: Range<Int> { Int(storedLinks.lowerBound)..<Int(storedLinks.upperBound) }

  /// Bytes of it in links.
  var linkByteCount: Int { Int(storedLinkByteCount) }

  /// Number of bytes.
  var byteCount: Int { storedRange.count }
}

/// A link before its words have found their place.
struct HTMLLink {
  /// Its words, in `HTMLSegments.bytes`.
  var range: Range<Int>
  /// Number of the `a` element.
  let node: Int
}
