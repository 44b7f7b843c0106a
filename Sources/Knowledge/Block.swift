/// One structural piece of an article, as its reader saw it.
///
/// Blocks ascend, do not overlap, and together cover every byte of the text that is not white space.
public struct Block: Hashable, Sendable {
  /// What the reader knows about a piece of text.
  public enum Kind: String, CaseIterable, Sendable {
    /// A title or section heading that the format marks as such.
    case heading
    /// Running text; in plain text also lines that may turn out to be headings or menus.
    case paragraph
    /// One entry of a list, its bullet or number included.
    case listItem = "list-item"
    /// Somebody else's words, marked as a quotation.
    case quote
    /// One row of a table.
    case table
    /// The words under or about a picture or table.
    case caption
    /// Preformatted text: program code, command lines.
    case code
    /// One entry of the article's own list of references.
    case reference
    /// Text that the reader knows to be page furniture.
    case boilerplate
  }

  /// What the reader knows about this piece.
  public let kind: Kind
  /// Depth: 1…6 for headings, 1… for nested list items and quotes, 0 where it means nothing.
  public let level: Int
  /// Where it stands in `Document.text`; starts and ends on a byte that is not white space.
  public let range: ByteRange

  /// Makes a block of `kind` over `range`.
  public init(kind: Kind, level: Int = 0, range: ByteRange) {
    self.kind = kind
    self.level = level
    self.range = range
  }
}
