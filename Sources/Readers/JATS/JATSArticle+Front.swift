import Knowledge

extension JATSArticle {
  mutating func read(front: Int) {
    if let journal = tree.first(.journalMeta, in: front) { read(journal: journal) }
    // A stub holds right inside what the front of an article has one level down.
    let meta = tree.first(.articleMeta, in: front) ?? front
    var dates: [Int] = []
    for node in tree.contents(of: meta) {
      switch tree.name(of: node) {
      case .jatsArticleId: read(id: node)
      case .titleGroup: read(titles: node)
      case .contribGroup: read(contributors: node)
      case .pubDateOfArticle: dates.append(node)
      case .jatsVolume: reference.variables[.volume] = tree.words(of: node)
      case .jatsIssue: reference.variables[.issue] = tree.words(of: node)
      case .kwdGroup: read(keywords: node)
      case .relatedArticle: read(related: node)
      case .selfURI: read(address: node)
      case .jatsHistory: read(history: node)
      case .articleCategories: read(categories: node)
      case .authorNotes: read(notes: node)
      case .jatsISBN: reference.variables[.isbn] = tree.words(of: node)
      default: break
      }
    }
    readPages(in: meta)
    read(published: dates)
  }

  private mutating func read(journal: Int) {
    let titles = tree.first(.journalTitleGroup, in: journal) ?? journal
    reference.containerTitle = tree.words(.journalTitle, in: titles)
    reference.variables[.containerTitleShort] = tree.words(.abbrevJournalTitle, in: titles)
    for node in tree.all(.journalId, in: journal) {
      let isMEDLINE = tree.attribute(.journalIdType, of: node, is: "nlm-ta")
      let isOther = tree.attribute(.journalIdType, of: node, is: "iso-abbrev")
      if isMEDLINE || isOther && reference.variables[.containerTitleShort] == nil {
        reference.variables[.containerTitleShort] = tree.words(of: node)
        if isMEDLINE { break }
      }
    }
    reference.variables[.issn] = tree.words(.jatsISSN, in: journal)
    guard let publisher = tree.first(.jatsPublisher, in: journal) else { return }
    reference.variables[.publisher] = tree.words(.jatsPublisherName, in: publisher)
    reference.variables[.publisherPlace] = tree.words(.publisherLoc, in: publisher)
  }

  private mutating func read(id node: Int) {
    guard let value = tree.words(of: node) else { return }
    switch tree.attribute(.pubIdType, of: node) {
    case "doi": reference.doi = DOI(field: value)?.value
    case "pmid": reference.pmid = PMID(field: value)?.value
    case "pmc", "pmcid": reference.pmcid = PMCID(field: value)?.value
    case "publisher-id": note("publisher-id", value)
    default: break
    }
  }

  private mutating func read(titles group: Int) {
    let title = tree.words(.jatsArticleTitle, in: group)
    let subtitles = tree.all(.subtitle, in: group).compactMap { tree.words(of: $0) }
    guard let title else { return }
    reference.title = ([title] + subtitles).joined(separator: ": ")
    for translated in tree.all(.transTitleGroup, in: group) {
      note("trans-title", tree.words(.transTitle, in: translated))
    }
  }

  private mutating func readPages(in meta: Int) {
    let first = tree.words(.fpage, in: meta)
    let last = tree.words(.lpage, in: meta)
    if let first, let last, first != last {
      reference.variables[.page] = "\(first)-\(last)"
    } else {
      reference.variables[.page] =
        first ?? tree.words(.pageRange, in: meta) ?? tree.words(.elocationId, in: meta)
    }
  }

