public import Knowledge
public import SQLite

/// Writes articles and all that is derived from them; statements are prepared once.
///
/// Every call must happen inside a transaction of the caller's. Full-text indexes are kept by hand
/// and not by triggers: a claim's indexed row is cut out of its article's text, which an update
/// must not replace before the old row is taken out.
public struct ArticleWriter: ~Copyable {
  private let versions: Versions
  private let findArticle: SQLite.Statement
  private let findKey: SQLite.Statement
  private let findStandardInput: SQLite.Statement
  private let findSame: SQLite.Statement
  private let findUnchanged: SQLite.Statement
  private let insertInput: SQLite.Statement
  private let updateInput: SQLite.Statement
  private let insertArticle: SQLite.Statement
  private let updateArticle: SQLite.Statement
  private let updateDerivation: SQLite.Statement
  private let putText: SQLite.Statement
  private let keepVersion: SQLite.Statement
  private let indexArticle: SQLite.Statement
  private let unindexArticle: SQLite.Statement
  private var derived: DerivedWriter

  /// Prepares to write into the file behind `connection`.
  public init(on connection: borrowing Connection, versions: Versions) throws(SQLiteError) {
    self.versions = versions
    let findArticle = try connection.prepare(ArticleSQL.findByInputPath)
    let findKey = try connection.prepare(ArticleSQL.findByKey)
    let findStandardInput = try connection.prepare(ArticleSQL.findByStandardInputKey)
    let findSame = try connection.prepare(ArticleSQL.findSame)
    let findUnchanged = try connection.prepare(ArticleSQL.findUnchanged)
    let insertInput = try connection.prepare(ArticleSQL.insertInput)
    let updateInput = try connection.prepare(ArticleSQL.updateInput)
    let insertArticle = try connection.prepare(ArticleSQL.insert)
    let updateArticle = try connection.prepare(ArticleSQL.update)
    let updateDerivation = try connection.prepare(ArticleSQL.updateDerivation)
    let putText = try connection.prepare(ArticleSQL.putText)
    let keepVersion = try connection.prepare(ArticleSQL.keepVersion)
    let indexArticle = try connection.prepare(ArticleSQL.index)
    let unindexArticle = try connection.prepare(ArticleSQL.unindex)
    let derived = try DerivedWriter(on: connection)
    self.findArticle = findArticle
    self.findKey = findKey
    self.findStandardInput = findStandardInput
    self.findSame = findSame
    self.findUnchanged = findUnchanged
    self.insertInput = insertInput
    self.updateInput = updateInput
    self.insertArticle = insertArticle
    self.updateArticle = updateArticle
    self.updateDerivation = updateDerivation
    self.putText = putText
    self.keepVersion = keepVersion
    self.indexArticle = indexArticle
    self.unindexArticle = unindexArticle
    self.derived = derived
  }

