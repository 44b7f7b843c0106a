public import Knowledge
public import KnowledgeStore
internal import SQLite

extension Store {
  /// The conditions that samples may be tagged with: `ptsd` under `trauma`, `depression`, `ocd`.
  private static let sampleConditions = [
    condition("ptsd", parent: "trauma"), condition("trauma"), condition("depression"),
    condition("ocd"),
  ]

  /// Writes `articles` in one transaction, at the file's next revision.
  ///
  /// - Parameters:
  ///   - articles: In this order.
  ///   - seconds: When, in Unix seconds.
  ///   - versions: What derived their statements.
  ///   - digest: Of their bytes, where it is not that of their text.
  /// - Returns: What writing each one did.
  /// - Throws: `SQLiteError`; nothing is then written.
  @discardableResult
  public borrowing func take(
    _ articles: [SampleArticle], seconds: Int64 = 1_700_000_000,
    versions: Versions = Versions(tool: "1.2.3", reader: 1, analyser: 4, vocabulary: 5),
    digest: ContentDigest? = nil
  ) throws -> [ArticleOutcome] {
    let transaction = try Transaction(on: connection)
    let stamp = Stamp(
      seconds: seconds, revision: try RunLedger.nextRevision(on: connection))
    var writer = try ArticleWriter(on: connection, versions: versions)
    try writer.begin(
      conditionIDs: ConditionTable.store(
        Self.sampleConditions, version: 1, on: connection))
    var outcomes: [ArticleOutcome] = []
    for article in articles {
      var outcome = try writer.write(
        article.record(digest: digest), from: article.input, stamp: stamp, on: connection)
      outcome.recordID = 0
      outcomes.append(outcome)
    }
    _ = try IntegrityWriter(on: connection).settle(stamp, on: connection)
    try transaction.commit()
    return outcomes
  }

  private static func condition(_ slug: String, parent: String? = nil) -> Condition {
    Condition(
      slug: slug, name: slug.uppercased(), parent: parent,
      terms: [Condition.Term(text: slug, kind: .abbreviation, isGuarded: true)],
      codes: [Condition.Code(system: "MESH", code: "D0")])
  }
}
