internal import Knowledge
internal import SQLite

/// Writes what is derived from an article: blocks, links, statements, tags, citations, claim index.
struct DerivedWriter: ~Copyable {
  /// Row ids of the conditions, by slug.
  var conditionIDs: [String: Int64] = [:]
  /// Whether anybody has reviewed a claim: where nobody has, none is looked for.
  private var hasReviews = true

  /// The article that statements belong to.
  struct Owner {
    let id: Int64
    let key: String
    let title: String
    let text: String
    /// The uids of its claims, for each statement, where they were made beforehand.
    var uids: [String?]?
  }

  /// The claims of an article after writing.
  struct Claims {
    /// Their uids.
    var uids: Set<String> = []
    /// Whether one of them is new or judged otherwise than before.
    var hasNews = false
  }

  /// A stored claim, as far as a later analysis may leave it unchanged.
  struct EarlierClaim {
    let changedRevision: Int64
    /// What was made of it, the status first.
    let judgement: String

    /// The status it had.
    var status: Substring { judgement.prefix { $0 != "|" } }
  }

  /// What an article had before it is derived again.
  struct Earlier {
    /// Its claims, by uid.
    var claims: [String: EarlierClaim] = [:]
    /// Whether it was retracted, and its own findings with it.
    var isRetracted = false
    /// What is known of its citations, by uid.
    var citations: [String: EarlierCitation] = [:]
  }

  private let claimsOfArticle: SQLite.Statement
  private let isRetracted: SQLite.Statement
  private let governing: SQLite.Statement
  private let logStatus: SQLite.Statement
  private let anyReview: SQLite.Statement
  private let textOfArticle: SQLite.Statement
  private let claimRanges: SQLite.Statement
  private let unindexClaim: SQLite.Statement
  private let removeStatements: SQLite.Statement
  private let removeBlocks: SQLite.Statement
  private let removeLinks: SQLite.Statement
  private let removePages: SQLite.Statement
  private let insertBlock: SQLite.Statement
  private let insertPage: SQLite.Statement
  private let insertLink: SQLite.Statement
  private let insertStatement: SQLite.Statement
  private let insertTag: SQLite.Statement
  private let insertQuantity: SQLite.Statement
  private let indexClaim: SQLite.Statement
  private var citations: CitationWriter
  private let anchors: AnchorWriter
  private let groups: ClaimGroupQueue

  init(on connection: borrowing Connection) throws(SQLiteError) {
    let claimsOfArticle = try connection.prepare(DerivedSQL.claimsOfArticle)
    let isRetracted = try connection.prepare(DerivedSQL.isRetracted)
    let governing = try connection.prepare(DerivedSQL.governing)
    let logStatus = try connection.prepare(StatusSQL.log)
    let anyReview = try connection.prepare(DerivedSQL.anyReview)
    let textOfArticle = try connection.prepare(DerivedSQL.textOfArticle)
    let claimRanges = try connection.prepare(DerivedSQL.claimRanges)
    let unindexClaim = try connection.prepare(DerivedSQL.unindexClaim)
    let removeStatements = try connection.prepare(DerivedSQL.removeStatements)
    let removeBlocks = try connection.prepare(DerivedSQL.removeBlocks)
    let removeLinks = try connection.prepare(DerivedSQL.removeLinks)
    let removePages = try connection.prepare(DerivedSQL.removePages)
    let insertBlock = try connection.prepare(DerivedSQL.insertBlock)
    let insertPage = try connection.prepare(DerivedSQL.insertPage)
    let insertLink = try connection.prepare(DerivedSQL.insertLink)
    let insertStatement = try connection.prepare(DerivedSQL.insertStatement)
    let insertTag = try connection.prepare(DerivedSQL.insertTag)
    let insertQuantity = try connection.prepare(DerivedSQL.insertQuantity)
    let indexClaim = try connection.prepare(DerivedSQL.indexClaim)
    let citations = try CitationWriter(on: connection)
    let anchors = try AnchorWriter(on: connection)
    let groups = try ClaimGroupQueue(on: connection)
    self.claimsOfArticle = claimsOfArticle
    self.isRetracted = isRetracted
    self.governing = governing
    self.logStatus = logStatus
    self.anyReview = anyReview
    self.textOfArticle = textOfArticle
    self.claimRanges = claimRanges
    self.unindexClaim = unindexClaim
    self.removeStatements = removeStatements
    self.removeBlocks = removeBlocks
    self.removeLinks = removeLinks
    self.removePages = removePages
    self.insertBlock = insertBlock
    self.insertPage = insertPage
    self.insertLink = insertLink
    self.insertStatement = insertStatement
    self.insertTag = insertTag
    self.insertQuantity = insertQuantity
    self.indexClaim = indexClaim
    self.citations = citations
    self.anchors = anchors
    self.groups = groups
  }

