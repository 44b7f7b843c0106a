public import Knowledge
public import KnowledgeStore

/// An article made statement by statement, without reader or analysis, so that its rows are known.
public struct SampleArticle: Sendable {
  /// Key it is stored under, and the name of its file.
  public let key: String
  /// Its title.
  public var title: String
  /// Whether it came through standard input, and not from a file.
  public var isOfStandardInput = false
  /// The document, its text one line a statement.
  public private(set) var document = Document(
    text: "", blocks: [], reader: "text", encoding: "utf-8")
  /// The statements.
  public private(set) var statements: [Statement] = []

  /// Starts an article that says nothing yet.
  public init(_ key: String, title: String = "A title") {
    self.key = key
    self.title = title
  }

  /// An article whose every statement is a plain claim.
  public init(_ key: String, title: String = "A title", claims: [String]) {
    self.init(key, title: title)
    for claim in claims { add(claim) }
  }

  /// Adds one statement under the heading added last.
  ///
  /// - Parameters:
  ///   - text: Its words.
  ///   - kind: What it does.
  ///   - conditions: Slugs it is tagged with; a leading `-` stands for an excluding mention.
  ///   - attribution: How it is attributed, by all its words.
  ///   - adjust: Changes what is not covered above.
  public mutating func add(
    _ text: String, kind: StatementKind = .claim, conditions: [String] = [],
    attribution: Attribution = .none, adjust: (inout Statement) -> Void = { _ in }
  ) {
    if !document.text.isEmpty { document.text += "\n" }
    let start = document.text.utf8.count
    document.text += text
    let range = ByteRange(byteStart: start, byteEnd: document.text.utf8.count)
    var statement = Statement(range: range, kind: kind, score: 0.5)
    statement.headingIndex = statements.lastIndex { $0.kind == .heading }
    statement.attribution = attribution
    if attribution != .none { statement.attributionRange = range }
    statement.conditions = conditions.map { name in
      ConditionTag(
        slug: name.hasPrefix("-") ? String(name.dropFirst()) : name, relation: .about,
        isNegated: name.hasPrefix("-"), range: range, rule: "sample", confidence: 0.5)
    }
    adjust(&statement)
    statements.append(statement)
    document.blocks.append(
      Block(kind: kind == .heading ? .heading : .paragraph, level: 0, range: range))
  }

  /// Changes the document's metadata.
  public mutating func describe(_ change: (inout Document) -> Void) { change(&document) }

  /// What is written of it.
  public var record: ArticleRecord { record(digest: nil) }

  /// What is written of it, with this digest of its bytes; nil: that of its text.
  public func record(digest: ContentDigest?) -> ArticleRecord {
    ArticleRecord(
      document: document, title: title, statements: statements, key: key,
      digest: digest ?? ContentDigest(sha256Of: Array(document.text.utf8)))
  }

  /// The file it came from.
  public var input: InputRecord {
    InputRecord(
      path: isOfStandardInput ? nil : "/samples/" + key, digest: record.digest,
      byteCount: document.text.utf8.count,
      modifiedAtNanoseconds: 1)
  }
}
