/// The elements of PubMed XML, JATS, MathML, MODS and Word's sources that the readers know, spelled as
/// there.
///
/// A name that several formats or two of their elements share is one case.
enum ElementName: String, CaseIterable, Sendable {
  /// Text between elements, which has no name.
  case text = ""
  /// An element that no reader knows.
  case other = " "

  // PubMed: sets and records.
  case pubmedArticleSet = "PubmedArticleSet"
  case pubmedArticle = "PubmedArticle"
  case pubmedBookArticleSet = "PubmedBookArticleSet"
  case pubmedBookArticle = "PubmedBookArticle"
  case medlineCitationSet = "MedlineCitationSet"
  case medlineCitation = "MedlineCitation"
  case bookDocument = "BookDocument"
  case bookDocumentSet = "BookDocumentSet"
  case pubmedData = "PubmedData"
  case pubmedBookData = "PubmedBookData"
  case deleteCitation = "DeleteCitation"
  case deleteDocument = "DeleteDocument"

  // PubMed: the article.
  case abstract = "Abstract"
  case abstractText = "AbstractText"
  case otherAbstract = "OtherAbstract"
  case copyrightInformation = "CopyrightInformation"
  case article = "Article"
  case articleTitle = "ArticleTitle"
  case vernacularTitle = "VernacularTitle"
  case language = "Language"
  case articleDate = "ArticleDate"
  case dateCompleted = "DateCompleted"
  case dateRevised = "DateRevised"
  case eLocationID = "ELocationID"
  case pagination = "Pagination"
  case medlinePgn = "MedlinePgn"
  case startPage = "StartPage"
  case endPage = "EndPage"
  case pmid = "PMID"
  case publicationTypeList = "PublicationTypeList"
  case publicationType = "PublicationType"
  case articleIdList = "ArticleIdList"
  case articleId = "ArticleId"
  case publicationStatus = "PublicationStatus"
  case history = "History"
  case pubMedPubDate = "PubMedPubDate"
  case coiStatement = "CoiStatement"
  case numberOfReferences = "NumberOfReferences"
  case citationSubset = "CitationSubset"
  case generalNote = "GeneralNote"
  case otherID = "OtherID"
  case otherIdSource = "OtherIDSource"

  // PubMed: the journal and its dates.
  case journal = "Journal"
  case issn = "ISSN"
  case journalIssue = "JournalIssue"
  case volume = "Volume"
  case issue = "Issue"
  case pubDate = "PubDate"
  case year = "Year"
  case month = "Month"
  case day = "Day"
  case season = "Season"
  case medlineDate = "MedlineDate"
  case title = "Title"
  case isoAbbreviation = "ISOAbbreviation"
  case medlineJournalInfo = "MedlineJournalInfo"
  case country = "Country"
  case medlineTA = "MedlineTA"
  case nlmUniqueID = "NlmUniqueID"
  case issnLinking = "ISSNLinking"

  // PubMed: people.
  case authorList = "AuthorList"
  case author = "Author"
  case lastName = "LastName"
  case foreName = "ForeName"
  case firstName = "FirstName"
  case initials = "Initials"
  case suffix = "Suffix"
  case collectiveName = "CollectiveName"
  case identifier = "Identifier"
  case affiliationInfo = "AffiliationInfo"
  case affiliation = "Affiliation"
  case investigatorList = "InvestigatorList"
  case investigator = "Investigator"
  case personalNameSubjectList = "PersonalNameSubjectList"
  case personalNameSubject = "PersonalNameSubject"

  // PubMed: subjects, money, ties.
  case meshHeadingList = "MeshHeadingList"
  case meshHeading = "MeshHeading"
  case descriptorName = "DescriptorName"
  case qualifierName = "QualifierName"
  case supplMeshList = "SupplMeshList"
  case supplMeshName = "SupplMeshName"
  case chemicalList = "ChemicalList"
  case chemical = "Chemical"
  case registryNumber = "RegistryNumber"
  case nameOfSubstance = "NameOfSubstance"
  case keywordList = "KeywordList"
  case keyword = "Keyword"
  case geneSymbolList = "GeneSymbolList"
  case geneSymbol = "GeneSymbol"
  case dataBankList = "DataBankList"
  case dataBank = "DataBank"
  case dataBankName = "DataBankName"
  case accessionNumberList = "AccessionNumberList"
  case accessionNumber = "AccessionNumber"
  case grantList = "GrantList"
  case grant = "Grant"
  case grantID = "GrantID"
  case acronym = "Acronym"
  case agency = "Agency"
  case commentsCorrectionsList = "CommentsCorrectionsList"
  case commentsCorrections = "CommentsCorrections"
  case refSource = "RefSource"
  case referenceList = "ReferenceList"
  case reference = "Reference"
  case citation = "Citation"

