public import Knowledge
public import SQLite

/// Writes articles and all that is derived from them; statements are prepared once.
///
/// Every call must happen inside a transaction of the caller's. Full-text indexes are kept by hand
/// and not by triggers: a claim's indexed row is cut out of its article's text, which an update
/// must not replace before the old row is taken out.
public struct ArticleWriter: ~Copyable {
  private let versions: Versions
  private let findKey: SQLite.Statement
  private let findUnchanged: SQLite.Statement
  private let insertArticle: SQLite.Statement
  private let updateArticle: SQLite.Statement
  private let updateDerivation: SQLite.Statement
  private let putText: SQLite.Statement
  private let keepVersion: SQLite.Statement
  private let show: SQLite.Statement
  private let indexAgain: SQLite.Statement
  private let indexArticle: SQLite.Statement
  private let unindexArticle: SQLite.Statement
  private let inputs: InputWriter
  let records: RecordTable
  let matcher: RecordMatcher
  let naming: EntryNaming
  private var derived: DerivedWriter

  /// Inputs whose files are gone: what comes in their place takes over their articles.
  public var vanished: Set<Int64> = []

  /// Prepares to write into the file behind `connection`.
  public init(on connection: borrowing Connection, versions: Versions) throws(SQLiteError) {
    self.versions = versions
    let findKey = try connection.prepare(ArticleSQL.findByKey)
    let findUnchanged = try connection.prepare(ArticleSQL.findUnchanged)
    let insertArticle = try connection.prepare(ArticleSQL.insert)
    let updateArticle = try connection.prepare(ArticleSQL.update)
    let updateDerivation = try connection.prepare(ArticleSQL.updateDerivation)
    let putText = try connection.prepare(ArticleSQL.putText)
    let keepVersion = try connection.prepare(ArticleSQL.keepVersion)
    let show = try connection.prepare(ArticleSQL.show)
    let indexAgain = try connection.prepare(ArticleSQL.indexAgain)
    let indexArticle = try connection.prepare(ArticleSQL.index)
    let unindexArticle = try connection.prepare(ArticleSQL.unindex)
    let inputs = try InputWriter(on: connection)
    let records = try RecordTable(on: connection, versions: versions)
    let matcher = try RecordMatcher(on: connection)
    let naming = try EntryNaming(on: connection)
    let derived = try DerivedWriter(on: connection)
    self.findKey = findKey
    self.findUnchanged = findUnchanged
    self.insertArticle = insertArticle
    self.updateArticle = updateArticle
    self.updateDerivation = updateDerivation
    self.putText = putText
    self.keepVersion = keepVersion
    self.show = show
    self.indexAgain = indexAgain
    self.indexArticle = indexArticle
    self.unindexArticle = unindexArticle
    self.inputs = inputs
    self.records = records
    self.matcher = matcher
    self.naming = naming
    self.derived = derived
  }

  /// Adds `record`, the whole of an input, or replaces what is stored of it.
  ///
  /// Another text is kept as a version; one that is stored just so is only derived again. Claims
  /// whose words did not change keep their uid and the revision they have.
  ///
  /// - Parameters:
  ///   - record: The article.
  ///   - input: The file it came from.
  ///   - stamp: Time and revision of this run.
  ///   - connection: The one that this writer was made on.
  /// - Returns: What that did.
  /// - Throws: `SQLiteError`; the caller's transaction is then to be abandoned.
  /// - Complexity: O(*n*) in the length of the text and its earlier version.
  public func write(
    _ record: ArticleRecord, from input: InputRecord, stamp: Stamp,
    on connection: borrowing Connection
  ) throws(SQLiteError) -> ArticleOutcome {
    // What comes through standard input replaces what took the same key, whatever file that was.
    var stored: RecordTable.Stored?
    if input.path == nil { stored = try records.stored(fromStandardInputAs: record.key) }
    let inputID: Int64
    if let stored {
      try inputs.update(stored.inputID, to: input)
      inputID = stored.inputID
    } else {
      inputID = try inputs.put(input, on: connection)
      if input.path != nil { stored = try records.stored(named: "", inInput: inputID) }
    }
    let entry = Entry(record: record, name: "", inputID: inputID, inputPath: input.path)
    return try write(entry, over: stored, stamp: stamp, on: connection)
  }

