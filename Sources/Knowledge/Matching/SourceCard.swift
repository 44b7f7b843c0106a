/// What of a record a citation's clue is compared with.
public struct SourceCard: Hashable, Sendable {
  /// The article's number.
  public let articleID: Int64
  /// Its lasting name.
  public let key: String
  public var title = ""
  /// Names as shown, first author first.
  public var authors: [String] = []
  /// `LookupKey.author` of the first author.
  public var authorKey: String?
  public var year: Int?
  public var journal: String?
  public var volume: String?
  /// First page.
  public var page: String?
  public var doi: String?
  public var pmid: String?
  public var pmcid: String?
  public var url: String?
  /// What kind of study it is, as its record says.
  public var publicationTypes: [String] = []
  /// Title and the beginning of its text, for numbers and words.
  public var text = ""
  /// Slugs of conditions that its statements are about.
  public var conditions: Set<String> = []
  /// How many records of the file share its first author, and its journal: rare ones tell more.
  public var sharedAuthorCount = 1
  public var sharedJournalCount = 1

  /// Makes a card that says nothing yet.
  public init(articleID: Int64, key: String) {
    self.articleID = articleID
    self.key = key
  }
}
