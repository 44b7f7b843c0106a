import Search

/// Hits as a piece of HTML: an ordered list, `<mark>` around the words looked for.
enum HitHTML {
  static func print(_ hits: [SearchHit]) {
    Output.write("<ol class=\"kb-hits\">\n")
    for hit in hits { item(hit) }
    Output.write("</ol>\n")
  }

  private static func item(_ hit: SearchHit) {
    let text = hit.snippet.marked { word, isMarked in
      let word = MarkupText.escaped(String(word))
      return isMarked ? "<mark>\(word)</mark>" : word
    }
    let title = MarkupText.escaped(hit.articleTitle)
    let isWeb = ["http://", "https://"].contains { hit.url?.hasPrefix($0) == true }
    let source =
      isWeb
      ? "<a href=\"\(MarkupText.escaped(hit.url ?? ""))\">\(title)</a>" : "<cite>\(title)</cite>"
    let integrity = hit.articleIntegrity == "ok" ? nil : "article " + hit.articleIntegrity
    let status = [hit.citationStatus, integrity].compactMap { $0 }
      .map { " · <span>\(MarkupText.escaped($0))</span>" }.joined()
    Output.write(
      "<li value=\"\(hit.rank)\"><p>\(text)</p>\n<p>\(source)\(status)</p></li>\n")
  }
}
