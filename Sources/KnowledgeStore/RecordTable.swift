internal import Knowledge
internal import SQLite

/// What each input says of each article; statements are prepared once.
struct RecordTable: ~Copyable {
  /// A record that is there already.
  struct Stored {
    let id: Int64
    let articleID: Int64
    let articleKey: String
    let givesText: Bool
    let inputID: Int64
    let name: String
    fileprivate let digest: [UInt8]
    fileprivate let matchKey: String?
    fileprivate let doi: String?
    fileprivate let pmid: String?

    /// Whether `record`, of the same name, is another paper: a library may give a name away anew.
    func isAnother(than record: ArticleRecord) -> Bool {
      let reference = record.document.reference
      if let doi, let other = reference.doi { return doi != other }
      if let pmid, let other = reference.pmid { return pmid != other }
      // A place in the file is no name.
      return name.hasPrefix("#") && matchKey != record.matchKey
    }
  }

  /// An article that a record is found to be.
  struct Match {
    let articleID: Int64
    let articleKey: String
    /// `doi`, `pmid`, `pmcid`, `title` or `person`.
    let evidence: String
  }

  private let find: SQLite.Statement
  private let findByStandardInputKey: SQLite.Statement
  private let findSame: SQLite.Statement
  private let insert: SQLite.Statement
  private let update: SQLite.Statement
  private let updateReader: SQLite.Statement
  private let standing: SQLite.Statement
  private let takeTextAway: SQLite.Statement
  private let mergeFields: SQLite.Statement
  private let findByDOI: SQLite.Statement
  private let findByPMID: SQLite.Statement
  private let findByPMCID: SQLite.Statement
  private let findByMatchKey: SQLite.Statement
  private let findByDecision: SQLite.Statement
  private let notices: NoticeTable
  private let versions: Versions

  init(on connection: borrowing Connection, versions: Versions) throws(SQLiteError) {
    let find = try connection.prepare(RecordSQL.find)
    let findByStandardInputKey = try connection.prepare(RecordSQL.findByStandardInputKey)
    let findSame = try connection.prepare(RecordSQL.findSame)
    let insert = try connection.prepare(RecordSQL.insert)
    let update = try connection.prepare(RecordSQL.update)
    let updateReader = try connection.prepare(RecordSQL.updateReader)
    let standing = try connection.prepare(RecordSQL.standing)
    let takeTextAway = try connection.prepare(RecordSQL.takeTextAway)
    let mergeFields = try connection.prepare(RecordSQL.mergeFields)
    let findByDOI = try connection.prepare(RecordSQL.findByDOI)
    let findByPMID = try connection.prepare(RecordSQL.findByPMID)
    let findByPMCID = try connection.prepare(RecordSQL.findByPMCID)
    let findByMatchKey = try connection.prepare(RecordSQL.findByMatchKey)
    let findByDecision = try connection.prepare(RecordSQL.findByDecision)
    let notices = try NoticeTable(on: connection)
    self.find = find
    self.findByStandardInputKey = findByStandardInputKey
    self.findSame = findSame
    self.insert = insert
    self.update = update
    self.updateReader = updateReader
    self.standing = standing
    self.takeTextAway = takeTextAway
    self.mergeFields = mergeFields
    self.findByDOI = findByDOI
    self.findByPMID = findByPMID
    self.findByPMCID = findByPMCID
    self.findByMatchKey = findByMatchKey
    self.findByDecision = findByDecision
    self.notices = notices
    self.versions = versions
  }

  /// The record that an input calls `name`.
  func stored(named name: String, inInput inputID: Int64) throws(SQLiteError) -> Stored? {
    try find.bind(inputID, at: 1)
    try find.bind(name, at: 2)
    defer { find.reset() }
    return try find.step() ? Self.record(in: find) : nil
  }

  /// The record of what came through standard input and took `key`.
  func stored(fromStandardInputAs key: String) throws(SQLiteError) -> Stored? {
    try findByStandardInputKey.bind(key, at: 1)
    defer { findByStandardInputKey.reset() }
    while try findByStandardInputKey.step() {
      let record = Self.record(in: findByStandardInputKey)
      let number = record.articleKey.utf8.dropFirst(key.utf8.count + 1)
      if number.allSatisfy({ 0x30...0x39 ~= $0 }) { return record }
    }
    return nil
  }

  /// Whether `stored` is just so in the file, but for what is derived from its text.
  func isStored(_ record: ArticleRecord, as stored: Stored) throws(SQLiteError) -> Bool {
    try findSame.bindAll([
      .integer(stored.id), .text(record.document.reader), .text(record.document.encoding),
      .blob(record.digest.bytes), .text(record.csl), .text(record.document.text),
      .text(record.title),
    ])
    defer { findSame.reset() }
    return try findSame.step()
  }

  /// Whether a record that gives no text is the same as before.
  func isSame(_ record: ArticleRecord, as stored: Stored) -> Bool {
    stored.digest == record.digest.bytes
  }

