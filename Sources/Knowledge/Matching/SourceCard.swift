/// What of a record a citation's clue is compared with.
public struct SourceCard: Hashable, Sendable {
  /// The article's number.
  public let articleID: Int64
  /// Its lasting name.
  public let key: String
  /// Its title.
  public var title = ""
  /// Names as shown, first author first.
  public var authors: [String] = []
  /// `LookupKey.author` of the first author.
  public var authorKey: String?
  /// Year of publication.
  public var year: Int?
  /// Journal or other container.
  public var journal: String?
  /// Volume, as written.
  public var volume: String?
  /// First page.
  public var page: String?
  /// DOI in lower case.
  public var doi: String?
  /// PubMed id.
  public var pmid: String?
  /// PubMed Central id.
  public var pmcid: String?
  /// Address on the web.
  public var url: String?
  /// The trial number of the citation that it is compared with, where a record of it states that.
  public var statedTrialNumber: String?
  /// What kind of study it is, as its record says.
  public var publicationTypes: [String] = []
  /// Title and the beginning of its text, for numbers and words.
  public var text = "" {
    didSet { words = Set(Reference.foldedWords(text)) }
  }
  /// The words of `text`, folded.
  private(set) var words: Set<String> = []
  /// Slugs of conditions that its statements are about.
  public var conditions: Set<String> = []
  /// How many records of the file have its first author: a rare one tells more.
  public var sharedAuthorCount = 1
  /// How many records of the file have its journal.
  public var sharedJournalCount = 1

  /// Whether it states anything by which a study could be known: a page without author, year and journal
  /// is nothing that "a study" means.
  public var isRecord: Bool { !authors.isEmpty || year != nil || journal != nil }

  /// Makes a card that says nothing yet.
  public init(articleID: Int64, key: String) {
    self.articleID = articleID
    self.key = key
  }
}
