import Knowledge

/// Reads plain text: the file's own bytes, cut into blocks.
///
/// A line is a block, but lines of a hard-wrapped paragraph are one block together. Bullets and
/// numbers make a `listItem` of level 1, `>` makes a `quote`; everything else is a `paragraph`,
/// because only the words can tell whether a short line is a heading, a caption or a menu. A bullet
/// on a line of its own belongs to the line after it. Nothing is taken for metadata.
enum PlainTextReader: DocumentReader {
  static let fileExtensions = ["txt", "text"]

  static func likelihood(ofPrefix prefix: [UInt8], matchesFileExtension: Bool) -> Int {
    matchesFileExtension ? 40 : 30
  }

  static func document(from source: SourceBytes) throws(ReadError) -> Document {
    let format = DocumentFormat.text.rawValue
    let decoded = try DecodedText(source.bytes, encoding: source.encoding, format: format)
    return Document(
      text: decoded.text, blocks: plainTextBlocks(in: decoded.bytes), reader: format,
      encoding: decoded.encoding.rawValue)
  }
}

/// Cuts plain text into blocks.
///
/// - Parameter bytes: UTF-8.
/// - Returns: Blocks that cover every character that is not white space.
/// - Complexity: O(*n*).
func plainTextBlocks(in bytes: [UInt8]) -> [Block] {
  let lines = textLines(in: bytes)
  let goesOn = lineContinuations(of: lines, in: bytes)
  var blocks: [Block] = []
  var first = 0
  for last in lines.indices where !goesOn[last] {
    let range = ByteRange(lines[first].range.lowerBound..<lines[last].range.upperBound)
    switch lines[first].marker {
    case .none: blocks.append(Block(kind: .paragraph, range: range))
    case .bullet: blocks.append(Block(kind: .listItem, level: 1, range: range))
    case .quote(let level): blocks.append(Block(kind: .quote, level: level, range: range))
    }
    first = last + 1
  }
  return blocks
}