  /// The article that `record` is, by what it states and what people decided; nil: none that is here.
  ///
  /// Two articles that state different DOIs, or different PMIDs, are two, and so are two chapters
  /// that state the DOI of their book.
  func match(
    of record: ArticleRecord, inputPath: String?
  ) throws(SQLiteError) -> Match? {
    let reference = record.document.reference
    func look(
      _ select: borrowing SQLite.Statement, for value: String?, _ evidence: String
    ) throws(SQLiteError) -> Match? {
      guard let value else { return nil }
      try select.bindAll([.text(value), .text(record.name), Value(inputPath)])
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
    return try look(findByMatchKey, for: record.matchKey, "title")
  }

  /// Adds a record of an article.
  func add(
    _ record: ArticleRecord, named name: String, inInput inputID: Int64, article: Int64,
    matchedBy evidence: String, givesText: Bool, stamp: Stamp
  ) throws(SQLiteError) {
    try insert.run(
      [
        .integer(inputID), .text(name), .integer(article), .text(evidence), Value(givesText),
        givesText ? .null : Self.content(of: record.document),
      ] + values(of: record))
    guard !record.notices.isEmpty, let stored = try stored(named: name, inInput: inputID) else {
      return
    }
    try notices.replace(ofRecord: stored.id, with: record.notices, stamp: stamp)
  }

  /// Puts `record` in place of what is stored.
  func put(
    _ record: ArticleRecord, as stored: Stored, givesText: Bool, stamp: Stamp
  ) throws(SQLiteError) {
    try update.run(
      [
        .integer(stored.id), Value(givesText),
        givesText ? .null : Self.content(of: record.document),
      ] + values(of: record))
    try notices.replace(ofRecord: stored.id, with: record.notices, stamp: stamp)
  }

  /// Notes that the current readers read the record, and found it as it was.
  ///
  /// An older kb may have stored it without the notices that it states.
  func keep(_ stored: Stored, as record: ArticleRecord, stamp: Stamp) throws(SQLiteError) {
    try updateReader.run(.integer(stored.id), .integer(Int64(versions.reader)))
    try notices.replace(ofRecord: stored.id, with: record.notices, stamp: stamp)
  }

  /// The number of an article's records, and how complete its text is.
  func standing(
    ofArticle id: Int64
  ) throws(SQLiteError) -> (count: Int, completeness: ArticleRecord.Completeness) {
    try standing.bind(id, at: 1)
    defer { standing.reset() }
    guard try standing.step() else { return (0, .none) }
    return (standing.int(at: 0), .init(rawValue: standing.int(at: 1)) ?? .none)
  }

  /// Keeps an article's text with its record, which no longer gives it.
  func takeTextAway(fromArticle id: Int64) throws(SQLiteError) {
    try takeTextAway.run(.integer(id))
  }

  /// Fills the fields of an article from all its records.
  func mergeFields(ofArticle id: Int64, revision: Int64) throws(SQLiteError) {
    try mergeFields.run(.integer(id), .integer(revision))
  }

  private static func differ(_ one: String?, _ other: String?) -> Bool {
    guard let one, let other else { return false }
    return one != other
  }

  private static func record(in select: borrowing SQLite.Statement) -> Stored {
    Stored(
      id: select.int64(at: 0), articleID: select.int64(at: 1), articleKey: select.text(at: 2),
      givesText: select.int(at: 3) == 1, inputID: select.int64(at: 4), name: select.text(at: 10),
      digest: select.bytes(at: 5),
      matchKey: select.optionalText(at: 7), doi: select.optionalText(at: 8),
      pmid: select.optionalText(at: 9))
  }

  /// The columns that insertion and update share, in their order.
  private func values(of record: ArticleRecord) -> [Value] {
    [
      .text(record.document.reader), .integer(Int64(versions.reader)),
      .text(record.document.encoding), .blob(record.digest.bytes),
      .integer(Int64(record.precedence)), Value(record.matchKey), .text(record.csl),
      .integer(Int64(record.completeness.rawValue)),
    ]
  }

  /// Text, blocks, links and pages as JSON; NULL for no text.
  private static func content(of document: Document) -> Value {
    guard !document.text.isEmpty else { return .null }
    let blocks = document.blocks.map { block in
      let kind = JSONText.quoted(block.kind.rawValue)
      return "[\(kind),\(block.level),\(block.range.byteStart),\(block.range.byteEnd)]"
    }
    let links = document.links.map { link in
      let destination = link.destination.map { "\($0.byteStart),\($0.byteEnd)" } ?? "null,null"
      let target = JSONText.quoted(link.target)
      return "[\(link.range.byteStart),\(link.range.byteEnd),\(target),\(destination)]"
    }
    return .text(
      JSONText.object([
        ("text", JSONText.quoted(document.text)), ("blocks", "[\(blocks.joined(separator: ","))]"),
        ("links", "[\(links.joined(separator: ","))]"),
        ("pages", "[\(document.pageStarts.map(String.init).joined(separator: ","))]"),
      ]))
  }
}
