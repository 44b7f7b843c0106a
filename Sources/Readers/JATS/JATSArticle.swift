import Knowledge

/// One article of JATS on its way from XML to a document.
struct JATSArticle {
  let tree: XMLTree
  var reference = Reference()
  var writer = BlockWriter()
  var words: InlineWords
  /// Entries of the list of references, in order.
  var entries: [(id: String?, range: ByteRange)] = []
  /// Footnotes of the text, to be written behind it.
  var footnotes: [Int] = []

  init(_ tree: XMLTree) {
    self.tree = tree
    words = InlineWords(tree)
  }

  /// The document that the article makes; nil for one with neither title nor text.
  mutating func document(encoding: TextEncoding) -> Document? {
    reference.type = "article-journal"
    reference.language = tree.attribute(.lang, of: 0)?.lowercased()
    if let front = tree.first(.front, in: 0) ?? tree.first(.frontStub, in: 0) {
      read(front: front)
    }
    read(type: tree.attribute(.articleType, of: 0))
    writeText()
    guard reference.title != nil || !writer.blocks.isEmpty else { return nil }
    var document = Document(
      text: String(decoding: writer.bytes, as: UTF8.self), blocks: writer.blocks,
      reader: DocumentFormat.jats.rawValue, encoding: encoding.rawValue)
    document.reference = reference
    document.links = links()
    return document
  }

  private mutating func read(type: String?) {
    guard let type else { return }
    reference.otherFields.append(Reference.OtherField(name: "jats:article-type", value: type))
    if let known = Self.publicationTypes[type] { reference.publicationTypes.append(known) }
    reference.type = Self.types[type] ?? reference.type
  }

  /// Links as found, and citations as links to their entries; in order of their words.
  private func links() -> [Link] {
    let places = Dictionary(
      entries.enumerated().compactMap { place, entry in entry.id.map { ($0, place) } }
    ) { first, _ in first }
    var links = writer.links
    var previous: (place: Int, range: ByteRange)?
    for citation in words.citations {
      let place = places[citation.id]
      links.append(link(citation.range, to: citation.id, place))
      if let place, let before = previous, place - before.place <= Self.maximumSpan,
        isSpan(from: before.range, to: citation.range)
      {
        let range = ByteRange(
          byteStart: before.range.byteStart, byteEnd: citation.range.byteEnd)
        for between in (before.place + 1)..<max(before.place + 1, place) {
          links.append(link(range, to: entries[between].id ?? "", between))
        }
      }
      previous = place.map { ($0, citation.range) }
    }
    return links.enumerated().sorted {
      ($0.element.range.byteStart, $0.offset) < ($1.element.range.byteStart, $1.offset)
    }.map(\.element)
  }

  private func link(_ range: ByteRange, to id: String, _ place: Int?) -> Link {
    Link(range: range, target: "#" + id, destination: place.map { entries[$0].range })
  }

  /// Whether nothing but a dash stands between two citations: `[3]–[7]`.
  private func isSpan(from first: ByteRange, to second: ByteRange) -> Bool {
    guard first.byteEnd < second.byteStart, second.byteStart - first.byteEnd <= 8 else {
      return false
    }
    let between = String(decoding: writer.bytes[first.byteEnd..<second.byteStart], as: UTF8.self)
    return ["-", "–", "—", "−", "‐", "‑"].contains(
      String(between.filter { !$0.isWhitespace && !"[]".contains($0) }))
  }

  /// The most entries that a citation of a range is believed to mean.
  private static let maximumSpan = 50

  private static let types = [
    "preprint": "article", "book-review": "review-book", "product-review": "review",
    "dissertation": "thesis", "abstract": "paper-conference", "meeting-report": "article-journal",
  ]

  private static let publicationTypes = [
    "research-article": "Journal Article", "review-article": "Review",
    "systematic-review": "Systematic Review", "meta-analysis": "Meta-Analysis",
    "case-report": "Case Reports", "editorial": "Editorial", "letter": "Letter",
    "article-commentary": "Comment", "retraction": "Retraction of Publication",
    "correction": "Published Erratum", "expression-of-concern": "Expression of Concern",
    "preprint": "Preprint", "news": "News", "obituary": "Obituary",
    "clinical-trial": "Clinical Trial",
  ]
}