  // PubMed: books.
  case book = "Book"
  case bookTitle = "BookTitle"
  case publisher = "Publisher"
  case publisherName = "PublisherName"
  case publisherLocation = "PublisherLocation"
  case edition = "Edition"
  case collectionTitle = "CollectionTitle"
  case isbn = "Isbn"
  case volumeTitle = "VolumeTitle"
  case reportNumber = "ReportNumber"
  case medium = "Medium"
  case locationLabel = "LocationLabel"
  case contributionDate = "ContributionDate"
  case beginningDate = "BeginningDate"
  case endingDate = "EndingDate"

  // Inline markup of both.
  case bold = "b"
  case italic = "i"
  case underlined = "u"
  case subscripted = "sub"
  case superscripted = "sup"
  case dispFormula = "DispFormula"

  // MathML.
  case math, mfrac, msup, msub, msubsup, mfenced, mroot, msqrt, mtr, mtd, mtext, mspace
  case annotation
  case annotationXML = "annotation-xml"
  case semantics

  // JATS: sets and frames.
  case jatsArticle = "article"
  case articleSet = "pmc-articleset"
  case articles
  case oaiPMH = "OAI-PMH"
  case front
  case frontStub = "front-stub"
  case body, back
  case floatsGroup = "floats-group"
  case subArticle = "sub-article"
  case response
  case journalMeta = "journal-meta"
  case articleMeta = "article-meta"

  // JATS: metadata.
  case journalTitle = "journal-title"
  case journalTitleGroup = "journal-title-group"
  case abbrevJournalTitle = "abbrev-journal-title"
  case journalId = "journal-id"
  case jatsISSN = "issn"
  case issnL = "issn-l"
  case jatsPublisher = "publisher"
  case jatsPublisherName = "publisher-name"
  case publisherLoc = "publisher-loc"
  case jatsArticleId = "article-id"
  case titleGroup = "title-group"
  case jatsArticleTitle = "article-title"
  case subtitle
  case transTitleGroup = "trans-title-group"
  case transTitle = "trans-title"
  case altTitle = "alt-title"
  case contribGroup = "contrib-group"
  case contrib, name, surname
  case givenNames = "given-names"
  case prefix
  case jatsSuffix = "suffix"
  case stringName = "string-name"
  case nameAlternatives = "name-alternatives"
  case collab
  case contribId = "contrib-id"
  case anonymous
  case pubDateOfArticle = "pub-date"
  case jatsDate = "date"
  case jatsDay = "day"
  case jatsMonth = "month"
  case jatsYear = "year"
  case jatsSeason = "season"
  case stringDate = "string-date"
  case jatsVolume = "volume"
  case jatsIssue = "issue"
  case fpage, lpage
  case pageRange = "page-range"
  case elocationId = "elocation-id"
  case jatsHistory = "history"
  case jatsAbstract = "abstract"
  case transAbstract = "trans-abstract"
  case kwdGroup = "kwd-group"
  case kwd
  case compoundKwd = "compound-kwd"
  case relatedArticle = "related-article"
  case relatedObject = "related-object"
  case selfURI = "self-uri"
  case articleCategories = "article-categories"
  case subjGroup = "subj-group"
  case subject
  case counts
  case pageCount = "page-count"
  case fundingGroup = "funding-group"
  case permissions
  case authorNotes = "author-notes"
  case aff, notes
  case processingMeta = "processing-meta"
  case supplement
  case jatsEdition = "edition"
  case jatsISBN = "isbn"
  case role, email
  case correspondence = "corresp"

