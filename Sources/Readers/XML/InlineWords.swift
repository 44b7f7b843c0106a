import Knowledge

/// Words of running text with markup in it, as PubMed XML and JATS share them.
///
/// Emphasis leaves its words, subscripts stand as plain characters (`CO2`). Superscript digits stay
/// raised where plain ones would say another number (`10⁶`, `kg⁻¹`) or are a citation, and are plain
/// elsewhere (`Ca2+`, `18F`).
struct InlineWords {
  /// Words that lead to another place of the record, by its id.
  struct Reference: Hashable {
    let range: ByteRange
    let id: String
  }

  private let tree: XMLTree
  /// In-text citations found on the way, their ids not looked up yet.
  private(set) var citations: [Reference] = []
  private var isRaised = false

  init(_ tree: XMLTree) { self.tree = tree }

  /// Appends the words inside `node`.
  mutating func append(contentsOf node: Int, to writer: inout BlockWriter) {
    for child in tree.contents(of: node) { append(child, to: &writer) }
  }

  /// Appends one piece of running text: text, or an element of it.
  mutating func append(_ node: Int, to writer: inout BlockWriter) {
    switch tree.name(of: node) {
    case .text: writer.append(tree.text(at: node))
    case .superscripted: appendRaised(node, to: &writer)
    case .math: MathWords(tree).append(node, to: &writer)
    case .lineBreak: writer.appendSpace()
    case .alternatives: append(alternative(of: node), to: &writer)
    case .texMath: writer.append(texWords(tree.text(inside: node)))
    case .xref: appendReference(node, to: &writer)
    case .extLink, .uri: appendLink(node, to: &writer)
    case .fn, .inlineGraphic, .graphic, .media, .altText, .longDesc, .annotation, .annotationXML,
      .objectId, .tableWrap, .fig:
      break
    case .label:
      append(contentsOf: node, to: &writer)
      writer.appendSpace()
    default: append(contentsOf: node, to: &writer)
    }
  }

  private mutating func append(_ node: Int?, to writer: inout BlockWriter) {
    if let node { append(node, to: &writer) }
  }

  /// The form of a formula that reads best: MathML before TeX before whatever there is.
  private func alternative(of node: Int) -> Int? {
    tree.first(.math, in: node) ?? tree.first(.texMath, in: node)
      ?? tree.contents(of: node).first { tree.name(of: $0) != .text }
  }

  private mutating func appendRaised(_ node: Int, to writer: inout BlockWriter) {
    let wasRaised = isRaised
    defer { isRaised = wasRaised }
    isRaised = true
    if tree.end(of: node) == node + 2, tree.name(of: node + 1) == .text,
      let raised = raisedNumber(tree.text(at: node + 1), after: writer.bytes.last)
    {
      writer.appendWord(raised)
    } else {
      append(contentsOf: node, to: &writer)
    }
  }

  private mutating func appendReference(_ node: Int, to writer: inout BlockWriter) {
    guard tree.attribute(.jatsRefType, of: node, is: "bibr"),
      let id = tree.attribute(.rid, of: node)
    else {
      // Marks of footnotes and affiliations behind a word would read as part of it.
      let isGlued = writer.bytes.last.map { $0 > 0x20 && $0 != UInt8(ascii: "(") } ?? false
      let isShort = isGlued && tree.text(inside: node).count <= 3
      let isRaised = isRaised || tree.first(.superscripted, in: node) != nil
      if !isMark(node) || !(isRaised || isShort) {
        append(contentsOf: node, to: &writer)
      }
      return
    }
    let start = writer.bytes.count
    let isRaisedInside = tree.first(.superscripted, in: node) != nil
    if isRaised || isRaisedInside {
      var plain = BlockWriter()
      var inner = InlineWords(tree)
      inner.append(contentsOf: node, to: &plain)
      writer.appendWord(raisedDigits(plain.bytes))
    } else {
      append(contentsOf: node, to: &writer)
    }
    let words = WhiteSpace.trimmed(start..<writer.bytes.count, in: writer.bytes)
    guard !words.isEmpty else { return }
    // One mark may name several entries of the list.
    for id in id.split(separator: " ") {
      citations.append(Reference(range: ByteRange(words), id: String(id)))
    }
  }

  private func isMark(_ node: Int) -> Bool {
    tree.attribute(.jatsRefType, of: node, is: "fn")
      || tree.attribute(.jatsRefType, of: node, is: "table-fn")
      || tree.attribute(.jatsRefType, of: node, is: "aff")
      || tree.attribute(.jatsRefType, of: node, is: "author-notes")
      || tree.attribute(.jatsRefType, of: node, is: "corresp")
  }

  private mutating func appendLink(_ node: Int, to writer: inout BlockWriter) {
    let start = writer.bytes.count
    append(contentsOf: node, to: &writer)
    let words = WhiteSpace.trimmed(start..<writer.bytes.count, in: writer.bytes)
    guard !words.isEmpty else { return }
    let target =
      tree.attribute(.href, of: node) ?? String(decoding: writer.bytes[words], as: UTF8.self)
    writer.links.append(Link(range: ByteRange(words), target: target))
  }
}

/// Raises a number that would read as another one beside what it follows.
///
/// - Parameters:
///   - text: What is superscript.
///   - last: The byte before it.
/// - Returns: `text` in raised digits; nil where plain ones do.
private func raisedNumber(_ text: ArraySlice<UInt8>, after last: UInt8?) -> [UInt8]? {
  guard let last, last > 0x20 else { return nil }
  var digits = text
  var sign: [UInt8] = []
  for mark in ["-", "\u{2212}", "\u{2013}"] where digits.starts(with: mark.utf8) {
    sign = Array("\u{207B}".utf8)
    digits = digits.dropFirst(mark.utf8.count)
    break
  }
  guard 1...3 ~= digits.count, digits.allSatisfy({ 0x30...0x39 ~= $0 }) else { return nil }
  guard !sign.isEmpty || 0x30...0x39 ~= last else { return nil }
  return sign + raisedDigits(Array(digits))
}

/// `text` with its ASCII digits raised.
func raisedDigits(_ text: [UInt8]) -> [UInt8] {
  text.flatMap { byte -> [UInt8] in
    switch byte {
    case 0x31: [0xC2, 0xB9]
    case 0x32, 0x33: [0xC2, byte + 0x80]
    case 0x30, 0x34...0x39: [0xE2, 0x81, byte + 0x80]
    default: [byte]
    }
  }
}

/// The words of a formula in TeX without the frame that publishers put around it.
private func texWords(_ source: [UInt8]) -> String {
  var text = String(decoding: source, as: UTF8.self)
  if let begin = text.firstRange(of: "\\begin{document}") {
    text = String(text[begin.upperBound...])
  }
  if let end = text.firstRange(of: "\\end{document}") { text = String(text[..<end.lowerBound]) }
  return text.split(separator: "$").joined(separator: " ")
}