  /// Looks what there is in the file, once a transaction.
  mutating func begin() throws(SQLiteError) {
    defer { anyReview.reset() }
    hasReviews = try anyReview.step()
    try citations.begin()
  }

  /// What is stored of an article's claims and citations.
  func earlier(ofArticle id: Int64) throws(SQLiteError) -> Earlier {
    var earlier = Earlier()
    try claimsOfArticle.bind(id, at: 1)
    defer { claimsOfArticle.reset() }
    while try claimsOfArticle.step() {
      earlier.claims[claimsOfArticle.text(at: 0)] = EarlierClaim(
        changedRevision: claimsOfArticle.int64(at: 1), judgement: claimsOfArticle.text(at: 2))
    }
    earlier.isRetracted = try isRetracted(id)
    earlier.citations = try citations.earlier(ofArticle: id)
    return earlier
  }

  private func isRetracted(_ articleID: Int64) throws(SQLiteError) -> Bool {
    try isRetracted.bind(articleID, at: 1)
    defer { isRetracted.reset() }
    return try isRetracted.step()
  }

  /// Takes out an article's statements and all that hangs on them.
  ///
  /// The article's text and title must still be those that the statements were indexed with.
  func removeStatements(articleID: Int64) throws(SQLiteError) {
    try unindex(articleID: articleID)
    try groups.claimsGo(ofArticle: articleID)
    try removeStatements.run(.integer(articleID))
  }

  /// Takes an article's claims out of their index.
  ///
  /// The text is read once and cut here: the index's own view cuts it anew for every claim.
  private func unindex(articleID: Int64) throws(SQLiteError) {
    try textOfArticle.bind(articleID, at: 1)
    defer { textOfArticle.reset() }
    guard try textOfArticle.step() else { return }
    let bytes = textOfArticle.bytes(at: 0)
    let title = textOfArticle.text(at: 1)
    try claimRanges.bind(articleID, at: 1)
    defer { claimRanges.reset() }
    while try claimRanges.step() {
      let text = bytes[claimRanges.int(at: 1)..<claimRanges.int(at: 2)]
      let section = bytes[claimRanges.int(at: 3)..<claimRanges.int(at: 4)]
      try unindexClaim.run(
        .integer(claimRanges.int64(at: 0)), .text(String(decoding: text, as: UTF8.self)),
        .text(String(decoding: section, as: UTF8.self)), .text(title))
    }
  }

  /// Writes the statements of an article that has none, and all that hangs on them.
  func write(
    _ statements: [Knowledge.Statement], of article: Owner, earlier: Earlier, stamp: Stamp,
    on connection: borrowing Connection
  ) throws(SQLiteError) -> Claims {
    let bytes = Array(article.text.utf8)
    let uids = article.uids ?? ClaimNames.uids(of: statements, in: bytes, articleKey: article.key)
    if hasReviews {
      // What a review counts for must be known before statuses are written.
      try anchors.write(article: article.key) { () throws(SQLiteError) in
        zip(statements, uids).filter { $0.0.kind != .boilerplate }.map {
          PresentStatement($0.0, uid: $0.1, in: bytes)
        }
      }
    }
    var claims = Claims()
    var seen: [String: Int] = [:]
    for (ordinal, statement) in statements.enumerated() {
      let uid = uids[ordinal]
      let citationUIDs = CitationWriter.uids(
        of: statement, in: bytes, articleKey: article.key, seen: &seen)
      let standing = CitationWriter.standing(
        of: statement.citations, uids: citationUIDs, earlier: earlier.citations)
      let status = try uid.map { uid throws(SQLiteError) in
        // A claim that is new comes as what it is by itself, so that its change is logged.
        try self.status(
          of: statement, uid, standing,
          isRetracted: earlier.isRetracted && earlier.claims[uid] != nil)
      }
      let revision = changedRevision(
        of: statement, uid: uid, status: status, earlier: earlier.claims, stamp: stamp)
      try insertStatement.run([
        .integer(article.id), .integer(Int64(ordinal)), .integer(Int64(statement.range.byteStart)),
        .integer(Int64(statement.range.byteEnd)), .text(statement.kind.rawValue),
        .real(statement.score), Value(statement.headingIndex),
        .text(statement.certainty.rawValue),
        Value(statement.isNegated), Value(statement.isOwnFinding),
        .text(statement.attribution.rawValue), Value(statement.attributionRange?.byteStart),
        Value(statement.attributionRange?.byteEnd),
        .text(JSONText.array(statement.missing.map(\.rawValue))), Value(uid),
        Value(status?.rawValue), .integer(revision), Value(statement.groupKey),
      ])
      let id = connection.lastInsertedRowID
      if let key = statement.groupKey { try groups.claimCame(id, key: key) }
      try writeParts(of: statement, id: id)
      try citations.write(
        statement.citations, uids: citationUIDs, statementID: id, earlier: earlier.citations,
        on: connection)
      guard let uid else { continue }
      let text = String(decoding: bytes[statement.range.range], as: UTF8.self)
      claims.uids.insert(uid)
      if revision == stamp.revision { claims.hasNews = true }
      if let before = earlier.claims[uid]?.status, let status, before != status.rawValue[...] {
        try logStatus.run([
          .text(uid), .text(article.key), .text(String(before)), .text(status.rawValue),
          .text("text"), .null, .integer(stamp.revision), .integer(stamp.seconds),
        ])
      }
      let section = statement.headingIndex.map { index in
        String(decoding: bytes[statements[index].range.range], as: UTF8.self)
      }
      try indexClaim.run(.integer(id), .text(text), .text(section ?? ""), .text(article.title))
    }
    return claims
  }

