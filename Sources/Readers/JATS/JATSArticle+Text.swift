import Knowledge

extension JATSArticle {
  /// Abstracts that repeat another or are no text.
  private static let leftOutAbstracts: Set = ["graphical", "toc", "teaser", "short", "precis"]

  mutating func writeText() {
    writeAbstracts()
    if let body = tree.first(.body, in: 0) { writeContents(of: body, level: 2) }
    if let floats = tree.first(.floatsGroup, in: 0) { writeContents(of: floats, level: 2) }
    let back = tree.first(.back, in: 0)
    if let back {
      for node in tree.contents(of: back) where tree.name(of: node) != .refList {
        write(node, level: 2)
      }
    }
    writeFootnotes()
    if let back {
      for node in tree.all(.refList, in: back) { write(references: node, level: 2) }
    }
  }

  private mutating func writeAbstracts() {
    guard let front = tree.first(.front, in: 0) else { return }
    let meta = tree.first(.articleMeta, in: front) ?? front
    var found = tree.all(.jatsAbstract, in: meta).filter {
      !Self.leftOutAbstracts.contains(tree.attribute(.abstractType, of: $0) ?? "")
    }
    if found.isEmpty { found = tree.all(.transAbstract, in: meta) }
    for node in found {
      let title = tree.words(.jatsTitle, in: node)
      let hasWords = !(tree.words(of: node) ?? "").isEmpty
      if hasWords { writer.write(.heading, level: 2, title ?? "Abstract") }
      for part in tree.contents(of: node) where tree.name(of: part) != .jatsTitle {
        write(part, level: 3)
      }
    }
  }

  /// Writes what is inside `node`, its sections at `level`.
  mutating func writeContents(of node: Int, level: Int) {
    for part in tree.contents(of: node) { write(part, level: level) }
  }

  /// Writes one structure of the text; `level` is that of a heading it may begin with.
  mutating func write(_ node: Int, level: Int) {
    switch tree.name(of: node) {
    case .text, .objectId, .altText, .longDesc, .graphic, .media, .secMeta: break
    case .sec, .app, .ack, .boxedText, .glossary, .notes, .bio, .statement, .appGroup, .fnGroup,
      .questionWrap:
      write(section: node, level: level)
    case .jatsTitle: write(.heading, node, level: min(level, 6))
    case .p: write(paragraph: node)
    case .list: write(list: node, level: 1)
    case .defList: write(definitions: node)
    case .dispQuote: write(quote: node)
    case .verseGroup: write(verses: node)
    case .tableWrap, .table: write(table: node)
    case .fig, .supplementaryMaterial: write(caption: node)
    case .preformat, .code: write(code: node)
    case .speech: write(speech: node)
    case .fn: write(footnote: node)
    case .refList: write(references: node, level: level)
    case .jatsFormula, .alternatives, .array, .label: write(.paragraph, node)
    default: writeContents(of: node, level: level)
    }
  }

  private mutating func write(section node: Int, level: Int) {
    let label = tree.words(.label, in: node)
    let title = tree.words(.jatsTitle, in: node) ?? usualTitle(of: node)
    if let title, tree.end(of: node) > node + 1 {
      let heading = label.map { "\($0) \(title)" } ?? title
      writer.write(.heading, level: min(level, 6), heading)
    }
    for part in tree.contents(of: node) {
      if [.jatsTitle, .label].contains(tree.name(of: part)) { continue }
      write(part, level: title == nil ? level : level + 1)
    }
  }

  private func usualTitle(of node: Int) -> String? {
    switch tree.name(of: node) {
    case .ack: "Acknowledgments"
    case .glossary: "Glossary"
    default: nil
    }
  }

  /// Writes the words of `node` as one block.
  mutating func write(_ kind: Block.Kind, _ node: Int, level: Int = 0) {
    writer.begin(kind, level: level)
    words.append(contentsOf: node, to: &writer)
    writer.end()
  }

  /// Writes a paragraph; lists, tables and quotes in it part it.
  mutating func write(paragraph node: Int, as kind: Block.Kind = .paragraph, level: Int = 0) {
    writer.begin(kind, level: level)
    writeInline(in: node, as: kind, level: level)
    writer.end()
  }

  /// Writes the insides of a paragraph on in the open block.
  private mutating func writeInline(in node: Int, as kind: Block.Kind, level: Int) {
    for part in tree.contents(of: node) {
      let name = tree.name(of: part)
      if Self.structures.contains(name) {
        writer.end()
        write(part, level: 6)
        writer.begin(kind, level: level)
      } else {
        if name == .fn { footnotes.append(part) }
        words.append(part, to: &writer)
      }
    }
  }

  private mutating func write(list node: Int, level: Int) {
    if let title = tree.words(.jatsTitle, in: node) { writer.write(.paragraph, title) }
    for item in tree.all(.listItem, in: node) {
      writer.begin(.listItem, level: level)
      if let label = tree.words(.label, in: item) { writer.append(label + " ") }
      for part in tree.contents(of: item) {
        switch tree.name(of: part) {
        case .label, .text: break
        case .p:
          if !writer.isOpen { writer.begin(.listItem, level: level) }
          writeInline(in: part, as: .listItem, level: level)
          writer.end()
        case .list:
          writer.end()
          write(list: part, level: level + 1)
        default:
          writer.end()
          write(part, level: 6)
        }
      }
      writer.end()
    }
  }

  private mutating func write(definitions node: Int) {
    if let title = tree.words(.jatsTitle, in: node) { writer.write(.paragraph, title) }
    for item in tree.all(.defItem, in: node) {
      writer.begin(.listItem, level: 1)
      if let term = tree.words(.term, in: item) { writer.append(term + ": ") }
      for definition in tree.all(.def, in: item) {
        words.append(contentsOf: definition, to: &writer)
      }
      writer.end()
    }
  }

  private mutating func write(quote node: Int) {
    for part in tree.contents(of: node) {
      switch tree.name(of: part) {
      case .p: write(paragraph: part, as: .quote, level: 1)
      case .attrib: write(.quote, part, level: 1)
      default: write(part, level: 6)
      }
    }
  }

  private mutating func write(verses node: Int) {
    writer.begin(.quote, level: 1)
    for part in tree.descendants(.verseLine, in: node) {
      writer.appendLineBreak()
      words.append(contentsOf: part, to: &writer)
    }
    writer.end()
  }

  private mutating func write(code node: Int) {
    writer.begin(.code)
    writer.appendWord(tree.text(inside: node))
    writer.end()
  }

  private mutating func write(speech node: Int) {
    let speaker = tree.words(.speaker, in: node)
    for (index, part) in tree.all(.p, in: node).enumerated() {
      writer.begin(.paragraph)
      if index == 0, let speaker { writer.append(speaker + ": ") }
      writeInline(in: part, as: .paragraph, level: 0)
      writer.end()
    }
  }

  private mutating func writeFootnotes() {
    for node in footnotes { write(footnote: node) }
    footnotes = []
  }

  /// Writes a footnote as a paragraph that begins with its mark.
  mutating func write(footnote node: Int, as kind: Block.Kind = .paragraph) {
    writer.begin(kind)
    for part in tree.contents(of: node) {
      words.append(part, to: &writer)
      writer.appendSpace()
    }
    writer.end()
  }

  /// Structures that may stand in a paragraph and are blocks of their own.
  private static let structures: Set<ElementName> = [
    .list, .defList, .dispQuote, .verseGroup, .boxedText, .tableWrap, .tableWrapGroup, .fig,
    .figGroup, .preformat, .code, .speech, .statement, .supplementaryMaterial, .array,
  ]
}
