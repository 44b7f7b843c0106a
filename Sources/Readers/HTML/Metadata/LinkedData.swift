import Knowledge

/// What a page says about itself in JSON-LD, in the words of schema.org.
struct LinkedData {
  private var objects: [LinkedValue] = []
  private var identified: [String: LinkedValue] = [:]
  /// The object that describes the page's article; nil where there is none.
  private(set) var article: LinkedValue?

  /// Reads the scripts of `tree`.
  ///
  /// - Parameters:
  ///   - tree: The page.
  ///   - title: The title that the page states elsewhere; tells the article from others.
  init(in tree: HTMLTree, title: String?) {
    for range in tree.linkedData.prefix(32) {
      if let value = LinkedValue(script: tree.bytes[range]) { collect(value, depth: 0) }
    }
    article = mainArticle(title: title)
  }

  /// The words of the article's first member of `names` that has some.
  func words(_ names: String...) -> String? {
    for name in names {
      if let value = article?[name] {
        if let words = value.words { return words }
        if let words = resolved(value)["name"]?.words { return words }
      }
    }
    return nil
  }

  /// The type of the article in schema.org: `NewsArticle`; nil where none is stated.
  var type: String? { article.flatMap { Self.rankedType(of: $0)?.name } }

  /// Names of the people and organisations in the article's member `name`.
  func people(_ name: String) -> [PersonName] {
    (article?[name]?.elements ?? []).flatMap { person -> [PersonName] in
      if let words = person.words { return webAuthors(in: words) }
      let person = resolved(person)
      if let family = person["familyName"]?.words, let given = person["givenName"]?.words {
        return [PersonName(family: family, given: given)]
      }
      guard let words = person["name"]?.words else { return [] }
      let isPerson = person["@type"]?.words != "Organization"
      return isPerson ? webAuthors(in: words) : [PersonName(literal: words)]
    }
  }

  /// The keywords of the article.
  var keywords: [String] {
    (article?["keywords"]?.elements ?? []).flatMap { value -> [String] in
      guard let words = value.words ?? value["name"]?.words else { return [] }
      return words.split(separator: ",").compactMap { singleSpaced(String($0)) }
    }
  }

  /// The site or journal.
  var container: String? {
    for name in ["isPartOf", "publisher"] {
      for value in article?[name]?.elements ?? [] {
        let value = resolved(value)
        let type = value["@type"]?.words ?? ""
        if name == "isPartOf",
          !["Periodical", "Blog", "WebSite", "PublicationIssue"].contains(type)
        {
          continue
        }
        if let words = value["name"]?.words { return words }
      }
    }
    return nil
  }

  private func resolved(_ value: LinkedValue) -> LinkedValue {
    guard value["name"] == nil, let id = value["@id"]?.words else { return value }
    return identified[id] ?? value
  }

  /// Takes every object with a type, but for those in lists of other pages.
  private mutating func collect(_ value: LinkedValue, depth: Int) {
    guard depth < 8, objects.count < 2000 else { return }
    if value.isList {
      for element in value.elements { collect(element, depth: depth + 1) }
      return
    }
    if let id = value["@id"]?.words, value.memberCount > 1, identified[id] == nil {
      identified[id] = value
    }
    if value["@type"] != nil { objects.append(value) }
    for name in ["@graph", "mainEntity", "mainEntityOfPage", "author", "publisher"] {
      if let inner = value[name] { collect(inner, depth: depth + 1) }
    }
  }

  private func mainArticle(title: String?) -> LinkedValue? {
    let wanted = title.map { comparableTitle($0) } ?? ""
    var best: (rank: Int, value: LinkedValue)?
    for object in objects {
      guard let rank = Self.rankedType(of: object)?.rank else { continue }
      let name = (object["headline"] ?? object["name"])?.words.map { comparableTitle($0) } ?? ""
      let isWanted = !name.isEmpty && (wanted.hasPrefix(name) || name.hasPrefix(wanted))
      let total = rank * 2 + (isWanted ? 1 : 0)
      if total > best?.rank ?? 0 { best = (total, object) }
    }
    return best?.value
  }

  private static func rankedType(of object: LinkedValue) -> (name: String, rank: Int)? {
    (object["@type"]?.elements ?? []).compactMap { type -> (name: String, rank: Int)? in
      guard let name = type.words.map({ String($0.split(separator: "/").last ?? "") }),
        let rank = ranks[name]
      else { return nil }
      return (name, rank)
    }.max { $0.rank < $1.rank }
  }

  /// Types of schema.org that describe an article, and how exactly they do.
  private static let ranks: [String: Int] = [
    "ScholarlyArticle": 9, "MedicalScholarlyArticle": 9, "NewsArticle": 8,
    "ReportageNewsArticle": 8, "AnalysisNewsArticle": 8, "OpinionNewsArticle": 8,
    "BackgroundNewsArticle": 8, "ReviewNewsArticle": 8, "BlogPosting": 8, "LiveBlogPosting": 8,
    "TechArticle": 7, "AdvertiserContentArticle": 7, "SatiricalArticle": 7, "Report": 7,
    "Article": 6, "SocialMediaPosting": 6, "DiscussionForumPosting": 6, "MedicalWebPage": 5,
    "Review": 4, "ClaimReview": 4, "Recipe": 4, "HowTo": 4, "QAPage": 3, "FAQPage": 3,
    "AboutPage": 2, "ItemPage": 2, "WebPage": 2, "VideoObject": 1,
  ]
}
