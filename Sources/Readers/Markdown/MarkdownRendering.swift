import Knowledge

/// Renders a Markdown tree as plain text in blocks.
struct MarkdownRendering {
  /// The text so far, in UTF-8.
  private(set) var bytes: [UInt8] = []
  private(set) var blocks: [Block] = []
  private(set) var links: [Link] = []
  /// The first heading of level 1.
  private(set) var title: String?

  private enum Container { case list, quote, footnote }

  private var containers: [Container] = []
  private var listDepth = 0
  private var quoteDepth = 0
  private var footnoteCount = 0
  private var needsFootnoteNumber = false
  /// Where each footnote begins, by its number.
  private var footnotes: [String: ByteRange] = [:]
  private var open: (kind: Block.Kind, level: Int, start: Int, textEnd: Int)?
  private var openLinks: [(start: Int, target: String)] = []
  private var pictureDepth = 0
  private var pictureWords: [UInt8] = []
  private var captions: [[UInt8]] = []
  private var isFirstCell = true

  /// Appends all of `tree`.
  mutating func render(_ tree: borrowing MarkdownTree) {
    tree.walk { node, isEntering in
      if isEntering { enter(node) } else { leave(node) }
    }
    leadToFootnotes()
  }

  private mutating func enter(_ node: MarkdownNode) {
    switch node.kind {
    case .blockQuote: push(.quote)
    case .list: push(.list)
    case .footnoteDefinition:
      push(.footnote)
      footnoteCount += 1
      needsFootnoteNumber = true
    case .paragraph: beginRunningText()
    case .heading: begin(.heading, level: node.headingLevel)
    case .codeBlock: appendWhole(.code, node.literal)
    case .htmlBlock: appendWhole(.paragraph, wordsOfMarkup(node.literal))
    case .tableRow: begin(.table)
    case .tableCell:
      if !isFirstCell { append(" | ") }
      isFirstCell = false
    case .image: pictureDepth += 1
    case .link where pictureDepth == 0: openLinks.append((bytes.count, node.target))
    default: appendInline(node)
    }
  }

  private mutating func leave(_ node: MarkdownNode) {
    switch node.kind {
    case .blockQuote, .list, .footnoteDefinition: pop()
    case .paragraph, .heading, .tableRow: end()
    case .image:
      pictureDepth -= 1
      guard pictureDepth == 0 else { return }
      captions.append(pictureWords)
      pictureWords = []
    case .link where pictureDepth == 0: endLink()
    default: break
    }
  }

  private mutating func appendInline(_ node: MarkdownNode) {
    switch node.kind {
    case .text, .code: append(node.literal)
    case .softBreak: append(" ")
    case .lineBreak: append("\n")
    case .htmlInline: if node.literal.lowercased().hasPrefix("<br") { append("\n") }
    case .footnoteReference: appendReference(to: node.literal)
    default: break
    }
  }

  /// A reference to a footnote, as a link that `leadToFootnotes` gives its destination.
  private mutating func appendReference(to number: String) {
    let start = bytes.count
    append("[\(number)]")
    guard bytes.count > start else { return }
    links.append(
      Link(range: ByteRange(start..<bytes.count), target: MarkdownRendering.footnoteMark + number))
  }

  private static let footnoteMark = "#fn"

  /// Lets the references to footnotes lead to them.
  private mutating func leadToFootnotes() {
    guard !footnotes.isEmpty else { return }
    links = links.map { link in
      guard link.target.hasPrefix(MarkdownRendering.footnoteMark), link.destination == nil,
        let note = footnotes[String(link.target.dropFirst(MarkdownRendering.footnoteMark.count))],
        !note.overlaps(link.range)
      else { return link }
      return Link(range: link.range, target: link.target, destination: note)
    }
  }

  private mutating func append(_ words: String) {
    if pictureDepth > 0 {
      pictureWords.append(contentsOf: words.utf8)
    } else {
      bytes.append(contentsOf: words.utf8)
    }
  }

  private mutating func push(_ container: Container) {
    containers.append(container)
    if container == .list { listDepth += 1 }
    if container == .quote { quoteDepth += 1 }
  }

  private mutating func pop() {
    switch containers.popLast() {
    case .list: listDepth -= 1
    case .quote: quoteDepth -= 1
    default: break
    }
  }

  private mutating func beginRunningText() {
    switch containers.last {
    case .list: begin(.listItem, level: listDepth)
    case .quote: begin(.quote, level: quoteDepth)
    case .footnote: begin(.reference)
    case nil: begin(.paragraph)
    }
    guard needsFootnoteNumber else { return }
    needsFootnoteNumber = false
    append("[\(footnoteCount)] ")
  }

  private mutating func begin(_ kind: Block.Kind, level: Int = 0) {
    let textEnd = bytes.count
    if let last = blocks.last {
      let isNextInRow = last.kind == kind && (kind == .listItem || kind == .table)
      append(isNextInRow ? "\n" : "\n\n")
    }
    open = (kind, level, bytes.count, textEnd)
    isFirstCell = true
  }

  private mutating func end() {
    guard let block = open else { return }
    open = nil
    let range = WhiteSpace.trimmed(block.start..<bytes.count, in: bytes)
    if range.isEmpty {
      bytes.removeSubrange(block.textEnd...)
    } else {
      bytes.removeSubrange(range.upperBound...)
      blocks.append(Block(kind: block.kind, level: block.level, range: ByteRange(range)))
      if block.kind == .reference { noteFootnote(at: ByteRange(range)) }
      if block.kind == .heading, block.level == 1, title == nil {
        title = String(decoding: bytes[range], as: UTF8.self)
      }
    }
    clampLinks()
    let pending = captions
    captions = []
    for words in pending { appendWhole(.caption, String(decoding: words, as: UTF8.self)) }
  }

  /// Keeps where a footnote begins; its further paragraphs are not where references lead.
  private mutating func noteFootnote(at range: ByteRange) {
    let number = String(footnoteCount)
    if footnotes[number] == nil { footnotes[number] = range }
  }

  private mutating func appendWhole(_ kind: Block.Kind, _ words: String) {
    begin(kind)
    append(words)
    end()
  }

  private mutating func endLink() {
    guard let (start, target) = openLinks.popLast() else { return }
    let words = WhiteSpace.trimmed(min(start, bytes.count)..<bytes.count, in: bytes)
    links.append(Link(range: ByteRange(words), target: target))
  }

  /// Moves links around pictures that stood in white space since dropped back into the text.
  private mutating func clampLinks() {
    var index = links.count - 1
    while index >= 0, links[index].range.byteEnd > bytes.count {
      let range = ByteRange(byteStart: bytes.count, byteEnd: bytes.count)
      links[index] = Link(range: range, target: links[index].target)
      index -= 1
    }
  }
}
