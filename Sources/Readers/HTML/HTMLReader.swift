import Knowledge

/// Reads a web page: its main text without the furniture, and what it states about itself.
///
/// Blocks are separated by a blank line; items of one list and rows of one table by a line break;
/// cells by ` | `. The title is metadata and not part of the text. What stands under pictures is
/// `caption`, an entry of a list of references `reference`. A link within the page leads to the block
/// with its target.
enum HTMLReader: DocumentReader {
  static let fileExtensions = ["html", "htm", "xhtml", "xht", "shtml"]

  static func likelihood(ofPrefix prefix: [UInt8], matchesFileExtension: Bool) -> Int {
    guard prefix.firstVisible == UInt8(ascii: "<") else { return matchesFileExtension ? 70 : 0 }
    return HTMLSigns(in: prefix).likelihood(matchesFileExtension: matchesFileExtension)
  }

  static func document(from source: SourceBytes) throws(ReadError) -> Document {
    try document(from: source, transportLabel: nil, saved: SavedPage(), format: .html)
  }

  /// Reads a page that something else holds.
  ///
  /// - Parameters:
  ///   - source: The page.
  ///   - transportLabel: The encoding that its container states.
  ///   - saved: What its container notes down.
  ///   - format: The container's format.
  /// - Returns: The article of the page.
  /// - Throws: `ReadError` where there are neither words nor a title, or far too many elements.
  static func document(
    from source: SourceBytes, transportLabel: String?, saved: SavedPage, format: DocumentFormat
  ) throws(ReadError) -> Document {
    guard !source.bytes.isEmpty else {
      throw ReadError(format: format.rawValue, reason: "is empty")
    }
    let decoded = DecodedMarkup(source, transportLabel: transportLabel)
    let tree = htmlTree(parsing: mendedMarkup(decoded.bytes))
    guard !tree.isCutShort else {
      throw ReadError(
        format: format.rawValue, reason: "has more than 1,500,000 elements",
        hint: "Pass --format text to read it with its markup.")
    }
    let meanings = ElementMeanings(of: tree)
    let metadata = PageMetadata(of: tree, meanings: meanings, saved: saved)
    var rendering = HTMLRendering(tree: tree)
    if !tree.nodes.isEmpty {
      let page = HTMLSegments(of: 0, in: tree, meanings: meanings)
      let content = MainContent(
        tree: tree, meanings: meanings, page: page, titles: metadata.title.comparable,
        address: metadata.url)
      let lists = ReferenceLists(tree: tree, meanings: meanings, page: page)
      rendering.append(lists.marked(content.kept), of: page)
    }
    var document = Document(
      text: String(decoding: rendering.bytes, as: UTF8.self), blocks: rendering.blocks,
      reader: format.rawValue, encoding: decoded.encoding)
    metadata.describe(&document.reference)
    document.links = rendering.links(pageAddress: document.reference.url)
    guard !document.blocks.isEmpty || document.reference.title != nil else {
      throw ReadError(
        format: format.rawValue, reason: "has markup but no words",
        hint: "A page that a script fills must be saved from the browser when it is shown.")
    }
    return document
  }
}