  /// Adds `record`, an entry of a library, or replaces what is stored of it.
  ///
  /// An entry that states the identifiers of an article that is here, or enough else of it (see
  /// `Likeness`), becomes one more record of that article.
  ///
  /// - Parameters:
  ///   - record: The entry, named as its library names it.
  ///   - recordID: The record that has its content, or nil.
  ///   - inputID: The library's row, from `beginLibrary`.
  ///   - inputPath: Its absolute path; nil for standard input.
  ///   - pairing: Which records are entries' by now.
  ///   - stamp: Time and revision of this run.
  ///   - connection: The one that this writer was made on.
  /// - Returns: What that did.
  /// - Throws: `SQLiteError`; the caller's transaction is then to be abandoned.
  public func write(
    _ record: ArticleRecord, as recordID: Int64? = nil, inInput inputID: Int64,
    at inputPath: String?, pairing: inout EntryPairing, stamp: Stamp,
    on connection: borrowing Connection
  ) throws(SQLiteError) -> ArticleOutcome {
    let stored =
      if let recordID { try records.stored(recordID) } else {
        try left(for: record, inInput: inputID, pairing: &pairing)
      }
    let name =
      if let stored { stored.name } else { try naming.free(record.name, inInput: inputID) }
    let entry = Entry(record: record, name: name, inputID: inputID, inputPath: inputPath)
    let outcome = try write(entry, over: stored, in: pairing, stamp: stamp, on: connection)
    pairing.meet(outcome.recordID)
    return outcome
  }

  /// The row of a library that is about to be read; its digest stays unknown until `endLibrary`, so
  /// that one that is cut off is read again.
  public func beginLibrary(
    _ input: InputRecord, on connection: borrowing Connection
  ) throws(SQLiteError) -> Int64 {
    try inputs.begin(input, on: connection)
  }

  /// Notes that a library was read to its end.
  public func endLibrary(_ inputID: Int64, as input: InputRecord) throws(SQLiteError) {
    try inputs.update(inputID, to: input)
  }

  /// One record on its way into the file.
  struct Entry {
    let record: ArticleRecord
    let name: String
    let inputID: Int64
    let inputPath: String?
  }

  private func write(
    _ entry: Entry, over stored: RecordTable.Stored?, in pairing: EntryPairing? = nil,
    stamp: Stamp, on connection: borrowing Connection
  ) throws(SQLiteError) -> ArticleOutcome {
    let record = entry.record
    if let stored {
      var outcome = try write(record, over: stored, stamp: stamp, on: connection)
      outcome.recordID = stored.id
      return outcome
    }
    var match = try matcher.match(of: record, inputPath: entry.inputPath)
    if match == nil { match = try successor(to: record.key) }
    if let match, let leaving = try leaving(for: entry, match, in: pairing) {
      var outcome = try write(record, over: leaving, stamp: stamp, on: connection)
      outcome.recordID = leaving.id
      return outcome
    }
    if let match {
      return try join(entry, match, stamp: stamp, on: connection)
    }
    let key = try unusedKey(record.key)
    let id = try add(record, key: key, stamp: stamp, on: connection)
    let recordID = try records.add(
      record, named: entry.name, inInput: entry.inputID, article: id, matchedBy: nil,
      givesText: true, stamp: stamp, on: connection)
    try derived.writeStructure(of: record.document, articleID: id)
    let claims = try derived.write(
      record.statements, of: Self.owner(record, id: id, key: key), earlier: .init(), stamp: stamp,
      on: connection)
    return ArticleOutcome(
      change: .added, claimsAdded: claims.uids.count, claimsRemoved: 0, recordID: recordID)
  }

