internal import Knowledge

/// The words of a page in blocks, furniture included.
///
/// White space is collapsed as browsers do; a line break is LF, two end a block. A row of a table of
/// data is one block with ` | ` between its cells; a table that only lays out the page leaves its
/// cells as they are.
struct HTMLSegments {
  private(set) var segments: [HTMLSegment] = []
  private(set) var links: [HTMLLink] = []
  /// The words in UTF-8, segment behind segment.
  private(set) var bytes: [UInt8] = []

  /// What an open element makes of the words in it.
  private struct Context {
    let node: Int
    let end: Int
    var kind = Block.Kind.paragraph
    var level = 0
    var listDepth = 0
    var isPreformatted = false
    var isBlock = true
    var isLink = false
    var isQuotation = false
    var isFigure = false
    /// Whether a space follows that the page only shows: behind the number of a reference.
    var isLabel = false
    /// Whether it is a row of a table of data, or in one.
    var isRow = false
  }

  private let tree: HTMLTree
  private let hidden: HTMLVisibility
  private var contexts: [Context] = []
  private var start = 0
  private var firstText: Int?
  private var lastText = 0
  private var linkByteCount = 0
  private var firstLink = 0
  private var openLinkStart: Int?
  private var openLink = 0
  private var breakCount = 0
  private var cellCount = 0
  /// The table that was looked at last.
  private var tableShape = (table: -1, holdsData: false)

  /// Cuts up what is in element `root` of `tree`.
  init(of root: Int, in tree: HTMLTree, meanings: ElementMeanings) {
    self.tree = tree
    hidden = HTMLVisibility(tree: tree, meanings: meanings)
    contexts = [Context(node: root, end: Int(tree.nodes[root].end))]
    var node = root + 1
    let end = Int(tree.nodes[root].end)
    while node < end {
      leave(before: node)
      let tag = tree.nodes[node].tag
      if tag == .text {
        append(textOf: node)
      } else if tag == .br || tag == .wbr {
        if tag == .br { appendBreak() }
      } else if isSkipped(node) {
        if tag.isBlock { endBlock() }
        node = Int(tree.nodes[node].end)
        continue
      } else {
        enter(node)
      }
      node += 1
    }
    leave(before: end)
    endBlock()
  }

  private func isSkipped(_ node: Int) -> Bool {
    let tag = tree.nodes[node].tag
    // The question of an answer that unfolds is often a button in a heading.
    if tag == .button || tag == .label, contexts.last?.kind == .heading { return false }
    if tag == .template { return tree.value(.shadowrootmode, of: node) == nil }
    return tag.isWordless || hidden.isHidden(node)
  }

  private mutating func enter(_ node: Int) {
    let tag = tree.nodes[node].tag
    let outer = contexts.last ?? Context(node: node, end: node)
    var context = outer
    let isLine = tag == .custom && !tree.nodes[Int(tree.nodes[node].parent)].tag.isPhrasingOnly
    let isCaption = hidden.meanings[node].contains(.caption) && isShort(node)
    context.isBlock = tag.isBlock || isLine || isCaption
    context.isLink = false
    context.isQuotation = false
    if context.isBlock {
      if outer.isRow { appendSpace() } else { endBlock() }
    }
    let number = context.isBlock ? node : outer.node
    context = adapted(context, to: tag, node: node)
    if isCaption { (context.kind, context.level) = (.caption, 0) }
    contexts.append(
      Context(
        node: number, end: Int(tree.nodes[node].end), kind: context.kind, level: context.level,
        listDepth: context.listDepth, isPreformatted: context.isPreformatted,
        isBlock: context.isBlock, isLink: tag == .a, isQuotation: tag == .q,
        isFigure: context.isFigure, isLabel: isLabel(node), isRow: context.isRow))
    if tag == .a, openLinkStart == nil {
      (openLinkStart, openLink) = (bytes.count, node)
    }
    if tag == .q { append("“") }
    if context.isRow, tag == .td || tag == .th {
      cellCount += 1
      if cellCount > 1 {
        while bytes.count > start, bytes.last == 0x20 { bytes.removeLast() }
        append(" | ")
      }
    }
  }

  private func isLabel(_ node: Int) -> Bool {
    switch tree.nodes[node].tag {
    case .span: tree.value(.class, of: node)?.elementsEqual("label".utf8) ?? false
    case .cite: contexts.last?.kind == .quote
    default: false
    }
  }

  /// Whether an element has few words, as a caption has.
  private func isShort(_ node: Int) -> Bool {
    var count = 0
    for inner in node..<min(Int(tree.nodes[node].end), node + 400)
    where tree.nodes[inner].tag == .text {
      count += tree.text(of: inner).count
    }
    return count < 2000 && Int(tree.nodes[node].end) - node < 400
  }

  private mutating func adapted(_ outer: Context, to tag: HTMLTag, node: Int) -> Context {
    var context = outer
    switch tag {
    case .h1, .h2, .h3, .h4, .h5, .h6:
      // The heading of a figure is its number.
      if context.isFigure {
        (context.kind, context.level) = (.caption, 0)
        break
      }
      (context.kind, context.level) = (.heading, tag.headingLevel)
    case .figure: context.isFigure = true
    case .ul, .ol, .menu: context.listDepth += 1
    case .li: (context.kind, context.level) = (.listItem, max(1, context.listDepth))
    case .blockquote:
      let level = context.kind == .quote ? context.level + 1 : 1
      (context.kind, context.level) = (.quote, level)
    case .figcaption, .caption: (context.kind, context.level) = (.caption, 0)
    case .pre: (context.kind, context.level, context.isPreformatted) = (.code, 0, true)
    case .tr where !context.isRow:
      guard isDataRow(node) else { break }
      (context.kind, context.level, context.isRow) = (.table, 0, true)
      cellCount = 0
    default: break
    }
    return context
  }

