import Knowledge

/// The links of a statement that lead to entries of the article's list of references.
///
/// They say for certain what a mark means, however it is written; the words are read only for what no
/// link says.
struct EntryLinks {
  private let links: [(range: Range<Int>, entry: Int)]

  /// The links of the statement of `context`.
  init(in context: StatementContext) {
    let references = context.article.references
    guard !references.isEmpty, !context.article.document.links.isEmpty else {
      links = []
      return
    }
    let found: [(range: Range<Int>, entry: Int)] = context.article.links(in: context.range)
      .compactMap {
        link in
        guard link.range.byteCount > 0, let destination = link.destination,
          let entry = references.entry(at: destination), references.entries[entry].isSource
        else { return nil }
        return (link.range.range, entry)
      }
    links = found + EntryLinks.between(found, context.bytes)
  }

  /// The entries between two that a dash joins: of `1–4` with links from 1 and 4 those of 2 and 3.
  private static func between(
    _ links: [(range: Range<Int>, entry: Int)], _ bytes: [UInt8]
  ) -> [(range: Range<Int>, entry: Int)] {
    zip(links, links.dropFirst()).flatMap { first, last -> [(range: Range<Int>, entry: Int)] in
      let span = first.range.lowerBound..<max(first.range.lowerBound, last.range.upperBound)
      guard first.entry + 1 < last.entry, first.range.upperBound < last.range.lowerBound,
        span.count <= 24, let mark = NumberedMark(bytes, span), mark.items.count == 1,
        mark.items[0].last - mark.items[0].first == last.entry - first.entry
      else { return [] }
      return (first.entry + 1..<last.entry).map { (span, $0) }
    }
  }

  var isEmpty: Bool { links.isEmpty }

  /// The entries that links from anywhere in `range` lead to.
  func entries(in range: Range<Int>) -> [Int] {
    links.filter { $0.range.overlaps(range) }.map(\.entry)
  }

  /// The entry that the words at `range` lead to; of several links the shortest.
  func entry(at range: Range<Int>) -> Int? {
    links.filter { $0.range.overlaps(range) }.min { $0.range.count < $1.range.count }?.entry
  }

  /// A mention for each link that none of `mentions` has taken up.
  func mentions(
    besides mentions: [CitationFinder.Mention], in context: StatementContext
  ) -> [CitationFinder.Mention] {
    let taken = Set(mentions.compactMap(\.entry))
    return links.prefix(context.article.citationLimit).compactMap { link in
      let isTaken =
        taken.contains(link.entry)
        && mentions.contains { $0.entry == link.entry && $0.range.range.overlaps(link.range) }
      return isTaken
        ? nil
        : CitationFinder.Mention(
          range: ByteRange(link.range), entry: link.entry, rule: "linked-reference", in: context)
    }
  }
}
