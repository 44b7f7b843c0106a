import Knowledge

/// Reads Markdown: YAML front matter for metadata, and the rendered words of the body.
///
/// The text is what a reader of the page sees: marks, bullets, list numbers, link targets and raw
/// HTML are gone, the words in them stay. Blocks are separated by a blank line; list items and table
/// rows by a line break; cells by ` | `. Soft line breaks are spaces. Footnotes are `[1]` at their
/// place and `[1] …` as `reference` blocks at the end. Alternative texts of pictures are `caption`
/// blocks behind the block that they stand in.
enum MarkdownReader: DocumentReader {
  static let fileExtensions = ["md", "markdown", "mdown", "mkd"]

  static func likelihood(ofPrefix prefix: [UInt8], matchesFileExtension: Bool) -> Int {
    if matchesFileExtension { return 90 }
    return FrontMatter.fences(in: prefix) != nil ? 60 : markdownSigns(in: prefix) * 12
  }

  static func document(from source: SourceBytes) throws(ReadError) -> Document {
    let format = DocumentFormat.markdown.rawValue
    let decoded = try DecodedText(source.bytes, encoding: source.encoding, format: format)
    let frontMatter = try FrontMatter(at: decoded.bytes)
    let body = decoded.bytes[(frontMatter?.bodyStart ?? 0)...]
    try checkNesting(of: body)
    var rendering = MarkdownRendering()
    rendering.render(MarkdownTree(parsing: body))

    var document = Document(
      text: String(decoding: rendering.bytes, as: UTF8.self), blocks: rendering.blocks,
      reader: format, encoding: decoded.encoding.rawValue)
    document.links = rendering.links
    frontMatter?.describe(&document.reference)
    document.reference.title = document.reference.title ?? rendering.title
    guard !document.blocks.isEmpty || document.reference.title != nil else {
      throw ReadError(format: format, reason: "has markup but no words")
    }
    return document
  }

  /// Throws when a line starts with so many marks of quotes and lists that it is no article's.
  ///
  /// Every mark is a level of nesting, which takes some 300 bytes of memory.
  private static func checkNesting(of body: ArraySlice<UInt8>) throws(ReadError) {
    var markCount = 0
    var previous: UInt8 = 0
    var isInMarks = true
    for (offset, byte) in zip(body.indices, body) {
      switch byte {
      case 0x0A, 0x0D: (markCount, previous, isInMarks) = (0, 0, true)
      case 0x09, 0x20, 0x30...0x39: break
      case UInt8(ascii: "-"), UInt8(ascii: "*"):  // A row of these is one rule, not a nest.
        if isInMarks, byte != previous { markCount += 1 }
        previous = byte
      case UInt8(ascii: ">"), UInt8(ascii: "+"), UInt8(ascii: "."), UInt8(ascii: ")"):
        if isInMarks { markCount += 1 }
        previous = byte
      default: isInMarks = false
      }
      guard markCount <= 1000 else {
        throw ReadError(
          format: DocumentFormat.markdown.rawValue,
          reason: "nests quotes or lists more than 1,000 deep",
          hint: "Pass --format text to read it as plain text.", byteOffset: offset)
      }
    }
  }
}