  /// Puts `record` in place of what is stored of it.
  private func write(
    _ record: ArticleRecord, over stored: RecordTable.Stored, stamp: Stamp,
    on connection: borrowing Connection
  ) throws(SQLiteError) -> ArticleOutcome {
    var isShownAgain = false
    if stored.isGone {
      isShownAgain = try showAgain(stored.articleID, stamp: stamp, on: connection)
    }
    guard stored.givesText else {
      return try replace(
        stored, with: record, givesText: isShownAgain, stamp: stamp, on: connection)
    }
    if try records.isStored(record, as: stored) {
      return try deriveAgain(record, stored, stamp: stamp, on: connection)
    }
    return try replaceText(stored, with: record, stamp: stamp, on: connection)
  }

  /// Shows an article again that was hidden; its statements are still to be written.
  ///
  /// - Returns: Whether it was hidden.
  private func showAgain(
    _ id: Int64, stamp: Stamp, on connection: borrowing Connection
  ) throws(SQLiteError) -> Bool {
    try show.run(.integer(id), .integer(stamp.revision))
    guard connection.changes > 0 else { return false }
    try indexAgain.run(.integer(id))
    return true
  }

  /// The article with `key`, where its files are gone and another has come in their place.
  private func successor(to key: String) throws(SQLiteError) -> RecordMatcher.Match? {
    guard let id = try article(withKey: key) else { return nil }
    guard try records.isOnly(inInputs: vanished, article: id) else { return nil }
    return RecordMatcher.Match(articleID: id, articleKey: key, evidence: "new")
  }

  /// Derives what is stored just so once more.
  private func deriveAgain(
    _ record: ArticleRecord, _ stored: RecordTable.Stored, stamp: Stamp,
    on connection: borrowing Connection
  ) throws(SQLiteError) -> ArticleOutcome {
    try records.keep(stored, as: record, stamp: stamp)
    try derived.replaceStructure(with: record.document, articleID: stored.articleID)
    let owner = DerivedWriter.Owner(
      id: stored.articleID, key: stored.articleKey, title: record.title,
      text: record.document.text)
    return try derive(record.statements, of: owner, stamp: stamp, on: connection)
  }

  /// Replaces the record that gives an article its text.
  private func replaceText(
    _ stored: RecordTable.Stored, with record: ArticleRecord, stamp: Stamp,
    on connection: borrowing Connection
  ) throws(SQLiteError) -> ArticleOutcome {
    let earlier = try derived.earlier(ofArticle: stored.articleID)
    try takeOut(stored.articleID, before: record, stamp: stamp)
    try records.put(record, as: stored, givesText: true, stamp: stamp)
    return try putIn(
      record, id: stored.articleID, key: stored.articleKey, earlier: earlier, change: .changed,
      stamp: stamp, on: connection)
  }

  /// Replaces a record whose article has its text from another one.
  private func replace(
    _ stored: RecordTable.Stored, with record: ArticleRecord, givesText: Bool, stamp: Stamp,
    on connection: borrowing Connection
  ) throws(SQLiteError) -> ArticleOutcome {
    let standing = try records.standing(ofArticle: stored.articleID)
    guard record.completeness <= standing.completeness, !givesText else {
      let earlier = try derived.earlier(ofArticle: stored.articleID)
      try takeOut(stored.articleID, before: record, stamp: stamp)
      try records.takeTextAway(fromArticle: stored.articleID)
      try records.put(record, as: stored, givesText: true, stamp: stamp)
      return try putIn(
        record, id: stored.articleID, key: stored.articleKey, earlier: earlier, change: .changed,
        stamp: stamp, on: connection)
    }
    if records.isSame(record, as: stored) {
      try records.keep(stored, as: record, stamp: stamp)
      return ArticleOutcome(change: .same, claimsAdded: 0, claimsRemoved: 0)
    }
    try records.put(record, as: stored, givesText: false, stamp: stamp)
    try records.mergeFields(ofArticle: stored.articleID, revision: stamp.revision)
    return ArticleOutcome(change: .changed, claimsAdded: 0, claimsRemoved: 0)
  }