  // JATS: text.
  case sec
  case jatsTitle = "title"
  case label, p, list
  case listItem = "list-item"
  case defList = "def-list"
  case defItem = "def-item"
  case term, def
  case dispQuote = "disp-quote"
  case verseGroup = "verse-group"
  case verseLine = "verse-line"
  case attrib
  case boxedText = "boxed-text"
  case statement, fig
  case figGroup = "fig-group"
  case tableWrap = "table-wrap"
  case tableWrapGroup = "table-wrap-group"
  case tableWrapFoot = "table-wrap-foot"
  case caption, table, thead, tbody, tfoot, tr, th, td
  case jatsFormula = "disp-formula"
  case formulaGroup = "disp-formula-group"
  case inlineFormula = "inline-formula"
  case texMath = "tex-math"
  case alternatives, graphic
  case inlineGraphic = "inline-graphic"
  case media, preformat, code
  case fnGroup = "fn-group"
  case fn, ack
  case appGroup = "app-group"
  case app, glossary, bio
  case refList = "ref-list"
  case ref
  case supplementaryMaterial = "supplementary-material"
  case objectId = "object-id"
  case speech, speaker
  case xref
  case extLink = "ext-link"
  case uri
  case lineBreak = "break"
  case jatsItalic = "italic"
  case inlineSupplementary = "inline-supplementary-material"
  case altText = "alt-text"
  case longDesc = "long-desc"
  case array
  case questionWrap = "question-wrap"
  case secMeta = "sec-meta"

  // JATS: references.
  case elementCitation = "element-citation"
  case mixedCitation = "mixed-citation"
  case nlmCitation = "nlm-citation"
  case plainCitation = "citation"
  case personGroup = "person-group"
  case etal, source
  case pubId = "pub-id"
  case comment
  case chapterTitle = "chapter-title"
  case confName = "conf-name"
  case dataTitle = "data-title"
  case partTitle = "part-title"
  case citationAlternatives = "citation-alternatives"
  case series, patent, note
  case dateInCitation = "date-in-citation"

  // MODS, besides names that JATS has too.
  case mods, modsCollection
  case titleInfo, nonSort, subTitle, partNumber, partName
  case namePart, displayForm, roleTerm
  case modsAffiliation = "affiliation"
  case genre, originInfo, issuance, dateIssued, copyrightDate, dateCreated, dateCaptured
  case place, placeTerm
  case modsLanguage = "language"
  case languageTerm, languageOfCataloging
  case modsIdentifier = "identifier"
  case relatedItem, part, detail, number, extent, start, end
  case location, url, shelfLocator, classification
  case topic, geographic, temporal
  case recordInfo, recordContentSource

  // Word's sources, besides names that PubMed has too.
  case wordSources = "Sources"
  case wordSource = "Source"
  case sourceType = "SourceType"
  case tag = "Tag"
  case nameList = "NameList"
  case person = "Person"
  case last = "Last"
  case first = "First"
  case middle = "Middle"
  case corporate = "Corporate"
  case wordEditor = "Editor"
  case translator = "Translator"
  case bookAuthor = "BookAuthor"
  case inventor = "Inventor"
  case artist = "Artist"
  case interviewee = "Interviewee"
  case performer = "Performer"
  case writer = "Writer"
  case composer = "Composer"
  case shortTitle = "ShortTitle"
  case journalName = "JournalName"
  case conferenceName = "ConferenceName"
  case periodicalTitle = "PeriodicalTitle"
  case internetSiteTitle = "InternetSiteTitle"
  case publicationTitle = "PublicationTitle"
  case albumTitle = "AlbumTitle"
  case broadcastTitle = "BroadcastTitle"
  case reporter = "Reporter"
  case patentNumber = "PatentNumber"
  case caseNumber = "CaseNumber"
  case recordingNumber = "RecordingNumber"
  case court = "Court"
  case version = "Version"
  case theater = "Theater"
  case pages = "Pages"
  case numberVolumes = "NumberVolumes"
  case chapterNumber = "ChapterNumber"
  case standardNumber = "StandardNumber"
  case wordURL = "URL"
  case wordDOI = "DOI"
  case comments = "Comments"
  case thesisType = "ThesisType"
  case wordType = "Type"
  case institution = "Institution"
  case department = "Department"
  case productionCompany = "ProductionCompany"
  case distributor = "Distributor"
  case broadcaster = "Broadcaster"
  case station = "Station"
  case city = "City"
  case stateProvince = "StateProvince"
  case countryRegion = "CountryRegion"
  case yearAccessed = "YearAccessed"
  case monthAccessed = "MonthAccessed"
  case dayAccessed = "DayAccessed"
  case lcid = "LCID"
  case bibtexEntry = "BIBTEX_Entry"
  case bibtexSeries = "BIBTEX_Series"
  case bibtexAbstract = "BIBTEX_Abstract"
  case bibtexKeyWords = "BIBTEX_KeyWords"
}
