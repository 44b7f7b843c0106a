internal import Knowledge
internal import TextAnalysis

/// A text as lines, each of which is a paragraph, a heading or an item of a list.
struct TextLines {
  private let bytes: [UInt8]
  private let ranges: [Range<Int>]

  init(_ text: String) {
    bytes = Array(text.utf8)
    var ranges: [Range<Int>] = []
    var start = 0
    while start < bytes.count {
      let end = bytes[start...].firstIndex(of: 0x0A) ?? bytes.count
      ranges.append(start..<end)
      start = end + 1
    }
    self.ranges = ranges
  }

  /// Number of lines.
  var count: Int { ranges.count }

  /// The bytes of a line.
  subscript(line: Int) -> ArraySlice<UInt8> { bytes[ranges[line]] }

  /// The sentences of some lines, as the analysis cuts them.
  func sentences(_ lines: Range<Int>, by analyser: Analyser) -> [TextDiff.Sentence] {
    guard let first = lines.first, let last = lines.last else { return [] }
    let offset = ranges[first].lowerBound
    let part = bytes[offset..<ranges[last].upperBound]
    let blocks = lines.compactMap { line -> Block? in
      let range = ranges[line].lowerBound - offset..<ranges[line].upperBound - offset
      let isBlank = self[line].allSatisfy { $0 == 0x20 || $0 == 0x09 || $0 == 0x0D }
      return isBlank
        ? nil
        : Block(
          kind: .paragraph,
          range: ByteRange(byteStart: range.lowerBound, byteEnd: range.upperBound))
    }
    let document = Document(
      text: String(decoding: part, as: UTF8.self), blocks: blocks, reader: "text",
      encoding: "utf-8")
    var line = first
    return analyser.analysis(of: document).statements.map { statement in
      let range = statement.range.byteStart + offset..<statement.range.byteEnd + offset
      while line < lines.upperBound - 1, ranges[line + 1].lowerBound <= range.lowerBound {
        line += 1
      }
      return TextDiff.Sentence(
        words: Self.words(String(decoding: bytes[range], as: UTF8.self)), range: range,
        line: line + 1, isClaim: statement.kind == .claim)
    }
  }

  /// Words as they are written, between white space.
  static func words(_ text: String) -> [String] {
    text.split(whereSeparator: \.isWhitespace).map(String.init)
  }
}
