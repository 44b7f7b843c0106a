import Knowledge

/// What a page states about itself, wherever it does.
struct PageMetadata {
  let tree: HTMLTree
  let meanings: ElementMeanings
  let tags: MetaTags
  let data: LinkedData
  let title: PageTitle
  let saved: SavedPage

  /// Looks through `tree`.
  ///
  /// - Parameters:
  ///   - tree: The page.
  ///   - meanings: What its elements' names say.
  ///   - outer: What a container around the page notes down.
  init(of tree: HTMLTree, meanings: ElementMeanings, saved outer: SavedPage) {
    self.tree = tree
    self.meanings = meanings
    tags = MetaTags(of: tree)
    data = LinkedData(in: tree, title: tags.first("og:title", "citation_title"))
    title = PageTitle(tree: tree, tags: tags, data: data)
    var saved = SavedPage(in: tree, tags: tags)
    saved.url = saved.url ?? outer.url
    saved.date = saved.date ?? outer.date
    self.saved = saved
  }

  /// Fills in what is stated.
  func describe(_ reference: inout Reference) {
    reference.title = title.title
    reference.authors = authors
    reference.url = url
    let dates = PageDates(tree: tree, meanings: meanings, tags: tags, data: data)
    reference.published = dates.published
    reference.dates[.accessed] = saved.date
    reference.language = language
    reference.keywords = keywords
    let journal = tags.first(
      "citation_journal_title", "prism.publicationname", "citation_conference_title",
      "bepress_citation_journal_title", "wkhealth_journal_title")
    reference.containerTitle = journal ?? title.site
    identify(&reference)
    number(&reference)
    reference.type = PageType(tags: tags, data: data, url: url, tree: tree).type
    if let modified = dates.modified {
      reference.otherFields.append(.init(name: "html:modified", value: modified))
    }
    for (name, content) in tags.pairs where otherNames.contains(name) {
      reference.otherFields.append(.init(name: "html:" + name, value: content))
    }
  }

  // MARK: people

  private var authors: [PersonName] {
    let cited = highwireAuthors
    if !cited.isEmpty { return cited }
    let linked = data.people("author")
    if !linked.isEmpty { return unique(linked) }
    let stated = tags.all("dc.creator", "dcterms.creator", "dc.contributor")
    let tagged =
      stated.isEmpty
      ? tags.all("author", "article:author", "parsely-author", "sailthru.author", "byl", "authors")
      : stated
    let named = tagged.flatMap { webAuthors(in: $0) }
    if !named.isEmpty { return unique(named) }
    return unique(shownAuthors)
  }

  /// Authors in the `citation_author` form of Google Scholar, each with the ORCID behind it.
  private var highwireAuthors: [PersonName] {
    var authors: [PersonName] = []
    for (name, content) in tags.pairs {
      switch name {
      case "citation_author", "bepress_citation_author": authors.append(webAuthor(content))
      case "citation_authors":
        authors += content.split(separator: ";").compactMap { singleSpaced(String($0)) }
          .map { webAuthor($0) }
      case "citation_author_orcid":
        if !authors.isEmpty, let orcid = ORCID(field: content)?.value {
          authors[authors.count - 1].orcid = orcid
        }
      default: break
      }
    }
    return authors
  }

  /// Authors that stand in the page, marked as such or in a byline near its beginning.
  private var shownAuthors: [PersonName] {
    for node in tree.nodes.indices where tree.nodes[node].tag != .text {
      let isMarked =
        tree.value(.rel, of: node)?.elementsEqual("author".utf8) ?? false
        || tree.value(.itemprop, of: node)?.elementsEqual("author".utf8) ?? false
      guard isMarked || meanings[node].contains(.byline) else { continue }
      guard let words = bylineNames(in: node), words.utf8.count <= 120 else { continue }
      let people = webAuthors(in: words).filter { $0.family != nil || isMarked }
      if !people.isEmpty { return people }
    }
    return []
  }

  /// The names in a byline: its first texts, up to a date or another mark.
  private func bylineNames(in node: Int) -> String? {
    let isMarked = !meanings[node].contains(.byline)
    var hasLead = isMarked
    for child in node..<Int(tree.nodes[node].end) where tree.nodes[child].tag == .text {
      guard let words = singleSpaced(String(decoding: tree.text(of: child), as: UTF8.self)) else {
        continue
      }
      let lower = words.lowercased()
      if ["by", "by:", "written by", "posted by", "author:"].contains(lower) {
        hasLead = true
        continue
      }
      guard hasLead || lower.hasPrefix("by ") || lower.hasPrefix("written by ") else { return nil }
      return String(words.prefix { !$0.isNumber && !"|•·–—(@".contains($0) })
    }
    return nil
  }

