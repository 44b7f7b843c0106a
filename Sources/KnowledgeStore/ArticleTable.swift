internal import Knowledge
internal import SQLite

/// The rows of articles, with their texts and full-text rows; statements are prepared once.
struct ArticleTable: ~Copyable {
  private let versions: Versions
  private let findKey: SQLite.Statement
  private let findUnchanged: SQLite.Statement
  private let insert: SQLite.Statement
  private let update: SQLite.Statement
  private let updateDerivation: SQLite.Statement
  private let outdate: SQLite.Statement
  private let putText: SQLite.Statement
  private let keepVersion: SQLite.Statement
  private let show: SQLite.Statement
  private let indexAgain: SQLite.Statement
  private let index: SQLite.Statement
  private let unindex: SQLite.Statement

  init(on connection: borrowing Connection, versions: Versions) throws(SQLiteError) {
    self.versions = versions
    let findKey = try connection.prepare(ArticleSQL.findKey)
    let findUnchanged = try connection.prepare(ArticleSQL.findUnchanged)
    let insert = try connection.prepare(ArticleSQL.insert)
    let update = try connection.prepare(ArticleSQL.update)
    let updateDerivation = try connection.prepare(ArticleSQL.updateDerivation)
    let outdate = try connection.prepare(ArticleSQL.outdate)
    let putText = try connection.prepare(ArticleSQL.putText)
    let keepVersion = try connection.prepare(ArticleSQL.keepVersion)
    let show = try connection.prepare(ArticleSQL.show)
    let indexAgain = try connection.prepare(ArticleSQL.indexAgain)
    let index = try connection.prepare(ArticleSQL.index)
    let unindex = try connection.prepare(ArticleSQL.unindex)
    self.findKey = findKey
    self.findUnchanged = findUnchanged
    self.insert = insert
    self.update = update
    self.updateDerivation = updateDerivation
    self.outdate = outdate
    self.putText = putText
    self.keepVersion = keepVersion
    self.show = show
    self.indexAgain = indexAgain
    self.index = index
    self.unindex = unindex
  }

  /// Adds an article with the text and fields of `record`.
  ///
  /// - Returns: Its id.
  func add(
    _ record: ArticleRecord, key: String, stamp: Stamp, on connection: borrowing Connection
  ) throws(SQLiteError) -> Int64 {
    try insert.run(
      [.text(key)] + values(of: record) + [.integer(stamp.seconds), .integer(stamp.revision)])
    let id = connection.lastInsertedRowID
    try put(record.document.text, title: record.title, of: id)
    return id
  }

  /// Takes an article's text out of the index and keeps it as a version, before another comes.
  func takeTextOut(
    of id: Int64, before record: ArticleRecord, stamp: Stamp
  ) throws(SQLiteError) {
    try unindex.run(.integer(id))
    try keepVersion.run(
      .integer(id), .integer(stamp.seconds), .blob(record.digest.bytes),
      .text(record.document.text))
  }

  /// Makes `record`'s text, title and fields those of an article whose text was taken out.
  func replace(_ id: Int64, with record: ArticleRecord, stamp: Stamp) throws(SQLiteError) {
    try update.run(
      [.integer(id)] + values(of: record) + [.integer(stamp.seconds), .integer(stamp.revision)])
    try put(record.document.text, title: record.title, of: id)
  }

  /// Notes which analysis an article's statements are of; `revision` is nil when none of them moved.
  func noteDerivation(of id: Int64, revision: Int64?) throws(SQLiteError) {
    try updateDerivation.run(
      .integer(id), .integer(Int64(versions.analyser)), .integer(Int64(versions.vocabulary)),
      Value(revision))
  }

  /// Notes that an article's statements are to be derived again.
  func noteOutdated(_ id: Int64) throws(SQLiteError) { try outdate.run(.integer(id)) }

  /// Shows an article again that was hidden; its statements are still to be written.
  ///
  /// - Returns: Whether it was hidden.
  func show(
    _ id: Int64, stamp: Stamp, on connection: borrowing Connection
  ) throws(SQLiteError) -> Bool {
    try show.run(.integer(id), .integer(stamp.revision))
    guard connection.changes > 0 else { return false }
    try indexAgain.run(.integer(id))
    return true
  }

  /// The key of an article; nil where it is not there.
  func key(of id: Int64) throws(SQLiteError) -> String? {
    try findKey.bind(id, at: 1)
    defer { findKey.reset() }
    return try findKey.step() ? findKey.text(at: 0) : nil
  }

  /// The article with this id, if it still has this text.
  func owner(_ id: Int64, text: String) throws(SQLiteError) -> DerivedWriter.Owner? {
    try findUnchanged.bindAll([.integer(id), .text(text)])
    defer { findUnchanged.reset() }
    guard try findUnchanged.step() else { return nil }
    return DerivedWriter.Owner(
      id: id, key: findUnchanged.text(at: 0), title: findUnchanged.text(at: 1), text: text)
  }

  private func put(_ text: String, title: String, of id: Int64) throws(SQLiteError) {
    try putText.run(.integer(id), .text(text))
    try index.run(.integer(id), .text(title), .text(text))
  }

  /// The columns that insertion and update share, in their order.
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
