/// A hyperlink of an article: the words that carry it and where it points.
public struct Link: Hashable, Sendable {
  /// The linked words, in `Document.text`; empty for a link around a picture.
  public let range: ByteRange
  /// The address as written, never followed.
  public let target: String
  /// Where in the same text it leads: a note, an entry of the list of references.
  public let destination: ByteRange?

  /// Makes a link from the words at `range` to `target`.
  public init(range: ByteRange, target: String, destination: ByteRange? = nil) {
    self.range = range
    self.target = target
    self.destination = destination
  }
}