  /// Adds a record to an article that is here; a more complete text becomes the article's.
  private func join(
    _ entry: Entry, _ match: RecordMatcher.Match, stamp: Stamp, on connection: borrowing Connection
  ) throws(SQLiteError) -> ArticleOutcome {
    let standing = try records.standing(ofArticle: match.articleID)
    let isLeft = try records.isOnly(inInputs: vanished, article: match.articleID)
    if isLeft { _ = try showAgain(match.articleID, stamp: stamp, on: connection) }
    let givesText = isLeft || entry.record.completeness > standing.completeness
    var earlier = DerivedWriter.Earlier()
    if givesText {
      earlier = try derived.earlier(ofArticle: match.articleID)
      try takeOut(match.articleID, before: entry.record, stamp: stamp)
      try records.takeTextAway(fromArticle: match.articleID)
    }
    let recordID = try records.add(
      entry.record, named: entry.name, inInput: entry.inputID, article: match.articleID,
      matchedBy: match, givesText: givesText, stamp: stamp, on: connection)
    guard givesText else {
      try records.mergeFields(ofArticle: match.articleID, revision: stamp.revision)
      return ArticleOutcome(
        change: .merged, claimsAdded: 0, claimsRemoved: 0, recordID: recordID)
    }
    var outcome = try putIn(
      entry.record, id: match.articleID, key: match.articleKey, earlier: earlier,
      change: isLeft ? .changed : .merged, stamp: stamp, on: connection)
    outcome.recordID = recordID
    return outcome
  }

  /// Takes an article's text out of the indexes and keeps it as a version, before another comes.
  private func takeOut(
    _ id: Int64, before record: ArticleRecord, stamp: Stamp
  ) throws(SQLiteError) {
    try derived.removeStatements(articleID: id)
    try unindexArticle.run(.integer(id))
    try keepVersion.run(
      .integer(id), .integer(stamp.seconds), .blob(record.digest.bytes),
      .text(record.document.text))
  }

  /// Makes `record`'s text and title the article's, and fills its fields from all its records.
  private func putIn(
    _ record: ArticleRecord, id: Int64, key: String,
    earlier: DerivedWriter.Earlier, change: ArticleOutcome.Change, stamp: Stamp,
    on connection: borrowing Connection
  ) throws(SQLiteError) -> ArticleOutcome {
    try updateArticle.run(
      [.integer(id)] + values(of: record) + [.integer(stamp.seconds), .integer(stamp.revision)])
    if try records.standing(ofArticle: id).count > 1 {
      try records.mergeFields(ofArticle: id, revision: stamp.revision)
    }
    try putText.run(.integer(id), .text(record.document.text))
    try indexArticle.run(.integer(id), .text(record.title), .text(record.document.text))
    let claims = try derive(
      record, id: id, key: key, earlier: earlier, stamp: stamp, on: connection)
    return ArticleOutcome(change, claims: claims.uids, earlier: Set(earlier.claims.keys))
  }

  /// Replaces what is derived from a stored article whose text stays.
  ///
  /// No version is made of the text. Claims that come out the same keep their uid and the revision
  /// they have; the article's own revision moves only when one of its claims does.
  ///
  /// - Parameters:
  ///   - statements: What the analysis now makes of `text`.
  ///   - text: The article's text as it was analysed.
  ///   - id: Of the article.
  ///   - stamp: Time and revision of this run.
  ///   - connection: The one that this writer was made on.
  /// - Returns: What that did; nil when the article is gone or has another text by now.
  /// - Throws: `SQLiteError`; the caller's transaction is then to be abandoned.
  public func rewrite(
    _ statements: [Knowledge.Statement], of text: String, articleID id: Int64, stamp: Stamp,
    on connection: borrowing Connection
  ) throws(SQLiteError) -> ArticleOutcome? {
    guard let owner = try owner(articleID: id, text: text) else { return nil }
    return try derive(statements, of: owner, stamp: stamp, on: connection)
  }

