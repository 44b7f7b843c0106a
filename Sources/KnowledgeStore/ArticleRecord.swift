public import Knowledge

/// Everything that one input says of an article, ready to be written.
public struct ArticleRecord: Sendable {
  /// How much text there is.
  public enum Completeness: Int, Comparable, Sendable {
    /// None: a bare reference.
    case none
    /// An abstract.
    case abstract
    /// The article itself.
    case full

    /// Whether one has less text than the other.
    public static func < (one: Self, other: Self) -> Bool { one.rawValue < other.rawValue }
  }

  /// What the reader made of it.
  public let document: Document
  /// Its title, found or made up from the text's beginning; never empty.
  public let title: String
  /// Every statement, in order.
  public let statements: [Statement]
  /// Key to store a new article under; a stored article keeps the key it has.
  public let key: String
  /// What it would be called where another folder was given; nil where it states more than a place.
  let alias: String?
  /// Its key, and what else identifies it: all lead to its article.
  var names: [String] {
    let identifiers = ArticleKey.identifiers(of: document.reference)
    let names = identifiers.first == key ? identifiers : [key] + identifiers
    return alias.map { $0 == key ? names : names + [$0] } ?? names
  }
  /// Digest of its original bytes.
  public let digest: ContentDigest
  /// What its input calls it; empty where it is all of its input.
  public let name: String
  /// Rank of its fields among those of other records of the article; lower comes first.
  public let precedence: Int
  /// How much text it has.
  public let completeness: Completeness
  /// Everything that is stated about it, as a CSL-JSON item.
  public let csl: String
  /// Title, year and first author, folded; nil where one of them is missing or says too little.
  public let matchKey: String?
  /// What tells which paper it is, for comparison with other records.
  let traits: PaperTraits
  /// Under what it is looked for.
  let paperKeys: PaperKeys
  /// What it states about the integrity of its own paper, and of others where it is a notice.
  let notices: [Notice]
  /// The uids of the claims among `statements` in an article with `key`; nil for other statements.
  let claimUIDs: [String?]

  /// Makes a record of the whole of an input, or of its entry `name`; `csl`, where it is known, is
  /// what `Reference.cslJSON` makes of the document's reference.
  public init(
    document: Document, title: String, statements: [Statement], key: String, alias: String? = nil,
    digest: ContentDigest,
    name: String = "", precedence: Int = 100, completeness: Completeness = .full,
    csl: String? = nil
  ) {
    self.document = document
    self.title = title
    self.statements = statements
    self.key = key
    self.alias = alias
    self.digest = digest
    self.name = name
    self.precedence = precedence
    self.completeness = document.text.isEmpty ? .none : completeness
    self.csl = csl ?? document.reference.cslJSON
    matchKey = document.reference.matchKey
    traits = PaperTraits(
      document.reference, abstract: self.completeness == .abstract ? document.text : nil)
    paperKeys = PaperKeys(traits)
    notices = document.reference.notices(origin: Self.origin(ofReader: document.reader))
    claimUIDs = ClaimNames.uids(
      of: statements, in: Array(document.text.utf8), articleKey: key)
  }
}

extension ArticleRecord {
  /// Who speaks in the records that a reader reads: both of PubMed's formats are PubMed's word.
  private static func origin(ofReader reader: String) -> String {
    reader == "nbib" ? "pubmed" : reader
  }
}

/// One file, or standard input, as it was when read.
public struct InputRecord: Hashable, Sendable {
  /// Absolute path; nil for standard input.
  public let path: String?
  /// Digest of all its bytes.
  public let digest: ContentDigest
  /// Size in bytes.
  public let byteCount: Int
  /// Modification time in Unix nanoseconds; nil where there is none.
  public let modifiedAtNanoseconds: Int64?
  /// Name of the format that somebody asked for; nil: found out from the bytes.
  public let format: String?
  /// Name of the encoding that somebody asked for; nil: found out from the bytes.
  public let encoding: String?
  /// What somebody said that the columns of a table mean, as `title=Heading,…`; nil: nobody did.
  public let columns: String?
  /// The source that it is read for; nil for none.
  public let sourceID: Int64?
  /// Whether it is an archive, of whose files others are the records; its digest is of it as it is packed.
  public let isArchive: Bool

  /// Makes a record.
  public init(
    path: String?, digest: ContentDigest, byteCount: Int, modifiedAtNanoseconds: Int64?,
    format: String? = nil, encoding: String? = nil, columns: String? = nil, sourceID: Int64? = nil,
    isArchive: Bool = false
  ) {
    self.path = path
    self.digest = digest
    self.byteCount = byteCount
    self.modifiedAtNanoseconds = modifiedAtNanoseconds
    self.format = format
    self.encoding = encoding
    self.columns = columns
    self.sourceID = sourceID
    self.isArchive = isArchive
  }
}

/// What writing one article did.
public struct ArticleOutcome: Hashable, Sendable {
  /// What happened to the article as a whole.
  public enum Change: Hashable, Sendable {
    /// It is new.
    case added
    /// It was here already, from another input.
    case merged
    /// It was there with other bytes, or another analysis.
    case changed
    /// It was read or analysed again, and every claim came out as it was.
    case same
  }

  /// What happened.
  public let change: Change
  /// Claims that were not there before.
  public let claimsAdded: Int
  /// Claims that are no longer there.
  public let claimsRemoved: Int
  /// The record that was written.
  public var recordID: Int64 = 0
}

extension ArticleOutcome {
  /// What happened to an article that had the claims `earlier` and now has `claims`.
  init(_ change: Change, claims: Set<String>, earlier: Set<String>) {
    self.init(
      change: change, claimsAdded: claims.subtracting(earlier).count,
      claimsRemoved: earlier.subtracting(claims).count)
  }
}
