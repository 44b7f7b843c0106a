import Knowledge

/// The fields of an entry in a list of references, put into sentences as in PubMed's own citations.
struct CitationParts {
  /// The citation in its article.
  let node: Int
  private let article: JATSArticle
  private var tree: XMLTree { article.tree }

  init(_ node: Int, in article: JATSArticle) { (self.node, self.article) = (node, article) }

  /// Authors, title, source with date and place, in order; none is empty.
  var sentences: [String] {
    let title =
      words(.jatsArticleTitle) ?? words(.chapterTitle) ?? words(.partTitle) ?? words(.dataTitle)
    let authors = people(isEditors: false)
    let editors = people(isEditors: true).map { "\($0), editors" }
    let isChapter = authors != nil || title != nil
    let place = [words(.jatsPublisherName), words(.publisherLoc)].compactMap(\.self)
      .joined(separator: ", ")
    return [
      authors, title, editors.map { isChapter ? "In: " + $0 : $0 }, words(.source),
      words(.jatsEdition).map { $0.last?.isNumber == true ? $0 + " ed" : $0 }, words(.confName),
      place.isEmpty ? nil : place, issue, words(.comment),
    ].compactMap(\.self).filter { !$0.isEmpty }
  }

  /// A name as citations have it: `Rao CV`.
  static func shown(_ name: PersonName?) -> String {
    guard let name else { return "" }
    if let literal = name.literal { return literal }
    return [name.nonDroppingParticle, name.family, name.given, name.suffix].compactMap(\.self)
      .joined(separator: " ")
  }

  /// Date, volume and pages: `2002;420(6912):231-237`.
  private var issue: String? {
    var text = words(.jatsYear) ?? words(.dateInCitation) ?? ""
    if let volume = words(.jatsVolume) { text += (text.isEmpty ? "" : ";") + volume }
    if let issue = words(.jatsIssue) { text += "(\(issue))" }
    let pages = [words(.fpage), words(.lpage)].compactMap(\.self).joined(separator: "-")
    let page = pages.isEmpty ? words(.elocationId) ?? words(.pageRange) : pages
    if let page { text += (text.isEmpty ? "" : ":") + page }
    return text.isEmpty ? nil : text
  }

  private func words(_ name: ElementName) -> String? {
    let found = tree.words(name, in: node)
    guard name == .comment, let found else { return found }
    // A comment that holds nothing but the DOI is said by the id.
    return DOI(field: found) == nil ? found : nil
  }

  private func people(isEditors: Bool) -> String? {
    var shown: [String] = []
    for part in tree.contents(of: node) {
      switch tree.name(of: part) {
      case .personGroup:
        let isEditorGroup = tree.attribute(.groupType, of: part, is: "editor")
        if isEditorGroup == isEditors { shown += tree.contents(of: part).compactMap { person($0) } }
      case _ where !isEditors: if let name = person(part) { shown.append(name) }
      default: break
      }
    }
    return shown.isEmpty ? nil : shown.joined(separator: ", ")
  }

  private func person(_ part: Int) -> String? {
    switch tree.name(of: part) {
    case .name, .stringName: CitationParts.shown(article.name(part))
    case .collab: tree.words(of: part)
    case .etal: tree.words(of: part) ?? "et al"
    default: nil
    }
  }
}
