public import Knowledge
public import SQLite

/// Finds the records that a citation may mean, and reads what of them is compared.
public struct CardTable: ~Copyable {
  private let retracted: SQLite.Statement
  private let byDOI: SQLite.Statement
  private let byPMID: SQLite.Statement
  private let byPMCID: SQLite.Statement
  private let byAddress: SQLite.Statement
  private let byAuthor: SQLite.Statement
  private let byJournal: SQLite.Statement
  private let byTitle: SQLite.Statement
  private let card: SQLite.Statement
  private let authorCount: SQLite.Statement
  private let journalCount: SQLite.Statement

  /// Prepares to read the file behind `connection`, whose lookup keys are up to date.
  public init(on connection: borrowing Connection) throws(SQLiteError) {
    let retracted = try connection.prepare(CardSQL.retracted)
    let byDOI = try connection.prepare(CardSQL.byDOI)
    let byPMID = try connection.prepare(CardSQL.byPMID)
    let byPMCID = try connection.prepare(CardSQL.byPMCID)
    let byAddress = try connection.prepare(CardSQL.byAddress)
    let byAuthor = try connection.prepare(CardSQL.byAuthor)
    let byJournal = try connection.prepare(CardSQL.byJournal)
    let byTitle = try connection.prepare(CardSQL.byTitle)
    let card = try connection.prepare(CardSQL.card)
    let authorCount = try connection.prepare(CardSQL.authorCount)
    let journalCount = try connection.prepare(CardSQL.journalCount)
    self.retracted = retracted
    self.byDOI = byDOI
    self.byPMID = byPMID
    self.byPMCID = byPMCID
    self.byAddress = byAddress
    self.byAuthor = byAuthor
    self.byJournal = byJournal
    self.byTitle = byTitle
    self.card = card
    self.authorCount = authorCount
    self.journalCount = journalCount
  }

  /// The articles that state an identifier of the clue: that of the first kind that it gives.
  ///
  /// - Returns: The kind, what the clue says, and at most three articles: more than one is no answer;
  ///   nil where it gives no identifier that a record could have.
  public func articles(
    identifiedBy clue: Clue
  ) throws(SQLiteError) -> (field: FieldAgreement.Field, value: String, ids: [Int64])? {
    var first: (field: FieldAgreement.Field, value: String, ids: [Int64])?
    func look(
      _ field: FieldAgreement.Field, _ value: String?, _ select: borrowing SQLite.Statement
    ) throws(SQLiteError) -> Bool {
      guard let value else { return false }
      let ids = try Self.ids(select, [.text(value)])
      if first == nil || !ids.isEmpty { first = (field, value, ids) }
      return !ids.isEmpty
    }
    if try look(.doi, clue.doi, byDOI) { return first }
    if try look(.pmid, clue.pmid, byPMID) { return first }
    if try look(.pmcid, clue.pmcid, byPMCID) { return first }
    if try look(.arxiv, clue.arxiv.map { "10.48550/arxiv." + $0.lowercased() }, byDOI) {
      return first
    }
    _ = try look(.url, clue.url.map { "url:" + $0 }, byAddress)
    return first
  }

  /// Articles that share the clue's first author, title or journal, in about its year.
  ///
  /// - Parameters:
  ///   - clue: What is looked for.
  ///   - conditions: Where only the journal is known, articles about one of these come first.
  /// - Returns: Row ids, each once.
  /// - Throws: `SQLiteError`.
  public func articles(
    sharing clue: Clue, conditions: Set<String>
  ) throws(SQLiteError) -> [Int64] {
    var ids: [Int64] = []
    if let key = clue.title.flatMap(LookupKey.title) { ids += try Self.ids(byTitle, [.text(key)]) }
    let year = Value(clue.year)
    if let key = clue.authorKey { ids += try Self.ids(byAuthor, [.text(key), year]) }
    if clue.authorKey == nil, let key = clue.journalKey {
      ids += try Self.ids(
        byJournal, [.text(key), year, .text(JSONText.array(conditions.sorted()))])
    }
    return ids
  }

  /// Whether every one of these articles was retracted.
  public func areRetracted(_ ids: [Int64]) throws(SQLiteError) -> Bool {
    for id in ids {
      try retracted.bind(id, at: 1)
      defer { retracted.reset() }
      guard try retracted.step() else { return false }
    }
    return true
  }

  /// What of an article is compared; nil when it is gone.
  public func card(ofArticle id: Int64) throws(SQLiteError) -> SourceCard? {
    try card.bind(id, at: 1)
    defer { card.reset() }
    guard try card.step() else { return nil }
    func texts(at index: Int) -> [String] {
      (try? JSONValue(parsing: card.text(at: index).utf8))?.elements.compactMap(\.text) ?? []
    }
    var found = SourceCard(articleID: id, key: card.text(at: 0))
    found.title = card.text(at: 1)
    found.authors = texts(at: 2)
    found.authorKey = card.optionalText(at: 3)
    found.year = card.optionalInt(at: 4)
    found.journal = card.optionalText(at: 5)
    found.volume = card.optionalText(at: 6)
    found.page = card.optionalText(at: 7).map { String($0.prefix { $0 != "-" && $0 != "–" }) }
    found.doi = card.optionalText(at: 8)
    found.pmid = card.optionalText(at: 9)
    found.pmcid = card.optionalText(at: 10)
    found.url = card.optionalText(at: 11)
    found.publicationTypes = texts(at: 12)
    found.text = found.title + "\n" + card.text(at: 13)
    found.conditions = Set(texts(at: 14))
    let journalKey = card.optionalText(at: 15)
    found.sharedAuthorCount = try count(authorCount, found.authorKey)
    found.sharedJournalCount = try count(journalCount, journalKey)
    return found
  }

  private func count(
    _ select: borrowing SQLite.Statement, _ key: String?
  ) throws(SQLiteError) -> Int {
    guard let key else { return 1 }
    try select.bind(key, at: 1)
    defer { select.reset() }
    return try select.step() ? select.int(at: 0) : 1
  }

  private static func ids(
    _ select: borrowing SQLite.Statement, _ arguments: [Value]
  ) throws(SQLiteError) -> [Int64] {
    try select.bindAll(arguments)
    defer { select.reset() }
    var ids: [Int64] = []
    while try select.step() { ids.append(select.int64(at: 0)) }
    return ids
  }
}
