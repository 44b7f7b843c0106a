import Knowledge

/// The chosen segments of a page as the text, blocks and links of a document.
struct HTMLRendering {
  private let tree: HTMLTree
  /// The text in UTF-8.
  private(set) var bytes: [UInt8] = []
  private(set) var blocks: [Block] = []
  private var found: [(range: ByteRange, target: String)] = []
  /// Of each block its first text node.
  private var firstNodes: [Int] = []

  init(tree: HTMLTree) { self.tree = tree }

  /// Appends `segments` of `page`.
  mutating func append(_ segments: [HTMLSegment], of page: HTMLSegments) {
    for segment in segments {
      if let last = blocks.last {
        let isNextInRow =
          last.kind == segment.kind && (last.kind == .listItem || last.kind == .table)
        bytes.append(contentsOf: isNextInRow ? [0x0A] : [0x0A, 0x0A])
      }
      let shift = bytes.count - segment.range.lowerBound
      bytes.append(contentsOf: page.bytes[segment.range])
      let range = ByteRange(segment.range.lowerBound + shift..<bytes.count)
      blocks.append(Block(kind: segment.kind, level: segment.level, range: range))
      firstNodes.append(segment.nodes.lowerBound)
      for link in page.links[segment.links] {
        guard let target = tree.string(.href, of: link.node).flatMap({ singleSpaced($0) }),
          !target.lowercased().hasPrefix("javascript:"), !target.lowercased().hasPrefix("data:")
        else { continue }
        let start = max(link.range.lowerBound, segment.range.lowerBound) + shift
        let end = min(link.range.upperBound, segment.range.upperBound) + shift
        guard start < end else { continue }
        found.append((ByteRange(start..<end), target))
      }
    }
  }

  /// The links, in order of their words; those within the page with the block that they lead to.
  ///
  /// - Parameter pageAddress: The page's own address, which links to its parts may begin with.
  /// - Returns: Links with addresses as written; scripts and data are left out.
  func links(pageAddress: String?) -> [Link] {
    let wanted = Set(found.compactMap { fragment(of: $0.target, in: pageAddress) })
    let places = wanted.isEmpty ? [:] : places(of: wanted)
    return found.map { range, target in
      let destination = fragment(of: target, in: pageAddress).flatMap { places[$0] }
        .flatMap { $0.overlaps(range) ? nil : $0 }
      return Link(range: range, target: target, destination: destination)
    }
  }

  /// The name behind `#` in a target within the page; nil for any other.
  private func fragment(of target: String, in address: String?) -> String? {
    guard let mark = target.firstIndex(of: "#") else { return nil }
    let page = target[..<mark]
    guard page.isEmpty || address.map({ page == $0[...] }) ?? false else { return nil }
    let name = target[target.index(after: mark)...]
    return name.isEmpty ? nil : String(name)
  }

  /// Where the elements with these ids or anchor names begin in the text.
  private func places(of names: Set<String>) -> [String: ByteRange] {
    var places: [String: ByteRange] = [:]
    for node in tree.nodes.indices where tree.nodes[node].tag != .text {
      for attribute in [HTMLAttribute.id, .name] {
        guard let name = tree.string(attribute, of: node), names.contains(name),
          places[name] == nil,
          let position = block(from: node)
        else { continue }
        places[name] = blocks[position].range
      }
    }
    return places
  }

  /// The block that holds the first words in or behind `node`, as far as they belong to it.
  private func block(from node: Int) -> Int? {
    var (low, high) = (0, firstNodes.count)
    while low < high {
      let middle = (low + high) / 2
      if firstNodes[middle] < node { low = middle + 1 } else { high = middle }
    }
    let isEmpty = Int(tree.nodes[node].end) == node + 1
    let isInside = low < firstNodes.count && firstNodes[low] < Int(tree.nodes[node].end)
    if isInside { return low }
    // An anchor in the middle of a block, or an empty one before it.
    let parentEnd =
      tree.nodes[node].parent >= 0 ? Int(tree.nodes[Int(tree.nodes[node].parent)].end) : 0
    if low > 0, firstNodes[low - 1] > Int(tree.nodes[node].parent) { return low - 1 }
    return isEmpty && low < firstNodes.count && firstNodes[low] < parentEnd ? low : nil
  }
}