  private mutating func leave(before node: Int) {
    while let context = contexts.last, context.end <= node, contexts.count > 1 {
      contexts.removeLast()
      if context.isQuotation { append("”") }
      if context.isLabel { appendSpace() }
      if context.isLink, openLinkStart != nil, !contexts.contains(where: \.isLink) { endLink() }
      if context.isBlock {
        contexts.append(context)
        if contexts.dropLast().last?.isRow == true { appendSpace() } else { endBlock() }
        contexts.removeLast()
      }
    }
  }

  private mutating func append(textOf node: Int) {
    let text = tree.text(of: node)
    guard let context = contexts.last else { return }
    if context.isPreformatted {
      noteText(node)
      bytes.append(contentsOf: text)
      return
    }
    var offset = text.startIndex
    while offset < text.endIndex {
      let byte = text[offset]
      if byte <= 0x20 {
        appendSpace()
      } else if byte >= 0xC2, let (length, replacement) = oddity(in: text[offset...]) {
        bytes.append(contentsOf: replacement.utf8)
        offset += length
        continue
      } else {
        breakCount = 0
        bytes.append(byte)
        noteText(node)
      }
      offset += 1
    }
  }

  private mutating func noteText(_ node: Int) {
    if firstText == nil { firstText = node }
    lastText = node
  }

  private mutating func append(_ words: String) { bytes.append(contentsOf: words.utf8) }

  private mutating func appendSpace() {
    guard bytes.count > start, let last = bytes.last, last != 0x20, last != 0x0A else { return }
    bytes.append(0x20)
  }

  private mutating func appendBreak() {
    guard contexts.last?.isRow != true else { return appendSpace() }
    breakCount += 1
    if breakCount > 1, contexts.last?.isPreformatted != true { return endBlock() }
    while bytes.count > start, bytes.last == 0x20 { bytes.removeLast() }
    if bytes.count > start { bytes.append(0x0A) }
  }

  private mutating func endLink() {
    guard let from = openLinkStart else { return }
    openLinkStart = nil
    let range = WhiteSpace.trimmed(min(from, bytes.count)..<bytes.count, in: bytes)
    if leadsElsewhere(openLink) { linkByteCount += range.count }
    links.append(HTMLLink(range: range, node: openLink))
  }

  /// Whether a link is one for moving about: not such as unfold something, or jump from running
  /// text to a note.
  private func leadsElsewhere(_ node: Int) -> Bool {
    guard let target = tree.value(.href, of: node), !target.isEmpty else { return false }
    if target.first == UInt8(ascii: "#") {
      return target.count > 1 && contexts.last?.kind == .listItem
    }
    return !target.starts(with: "javascript:".utf8)
  }

  private mutating func endBlock() {
    breakCount = 0
    let link = openLink
    let isLinkOpen = openLinkStart != nil
    endLink()
    if isLinkOpen { openLink = link }
    let range = WhiteSpace.trimmed(start..<bytes.count, in: bytes)
    if range.isEmpty || firstText == nil {
      bytes.removeSubrange(start...)
      links.removeSubrange(firstLink...)
    } else if let context = contexts.last, let first = firstText {
      bytes.removeSubrange(range.upperBound...)
      segments.append(
        HTMLSegment(
          kind: context.kind, level: context.level, node: context.node,
          nodes: first..<lastText + 1, range: range, linkByteCount: linkByteCount,
          links: firstLink..<links.count))
    }
    (start, firstLink, linkByteCount, firstText) = (bytes.count, links.count, 0, nil)
    if isLinkOpen { openLinkStart = bytes.count }
  }

  private mutating func isDataRow(_ row: Int) -> Bool {
    guard let table = tree.ancestors(of: row).first(where: { tree.nodes[$0].tag == .table }) else {
      return false
    }
    if tableShape.table != table {
      tableShape = (table, HTMLTableShape(of: table, in: tree).holdsData)
    }
    return tableShape.holdsData
  }
}

/// What stands for the character that `text` begins with, if that is invisible or a control
/// character that was meant as Windows-1252 (`&#150;`).
private func oddity(in text: ArraySlice<UInt8>) -> (byteCount: Int, replacement: String)? {
  let first = text[text.startIndex]
  guard first == 0xC2 || first == 0xE2 || first == 0xEF, text.count > 1 else { return nil }
  let second = text[text.startIndex + 1]
  if first == 0xC2 {
    if second == 0xAD { return (2, "") }
    guard second < 0xA0 else { return nil }
    let character = windows1252Character(second).flatMap { Unicode.Scalar($0) }
    return (2, character.map { String($0) } ?? "")
  }
  guard text.count > 2 else { return nil }
  switch (first, second, text[text.startIndex + 2]) {
  case (0xE2, 0x80, 0x8B), (0xEF, 0xBB, 0xBF): return (3, "")
  default: return nil
  }
}
