/// Which of a page's titles is the article's, not the site's.
struct PageTitle {
  /// The article's title; nil where the page states none.
  let title: String?
  /// All forms in which the page states it, as they compare.
  let comparable: Set<String>
  /// Name of the site, where the page states it.
  let site: String?

  init(tree: HTMLTree, tags: MetaTags, data: LinkedData) {
    let site =
      tags.first("og:site_name", "application-name", "apple-mobile-web-app-title") ?? data.container
    self.site = site
    let main = tree.nodes.indices.lazy.filter { tree.nodes[$0].tag == .h1 }.prefix(8)
    let second = tree.nodes.indices.lazy.filter { tree.nodes[$0].tag == .h2 }.prefix(4)
    let headings = (main.isEmpty ? Array(second) : Array(main)).compactMap { tree.words(in: $0) }
    let tagged = tree.nodes.indices.first { tree.nodes[$0].tag == .title }
      .flatMap { tree.words(in: $0) }.flatMap { statedWords($0) }
    let headline = data.type == "WebPage" ? nil : data.words("headline")
    let stated = [
      tags.first("citation_title", "bepress_citation_title"), headline, tags.first("og:title"),
      tags.first("dc.title", "dcterms.title", "parsely-title", "sailthru.title", "twitter:title"),
    ].compactMap { $0.flatMap { statedWords($0) } }
    let all = stated + [tagged].compactMap(\.self)
    let shortened = all.map { Self.withoutSite($0, site: site, headings: headings) }
    let chosen = shortened.first { comparableTitle($0) != comparableTitle(site ?? "") }
    title = chosen ?? (main.isEmpty ? nil : headings.first) ?? shortened.first
    let forms = all + shortened + headings.filter { Self.resembles($0, shortened) }
    comparable = Set(forms.map { comparableTitle($0) }).subtracting([""])
  }

  private static func resembles(_ heading: String, _ titles: [String]) -> Bool {
    let words = comparableTitle(heading)
    guard words.count >= 8 else { return false }
    return titles.contains {
      let title = comparableTitle($0)
      return title.count >= 8 && (title.hasPrefix(words) || words.hasPrefix(title))
    }
  }

  /// `title` without the site's name before or behind it.
  ///
  /// What a main heading of the page says is the title; else a part that is the site's name goes,
  /// and else a short last part.
  private static func withoutSite(_ title: String, site: String?, headings: [String]) -> String {
    let parts = parts(of: title)
    guard 2...12 ~= parts.count else { return title }
    let known = Set(headings.map { comparableTitle($0) })
    if known.contains(comparableTitle(title)) { return title }
    for length in stride(from: parts.count - 1, to: 0, by: -1) {
      for start in 0...parts.count - length {
        let words = parts[start..<start + length].map(\.text).joined()
        if known.contains(comparableTitle(words)) {
          return singleSpaced(joined(parts[start..<start + length])) ?? title
        }
      }
    }
    let name = comparableTitle(site ?? "")
    if !name.isEmpty {
      let rest = parts.filter { comparableTitle($0.text) != name }
      if rest.count < parts.count, !rest.isEmpty { return singleSpaced(joined(rest[...])) ?? title }
    }
    let last = parts[parts.count - 1].text
    let before = title.count - last.count
    guard headings.isEmpty || site == nil, before > 2 * last.count,
      last.split(separator: " ").count <= 4
    else { return title }
    return singleSpaced(joined(parts.dropLast())) ?? title
  }

  private static func joined(_ parts: ArraySlice<(separator: String, text: String)>) -> String {
    parts.enumerated().map {
      $0.offset == 0 ? $0.element.text : $0.element.separator + $0.element.text
    }
    .joined()
  }

  /// The pieces of `title` between ` | `, ` - `, ` – `, ` — `, ` :: `, ` » ` and ` · `.
  private static func parts(of title: String) -> [(separator: String, text: String)] {
    var parts: [(separator: String, text: String)] = [("", "")]
    for word in title.split(separator: " ").prefix(200) {
      if ["|", "-", "–", "—", "::", "»", "·", "•", "«", "~", "/"].contains(word) {
        parts.append((" \(word) ", ""))
      } else {
        let last = parts.count - 1
        parts[last].text += (parts[last].text.isEmpty ? "" : " ") + word
      }
    }
    return parts.filter { !$0.text.isEmpty }
  }
}
