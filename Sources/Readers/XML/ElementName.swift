/// The elements of PubMed XML, JATS and MathML that the readers know, spelled as there.
///
/// A name that both formats or two of their elements share is one case.
enum ElementName: String, CaseIterable, Sendable {
  /// Text between elements, which has no name.
  case text = ""
  /// An element that no reader knows.
  case other = " "

  // PubMed: sets and records.
  case pubmedArticleSet = "PubmedArticleSet", pubmedArticle = "PubmedArticle"
  case pubmedBookArticleSet = "PubmedBookArticleSet", pubmedBookArticle = "PubmedBookArticle"
  case medlineCitationSet = "MedlineCitationSet", medlineCitation = "MedlineCitation"
  case bookDocument = "BookDocument", bookDocumentSet = "BookDocumentSet"
  case pubmedData = "PubmedData", pubmedBookData = "PubmedBookData"
  case deleteCitation = "DeleteCitation", deleteDocument = "DeleteDocument"

  // PubMed: the article.
  case abstract = "Abstract", abstractText = "AbstractText", otherAbstract = "OtherAbstract"
  case copyrightInformation = "CopyrightInformation", article = "Article"
  case articleTitle = "ArticleTitle", vernacularTitle = "VernacularTitle", language = "Language"
  case articleDate = "ArticleDate", dateCompleted = "DateCompleted", dateRevised = "DateRevised"
  case eLocationID = "ELocationID", pagination = "Pagination", medlinePgn = "MedlinePgn"
  case startPage = "StartPage", endPage = "EndPage", pmid = "PMID"
  case publicationTypeList = "PublicationTypeList", publicationType = "PublicationType"
  case articleIdList = "ArticleIdList", articleId = "ArticleId"
  case publicationStatus = "PublicationStatus", history = "History"
  case pubMedPubDate = "PubMedPubDate", coiStatement = "CoiStatement"
  case numberOfReferences = "NumberOfReferences", citationSubset = "CitationSubset"
  case generalNote = "GeneralNote", otherID = "OtherID", otherIdSource = "OtherIDSource"

  // PubMed: the journal and its dates.
  case journal = "Journal", issn = "ISSN", journalIssue = "JournalIssue", volume = "Volume"
  case issue = "Issue", pubDate = "PubDate", year = "Year", month = "Month", day = "Day"
  case season = "Season", medlineDate = "MedlineDate", title = "Title"
  case isoAbbreviation = "ISOAbbreviation", medlineJournalInfo = "MedlineJournalInfo"
  case country = "Country", medlineTA = "MedlineTA", nlmUniqueID = "NlmUniqueID"
  case issnLinking = "ISSNLinking"

  // PubMed: people.
  case authorList = "AuthorList", author = "Author", lastName = "LastName", foreName = "ForeName"
  case firstName = "FirstName", initials = "Initials", suffix = "Suffix"
  case collectiveName = "CollectiveName", identifier = "Identifier"
  case affiliationInfo = "AffiliationInfo", affiliation = "Affiliation"
  case investigatorList = "InvestigatorList", investigator = "Investigator"
  case personalNameSubjectList = "PersonalNameSubjectList"
  case personalNameSubject = "PersonalNameSubject"

  // PubMed: subjects, money, ties.
  case meshHeadingList = "MeshHeadingList", meshHeading = "MeshHeading"
  case descriptorName = "DescriptorName", qualifierName = "QualifierName"
  case supplMeshList = "SupplMeshList", supplMeshName = "SupplMeshName"
  case chemicalList = "ChemicalList", chemical = "Chemical", registryNumber = "RegistryNumber"
  case nameOfSubstance = "NameOfSubstance", keywordList = "KeywordList", keyword = "Keyword"
  case geneSymbolList = "GeneSymbolList", geneSymbol = "GeneSymbol"
  case dataBankList = "DataBankList", dataBank = "DataBank", dataBankName = "DataBankName"
  case accessionNumberList = "AccessionNumberList", accessionNumber = "AccessionNumber"
  case grantList = "GrantList", grant = "Grant", grantID = "GrantID", acronym = "Acronym"
  case agency = "Agency", commentsCorrectionsList = "CommentsCorrectionsList"
  case commentsCorrections = "CommentsCorrections", refSource = "RefSource"
  case referenceList = "ReferenceList", reference = "Reference", citation = "Citation"