  /// The date of the issue goes before that of the electronic version, which is kept beside it.
  private mutating func read(published nodes: [Int]) {
    func kind(_ node: Int) -> String {
      let format = tree.attribute(.publicationFormat, of: node)
      return tree.attribute(.pubType, of: node)
        ?? (format == "print" ? "ppub" : format == "electronic" ? "epub" : nil)
        ?? tree.attribute(.jatsDateType, of: node) ?? ""
    }
    for wanted in ["ppub", "epub-ppub", "collection", "epub", "pub", ""] {
      for node in nodes where kind(node) == wanted && reference.published == nil {
        reference.published = date(node)
        if let season = tree.words(.jatsSeason, in: node) { note("season", season) }
      }
    }
    reference.published = reference.published ?? nodes.compactMap { date($0) }.first
    let electronic = nodes.first { ["epub", "epub-ppub"].contains(kind($0)) }
    reference.dates[.availableDate] = electronic.flatMap { date($0) }
  }

  private mutating func read(history: Int) {
    for node in tree.all(.jatsDate, in: history)
    where tree.attribute(.jatsDateType, of: node, is: "received") {
      reference.dates[.submitted] = date(node)
    }
  }

  /// The date in a node, by its parts or as stated in ISO 8601.
  private func date(_ node: Int) -> String? {
    PubMedRecord(tree).date(in: node)?.iso
      ?? tree.attribute(.isoDate, of: node).flatMap { PubMedDate.reading($0).date?.iso }
      ?? tree.words(.stringDate, in: node).flatMap { PubMedDate.reading($0).date?.iso }
  }

  private mutating func read(keywords group: Int) {
    guard !tree.attribute(.kwdGroupType, of: group, is: "abbreviations") else { return }
    for node in tree.contents(of: group) {
      guard [.kwd, .compoundKwd].contains(tree.name(of: node)), let words = tree.words(of: node)
      else { continue }
      reference.keywords.append(words)
    }
  }

  private mutating func read(related node: Int) {
    guard let type = tree.attribute(.relatedType, of: node) else { return }
    var relation = ReferenceRelation(kind: Self.relations[type] ?? type)
    relation.citation = PubMedWords.citation(tree.words(of: node))
    if let target = tree.attribute(.href, of: node) {
      if tree.attribute(.extLinkType, of: node, is: "pubmed")
        || tree.attribute(.extLinkType, of: node, is: "pmid")
      {
        relation.pmid = PMID(field: target)?.value
      } else {
        relation.doi = DOI(field: target)?.value
        if relation.doi == nil, relation.citation == nil { relation.citation = target }
      }
    }
    reference.relations.append(relation)
  }

  private mutating func read(address node: Int) {
    guard reference.url == nil, let target = tree.attribute(.href, of: node),
      target.hasPrefix("http"), tree.attribute(.contentType, of: node) != "pdf"
    else { return }
    reference.url = target
  }

  private mutating func read(categories: Int) {
    for group in tree.all(.subjGroup, in: categories) {
      note("subject", tree.words(.subject, in: group))
    }
  }

  /// Keeps a statement of interests; addresses and thanks are left out.
  private mutating func read(notes: Int) {
    for node in tree.all(.fn, in: notes) {
      let type = tree.attribute(.fnType, of: node)?.lowercased() ?? ""
      guard type.contains("conflict") || type.contains("coi"), let words = tree.words(of: node)
      else { continue }
      reference.otherFields.append(Reference.OtherField(name: "nbib:COIS", value: words))
    }
  }

  private mutating func note(_ name: String, _ value: String?) {
    guard let value else { return }
    reference.otherFields.append(Reference.OtherField(name: "jats:" + name, value: value))
  }

  private static let relations = [
    "retracted-article": "RetractionOf", "partial-retraction": "PartialRetractionOf",
    "retraction-forward": "RetractionIn", "corrected-article": "ErratumFor",
    "correction-forward": "ErratumIn", "object-of-concern": "ExpressionOfConcernFor",
    "concern-forward": "ExpressionOfConcernIn", "commentary-article": "CommentOn",
    "commentary": "CommentIn", "addended-article": "UpdateOf", "updated-article": "UpdateOf",
    "republished-article": "RepublishedFrom",
  ]
}
