import Knowledge

extension PubMedRecord {
  mutating func read(journal: Int) {
    reference.containerTitle = tree.words(.title, in: journal)
    reference.variables[.containerTitleShort] = tree.words(.isoAbbreviation, in: journal)
    reference.variables[.issn] = tree.words(.issn, in: journal)
    guard let issue = tree.first(.journalIssue, in: journal) else { return }
    reference.variables[.volume] = tree.words(.volume, in: issue)
    reference.variables[.issue] = tree.words(.issue, in: issue)
    if let date = tree.first(.pubDate, in: issue) { read(published: date) }
  }

  /// The abbreviation of MEDLINE goes before that of ISO, which is in its files only.
  mutating func read(journalInfo: Int) {
    reference.variables[.publisherPlace] = tree.words(.country, in: journalInfo)
    note("JID", tree.words(.nlmUniqueID, in: journalInfo))
    if let short = tree.words(.medlineTA, in: journalInfo) {
      reference.variables[.containerTitleShort] = short
    }
    if let linking = tree.words(.issnLinking, in: journalInfo) {
      if reference.variables[.issn] == nil {
        reference.variables[.issn] = linking
      } else if reference.variables[.issn] != linking {
        note("IS", linking + " (Linking)")
      }
    }
  }

  mutating func read(published node: Int) {
    if let literal = tree.words(.medlineDate, in: node) {
      let (date, isWhole) = PubMedDate.reading(literal)
      reference.published = date?.iso
      if !isWhole { note("DP", literal) }
      return
    }
    let date = date(in: node)
    reference.published = date?.iso ?? reference.published
    if let season = tree.words(.season, in: node) {
      note("DP", date.map { "\($0.year) \(season)" } ?? season)
    }
  }

  mutating func read(articleDate node: Int) {
    guard let date = date(in: node)?.iso else { return }
    reference.dates[.availableDate] = date
    reference.published = reference.published ?? date
  }

  /// The date of a node with Year, Month and Day in it.
  func date(in node: Int) -> PubMedDate? {
    var (year, month, day): (Int?, Int?, Int?) = (nil, nil, nil)
    for part in tree.contents(of: node) {
      switch tree.name(of: part) {
      case .year, .jatsYear: year = number(in: part)
      case .month, .jatsMonth:
        month = PubMedDate.month(digits(in: part))
      case .day, .jatsDay: day = number(in: part)
      default: break
      }
    }
    return PubMedDate(year: year, month: month, day: day)
  }

  private func digits(in node: Int) -> [UInt8] { tree.text(inside: node).filter { $0 > 0x20 } }

  private func number(in node: Int) -> Int? { PubMedDate.number(digits(in: node)) }

  mutating func read(pagination: Int) {
    let start = tree.words(.startPage, in: pagination)
    let end = tree.words(.endPage, in: pagination)
    let range = start.map { start in end.map { start == $0 ? start : "\(start)-\($0)" } ?? start }
    if let page = tree.words(.medlinePgn, in: pagination) ?? range {
      reference.variables[.page] = page
    }
  }

  mutating func read(location node: Int) {
    guard !tree.attribute(.validYN, of: node, is: "N"), let value = tree.words(of: node) else {
      return
    }
    if tree.attribute(.eIdType, of: node, is: "doi") {
      reference.doi = reference.doi ?? DOI(field: value)?.value
    } else if tree.attribute(.eIdType, of: node, is: "pii") {
      note(pii: value)
    }
  }

  /// Keeps a publisher's own id once.
  mutating func note(pii: String) {
    let value = pii + " [pii]"
    let isKnown = reference.otherFields.contains { $0.name == "nbib:AID" && $0.value == value }
    if !isKnown { note("AID", value) }
  }

  /// What PubMed keeps beside the record: its ids, history and list of references.
  mutating func read(data: Int) {
    for node in tree.contents(of: data) {
      switch tree.name(of: node) {
      case .history: read(history: node)
      case .publicationStatus: note("PST", tree.words(of: node))
      case .articleIdList: readIds(in: node)
      case .referenceList: readReferences(in: node)
      default: break
      }
    }
  }

  private mutating func read(history: Int) {
    for node in tree.contents(of: history)
    where tree.attribute(.pubStatus, of: node, is: "received") {
      reference.dates[.submitted] = date(in: node)?.iso
    }
  }

  mutating func readIds(in list: Int) {
    for node in tree.contents(of: list) where tree.name(of: node) == .articleId {
      guard let value = tree.words(of: node) else { continue }
      if tree.attribute(.idType, of: node, is: "doi") {
        reference.doi = reference.doi ?? DOI(field: value)?.value
      } else if tree.attribute(.idType, of: node, is: "pmc") {
        reference.pmcid = PMCID(field: value)?.value
      } else if tree.attribute(.idType, of: node, is: "pubmed") {
        reference.pmid = reference.pmid ?? PMID(field: value)?.value
      } else if tree.attribute(.idType, of: node, is: "pii") {
        note(pii: value)
      } else if tree.attribute(.idType, of: node, is: "mid") {
        note("MID", value)
      } else if tree.attribute(.idType, of: node, is: "bookaccession") {
        note("AID", value + " [bookaccession]")
      }
    }
  }
}
