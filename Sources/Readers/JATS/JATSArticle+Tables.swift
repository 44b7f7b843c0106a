import Knowledge

extension JATSArticle {
  /// Writes label and legend of a figure, table or file.
  mutating func write(caption node: Int) {
    writer.begin(.caption)
    if let label = tree.words(.label, in: node) { append(sentence: label) }
    if let caption = tree.first(.caption, in: node) {
      for part in tree.contents(of: caption) {
        switch tree.name(of: part) {
        case .jatsTitle:
          words.append(contentsOf: part, to: &writer)
          append(sentence: "")
        case .p:
          words.append(contentsOf: part, to: &writer)
          writer.appendSpace()
        default: words.append(part, to: &writer)
        }
      }
    }
    for part in tree.all(.p, in: node) {
      words.append(contentsOf: part, to: &writer)
      writer.appendSpace()
    }
    writer.end()
  }

  /// Ends what was written with a full stop, where it has no stop, after adding `words`.
  private mutating func append(sentence words: String) {
    writer.append(words)
    while writer.bytes.last == 0x20 { writer.removeLastSpace() }
    if let last = writer.bytes.last, !".:?!".utf8.contains(last) {
      writer.appendWord(".".utf8)
    }
    writer.appendSpace()
  }

  /// Writes legend, rows and notes of a table.
  mutating func write(table node: Int) {
    if tree.name(of: node) == .tableWrap { write(caption: node) }
    let rows = tree.descendants(.tr, in: node)
    for row in rows { write(row: row) }
    for foot in tree.all(.tableWrapFoot, in: node) { write(notes: foot) }
  }

  private mutating func write(row: Int) {
    let cells = tree.contents(of: row).filter { [.td, .th].contains(tree.name(of: $0)) }
    let hasWords = cells.contains { cell in
      let bytes = Array((tree.words(of: cell) ?? "").utf8)
      return !WhiteSpace.trimmed(0..<bytes.count, in: bytes).isEmpty
    }
    guard hasWords else { return }
    writer.begin(.table)
    for (index, cell) in cells.enumerated() {
      if index > 0 { writer.append(" | ") }
      for part in tree.contents(of: cell) {
        words.append(part, to: &writer)
        if [.p, .list].contains(tree.name(of: part)) { writer.appendSpace() }
      }
    }
    writer.end()
  }

  private mutating func write(notes foot: Int) {
    for part in tree.contents(of: foot) {
      switch tree.name(of: part) {
      case .fnGroup: for note in tree.all(.fn, in: part) { write(footnote: note, as: .caption) }
      case .text: break
      default: write(footnote: part, as: .caption)
      }
    }
  }
}
