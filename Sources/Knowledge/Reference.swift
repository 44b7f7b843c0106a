/// What a reference manager keeps of a publication: its bibliographic record without its text.
///
/// Types and variables are those of CSL 1.0.2 (Citation Style Language, appendices III and IV); what
/// PubMed adds is kept beside them, and what no field fits stays in `otherFields`.
public struct Reference: Hashable, Sendable {
  /// What kind of thing it is: `article-journal`, `webpage`, `book`, `document`, ….
  public var type = "document"
  /// What its source calls it: a BibTeX citation key, an id in a library.
  public var id: String?
  /// Title.
  public var title: String?
  /// Authors, first author first.
  public var authors: [PersonName] = []
  /// Everybody else, by role.
  public var contributors: [Role: [PersonName]] = [:]
  /// Journal, site or book that it appeared in.
  public var containerTitle: String?
  /// Date of publication in ISO 8601, as precise as known: `2019`, `2019-03` or `2019-03-05`.
  public var published: String?
  /// Other dates, in the same form.
  public var dates: [DateVariable: String] = [:]
  /// Digital object identifier, without `doi:` or resolver address, in lower case.
  public var doi: String?
  /// PubMed id, digits only.
  public var pmid: String?
  /// PubMed Central id, with its `PMC`.
  public var pmcid: String?
  /// Address on the web.
  public var url: String?
  /// BCP 47 language tag, where stated.
  public var language: String?
  /// Keywords as written.
  public var keywords: [String] = []
  /// Everything else that CSL has a plain variable for.
  public var variables: [Variable: String] = [:]
  /// Publication types in PubMed's words: `Randomized Controlled Trial`, `Review`.
  public var publicationTypes: [String] = []
  /// Subject headings of MeSH.
  public var meshHeadings: [MeSHHeading] = []
  /// Notices and other records that it is tied to.
  public var relations: [ReferenceRelation] = []
  /// Fields that none of the above fits, in order, named as in their format (`bibtex:file`).
  public var otherFields: [OtherField] = []

  /// Makes an empty record.
  public init() {}

  /// A role that people have besides writing: the name variables of CSL.
  public enum Role: String, CaseIterable, Sendable {
    case chair
    case collectionEditor = "collection-editor"
    case compiler, composer
    case containerAuthor = "container-author"
    case contributor, curator, director, editor
    case editorialDirector = "editorial-director"
    case executiveProducer = "executive-producer"
    case guest, host, illustrator, interviewer, narrator, organizer
    case originalAuthor = "original-author"
    case performer, producer, recipient
    case reviewedAuthor = "reviewed-author"
    case scriptWriter = "script-writer"
    case seriesCreator = "series-creator"
    case translator
  }

  /// A date besides that of publication: the date variables of CSL.
  public enum DateVariable: String, CaseIterable, Sendable {
    case accessed
    case availableDate = "available-date"
    case eventDate = "event-date"
    case originalDate = "original-date"
    case submitted
  }

  /// A plain variable of CSL.
  public enum Variable: String, CaseIterable, Sendable {
    case annote, archive
    case archiveLocation = "archive_location"
    case archivePlace = "archive-place"
    case authority
    case callNumber = "call-number"
    case chapterNumber = "chapter-number"
    case collectionNumber = "collection-number"
    case collectionTitle = "collection-title"
    case containerTitleShort = "container-title-short"
    case dimensions, division, edition
    case eventTitle = "event-title"
    case eventPlace = "event-place"
    case genre
    case isbn = "ISBN"
    case issn = "ISSN"
    case issue, jurisdiction, medium, note, number
    case numberOfPages = "number-of-pages"
    case numberOfVolumes = "number-of-volumes"
    case originalPublisher = "original-publisher"
    case originalPublisherPlace = "original-publisher-place"
    case originalTitle = "original-title"
    case page, part
    case partTitle = "part-title"
    case printing, publisher
    case publisherPlace = "publisher-place"
    case references
    case reviewedGenre = "reviewed-genre"
    case reviewedTitle = "reviewed-title"
    case scale, section, source, status, supplement
    case titleShort = "title-short"
    case version, volume
    case volumeTitle = "volume-title"
    case yearSuffix = "year-suffix"
  }

  /// A field that CSL has no variable for.
  public struct OtherField: Hashable, Sendable {
    /// Name, with its format before it: `bibtex:file`, `ris:U1`.
    public let name: String
    /// Value as written.
    public let value: String

    /// Makes a field.
    public init(name: String, value: String) {
      self.name = name
      self.value = value
    }
  }
}

/// A subject heading of MeSH, as an indexer gave it to a PubMed record.
public struct MeSHHeading: Hashable, Sendable {
  /// The descriptor's name: `Stress Disorders, Post-Traumatic`.
  public var descriptor: String
  /// The descriptor's id, `D013313`; nil where the format does not state it.
  public var id: String?
  /// Whether the record is mainly about it.
  public var isMajor: Bool
  /// Qualifiers: `drug therapy`; a main one has a `*` before it.
  public var qualifiers: [String]

  /// Makes a heading.
  public init(descriptor: String, id: String? = nil, isMajor: Bool, qualifiers: [String] = []) {
    self.descriptor = descriptor
    self.id = id
    self.isMajor = isMajor
    self.qualifiers = qualifiers
  }
}

/// How a record is tied to another: PubMed's CommentsCorrections, Crossref's updates.
public struct ReferenceRelation: Hashable, Sendable {
  /// PubMed's word for it: `RetractionIn`, `ErratumFor`, `CommentOn`, ….
  public var kind: String
  /// The other record as written: journal, date, pages.
  public var citation: String?
  /// The other record's PubMed id.
  public var pmid: String?
  /// The other record's DOI, in lower case.
  public var doi: String?
  /// Date of the tie in ISO 8601, where stated: of a notice on the paper that it is about, the
  /// notice's.
  public var date: String?
  /// The format's own word for it, where `kind` says less: `partial_retraction`.
  public var stated: String?
  /// Whose word the record passes on, where it says: `publisher`, `retraction-watch`.
  public var source: String?
  /// That source's own id for the tie.
  public var record: String?

  /// Makes a tie.
  public init(
    kind: String, citation: String? = nil, pmid: String? = nil, doi: String? = nil,
    date: String? = nil
  ) {
    self.kind = kind
    self.citation = citation
    self.pmid = pmid
    self.doi = doi
    self.date = date
  }
}
