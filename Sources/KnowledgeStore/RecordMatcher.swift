internal import Knowledge
internal import SQLite

/// Finds the article that a new record is: by what people decided, its identifiers, else by how
/// like it is to the records that are here; statements are prepared once.
struct RecordMatcher: ~Copyable {
  /// An article that a record is found to be.
  struct Match {
    let articleID: Int64
    let articleKey: String
    /// `doi`, `pmid`, `pmcid`, `title` or `person`.
    let evidence: String
    /// How the fields agree, where they decided.
    var reason: String?
  }

  private let findByDecision: SQLite.Statement
  private let findByDOI: SQLite.Statement
  private let findByPMID: SQLite.Statement
  private let findByPMCID: SQLite.Statement
  private let findAlike: SQLite.Statement
  private let findText: SQLite.Statement
  private let findItem: SQLite.Statement

  init(on connection: borrowing Connection) throws(SQLiteError) {
    let findByDecision = try connection.prepare(MatchSQL.findByDecision)
    let findByDOI = try connection.prepare(MatchSQL.findByDOI)
    let findByPMID = try connection.prepare(MatchSQL.findByPMID)
    let findByPMCID = try connection.prepare(MatchSQL.findByPMCID)
    let findAlike = try connection.prepare(MatchSQL.findAlike)
    let findText = try connection.prepare(MatchSQL.findText)
    let findItem = try connection.prepare(MatchSQL.findItem)
    self.findByDecision = findByDecision
    self.findByDOI = findByDOI
    self.findByPMID = findByPMID
    self.findByPMCID = findByPMCID
    self.findAlike = findAlike
    self.findText = findText
    self.findItem = findItem
  }

  /// The article that `record` is, by what it states and what people decided; nil: none that is
  /// here.
  ///
  /// Two articles that state different DOIs, or different PMIDs, are two, and so are two chapters
  /// that state the DOI of their book.
  func match(
    of record: ArticleRecord, named name: String, inputPath: String?
  ) throws(SQLiteError) -> Match? {
    let reference = record.document.reference
    func look(
      _ select: borrowing SQLite.Statement, for value: String?, _ evidence: String
    ) throws(SQLiteError) -> Match? {
      guard let value else { return nil }
      try select.bindAll([.text(value), .text(name), Value(inputPath)])
      defer { select.reset() }
      while try select.step() {
        let isOther =
          Self.differ(reference.doi, select.optionalText(at: 1))
          || Self.differ(reference.pmid, select.optionalText(at: 2))
          || Reference.isAnotherPaper(record.matchKey, select.optionalText(at: 4))
        if !isOther || evidence == "person" {
          return Match(
            articleID: select.int64(at: 0), articleKey: select.text(at: 3), evidence: evidence)
        }
      }
      return nil
    }
    if let match = try look(findByDecision, for: "", "person") { return match }
    if let match = try look(findByDOI, for: reference.doi, "doi") { return match }
    if let match = try look(findByPMID, for: reference.pmid, "pmid") { return match }
    if let match = try look(findByPMCID, for: reference.pmcid, "pmcid") { return match }
    return try mostAlike(record, named: name, inputPath: inputPath)
  }

  /// The article with the record that is most like `record`, where they are of one paper; of two
  /// that are as like, the older.
  private func mostAlike(
    _ record: ArticleRecord, named name: String, inputPath: String?
  ) throws(SQLiteError) -> Match? {
    let reference = record.document.reference
    let keys = record.paperKeys
    guard keys.title != nil || keys.beginning != nil || keys.place != nil else { return nil }
    try findAlike.bindAll([
      .text(name), Value(inputPath), Value(keys.title), Value(keys.beginning),
      Value(keys.place),
    ])
    defer { findAlike.reset() }
    var best: (match: Match, score: Int)?
    while try findAlike.step() {
      if Self.differ(reference.doi, findAlike.optionalText(at: 3))
        || Self.differ(reference.pmid, findAlike.optionalText(at: 4))
      {
        continue
      }
      guard let likeness = try likeness(of: record, and: findAlike.int64(at: 0)),
        likeness.isSamePaper, likeness.score > best?.score ?? 0
      else { continue }
      let match = Match(
        articleID: findAlike.int64(at: 1), articleKey: findAlike.text(at: 2), evidence: "title",
        reason: likeness.explanation)
      best = (match, likeness.score)
    }
    return best?.match
  }

  /// Whether a stored record is of the same paper as `record` by all that both state.
  func isSamePaper(_ record: ArticleRecord, as id: Int64) throws(SQLiteError) -> Bool {
    try likeness(of: record, and: id)?.isSamePaper ?? false
  }

  /// How like a stored record is; its abstract is only read where it may decide.
  private func likeness(
    of record: ArticleRecord, and id: Int64
  ) throws(SQLiteError) -> Likeness? {
    try findItem.bind(id, at: 1)
    defer { findItem.reset() }
    guard try findItem.step(), let reference = RecordKeys.reference(of: findItem.text(at: 0)) else {
      return nil
    }
    let isAbstract = findItem.int(at: 1) == ArticleRecord.Completeness.abstract.rawValue
    let likeness = Likeness(of: record.traits, and: PaperTraits(reference, abstract: nil))
    guard isAbstract, record.traits.hasAbstract,
      likeness.score + Likeness.abstractWeight >= Likeness.samePaper
    else { return likeness }
    try findText.bind(id, at: 1)
    defer { findText.reset() }
    guard try findText.step() else { return likeness }
    return Likeness(
      of: record.traits, and: PaperTraits(reference, abstract: findText.text(at: 0)))
  }

  private static func differ(_ one: String?, _ other: String?) -> Bool {
    guard let one, let other else { return false }
    return one != other
  }
}
