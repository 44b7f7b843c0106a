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
    /// Whether its file, or its entry of it, was gone.
    let isGone: Bool
    let digest: [UInt8]
    /// What it states, of an entry that is called by its title alone.
    fileprivate let item: String?
    fileprivate let matchKey: String?
    fileprivate let doi: String?
    fileprivate let pmid: String?

    /// Whether it identifies its paper as `record` does.
    func statesIdentifiers(of record: ArticleRecord) -> Bool {
      let reference = record.document.reference
      return doi == reference.doi && pmid == reference.pmid
    }

    /// Whether `record`, of the same name, is another paper: a library may give a name away anew.
    func isAnother(than record: ArticleRecord) -> Bool {
      let reference = record.document.reference
      // With the same title, year and first author under the same name, an identifier was put right.
      if name.hasPrefix("key:"), let matchKey, matchKey == record.matchKey { return false }
      if let doi, let other = reference.doi { return doi != other }
      if let pmid, let other = reference.pmid { return pmid != other }
      if Reference.isAnotherPaper(matchKey, record.matchKey) { return true }
      guard let other = item.flatMap(RecordKeys.reference) else { return false }
      return EntryTitle.isShared(by: other, and: reference)
    }
  }

  private let find: SQLite.Statement
  private let findByID: SQLite.Statement
  private let findInInput: SQLite.Statement
  private let findByStandardInputKey: SQLite.Statement
  private let findSame: SQLite.Statement
  private let insert: SQLite.Statement
  private let update: SQLite.Statement
  private let updateReader: SQLite.Statement
  private let standing: SQLite.Statement
  private let inputsOfArticle: SQLite.Statement
  private let takeTextAway: SQLite.Statement
  private let mergeFields: SQLite.Statement
  private let notices: NoticeTable
  private let versions: Versions

  init(on connection: borrowing Connection, versions: Versions) throws(SQLiteError) {
    let find = try connection.prepare(RecordSQL.find)
    let findByID = try connection.prepare(RecordSQL.findByID)
    let findInInput = try connection.prepare(RecordSQL.findInInput)
    let findByStandardInputKey = try connection.prepare(RecordSQL.findByStandardInputKey)
    let findSame = try connection.prepare(RecordSQL.findSame)
    let insert = try connection.prepare(RecordSQL.insert)
    let update = try connection.prepare(RecordSQL.update)
    let updateReader = try connection.prepare(RecordSQL.updateReader)
    let standing = try connection.prepare(RecordSQL.standing)
    let inputsOfArticle = try connection.prepare(RecordSQL.inputsOfArticle)
    let takeTextAway = try connection.prepare(RecordSQL.takeTextAway)
    let mergeFields = try connection.prepare(RecordSQL.mergeFields)
    let notices = try NoticeTable(on: connection)
    self.find = find
    self.findByID = findByID
    self.findInInput = findInInput
    self.findByStandardInputKey = findByStandardInputKey
    self.findSame = findSame
    self.insert = insert
    self.update = update
    self.updateReader = updateReader
    self.standing = standing
    self.inputsOfArticle = inputsOfArticle
    self.takeTextAway = takeTextAway
    self.mergeFields = mergeFields
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

  /// The record with this id.
  func stored(_ id: Int64) throws(SQLiteError) -> Stored? {
    try findByID.bind(id, at: 1)
    defer { findByID.reset() }
    return try findByID.step() ? Self.record(in: findByID) : nil
  }

  /// The records of an article in one input that are not gone.
  func stored(
    ofArticle id: Int64, inInput inputID: Int64
  ) throws(SQLiteError) -> [Stored] {
    try findInInput.bind(id, at: 1)
    try findInInput.bind(inputID, at: 2)
    defer { findInInput.reset() }
    var found: [Stored] = []
    while try findInInput.step() { found.append(Self.record(in: findInInput)) }
    return found
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

  /// Adds a record of an article; `match` tells why it is that one, nil that it made it.
  ///
  /// - Returns: The record's id.
  ///
  /// Its key is the one that it has given the article, if any.
  func add(
    _ record: ArticleRecord, key: String? = nil, named name: String, inInput inputID: Int64,
    article: Int64,
    matchedBy match: RecordMatcher.Match?, givesText: Bool, stamp: Stamp,
    on connection: borrowing Connection
  ) throws(SQLiteError) -> Int64 {
    try insert.run(
      [
        .integer(inputID), .text(name), .integer(article), .text(match?.evidence ?? "new"),
        Value(givesText), givesText ? .null : Self.content(of: record.document),
      ] + values(of: record) + [Value(match?.reason)] + Self.evidence(of: record)
        + [.text(key ?? record.key)])
    let id = connection.lastInsertedRowID
    if !record.notices.isEmpty {
      try notices.replace(ofRecord: id, with: record.notices, stamp: stamp)
    }
    return id
  }

  /// Puts `record` in place of what is stored.
  func put(
    _ record: ArticleRecord, as stored: Stored, givesText: Bool, stamp: Stamp
  ) throws(SQLiteError) {
    try update.run(
      [
        .integer(stored.id), Value(givesText),
        givesText ? .null : Self.content(of: record.document),
      ] + values(of: record) + Self.evidence(of: record) + [.text(record.key)])
    try notices.replace(ofRecord: stored.id, with: record.notices, stamp: stamp)
  }

  /// Notes that the current readers read the record, and found it as it was.
  ///
  /// An older kb may have stored it without the notices that it states, and without what its
  /// publication types suggest.
  func keep(_ stored: Stored, as record: ArticleRecord, stamp: Stamp) throws(SQLiteError) {
    try updateReader.run(
      [.integer(stored.id), .integer(Int64(versions.reader))] + Self.evidence(of: record)
        + [.text(record.key)])
    try notices.replace(ofRecord: stored.id, with: record.notices, stamp: stamp)
  }

  /// What the record's publication types suggest.
  private static func evidence(of record: ArticleRecord) -> [Value] {
    let found = EvidenceLevel(suggestedBy: record.document.reference.publicationTypes)
    return [Value(found?.level), Value(found?.reason)]
  }

  /// The number of an article's records, and how complete its text is.
  ///
  /// Those that are gone count where it is asked for.
  func standing(
    ofArticle id: Int64, withGone: Bool = false
  ) throws(SQLiteError) -> (count: Int, completeness: ArticleRecord.Completeness) {
    try standing.bindAll([.integer(id), Value(withGone)])
    defer { standing.reset() }
    guard try standing.step() else { return (0, .none) }
    return (standing.int(at: 0), .init(rawValue: standing.int(at: 1)) ?? .none)
  }

  /// Whether an article is in an input, be that about to go.
  func isThere(article id: Int64) throws(SQLiteError) -> Bool {
    try inputsOfArticle.bind(id, at: 1)
    defer { inputsOfArticle.reset() }
    return try inputsOfArticle.step()
  }

  /// Whether an article is in no input but these: gone already, or about to go.
  func isOnly(inInputs inputs: Set<Int64>, article id: Int64) throws(SQLiteError) -> Bool {
    try inputsOfArticle.bind(id, at: 1)
    defer { inputsOfArticle.reset() }
    while try inputsOfArticle.step() {
      guard inputs.contains(inputsOfArticle.int64(at: 0)) else { return false }
    }
    return true
  }

  /// Keeps an article's text with its record, which no longer gives it.
  func takeTextAway(fromArticle id: Int64) throws(SQLiteError) {
    try takeTextAway.run(.integer(id))
  }

  /// Fills the fields of an article from all its records.
  func mergeFields(ofArticle id: Int64, revision: Int64) throws(SQLiteError) {
    try mergeFields.run(.integer(id), .integer(revision))
  }

  private static func record(in select: borrowing SQLite.Statement) -> Stored {
    Stored(
      id: select.int64(at: 0), articleID: select.int64(at: 1), articleKey: select.text(at: 2),
      givesText: select.int(at: 3) == 1, inputID: select.int64(at: 4), name: select.text(at: 10),
      isGone: select.int(at: 11) == 1,
      digest: select.bytes(at: 5), item: select.optionalText(at: 12),
      matchKey: select.optionalText(at: 7), doi: select.optionalText(at: 8),
      pmid: select.optionalText(at: 9))
  }

  /// The columns that insertion and update share, in their order.
  private func values(of record: ArticleRecord) -> [Value] {
    [
      .text(record.document.reader), .integer(Int64(versions.reader)),
      .text(record.document.encoding), .blob(record.digest.bytes),
      .integer(Int64(record.precedence)), Value(record.matchKey), .text(record.csl),
      .integer(Int64(record.completeness.rawValue)), Value(record.paperKeys.title),
      Value(record.paperKeys.beginning), Value(record.paperKeys.place),
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
