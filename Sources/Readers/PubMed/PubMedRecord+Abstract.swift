import Knowledge

extension PubMedRecord {
  /// Writes an abstract, labels as headings; the notice of copyright is left out.
  mutating func append(abstract node: Int) {
    var words = InlineWords(tree)
    for part in tree.contents(of: node) where tree.name(of: part) == .abstractText {
      let label = tree.attribute(.label, of: part)
      if let label, !label.isEmpty, label.lowercased() != "unlabelled" {
        abstract.write(.heading, level: 2, decoded(label))
      }
      let blockCount = abstract.blocks.count
      abstract.begin(.paragraph)
      words.append(contentsOf: part, to: &abstract)
      abstract.end()
      let isHeadingBare =
        abstract.blocks.count == blockCount && abstract.blocks.last?.kind == .heading
      if isHeadingBare { abstract.removeLastBlock() }
    }
  }

  /// A second abstract, by somebody else or in another language, stands in where there is no first.
  mutating func read(otherAbstract node: Int) {
    guard abstract.blocks.isEmpty else { return }
    append(abstract: node)
  }

  /// libxml2 leaves an ampersand in attributes as a number.
  private func decoded(_ value: String) -> String {
    guard value.contains("&#38;") else { return value }
    return value.split(separator: "&#38;", omittingEmptySubsequences: false).joined(separator: "&")
  }
}