  private func unique(_ people: [PersonName]) -> [PersonName] {
    var seen: Set<String> = []
    return people.filter { seen.insert($0.displayed.lowercased()).inserted }
  }

  // MARK: addresses and identifiers

  /// Where the page is: what it calls itself, else where it was saved.
  var url: String? {
    let candidates = [
      tags.canonical, tags.first("og:url"), data.words("url"), saved.url,
      tags.first("citation_public_url", "citation_abstract_html_url", "citation_fulltext_html_url"),
    ].compactMap(\.self).filter { $0.hasPrefix("http://") || $0.hasPrefix("https://") }
    // Some sites call every page their home page.
    return candidates.first { $0.split(separator: "/").count > 2 } ?? candidates.first
  }

  private func identify(_ reference: inout Reference) {
    let stated =
      [
        tags.first(
          "citation_doi", "bepress_citation_doi", "prism.doi", "wkhealth_doi", "dc.identifier.doi")
      ].compactMap(\.self) + tags.all("dc.identifier", "dcterms.identifier")
    reference.doi =
      stated.lazy.compactMap { DOI(field: $0)?.value }.first
      ?? data.words("sameAs", "identifier", "@id").flatMap { DOI(field: $0)?.value }
    reference.pmid = tags.first("citation_pmid", "ncbi_uid").flatMap { word in
      tags.first("ncbi_db") == "pmc" ? nil : PMID(field: word)?.value
    }
    reference.pmcid = tags.first("citation_pmcid").flatMap { PMCID(field: $0)?.value }
    reference.takeIdentifiersOfAddress()
  }

  // MARK: the rest

  private var language: String? {
    let root = tree.nodes.indices.first { tree.nodes[$0].tag == .html }
    let stated = root.flatMap { tree.string(.lang, of: $0) ?? tree.string(.xmlLang, of: $0) }
    let tag =
      stated.flatMap { $0.isEmpty ? nil : $0 }
      ?? tags.first("citation_language", "og:locale", "content-language", "dc.language", "language")
      ?? data.words("inLanguage")
    guard let tag, let first = tag.split(separator: ",").first else { return nil }
    let plain = first.filter { !$0.isWhitespace }.map { $0 == "_" ? "-" : $0 }
    let isTag =
      2...35 ~= plain.count
      && plain.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "-") }
    return isTag ? String(plain) : nil
  }

  private var keywords: [String] {
    let lists = tags.all(
      "citation_keywords", "keywords", "news_keywords", "dc.subject", "parsely-tags")
    let words = lists.isEmpty ? tags.all("article:tag") : lists
    let cut = words.flatMap { list in
      list.split { $0 == ";" || $0 == "," && !list.contains(";") }.compactMap {
        singleSpaced(String($0))
      }
    }
    var seen: Set<String> = []
    return (cut.isEmpty ? data.keywords : cut).filter { seen.insert($0.lowercased()).inserted }
  }

  private func number(_ reference: inout Reference) {
    func set(_ variable: Reference.Variable, _ value: String?) {
      reference.variables[variable] = value
    }
    set(.volume, tags.first("citation_volume", "prism.volume", "bepress_citation_volume"))
    set(.issue, tags.first("citation_issue", "prism.number", "bepress_citation_issue"))
    set(.issn, tags.first("citation_issn", "prism.issn", "prism.eissn"))
    set(.isbn, tags.first("citation_isbn"))
    set(
      .publisher,
      tags.first("citation_publisher", "dc.publisher", "citation_technical_report_institution"))
    set(.containerTitleShort, tags.first("citation_journal_abbrev"))
    guard let first = tags.first("citation_firstpage", "prism.startingpage") else { return }
    let last = tags.first("citation_lastpage", "prism.endingpage").flatMap {
      $0 == first ? nil : $0
    }
    set(.page, last.map { first + "-" + $0 } ?? first)
  }
}

/// Statements that no field of a reference fits and that may be wanted.
private let otherNames: Set<String> = [
  "citation_author_institution", "citation_pdf_url", "citation_article_type", "citation_conference",
  "citation_dissertation_institution", "article:section", "description", "og:description",
]
