public import Knowledge

/// What the analysis makes of one article.
public struct Analysis: Hashable, Sendable {
  /// The title as the text itself shows it, where its first heading does; nil otherwise.
  public var titleRange: ByteRange?
  /// Every statement, in order.
  public var statements: [Statement]
}

/// Turns documents into statements with kinds, conditions and citations.
public struct Analyser: Sendable {
  /// Changes whenever the same text may come out differently.
  public static let version = 5

  private let tagger: ConditionTagger

  /// Makes an analyser that knows `conditions`.
  public init(conditions: [Condition]) { tagger = ConditionTagger(conditions: conditions) }

  /// Every statement of `document`.
  ///
  /// - Parameters:
  ///   - document: What is analysed.
  ///   - givesReasons: Whether statements say why they were decided so (`Statement.hits`), which takes
  ///     a tenth of the time and is stored nowhere.
  /// - Returns: The statements, in order, and where the title stands.
  /// - Complexity: linear in the byte count of the text.
  public func analysis(of document: Document, givesReasons: Bool = true) -> Analysis {
    analysis(of: document, byRulesAlone: false, givesReasons: givesReasons)
  }

  /// The same, the kinds by rules alone if `byRulesAlone`: what the rules find is seen best that way.
  func analysis(
    of document: Document, byRulesAlone: Bool, givesReasons: Bool = true
  ) -> Analysis {
    let bytes = Array(document.text.utf8)
    var pass = StatementPass(
      document: document, bytes: bytes, hasRulesAlone: byRulesAlone, givesReasons: givesReasons)
    var statements = pass.statements()
    for (index, tags) in tagger.conditionTags(for: statements, in: bytes).enumerated()
    where ConditionTag.kinds.contains(statements[index].kind) {
      statements[index].conditions = tags
      guard givesReasons else { continue }
      statements[index].hits += tags.map { tag in
        RuleHit(
          subject: .condition, rule: tag.rule, outcome: tag.slug, range: tag.range,
          weight: tag.confidence)
      }
      RuleHit.sortBySubject(&statements[index].hits)
    }
    for index in statements.indices where statements[index].kind == .claim {
      statements[index].groupKey = ClaimGist(of: statements[index], in: bytes)?.key
    }
    return Analysis(
      titleRange: Analyser.titleRange(of: statements, in: bytes), statements: statements)
  }

  /// The first heading, where nothing but furniture stands before it; all of its line, where it leads
  /// on with a colon.
  private static func titleRange(of statements: [Statement], in bytes: [UInt8]) -> ByteRange? {
    guard let first = statements.first(where: { $0.kind != .boilerplate }), first.kind == .heading
    else { return nil }
    let range = first.range.range
    guard bytes[range.upperBound - 1] == 0x3A else { return first.range }
    let end = bytes[range.upperBound...].firstIndex(of: 0x0A) ?? bytes.count
    let line = WhiteSpace.trimmed(bytes, range.lowerBound..<end)
    return line.count <= maximumTitleByteCount ? ByteRange(line) : first.range
  }

  private static let maximumTitleByteCount = 200
}

extension ConditionTag {
  /// Kinds of statements whose conditions are kept.
  static let kinds: Set<StatementKind> = [.claim, .recommendation, .anecdote]
}

extension RuleHit {
  /// Puts `hits` in the order of their subjects' cases; those of one subject keep theirs.
  static func sortBySubject(_ hits: inout [RuleHit]) {
    var last = 0
    let isSorted = hits.indices.allSatisfy { index in
      defer { last = hits[index].rank }
      return hits[index].rank >= last
    }
    guard !isSorted else { return }
    var sorted: [RuleHit] = []
    sorted.reserveCapacity(hits.count)
    for rank in 0..<5 {
      for index in hits.indices where hits[index].rank == rank { sorted.append(hits[index]) }
    }
    hits = sorted
  }

  private var rank: Int {
    switch subject {
    case .kind: 0
    case .condition: 1
    case .attribution: 2
    case .hedge: 3
    case .negation: 4
    }
  }
}