  /// Puts `statements` in place of those of an article that stays as it is otherwise.
  private func derive(
    _ statements: [Knowledge.Statement], of owner: DerivedWriter.Owner, stamp: Stamp,
    on connection: borrowing Connection
  ) throws(SQLiteError) -> ArticleOutcome {
    let earlier = try derived.earlier(ofArticle: owner.id)
    try derived.removeStatements(articleID: owner.id)
    let claims = try derived.write(
      statements, of: owner, earlier: earlier, stamp: stamp, on: connection)
    let isSame = !claims.hasNews && claims.uids.count == earlier.claims.count
    try updateDerivation.run(
      .integer(owner.id), .integer(Int64(versions.analyser)), .integer(Int64(versions.vocabulary)),
      isSame ? .null : .integer(stamp.revision))
    return ArticleOutcome(
      isSame ? .same : .changed, claims: claims.uids, earlier: Set(earlier.claims.keys))
  }

  /// Takes the conditions that tags may name, and looks what else the file holds; once a
  /// transaction, before its first article.
  public mutating func begin(conditionIDs: [String: Int64]) throws(SQLiteError) {
    derived.conditionIDs = conditionIDs
    try derived.begin()
  }

  /// The article with this id, if it still has this text.
  private func owner(articleID id: Int64, text: String) throws(SQLiteError) -> DerivedWriter.Owner?
  {
    try findUnchanged.bindAll([.integer(id), .text(text)])
    defer { findUnchanged.reset() }
    guard try findUnchanged.step() else { return nil }
    return DerivedWriter.Owner(
      id: id, key: findUnchanged.text(at: 0), title: findUnchanged.text(at: 1), text: text)
  }

  private func derive(
    _ record: ArticleRecord, id: Int64, key: String,
    earlier: DerivedWriter.Earlier, stamp: Stamp,
    on connection: borrowing Connection
  ) throws(SQLiteError) -> DerivedWriter.Claims {
    try derived.replaceStructure(with: record.document, articleID: id)
    return try derived.write(
      record.statements, of: Self.owner(record, id: id, key: key), earlier: earlier, stamp: stamp,
      on: connection)
  }

  private static func owner(
    _ record: ArticleRecord, id: Int64, key: String
  ) -> DerivedWriter.Owner {
    DerivedWriter.Owner(
      id: id, key: key, title: record.title, text: record.document.text,
      uids: key == record.key ? record.claimUIDs : nil)
  }

  /// `key`, or with `#2`, `#3` … when another file's article has it already.
  private func unusedKey(_ key: String) throws(SQLiteError) -> String {
    guard try isTaken(key) else { return key }
    let number = try freeNumber { (number) throws(SQLiteError) in try isTaken("\(key)#\(number)") }
    return "\(key)#\(number)"
  }

  private func isTaken(_ key: String) throws(SQLiteError) -> Bool {
    try article(withKey: key) != nil
  }

  private func article(withKey key: String) throws(SQLiteError) -> Int64? {
    try findKey.bind(key, at: 1)
    defer { findKey.reset() }
    return try findKey.step() ? findKey.int64(at: 0) : nil
  }

  private func add(
    _ record: ArticleRecord, key: String, stamp: Stamp, on connection: borrowing Connection
  ) throws(SQLiteError) -> Int64 {
    try insertArticle.run(
      [.text(key)] + values(of: record) + [.integer(stamp.seconds), .integer(stamp.revision)])
    let id = connection.lastInsertedRowID
    try putText.run(.integer(id), .text(record.document.text))
    try indexArticle.run(.integer(id), .text(record.title), .text(record.document.text))
    return id
  }

  /// The columns that insertion and update of an article share, in their order.
  private func values(of record: ArticleRecord) -> [Value] {
    let reference = record.document.reference
    return [
      .text(reference.type), .text(record.title),
      .text(JSONText.array(reference.authors.map(\.displayed))),
      Value(reference.containerTitle), Value(reference.published), Value(reference.doi),
      Value(reference.pmid), Value(reference.pmcid), Value(reference.url),
      Value(reference.language), .text(JSONText.array(reference.keywords)),
      .integer(record.document.text.isEmpty ? 0 : 1), .integer(Int64(versions.analyser)),
      .integer(Int64(versions.vocabulary)),
    ]
  }
}
