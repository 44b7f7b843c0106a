public import Knowledge
public import SQLite

/// Writes articles and all that is derived from them; statements are prepared once.
///
/// Every call must happen inside a transaction of the caller's. Full-text indexes are kept by hand
/// and not by triggers: a claim's indexed row is cut out of its article's text, which an update
/// must not replace before the old row is taken out.
public struct ArticleWriter: ~Copyable {
  private let articles: ArticleTable
  private let names: ArticleNames
  private let recall: DecisionRecall
  private let inputs: InputWriter
  let records: RecordTable
  let matcher: RecordMatcher
  let naming: EntryNaming
  private var derived: DerivedWriter

  /// Inputs whose files are gone: what comes in their place takes over their articles.
  public var vanished: Set<Int64> = []

  /// Articles whose files were gone and are back elsewhere, not read yet: nothing else takes them over.
  public var returning: Set<Int64> = []

  /// Articles that were shown again with texts that are to be derived again.
  public private(set) var toDerive: Set<Int64> = []

  /// Prepares to write into the file behind `connection`.
  public init(on connection: borrowing Connection, versions: Versions) throws(SQLiteError) {
    let articles = try ArticleTable(on: connection, versions: versions)
    let names = try ArticleNames(on: connection)
    let recall = try DecisionRecall(on: connection)
    let inputs = try InputWriter(on: connection)
    let records = try RecordTable(on: connection, versions: versions)
    let matcher = try RecordMatcher(on: connection)
    let naming = try EntryNaming(on: connection)
    let derived = try DerivedWriter(on: connection)
    self.articles = articles
    self.names = names
    self.recall = recall
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
  public mutating func write(
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
  public mutating func write(
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

  private mutating func write(
    _ entry: Entry, over stored: RecordTable.Stored?, in pairing: EntryPairing? = nil,
    stamp: Stamp, on connection: borrowing Connection
  ) throws(SQLiteError) -> ArticleOutcome {
    let record = entry.record
    if let stored {
      var outcome = try write(record, over: stored, stamp: stamp, on: connection)
      try name(stored.articleID, record, stamp: stamp, on: connection)
      if !stored.statesIdentifiers(of: record) {
        for sql in ArticleSQL.loosen { try connection.run(sql, .integer(stored.articleID)) }
      }
      outcome.recordID = stored.id
      return outcome
    }
    var match = try matcher.match(
      of: record, named: entry.name, inputPath: entry.inputPath)
    if match == nil { match = try successor(to: record.key) }
    if let match, let leaving = try leaving(for: entry, match, in: pairing) {
      var outcome = try write(record, over: leaving, stamp: stamp, on: connection)
      try name(leaving.articleID, record, stamp: stamp, on: connection)
      outcome.recordID = leaving.id
      return outcome
    }
    if let match {
      let outcome = try join(entry, match, stamp: stamp, on: connection)
      try name(match.articleID, record, stamp: stamp, on: connection)
      return outcome
    }
    let key = try names.unused(record.key)
    let id = try articles.add(record, key: key, stamp: stamp, on: connection)
    _ = try names.add(key, to: id, on: connection)
    for name in record.names where name != key { _ = try names.add(name, to: id, on: connection) }
    let recordID = try records.add(
      record, key: key, named: entry.name, inInput: entry.inputID, article: id, matchedBy: nil,
      givesText: true, stamp: stamp, on: connection)
    try derived.writeStructure(of: record.document, articleID: id)
    let claims = try derived.write(
      record.statements, of: Self.owner(record, id: id, key: key), earlier: .init(), stamp: stamp,
      on: connection)
    return ArticleOutcome(
      change: .added, claimsAdded: claims.uids.count, claimsRemoved: 0, recordID: recordID)
  }

  /// Lets what a record would be called by itself lead to its article as well.
  private func name(
    _ id: Int64, _ record: ArticleRecord, stamp: Stamp, on connection: borrowing Connection
  ) throws(SQLiteError) {
    for name in record.names where try names.add(name, to: id, on: connection) {
      try recall.recall(name, article: id, stamp: stamp, on: connection)
    }
  }

  /// Puts `record` in place of what is stored of it.
  private mutating func write(
    _ record: ArticleRecord, over stored: RecordTable.Stored, stamp: Stamp,
    on connection: borrowing Connection
  ) throws(SQLiteError) -> ArticleOutcome {
    var isShownAgain = false
    if stored.isGone {
      isShownAgain = try articles.show(stored.articleID, stamp: stamp, on: connection)
    }
    guard stored.givesText else {
      return try replace(
        stored, with: record, isShownAgain: isShownAgain, stamp: stamp, on: connection)
    }
    if try records.isStored(record, as: stored) {
      return try deriveAgain(record, stored, stamp: stamp, on: connection)
    }
    return try replaceText(stored, with: record, stamp: stamp, on: connection)
  }

  /// The article that `name` leads to, where its files are gone and another has come in their place.
  ///
  /// Of files that were gone before, the names of a folder and a file alone do not tell that.
  private func successor(to name: String) throws(SQLiteError) -> RecordMatcher.Match? {
    guard let id = try names.article(named: name), !returning.contains(id),
      let key = try articles.key(of: id), try records.isOnly(inInputs: vanished, article: id)
    else { return nil }
    if name.hasPrefix("file:"), try !records.isThere(article: id) { return nil }
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
  ///
  /// An article that is shown again by it keeps the text that it had: it is to be derived again.
  private mutating func replace(
    _ stored: RecordTable.Stored, with record: ArticleRecord, isShownAgain: Bool, stamp: Stamp,
    on connection: borrowing Connection
  ) throws(SQLiteError) -> ArticleOutcome {
    let standing = try records.standing(ofArticle: stored.articleID, withGone: isShownAgain)
    guard record.completeness <= standing.completeness else {
      let earlier = try derived.earlier(ofArticle: stored.articleID)
      try takeOut(stored.articleID, before: record, stamp: stamp)
      try records.takeTextAway(fromArticle: stored.articleID)
      try records.put(record, as: stored, givesText: true, stamp: stamp)
      return try putIn(
        record, id: stored.articleID, key: stored.articleKey, earlier: earlier, change: .changed,
        stamp: stamp, on: connection)
    }
    if isShownAgain {
      try articles.noteOutdated(stored.articleID)
      toDerive.insert(stored.articleID)
    }
    if !isShownAgain, records.isSame(record, as: stored) {
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
    if isLeft { _ = try articles.show(match.articleID, stamp: stamp, on: connection) }
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

  /// Takes an article's statements and text out, before another text comes.
  private func takeOut(
    _ id: Int64, before record: ArticleRecord, stamp: Stamp
  ) throws(SQLiteError) {
    try derived.removeStatements(articleID: id)
    try articles.takeTextOut(of: id, before: record, stamp: stamp)
  }

  /// Makes `record`'s text and title the article's, and fills its fields from all its records.
  private func putIn(
    _ record: ArticleRecord, id: Int64, key: String,
    earlier: DerivedWriter.Earlier, change: ArticleOutcome.Change, stamp: Stamp,
    on connection: borrowing Connection
  ) throws(SQLiteError) -> ArticleOutcome {
    try articles.replace(id, with: record, stamp: stamp)
    if try records.standing(ofArticle: id).count > 1 {
      try records.mergeFields(ofArticle: id, revision: stamp.revision)
    }
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
    guard let owner = try articles.owner(id, text: text) else { return nil }
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
    try articles.noteDerivation(of: owner.id, revision: isSame ? nil : stamp.revision)
    return ArticleOutcome(
      isSame ? .same : .changed, claims: claims.uids, earlier: Set(earlier.claims.keys))
  }

  /// Takes the conditions that tags may name, and looks what else the file holds; once a
  /// transaction, before its first article.
  public mutating func begin(conditionIDs: [String: Int64]) throws(SQLiteError) {
    derived.conditionIDs = conditionIDs
    try derived.begin()
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
}
