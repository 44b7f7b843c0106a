/// One article of a PubTator file with its annotated diseases.
struct PubTatorArticle {
  struct Mention {
    /// Unicode scalars of `text`.
    let range: Range<Int>
    /// Concept ids as written; several parted by `|` or `+`.
    let ids: String
  }

  let id: String
  var title = ""
  var abstract = ""
  var mentions: [Mention] = []

  /// What offsets count in: title, a space, abstract.
  var text: String { title + " " + abstract }

  /// The articles of a file, and how many of its lines could not be read.
  static func articles(in bytes: [UInt8]) -> (articles: [PubTatorArticle], malformedCount: Int) {
    var articles: [PubTatorArticle] = []
    var malformedCount = 0
    let text = String(decoding: bytes, as: UTF8.self)
    for line in text.unicodeScalars.split(whereSeparator: { $0 == "\n" || $0 == "\r" })
    where !read(String(line), into: &articles) {
      malformedCount += 1
    }
    return (articles, malformedCount)
  }

  /// False for a line that makes no sense.
  private static func read(_ line: String, into articles: inout [PubTatorArticle]) -> Bool {
    let parts = line.split(separator: "|", maxSplits: 2, omittingEmptySubsequences: false)
    if parts.count == 3, parts[1] == "t" || parts[1] == "a", !parts[0].contains("\t") {
      if articles.last?.id != String(parts[0]) { articles.append(Self(id: String(parts[0]))) }
      let last = articles.count - 1
      if parts[1] == "t" { articles[last].title = String(parts[2]) }
      if parts[1] == "a" { articles[last].abstract = String(parts[2]) }
      return true
    }
    let fields = line.split(separator: "\t", omittingEmptySubsequences: false)
    if fields.count == 4, fields[1].allSatisfy(\.isLetter) { return true }  // A relation.
    guard fields.count >= 5, let article = articles.last, fields[0] == article.id,
      let start = Int(fields[1]), let end = Int(fields[2]), start >= 0, start < end
    else { return false }
    guard diseases.contains(String(fields[4])) else { return true }
    let ids = fields.count > 5 ? String(fields[5]) : ""
    articles[articles.count - 1].mentions.append(Mention(range: start..<end, ids: ids))
    return true
  }

  private static let diseases: Set<String> = [
    "Disease", "SpecificDisease", "DiseaseClass", "CompositeMention", "Modifier",
  ]
}