  /// The status of a claim by its own words, what is known of its citations, and a review.
  private func status(
    of statement: Knowledge.Statement, _ uid: String, _ standing: CitationWriter.Standing,
    isRetracted: Bool
  ) throws(SQLiteError) -> CitationStatus {
    var verdict: Verdict?
    var restsOnRetracted = standing.restsOnRetracted
    if hasReviews {
      try governing.bind(uid, at: 1)
      defer { governing.reset() }
      if try governing.step() {
        verdict = Verdict(rawValue: governing.text(at: 0))
        restsOnRetracted = restsOnRetracted || governing.int(at: 1) == 1
      }
    }
    return CitationStatus(
      attribution: statement.attribution, isOwnFinding: statement.isOwnFinding,
      resolution: standing.resolution,
      restsOnRetracted: restsOnRetracted
        || isRetracted && statement.isOwnFinding && statement.attribution == .none,
      verdict: verdict)
  }

  /// The revision of a claim that was there before with the same judgement, else this run's.
  private func changedRevision(
    of statement: Knowledge.Statement, uid: String?, status: CitationStatus?,
    earlier: [String: EarlierClaim], stamp: Stamp
  ) -> Int64 {
    guard let uid, let status, let claim = earlier[uid] else { return stamp.revision }
    let slugs = statement.conditions.filter { !$0.isNegated }.map(\.slug).sorted()
    let judgement = [
      status.rawValue, statement.attribution.rawValue, statement.certainty.rawValue,
      statement.isNegated ? "1" : "0", JSONText.array(slugs),
    ].joined(separator: "|")
    return judgement == claim.judgement ? claim.changedRevision : stamp.revision
  }

  /// Puts the blocks, links and pages of an article in place of those that are there.
  func replaceStructure(with document: Document, articleID: Int64) throws(SQLiteError) {
    try removeBlocks.run(.integer(articleID))
    try removeLinks.run(.integer(articleID))
    try removePages.run(.integer(articleID))
    try writeStructure(of: document, articleID: articleID)
  }

  /// Writes the blocks, links and pages of an article that has none.
  func writeStructure(of document: Document, articleID: Int64) throws(SQLiteError) {
    for (index, start) in document.pageStarts.enumerated() {
      try insertPage.run(.integer(articleID), .integer(Int64(index + 1)), .integer(Int64(start)))
    }
    for (ordinal, block) in document.blocks.enumerated() {
      try insertBlock.run(
        .integer(articleID), .integer(Int64(ordinal)), .text(block.kind.rawValue),
        .integer(Int64(block.level)), .integer(Int64(block.range.byteStart)),
        .integer(Int64(block.range.byteEnd)))
    }
    for (ordinal, link) in document.links.enumerated() {
      try insertLink.run(
        .integer(articleID), .integer(Int64(ordinal)), .integer(Int64(link.range.byteStart)),
        .integer(Int64(link.range.byteEnd)), .text(link.target),
        Value(link.destination?.byteStart), Value(link.destination?.byteEnd))
    }
  }

  private func writeParts(
    of statement: Knowledge.Statement, id: Int64
  ) throws(SQLiteError) {
    for tag in statement.conditions {
      guard let conditionID = conditionIDs[tag.slug] else {
        preconditionFailure("tag of unknown condition \(tag.slug)")
      }
      try insertTag.run(
        .integer(id), .integer(conditionID), .text(tag.relation.rawValue), Value(tag.isNegated),
        .integer(Int64(tag.range.byteStart)), .integer(Int64(tag.range.byteEnd)),
        .text(tag.rule), .real(tag.confidence))
    }
    for (ordinal, quantity) in statement.quantities.enumerated() {
      try insertQuantity.run(
        .integer(id), .integer(Int64(ordinal)), .text(quantity.kind.rawValue),
        Value(quantity.comparator?.rawValue), Value(quantity.low), Value(quantity.high),
        Value(quantity.unit), Value(quantity.base?.low), Value(quantity.base?.high),
        Value(quantity.base?.unit),
        .integer(Int64(quantity.range.byteStart)), .integer(Int64(quantity.range.byteEnd)))
    }
  }
}
