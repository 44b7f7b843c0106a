internal import Knowledge
internal import SQLite

/// Writes the citations of statements, each with what was known of it before.
struct CitationWriter: ~Copyable {
  /// What the status of a claim takes from its citations.
  struct Standing {
    var resolution = Resolution.unchecked
    var restsOnRetracted = false
  }

  private let insert: SQLite.Statement
  private let restoreCandidates: SQLite.Statement
  private let resolutions: SQLite.Statement
  private let anyResolution: SQLite.Statement
  private var hasResolutions = true

  init(on connection: borrowing Connection) throws(SQLiteError) {
    let insert = try connection.prepare(CitationSQL.insert)
    let restoreCandidates = try connection.prepare(CitationSQL.restoreCandidates)
    let resolutions = try connection.prepare(CitationSQL.resolutionsOfArticle)
    let anyResolution = try connection.prepare(CitationSQL.anyResolution)
    self.insert = insert
    self.restoreCandidates = restoreCandidates
    self.resolutions = resolutions
    self.anyResolution = anyResolution
  }

  /// Looks whether the file holds resolutions at all; once a transaction.
  mutating func begin() throws(SQLiteError) {
    defer { anyResolution.reset() }
    hasResolutions = try anyResolution.step()
  }

  /// What is known of an article's citations, by uid.
  func earlier(ofArticle id: Int64) throws(SQLiteError) -> [String: EarlierCitation] {
    var earlier: [String: EarlierCitation] = [:]
    guard hasResolutions else { return earlier }
    try resolutions.bind(id, at: 1)
    defer { resolutions.reset() }
    while try resolutions.step() {
      earlier[resolutions.text(at: 0)] = EarlierCitation(
        resolution: Resolution(rawValue: resolutions.text(at: 1)) ?? .unchecked,
        reason: resolutions.optionalText(at: 2), articleID: resolutions.optionalInt64(at: 3),
        restsOnRetracted: resolutions.int(at: 4) == 1, candidates: resolutions.text(at: 5),
        clue: Clue(in: resolutions, from: 6))
    }
    return earlier
  }

  /// The uids of a statement's citations, told apart where they are equal.
  ///
  /// - Parameters:
  ///   - statement: The statement.
  ///   - text: The article's text in UTF-8.
  ///   - articleKey: The key that the article is stored under.
  ///   - seen: How often each was given in the article before.
  /// - Returns: As many as it has citations.
  static func uids(
    of statement: Knowledge.Statement, in text: [UInt8], articleKey: String,
    seen: inout [String: Int]
  ) -> [String] {
    guard !statement.citations.isEmpty else { return [] }
    let sentence = ClaimUID.normalized(
      String(decoding: text[statement.range.range], as: UTF8.self))
    return statement.citations.map { citation in
      let words = ClaimUID.normalized(
        String(decoding: text[citation.range.range], as: UTF8.self))
      let name = sentence + "\u{0}" + words
      let occurrence = seen[name, default: 0]
      seen[name] = occurrence + 1
      return CitationUID.uid(
        articleKey: articleKey, sentence: sentence, words: words, occurrence: occurrence)
    }
  }

  /// Writes a statement's citations.
  func write(
    _ citations: [Citation], uids: [String], statementID: Int64,
    earlier: [String: EarlierCitation], on connection: borrowing Connection
  ) throws(SQLiteError) {
    for (ordinal, citation) in citations.enumerated() {
      let known = Self.known(of: citation, uids[ordinal], earlier)
      let start: [Value] = [
        .integer(statementID), .integer(Int64(ordinal)),
        .integer(Int64(citation.range.byteStart)), .integer(Int64(citation.range.byteEnd)),
        .text(citation.attribution.rawValue), .text(citation.rule),
        .text(JSONText.array(citation.missing.map(\.rawValue))),
      ]
      let end: [Value] = [
        Value(citation.entryIndex), .text(uids[ordinal]), Value(citation.clue.authorKey),
        Value(citation.clue.journalKey),
        .text((known?.resolution ?? .unchecked).rawValue), Value(known?.reason),
        Value(known?.articleID),
      ]
      try insert.run(start + Self.values(of: citation.clue) + end)
      if let known, known.candidates != "[]" {
        try restoreCandidates.run(.integer(connection.lastInsertedRowID), .text(known.candidates))
      }
    }
  }

  /// What a claim's status takes from its citations.
  static func standing(
    of citations: [Citation], uids: [String], earlier: [String: EarlierCitation]
  ) -> Standing {
    var standing = Standing()
    guard !earlier.isEmpty else { return standing }
    for (citation, uid) in zip(citations, uids) {
      guard let known = known(of: citation, uid, earlier) else { continue }
      if known.resolution.rank > standing.resolution.rank { standing.resolution = known.resolution }
      if known.restsOnRetracted { standing.restsOnRetracted = true }
    }
    return standing
  }

  /// What was found out about a citation that gives away the same as before, and whose record is
  /// still there.
  private static func known(
    of citation: Citation, _ uid: String, _ earlier: [String: EarlierCitation]
  ) -> EarlierCitation? {
    guard let known = earlier[uid], known.clue == citation.clue,
      known.resolution != .resolved || known.articleID != nil
    else { return nil }
    return known
  }

  private static func values(of clue: Clue) -> [Value] {
    [
      Value(clue.doi), Value(clue.pmid), Value(clue.pmcid), Value(clue.nct), Value(clue.arxiv),
      Value(clue.url), Value(clue.author), Value(clue.year), Value(clue.journal),
      Value(clue.institution), Value(clue.design), Value(clue.sampleSize),
      .text(JSONText.array(clue.numbers)), Value(clue.title), Value(clue.volume),
      Value(clue.issue), Value(clue.page), Value(clue.isbn),
    ]
  }
}