  // PubMed: books.
  case book = "Book", bookTitle = "BookTitle", publisher = "Publisher"
  case publisherName = "PublisherName", publisherLocation = "PublisherLocation"
  case edition = "Edition", collectionTitle = "CollectionTitle", isbn = "Isbn"
  case volumeTitle = "VolumeTitle", reportNumber = "ReportNumber", medium = "Medium"
  case locationLabel = "LocationLabel", contributionDate = "ContributionDate"
  case beginningDate = "BeginningDate", endingDate = "EndingDate"

  // Inline markup of both.
  case bold = "b", italic = "i", underlined = "u", subscripted = "sub", superscripted = "sup"
  case dispFormula = "DispFormula"

  // MathML.
  case math, mfrac, msup, msub, msubsup, mfenced, mroot, msqrt, mtr, mtd, mtext, mspace
  case annotation, annotationXML = "annotation-xml", semantics

  // JATS: sets and frames.
  case jatsArticle = "article", articleSet = "pmc-articleset", articles, oaiPMH = "OAI-PMH", front
  case frontStub = "front-stub", body, back, floatsGroup = "floats-group"
  case subArticle = "sub-article", response, journalMeta = "journal-meta"
  case articleMeta = "article-meta"

  // JATS: metadata.
  case journalTitle = "journal-title", journalTitleGroup = "journal-title-group"
  case abbrevJournalTitle = "abbrev-journal-title", journalId = "journal-id", jatsISSN = "issn"
  case issnL = "issn-l", jatsPublisher = "publisher", jatsPublisherName = "publisher-name"
  case publisherLoc = "publisher-loc", jatsArticleId = "article-id"
  case titleGroup = "title-group", jatsArticleTitle = "article-title", subtitle
  case transTitleGroup = "trans-title-group", transTitle = "trans-title"
  case altTitle = "alt-title", contribGroup = "contrib-group", contrib, name, surname
  case givenNames = "given-names", prefix, jatsSuffix = "suffix", stringName = "string-name"
  case nameAlternatives = "name-alternatives", collab, contribId = "contrib-id", anonymous
  case pubDateOfArticle = "pub-date", jatsDate = "date", jatsDay = "day", jatsMonth = "month"
  case jatsYear = "year", jatsSeason = "season", stringDate = "string-date"
  case jatsVolume = "volume", jatsIssue = "issue", fpage, lpage, pageRange = "page-range"
  case elocationId = "elocation-id", jatsHistory = "history", jatsAbstract = "abstract"
  case transAbstract = "trans-abstract", kwdGroup = "kwd-group", kwd
  case compoundKwd = "compound-kwd", relatedArticle = "related-article"
  case relatedObject = "related-object", selfURI = "self-uri"
  case articleCategories = "article-categories", subjGroup = "subj-group", subject
  case counts, pageCount = "page-count", fundingGroup = "funding-group"
  case permissions, authorNotes = "author-notes", aff, notes, processingMeta = "processing-meta"
  case supplement, jatsEdition = "edition", jatsISBN = "isbn", role, email
  case correspondence = "corresp"

  // JATS: text.
  case sec, jatsTitle = "title", label, p, list, listItem = "list-item", defList = "def-list"
  case defItem = "def-item", term, def, dispQuote = "disp-quote", verseGroup = "verse-group"
  case verseLine = "verse-line", attrib, boxedText = "boxed-text", statement, fig
  case figGroup = "fig-group", tableWrap = "table-wrap", tableWrapGroup = "table-wrap-group"
  case tableWrapFoot = "table-wrap-foot", caption, table, thead, tbody, tfoot, tr, th, td
  case jatsFormula = "disp-formula", formulaGroup = "disp-formula-group"
  case inlineFormula = "inline-formula", texMath = "tex-math", alternatives, graphic
  case inlineGraphic = "inline-graphic", media, preformat, code, fnGroup = "fn-group", fn, ack
  case appGroup = "app-group", app, glossary, bio, refList = "ref-list", ref
  case supplementaryMaterial = "supplementary-material", objectId = "object-id", speech, speaker
  case xref, extLink = "ext-link", uri, lineBreak = "break", jatsItalic = "italic"
  case inlineSupplementary = "inline-supplementary-material", altText = "alt-text"
  case longDesc = "long-desc", array, questionWrap = "question-wrap"
  case secMeta = "sec-meta"

  // JATS: references.
  case elementCitation = "element-citation", mixedCitation = "mixed-citation"
  case nlmCitation = "nlm-citation", plainCitation = "citation", personGroup = "person-group"
  case etal, source, pubId = "pub-id", comment, chapterTitle = "chapter-title"
  case confName = "conf-name", dataTitle = "data-title", partTitle = "part-title"
  case citationAlternatives = "citation-alternatives", series, patent, note
  case dateInCitation = "date-in-citation"
}
