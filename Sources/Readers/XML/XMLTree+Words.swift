import Knowledge

extension XMLTree {
  /// The words inside `node` with white space made single spaces; nil where there are none.
  func words(of node: Int) -> String? {
    guard node + 2 == end(of: node), name(of: node + 1) == .text else {
      return markedWords(of: node)
    }
    let text = trimmed(text(at: node + 1))
    guard isSingleSpaced(text) else { return markedWords(of: node) }
    return text.isEmpty ? nil : String(decoding: text, as: UTF8.self)
  }

  /// The words inside the optional `node`; nil without it.
  func words(of node: Int?) -> String? { node.flatMap { words(of: $0) } }

  /// The words of the first element `name` right inside `node`.
  func words(_ name: ElementName, in node: Int) -> String? { words(of: first(name, in: node)) }

  /// All text inside `node` as it stands, without markup.
  func text(inside node: Int) -> [UInt8] {
    (node + 1..<max(node + 1, end(of: node))).filter { name(of: $0) == .text }
      .flatMap { text(at: $0) }
  }

  /// Words with markup in them, or with runs of white space.
  private func markedWords(of node: Int) -> String? {
    guard node + 1 < end(of: node) else { return nil }
    var writer = BlockWriter()
    var words = InlineWords(self)
    writer.begin(.paragraph)
    words.append(contentsOf: node, to: &writer)
    writer.end()
    return writer.bytes.isEmpty ? nil : String(decoding: writer.bytes, as: UTF8.self)
  }

  private func trimmed(_ text: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    var text = text
    while let first = text.first, first <= 0x20 { text.removeFirst() }
    while let last = text.last, last <= 0x20 { text.removeLast() }
    return text
  }

  private func isSingleSpaced(_ text: ArraySlice<UInt8>) -> Bool {
    var previous: UInt8 = 0
    for byte in text {
      if byte < 0x20 || byte == 0x20 && previous == 0x20 { return false }
      previous = byte
    }
    return true
  }
}
