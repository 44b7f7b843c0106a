import Knowledge

/// All that a rule may look at: one statement, its place, its neighbours.
///
/// A class, since it is handed to some eighty rules a statement.
final class StatementContext {
  let article: ArticleContext
  /// Position among the article's statements.
  let index: Int
  /// The kind of the statement before; nil at the start.
  let kindBefore: StatementKind?
  /// What the heading above says about the text under it.
  let section: Section
  /// Whether nothing but furniture stands before it.
  let isFirst: Bool
  /// Whether nothing but furniture and headings stands before it.
  let isBeforeText: Bool
  /// The person of the story that is being told; nil where none is.
  let story: Story?
  /// Phrases of every rule found in it.
  let matches: [RuleIndex.Match]
  /// Index of the first word that may be its verb.
  let verb: Int?

  let draft: Draft
  let words: [Token]
  let bytes: [UInt8]
  var layout: Layout { article.layouts[index] }
  var range: Range<Int> { draft.range }

  init(
    article: ArticleContext, index: Int, kindBefore: StatementKind?, section: Section,
    isFirst: Bool, isBeforeText: Bool, story: Story?
  ) {
    self.article = article
    self.index = index
    self.kindBefore = kindBefore
    self.section = section
    self.isFirst = isFirst
    self.isBeforeText = isBeforeText
    self.story = story
    let draft = article.drafts[index]
    self.draft = draft
    words = draft.words
    bytes = article.bytes
    matches = RuleBook.index.matches(in: draft.words)
    verb =
      FiniteVerb.firstIndex(in: draft.words)
      ?? (draft.ending == .stop ? FiniteVerb.likelyIndex(in: draft.words, article.bytes) : nil)
  }

  /// The same statement as `other`, seen again after what stands before it turned out otherwise.
  init(
    of other: StatementContext, kindBefore: StatementKind?, section: Section, isFirst: Bool,
    isBeforeText: Bool, story: Story?
  ) {
    article = other.article
    index = other.index
    self.kindBefore = kindBefore
    self.section = section
    self.isFirst = isFirst
    self.isBeforeText = isBeforeText
    self.story = story
    draft = other.draft
    words = other.words
    bytes = other.bytes
    matches = other.matches
    verb = other.verb
  }

  /// The phrases that start within words `range`.
  func matches(in range: Range<Int>) -> ArraySlice<RuleIndex.Match> {
    var low = 0
    var high = matches.count
    while low < high {
      let middle = (low + high) / 2
      if matches[middle].words.lowerBound < range.lowerBound {
        low = middle + 1
      } else {
        high = middle
      }
    }
    return matches[low...].prefix { $0.words.lowerBound < range.upperBound }
  }

  /// The draft `offset` statements away; nil outside the article.
  func neighbour(_ offset: Int) -> Draft? {
    let position = index + offset
    return article.drafts.indices.contains(position) ? article.drafts[position] : nil
  }

  /// The bytes of words `range`.
  func byteRange(_ range: Range<Int>) -> ByteRange {
    ByteRange(
      words[range.lowerBound].range.lowerBound..<words[range.upperBound - 1].range.upperBound)
  }

  /// Whether word `index` exists and is in `set`.
  func word(_ index: Int, isIn set: WordSet) -> Bool {
    words.indices.contains(index) && set.contains(words[index].key)
  }
}

/// What is the same for all statements of one article.
final class ArticleContext {
  let document: Document
  let bytes: [UInt8]
  let drafts: [Draft]
  let layouts: [Layout]
  /// Whether it is a paper or abstract that reports its own study.
  let isPaper: Bool
  /// Whether it is a scientific abstract that the rules read alone.
  let isAbstract: Bool
  /// Entries of its lists of references.
  let references: ReferenceList
  /// The most citations that one of its statements is given: fewer where there are very many.
  let citationLimit: Int

  init(document: Document, bytes: [UInt8]) {
    self.document = document
    self.bytes = bytes
    drafts = Segmentation.drafts(of: document, bytes: bytes)
    layouts = Layout.layouts(of: drafts, in: bytes)
    isPaper = OwnStudy.isReported(in: document, drafts: drafts, bytes: bytes)
    isAbstract = OwnStudy.isAbstract(document, drafts: drafts)
    references = ReferenceList(drafts: drafts, bytes: bytes, links: document.links)
    citationLimit = max(8, min(200, 400_000 / max(1, drafts.count)))
  }

  /// The links whose words lie in `range`.
  func links(in range: Range<Int>) -> ArraySlice<Link> { document.links.held(in: range) }
}

extension [Link] {
  /// Those whose words lie in `range`; they stand in order of their words.
  func held(in range: Range<Int>) -> ArraySlice<Link> {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if self[middle].range.byteStart < range.lowerBound {
        low = middle + 1
      } else {
        high = middle
      }
    }
    var end = low
    while end < count, self[end].range.byteStart < range.upperBound { end += 1 }
    return self[low..<end].filter { $0.range.byteEnd <= range.upperBound }[...]
  }
}
