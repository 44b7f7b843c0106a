import Knowledge
import KnowledgeStore

/// The pieces that an article's text is shown in, one after the other.
enum ReportLayout {
  /// One of them.
  struct Piece: Hashable {
    var kind: Block.Kind
    var level: Int
    var range: Range<Int>
  }

  /// The blocks of the article, lines that the analysis took for headings as headings, and as paragraphs
  /// what no block covers: no word of the text is left out.
  ///
  /// - Returns: Pieces in order that do not overlap and hold whole characters.
  /// - Complexity: O(*n*) in the text.
  static func pieces(of article: ReportedArticle) -> [Piece] {
    var pieces: [Piece] = []
    var headings = article.headings[...]
    var furniture = article.furniture[...]
    var end = 0
    for block in article.blocks {
      let start = max(end, boundary(block.range.byteStart, in: article.text))
      let stop = boundary(block.range.byteEnd, in: article.text)
      guard stop > start else { continue }
      pieces += rest(end..<start, in: article.text)
      let isHeading = covers(&headings, block.range)
      let isFurniture = covers(&furniture, block.range) && block.kind == .paragraph
      let kind = isHeading ? .heading : isFurniture ? .boilerplate : block.kind
      pieces.append(Piece(kind: kind, level: block.level, range: start..<stop))
      end = stop
    }
    return pieces + rest(end..<article.text.count, in: article.text)
  }

  /// Whether one of `lines` covers all of `range`; those that end before it are dropped.
  private static func covers(_ lines: inout ArraySlice<ByteRange>, _ range: ByteRange) -> Bool {
    while let first = lines.first, first.byteEnd <= range.byteStart { lines.removeFirst() }
    return lines.first?.contains(range) ?? false
  }

  /// The first place at or before `offset` where a character begins, or the end of the text.
  static func boundary(_ offset: Int, in text: [UInt8]) -> Int {
    guard offset < text.count else { return text.count }
    var place = max(0, offset)
    while place > 0, text[place] & 0xC0 == 0x80 { place -= 1 }
    return place
  }

  /// What no block covers, unless it is white space.
  private static func rest(_ range: Range<Int>, in text: [UInt8]) -> [Piece] {
    let isBlank = text[range].allSatisfy { $0 == 0x20 || (0x09...0x0D).contains($0) }
    return isBlank ? [] : [Piece(kind: .paragraph, level: 0, range: range)]
  }
}
