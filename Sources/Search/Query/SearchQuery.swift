/// What somebody typed into a search, understood.
///
/// Every string is a query. Words stand for themselves; `"a phrase"` for its words in order;
/// `prefix*` for every word that begins so; a leading `-` excludes. `AND`, `OR`, `NOT` and `NEAR/n`
/// join, in upper case only, and parentheses group; words side by side bind strongest, then AND,
/// then OR. `field:value` narrows: see `QueryTerm.Field` and `QueryFilter`. All other signs only
/// separate, and what is nearly an operator is taken as words, with a note. A minus before a digit
/// is a sign. Of prose all is taken as words: see `QueryProse`.
public struct SearchQuery: Hashable, Sendable {
  /// More terms than this are ignored, and so are more filters, so that no query takes unbounded
  /// time.
  public static let maximumTermCount = 64
  /// A word or phrase longer than this, in UTF-8 bytes, is cut off here, for the same reason.
  public static let maximumTermByteCount = QueryText.maximumByteCount
  /// Parentheses inside so many others are ignored.
  public static let maximumDepth = 64

  /// The query as a tree; nil when nothing is asked for.
  public let root: QueryNode?
  /// What was not understood and how it was taken instead, in plain sentences.
  public let notes: [String]
  /// How often words were typed that were typed more than once, by the word in lower case.
  ///
  /// The tree has each once; in a ranking a repeated word counts more.
  public let repetitions: [String: Int]

  /// Understands `text`; no text is an error.
  ///
  /// - Complexity: O(*n*) in the length of `text`.
  public init(parsing text: String) {
    var parser = QueryParser(text)
    root = parser.query()
    if root == nil { parser.tellEmptiness(of: text) }
    notes = parser.notes.sentences
    repetitions = parser.repetitions
  }

  init(root: QueryNode?, notes: [String], repetitions: [String: Int] = [:]) {
    self.root = root
    self.notes = notes
    self.repetitions = repetitions
  }

  /// The same query for those hits only that `filter` lets through.
  public func narrowed(by filter: QueryFilter) -> SearchQuery {
    let nodes = [root, .filter(filter)].compactMap(\.self)
    return SearchQuery(root: .joinedByNothing(nodes), notes: notes, repetitions: repetitions)
  }

  /// The same query for those hits only that all filters of `other` let through; its words are
  /// left out.
  public func narrowed(by other: SearchQuery) -> SearchQuery {
    other.filters.filter(\.isWanted).reduce(self) { $0.narrowed(by: $1.filter) }
  }

  /// Whether it consists of words alone, without operators, phrases and the like; there may be
  /// filters that all of its hits have to pass.
  ///
  /// The words of such a query are wishes: a hit may lack some of them.
  public var isPlain: Bool { wishes.areAll }

  /// What of it is wished for, and what is required.
  var wishes: QueryWishes { QueryWishes(root) }

  /// The same query for hits that have at least one of the words that stand side by side in it, and
  /// all that it says besides; nil where that would ask for the same.
  public var relaxed: SearchQuery? {
    let wishes = wishes
    guard wishes.words.count > 1 else { return nil }
    let some = QueryNode.or(wishes.words.map { .term($0) })
    return SearchQuery(root: .joinedByNothing([some] + wishes.required), notes: notes)
  }

  /// The words that hits should have, in order, without repetitions; those of phrases too.
  public var words: [QueryWord] {
    var seen: Set<QueryWord> = []
    return (root?.leaves ?? []).filter(\.isWanted).flatMap(\.node.terms).flatMap(\.words)
      .filter { seen.insert($0).inserted }
  }

  /// The filters, in order, wherever they stand in the tree, and whether each is wanted.
  public var filters: [(filter: QueryFilter, isWanted: Bool)] {
    (root?.leaves ?? []).compactMap { leaf in
      if case .filter(let filter) = leaf.node { (filter, leaf.isWanted) } else { nil }
    }
  }

  /// The conditions that it names, as typed, for the caller to say which of them nobody knows.
  public var conditionNames: [String] {
    filters.compactMap { if case .condition(let name) = $0.filter { name } else { nil } }
  }
}

extension SearchQuery: CustomStringConvertible {
  /// The query in its shortest spelling; parsing it gives the same tree.
  ///
  /// What would read like prose stands in parentheses.
  public var description: String {
    let text = root.map(QueryPrinter.text) ?? ""
    let isProse = QueryProse.isProse(text, QueryLexer(text).tokens)
    return isProse && !isPlain ? "(\(text))" : text
  }
}
