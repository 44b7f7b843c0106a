/// When a page says that it was published.
struct PageDates {
  /// First publication, in ISO 8601.
  let published: String?
  /// Last change, in ISO 8601.
  let modified: String?

  init(tree: HTMLTree, meanings: ElementMeanings, tags: MetaTags, data: LinkedData) {
    let stated =
      tags.first(
        "citation_publication_date", "citation_date", "citation_online_date",
        "prism.publicationdate", "bepress_citation_date")
      ?? data.words("datePublished")
      ?? tags.first(
        "article:published_time", "og:article:published_time", "article:published",
        "dc.date.issued",
        "dcterms.issued", "dc.date", "dcterms.date", "dcterms.created", "dc.date.created",
        "datepublished", "pubdate", "publishdate", "publish-date", "publish_date",
        "publication_date",
        "date", "parsely-pub-date", "sailthru.date", "article.published", "cxenseparse:publishtime",
        "cxenseparse:recs:publishtime", "dcsext.articlefirstpublished", "rnews:datepublished")
    let found = stated.flatMap { calendarDate(in: $0) }
    published = found ?? Self.marked(in: tree) ?? Self.shown(in: tree, meanings)
    modified =
      (data.words("dateModified")
      ?? tags.first("article:modified_time", "og:updated_time", "dcterms.modified", "last-modified"))
      .flatMap { calendarDate(in: $0) }
  }

  /// The date in the first `time` element or `datePublished` property of the page.
  private static func marked(in tree: HTMLTree) -> String? {
    var first: String?
    for node in tree.nodes.indices where tree.nodes[node].tag != .text {
      let isPublished =
        tree.value(.itemprop, of: node)?.elementsEqual("datePublished".utf8) ?? false
      guard isPublished || tree.nodes[node].tag == .time else { continue }
      let text = tree.string(.datetime, of: node) ?? tree.string(.content, of: node)
      guard let date = (text ?? tree.words(in: node)).flatMap({ calendarDate(in: $0) }) else {
        continue
      }
      if isPublished { return date }
      if first == nil { first = date }
    }
    return first
  }

  /// The first whole date that stands in what is named a date or byline.
  private static func shown(in tree: HTMLTree, _ meanings: ElementMeanings) -> String? {
    var node = 0
    while node < tree.nodes.count {
      guard meanings[node].contains(.byline) || meanings[node].contains(.date) else {
        node += 1
        continue
      }
      let end = Int(tree.nodes[node].end)
      for child in node..<end where tree.nodes[child].tag == .text {
        let text = tree.text(of: child)
        guard 8...80 ~= text.count else { continue }
        let date = calendarDate(in: String(decoding: text, as: UTF8.self))
        if let date, date.utf8.count == 10 { return date }
      }
      node = end
    }
    return nil
  }
}
