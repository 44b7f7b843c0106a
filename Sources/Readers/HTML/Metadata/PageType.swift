/// What kind of publication a page is, as a type of CSL.
struct PageType {
  let tags: MetaTags
  let data: LinkedData
  let url: String?
  let tree: HTMLTree

  var type: String {
    if tags.first("citation_dissertation_institution") != nil { return "thesis" }
    if tags.first("citation_conference_title") != nil { return "paper-conference" }
    if tags.first("citation_technical_report_institution") != nil { return "report" }
    if tags.first("citation_journal_title", "prism.publicationname") != nil {
      return "article-journal"
    }
    switch data.type {
    case "ScholarlyArticle"?, "MedicalScholarlyArticle"?: return "article-journal"
    case "BlogPosting"?: return "post-weblog"
    case "DiscussionForumPosting"?, "SocialMediaPosting"?, "QAPage"?: return "post"
    case "Report"?: return "report"
    case let type? where type.hasSuffix("NewsArticle"): return "article-newspaper"
    default: return isBlogPost ? "post-weblog" : "webpage"
    }
  }

  /// Whether the address or the publishing system says that it is a post of a blog.
  private var isBlogPost: Bool {
    let parts = (url ?? "").lowercased().split(separator: "/")
    if parts.dropLast().contains(where: { $0 == "blog" || $0 == "blogs" || $0.hasPrefix("blog.") })
    {
      return true
    }
    guard let body = tree.nodes.indices.first(where: { tree.nodes[$0].tag == .body }),
      let names = tree.string(.class, of: body)?.split(separator: " ")
    else { return false }
    return names.contains("single-post") || names.contains("collection-type-blog")
  }
}
