/// What a reader makes of one article's bytes: metadata, and text in blocks.
public struct Document: Hashable, Sendable {
  /// The article's title, where the format states one.
  public var title: String?
  /// Author names as written, first author first.
  public var authors: [String] = []
  /// Journal, site or book that the article appeared in.
  public var containerTitle: String?
  /// Date of publication in ISO 8601, as precise as known: `2019`, `2019-03` or `2019-03-05`.
  public var published: String?
  /// Digital object identifier, without `doi:` or resolver address, in lower case.
  public var doi: String?
  /// PubMed id, digits only.
  public var pmid: String?
  /// PubMed Central id, with its `PMC`.
  public var pmcid: String?
  /// Address of the article on the web.
  public var url: String?
  /// BCP 47 language tag, where stated.
  public var language: String?
  /// Keywords as written.
  public var tags: [String] = []
  /// What kind of thing it is, in CSL 1.0.2 words (`webpage`, `article-journal`, `document`, …).
  public var type: String = "document"
  /// The normalised text; for a plain UTF-8 file the file's own bytes.
  public var text: String
  /// The pieces of `text`, in order.
  public var blocks: [Block]
  /// Hyperlinks, in order of their words.
  public var links: [Link] = []
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
