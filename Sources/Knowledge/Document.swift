/// What a reader makes of one article: its bibliographic record, and its text in blocks.
public struct Document: Hashable, Sendable {
  /// What is stated about the article.
  public var reference = Reference()
  /// The normalised text; for a plain UTF-8 file the file's own bytes.
  ///
  /// Of a record in a library it is the abstract; empty where there is none.
  public var text: String
  /// The pieces of `text`, in order.
  public var blocks: [Block]
  /// Hyperlinks, in order of their words.
  public var links: [Link] = []
  /// The byte of `text` at which each page begins, first page first; empty where there are no pages.
  public var pageStarts: [Int] = []
  /// Name of the reader that made this: `text`, `markdown`, ….
  public var reader: String
  /// Character encoding the bytes were read in: `utf-8`, `utf-16le`, `windows-1252`, ….
  public var encoding: String

  /// Makes a document of `text` in `blocks`, metadata to be filled in.
  public init(text: String, blocks: [Block], reader: String, encoding: String) {
    self.text = text
    self.blocks = blocks
    self.reader = reader
    self.encoding = encoding
  }
}