  /// Adds `record`, or replaces what is stored of the article that came from the same file.
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
    let stored = try storedArticle(record, from: input)
    guard let stored else {
      let inputID = try addInput(input, on: connection)
      let key = try unusedKey(record.key)
      let id = try add(record, key: key, inputID: inputID, stamp: stamp, on: connection)
      let claims = try derive(record, id: id, key: key, earlier: [:], stamp: stamp, on: connection)
      return ArticleOutcome(change: .added, claimsAdded: claims.uids.count, claimsRemoved: 0)
    }
    if try isStored(record, id: stored.id) {
      try updateInput.run([.integer(stored.inputID)] + values(of: input))
      try derived.replaceStructure(with: record.document, articleID: stored.id)
      let owner = DerivedWriter.Owner(
        id: stored.id, key: stored.key, title: record.title, text: record.document.text)
      return try derive(
        record.statements, of: owner, readerVersion: versions.reader, stamp: stamp, on: connection)
    }
    let earlier = try derived.claims(ofArticle: stored.id)
    try derived.removeStatements(articleID: stored.id)
    try replace(stored.id, with: record, from: input, inputID: stored.inputID, stamp: stamp)
    let claims = try derive(
      record, id: stored.id, key: stored.key, earlier: earlier, stamp: stamp, on: connection)
    return ArticleOutcome(.changed, claims: claims.uids, earlier: Set(earlier.keys))
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
    return try derive(statements, of: owner, readerVersion: nil, stamp: stamp, on: connection)
  }

  /// Puts `statements` in place of those of an article that stays as it is otherwise.
  private func derive(
    _ statements: [Knowledge.Statement], of owner: DerivedWriter.Owner, readerVersion: Int?,
    stamp: Stamp, on connection: borrowing Connection
  ) throws(SQLiteError) -> ArticleOutcome {
    let earlier = try derived.claims(ofArticle: owner.id)
    try derived.removeStatements(articleID: owner.id)
    let claims = try derived.write(
      statements, of: owner, earlier: earlier, stamp: stamp, on: connection)
    let isSame = !claims.hasNews && claims.uids.count == earlier.count
    try updateDerivation.run(
      .integer(owner.id), .integer(Int64(versions.analyser)), .integer(Int64(versions.vocabulary)),
      isSame ? .null : .integer(stamp.revision), Value(readerVersion))
    return ArticleOutcome(
      isSame ? .same : .changed, claims: claims.uids, earlier: Set(earlier.keys))
  }

  /// Whether an article is stored just as `record` has it, but for what is derived from its text.
  private func isStored(_ record: ArticleRecord, id: Int64) throws(SQLiteError) -> Bool {
    try findSame.bindAll([.integer(id)] + bibliography(of: record) + [.text(record.document.text)])
    defer { findSame.reset() }
    return try findSame.step()
  }

  /// Adds the conditions that tags may name, once before the first article.
  public mutating func use(conditionIDs: [String: Int64]) {
    derived.conditionIDs = conditionIDs
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
    earlier: [String: DerivedWriter.EarlierClaim], stamp: Stamp,
    on connection: borrowing Connection
  ) throws(SQLiteError) -> DerivedWriter.Claims {
    try derived.replaceStructure(with: record.document, articleID: id)
    let owner = DerivedWriter.Owner(
      id: id, key: key, title: record.title, text: record.document.text)
    return try derived.write(
      record.statements, of: owner, earlier: earlier, stamp: stamp, on: connection)
  }

  private struct StoredArticle {
    let id: Int64
    let inputID: Int64
    let key: String
  }

  /// The article that came from the same file; of standard input, the one that took the same key.
  ///
  /// An article of a file keeps to its file, whatever comes through standard input.
  private func storedArticle(
    _ record: ArticleRecord, from input: InputRecord
  ) throws(SQLiteError) -> StoredArticle? {
    if let path = input.path {
      try findArticle.bind(path, at: 1)
      defer { findArticle.reset() }
      guard try findArticle.step() else { return nil }
      return StoredArticle(
        id: findArticle.int64(at: 0), inputID: findArticle.int64(at: 1),
        key: findArticle.text(at: 2))
    }
    try findStandardInput.bind(record.key, at: 1)
    defer { findStandardInput.reset() }
    while try findStandardInput.step() {
      let key = findStandardInput.text(at: 2)
      let number = key.utf8.dropFirst(record.key.utf8.count + 1)
      guard number.allSatisfy({ 0x30...0x39 ~= $0 }) else { continue }
      return StoredArticle(
        id: findStandardInput.int64(at: 0), inputID: findStandardInput.int64(at: 1), key: key)
    }
    return nil
  }

  /// `key`, or with `#2`, `#3` … when another file's article has it already.
  private func unusedKey(_ key: String) throws(SQLiteError) -> String {
    var candidate = key
    var number = 1
    while true {
      try findKey.bind(candidate, at: 1)
      let isTaken = try findKey.step()
      findKey.reset()
      guard isTaken else { return candidate }
      number += 1
      candidate = "\(key)#\(number)"
    }
  }

  private func addInput(
    _ input: InputRecord, on connection: borrowing Connection
  ) throws(SQLiteError) -> Int64 {
    try insertInput.run([Value(input.path)] + values(of: input))
    return connection.lastInsertedRowID
  }

  private func add(
    _ record: ArticleRecord, key: String, inputID: Int64, stamp: Stamp,
    on connection: borrowing Connection
  ) throws(SQLiteError) -> Int64 {
    try insertArticle.run(
      [.text(key), .integer(inputID)] + values(of: record)
        + [.integer(stamp.seconds), .integer(stamp.revision)])
    let id = connection.lastInsertedRowID
    try putText.run(.integer(id), .text(record.document.text))
    try indexArticle.run(.integer(id), .text(record.title), .text(record.document.text))
    return id
  }

  private func replace(
    _ id: Int64, with record: ArticleRecord, from input: InputRecord, inputID: Int64, stamp: Stamp
  ) throws(SQLiteError) {
    try unindexArticle.run(.integer(id))
    try keepVersion.run(
      .integer(id), .integer(stamp.seconds), .blob(record.digest.bytes),
      .text(record.document.text))
    try updateInput.run([.integer(inputID)] + values(of: input))
    try updateArticle.run(
      [.integer(id)] + values(of: record) + [.integer(stamp.seconds), .integer(stamp.revision)])
    try putText.run(.integer(id), .text(record.document.text))
    try indexArticle.run(.integer(id), .text(record.title), .text(record.document.text))
  }

  /// The columns that insertion and update of an input share, in their order.
  private func values(of input: InputRecord) -> [Value] {
    [
      .blob(input.digest.bytes), .integer(Int64(input.byteCount)),
      Value(input.modifiedAtNanoseconds), Value(input.format), Value(input.encoding),
    ]
  }

  /// The columns that insertion and update of an article share, in their order.
  private func values(of record: ArticleRecord) -> [Value] {
    bibliography(of: record) + [
      .integer(record.document.text.isEmpty ? 0 : 1), .integer(Int64(versions.reader)),
      .integer(Int64(versions.analyser)), .integer(Int64(versions.vocabulary)),
    ]
  }

  /// The columns of an article that come from its source.
  private func bibliography(of record: ArticleRecord) -> [Value] {
    let document = record.document
    let reference = document.reference
    return [
      .text(reference.type), .text(record.title),
      .text(JSONText.array(reference.authors.map(\.displayed))),
      Value(reference.containerTitle), Value(reference.published), Value(reference.doi),
      Value(reference.pmid), Value(reference.pmcid), Value(reference.url),
      Value(reference.language), .text(JSONText.array(reference.keywords)),
      .text(document.reader), .text(document.encoding), .blob(record.digest.bytes),
    ]
  }
}
