public import Knowledge

/// An abstract in parts, each with the label that a structured abstract gives it.
public struct RecordAbstract: Hashable, Sendable {
  /// A stretch of an abstract.
  public struct Part: Hashable, Sendable {
    /// What stands over it, `METHODS`; nil in an abstract that is not structured.
    public let label: String?
    /// Its words on one line; empty for a label that nothing follows.
    public let text: String

    /// Makes a part.
    public init(label: String?, text: String) {
      self.label = label
      self.text = text
    }
  }

  /// The parts, in order.
  public let parts: [Part]

  /// Makes an abstract.
  public init(parts: [Part]) {
    self.parts = parts
  }

  /// Takes apart an abstract that stands in one piece: a line is a paragraph, and `METHODS: ` in
  /// capitals at the start of a line or, where the abstract begins so, of a sentence is a label.
  init(flat text: String) {
    var parts: [Part] = []
    for line in textLines(in: text) {
      guard let words = plainWords(line) else { continue }
      parts += Self.labelled(words)
    }
    self.init(parts: parts)
  }

  /// The abstract of a document: level-2 headings are the labels of what follows them.
  public init(of document: Document) {
    let bytes = Array(document.text.utf8)
    var parts: [Part] = []
    var label: String?
    for block in document.blocks {
      let words = plainWords(String(decoding: bytes[block.range.range], as: UTF8.self)) ?? ""
      if block.kind == .heading {
        if let label { parts.append(Part(label: label, text: "")) }
        label = words
      } else {
        parts.append(Part(label: label, text: words))
        label = nil
      }
    }
    if let label { parts.append(Part(label: label, text: "")) }
    self.init(parts: parts)
  }

  /// The abstract with its parts as lines: `METHODS: We asked …`.
  public var lines: [String] {
    parts.map { part in
      guard let label = part.label else { return part.text }
      return part.text.isEmpty ? label + ":" : label + ": " + part.text
    }
  }

  /// A document that holds the abstract and nothing else yet.
  func document(reader: String, encoding: TextEncoding) -> Document {
    var bytes: [UInt8] = []
    var blocks: [Block] = []
    func append(_ text: String, _ kind: Block.Kind, level: Int, behind gap: String) {
      guard !text.isEmpty else { return }
      if !bytes.isEmpty { bytes += gap.utf8 }
      let start = bytes.count
      bytes += text.utf8
      let range = WhiteSpace.trimmed(start..<bytes.count, in: bytes)
      guard !range.isEmpty else { return }
      blocks.append(Block(kind: kind, level: level, range: ByteRange(range)))
    }
    for part in parts {
      append(part.label ?? "", .heading, level: 2, behind: "\n\n")
      append(part.text, .paragraph, level: 0, behind: part.label == nil ? "\n\n" : "\n")
    }
    return Document(
      text: String(decoding: bytes, as: UTF8.self), blocks: blocks, reader: reader,
      encoding: encoding.rawValue)
  }

  /// The parts of one line.
  private static func labelled(_ line: String) -> [Part] {
    let bytes = Array(line.utf8)
    guard let first = labelEnd(in: bytes, at: 0) else { return [Part(label: nil, text: line)] }
    var parts: [Part] = []
    var label = 0..<first
    var start = first + 1
    for place in bytes.indices where place > first && bytes[place] == 0x20 {
      guard ".?!)]".utf8.contains(bytes[place - 1]), let end = labelEnd(in: bytes, at: place + 1)
      else { continue }
      parts.append(part(label, start..<place, in: bytes))
      label = place + 1..<end
      start = end + 1
    }
    parts.append(part(label, min(start, bytes.count)..<bytes.count, in: bytes))
    return parts
  }

  private static func part(_ label: Range<Int>, _ text: Range<Int>, in bytes: [UInt8]) -> Part {
    Part(
      label: String(decoding: bytes[label], as: UTF8.self),
      text: plainWords(String(decoding: bytes[text], as: UTF8.self)) ?? "")
  }

  /// Where the colon stands of a label that begins at `start`: four to sixty capitals, spaces and
  /// joining marks; nil where there is none.
  private static func labelEnd(in bytes: [UInt8], at start: Int) -> Int? {
    var letters = 0
    for place in start..<min(bytes.count, start + 60) {
      switch bytes[place] {
      case 0x41...0x5A: letters += 1
      case UInt8(ascii: " "), UInt8(ascii: "&"), UInt8(ascii: "/"), UInt8(ascii: "-"),
        UInt8(ascii: ","), UInt8(ascii: "("), UInt8(ascii: ")"):
        if place == start { return nil }
      case UInt8(ascii: ":"):
        let isOver = place + 1 == bytes.count || bytes[place + 1] == 0x20
        return letters >= 4 && isOver ? place : nil
      default: return nil
      }
    }
    return nil
  }
}
