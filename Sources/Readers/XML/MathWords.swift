/// The words of a formula in MathML, on one line: `(a + 1)/b`, `x²`, `√(n)`.
struct MathWords {
  private static let spaced = ["=", "<", ">", "≤", "≥", "≈", "≠", "∼", "±", "×", "+"]

  private let tree: XMLTree

  init(_ tree: XMLTree) { self.tree = tree }

  /// Appends the words of `node`.
  func append(_ node: Int, to writer: inout BlockWriter) {
    switch tree.name(of: node) {
    case .text: appendToken(tree.text(at: node), to: &writer)
    case .mtext: writer.append(tree.text(inside: node)[...])
    case .mspace: writer.appendSpace()
    case .mfrac: appendParts(of: node, between: "/", to: &writer)
    case .msup, .msubsup: appendRaised(node, to: &writer)
    case .msqrt:
      writer.appendWord("√(".utf8)
      appendContents(of: node, to: &writer)
      writer.appendWord(")".utf8)
    case .mroot:
      writer.appendWord("√".utf8)
      if let base = elements(of: node).first { appendPart(base, isAlwaysClosed: true, to: &writer) }
    case .mfenced: appendFenced(node, to: &writer)
    case .mtr:
      writer.appendSpace()
      appendContents(of: node, to: &writer)
      writer.appendWord(";".utf8)
      writer.appendSpace()
    case .mtd:
      appendContents(of: node, to: &writer)
      writer.appendSpace()
    case .annotation, .annotationXML: break
    default: appendContents(of: node, to: &writer)
    }
  }

  private func appendContents(of node: Int, to writer: inout BlockWriter) {
    for child in tree.contents(of: node) { append(child, to: &writer) }
  }

  private func appendToken(_ text: ArraySlice<UInt8>, to writer: inout BlockWriter) {
    let token = text.split { $0 <= 0x20 }.joined(separator: [0x20])
    guard token.contains(where: { $0 > 0x20 }) else { return }
    let isSpaced = Self.spaced.contains { token.elementsEqual($0.utf8) }
    if isSpaced { writer.appendSpace() }
    writer.appendWord(token)
    if isSpaced { writer.appendSpace() }
  }

  private func elements(of node: Int) -> [Int] {
    tree.contents(of: node).filter { tree.name(of: $0) != .text }
  }

  private func appendParts(of node: Int, between mark: String, to writer: inout BlockWriter) {
    for (index, part) in elements(of: node).enumerated() {
      if index > 0 { writer.appendWord(mark.utf8) }
      appendPart(part, to: &writer)
    }
  }

  /// Appends a part in brackets where it is more than one token.
  private func appendPart(
    _ node: Int, isAlwaysClosed: Bool = false, to writer: inout BlockWriter
  ) {
    var part = BlockWriter()
    append(node, to: &part)
    let isClosed = isAlwaysClosed || part.bytes.contains(0x20) || tokenCount(in: node) > 1
    if isClosed { writer.appendWord("(".utf8) }
    writer.appendWord(part.bytes)
    if isClosed { writer.appendWord(")".utf8) }
  }

  private func tokenCount(in node: Int) -> Int {
    (node..<tree.end(of: node)).count {
      tree.name(of: $0) == .text && tree.text(at: $0).contains { $0 > 0x20 }
    }
  }

  private func appendRaised(_ node: Int, to writer: inout BlockWriter) {
    let parts = elements(of: node)
    for part in parts.dropLast() { append(part, to: &writer) }
    guard let last = parts.last else { return }
    var raised = BlockWriter()
    append(last, to: &raised)
    if !raised.bytes.isEmpty, raised.bytes.allSatisfy({ 0x30...0x39 ~= $0 }) {
      writer.appendWord(raisedDigits(raised.bytes))
    } else if !raised.bytes.isEmpty {
      writer.appendWord("^".utf8)
      appendPart(last, to: &writer)
    }
  }

  private func appendFenced(_ node: Int, to writer: inout BlockWriter) {
    writer.appendWord((tree.attribute(.open, of: node) ?? "(").utf8)
    let separators = tree.attribute(.separators, of: node) ?? ","
    for (index, part) in elements(of: node).enumerated() {
      if index > 0, let mark = separators.first { writer.appendWord("\(mark) ".utf8) }
      append(part, to: &writer)
    }
    writer.appendWord((tree.attribute(.close, of: node) ?? ")").utf8)
  }
}
