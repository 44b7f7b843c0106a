internal import Knowledge
public import KnowledgeStore
internal import Readers
internal import SQLite

/// Takes a dump into a file; what is there already stays as it is.
///
/// Decisions stand on claims by uid. One whose claim is not there, or has other words than were
/// judged, is kept all the same and shows among those to look at again. Where something else is there
/// under the same name, a source or a saved search, it stays as well, unless it is to be replaced.
public struct DumpLoad {
  /// The most bad lines that are listed.
  private static let listedCount = 1_000
  private static let firstLineLength = 64

  private let name: String
  private let settings: Settings
  private var rows: HumanTableWriter
  private var lines: LineFeed
  private var summary = Summary()
  private var articleKeys: Set<String> = []
  private var claimUIDs: Set<String> = []
  private var citationUIDs: Set<String> = []
  /// What ends it all, other than a bad line.
  private var failure: (any Error)?

  /// Begins to read the file at `path`; `-` is standard input.
  ///
  /// - Throws: `Refusal`.
  public init(path: String, _ settings: Settings) throws(Refusal) {
    self.settings = settings
    rows = HumanTableWriter(replaces: settings.replaces)
    name = path == "-" ? "standard input" : path
    do throws(ByteReader.ErrorNumber) {
      lines = LineFeed(path == "-" ? ByteReader() : try ByteReader(path: path))
    } catch {
      let failure = UnreadablePath(path: name, errorNumber: error.code).failure
      throw .unreadable(failure.error, isMissing: failure.cause == .missing)
    }
    try checkVersion()
  }

  private mutating func checkVersion() throws(Refusal) {
    guard case .text(let line)? = try next(), line.utf8.count <= Self.firstLineLength else {
      throw .noDump(name: name)
    }
    let words = line.split(separator: " ")
    // What 'kb review dump' wrote is a dump of some parts.
    guard words.count == 2, let version = Int(words[1]), version > 0,
      words[0] == ReviewDump.mark || words[0] == Dump.mark && !settings.isOfReviews
    else { throw .noDump(name: name) }
    let known = words[0] == Dump.mark ? Dump.version : ReviewDump.version
    guard version <= known || settings.skipsUnknown else {
      throw .newer(name: name, version: version, known: known)
    }
  }

  private mutating func next() throws(Refusal) -> LineFeed.Line? {
    do throws(ByteReader.ErrorNumber) {
      return try lines.next()
    } catch {
      let failure = UnreadablePath(path: name, errorNumber: error.code).failure
      throw .unreadable(failure.error, isMissing: false)
    }
  }

  /// Takes everything that can be taken, in one transaction.
  ///
  /// - Parameter store: The file, opened for writing.
  /// - Returns: What was done.
  /// - Throws: `Refusal` or `StoreError`; nothing was then written, unless it was in looking anew for
  ///   the records of citations.
  /// - Complexity: One pass, line by line; what stays in memory is the names of articles and claims.
  public mutating func run(in store: borrowing Store) throws -> Summary {
    do {
      let transaction = try Transaction(on: store.connection)
      try take(on: store.connection)
      try ReviewTable.anchor(articles: articleKeys.sorted(), on: store.connection)
      if !claimUIDs.isEmpty, summary.added > 0 { try bringUp(on: store.connection) }
      if !citationUIDs.isEmpty {
        try DecidedCitations.add(citationUIDs, on: store.connection)
      }
      summary.unanchored = try unanchoredCount(on: store.connection)
      if summary.news[.conditionEdit] != nil { try bringVocabularyUp(on: store.connection) }
      guard !settings.isDryRun else { return summary }
      try transaction.commit()
      try resolve(in: store)
      return summary
    } catch let error as SQLiteError {
      throw StoreError(error, path: store.path, doing: "loading a dump")
    }
  }

  private mutating func take(on connection: borrowing Connection) throws {
    let reviews = try ReviewTable(on: connection)
    let citations = try CitationDecisionTable(on: connection)
    let mutes = try MuteDecisionTable(on: connection)
    let grades = try GradeTable(on: connection)
    while let line = try next() {
      do throws(DecisionLineFault) {
        switch line {
        case .fault(let reason): throw DecisionLineFault(reason)
        case .text(let text):
          // A dump may have been put together of several.
          if text.hasPrefix("#") { rows.beginDump() }
          guard !text.isEmpty, !text.hasPrefix("#") else { continue }
          try take(text, reviews, citations, mutes, grades, on: connection)
        }
      } catch {
        note(error.reason)
      }
      if let failure { throw failure }
    }
  }

  private mutating func take(
    _ text: String, _ reviews: borrowing ReviewTable,
    _ citations: borrowing CitationDecisionTable, _ mutes: borrowing MuteDecisionTable,
    _ grades: borrowing GradeTable, on connection: borrowing Connection
  ) throws(DecisionLineFault) {
    let value: JSONValue
    do throws(JSONValue.Fault) {
      value = try JSONValue(parsing: text.utf8)
    } catch {
      throw DecisionLineFault("is no JSON object: \(error.reason)")
    }
    guard let type = value["type"]?.text else { throw DecisionLineFault("tells no type") }
    guard let part = DumpPart(rawValue: type),
      !settings.isOfReviews || DumpPart.ofReviews.contains(part)
    else {
      guard !settings.skipsUnknown else {
        summary.skipped += 1
        return
      }
      throw DecisionLineFault("is of the type '\(type)', which this kb does not know")
    }
    guard settings.parts.contains(part) else {
      summary.skipped += 1
      return
    }
    switch part {
    case .review: try take(try Review(line: value), into: reviews)
    case .citationDecision: take(try CitationDecision(line: value), into: citations)
    case .grade:
      let decision = try GradeDecision(line: value)
      do { count(isNew: try grades.restore(decision), .grade) } catch { failure = error }
    case .noticeMute:
      let decision = try MuteDecision(line: value)
      do { count(isNew: try mutes.restore(decision), .noticeMute) } catch { failure = error }
    case .conditionEdit, .identityDecision, .input, .savedSearch, .source:
      try take(value, of: part, on: connection)
    }
  }

  private mutating func take(
    _ review: Review, into table: borrowing ReviewTable
  ) throws(DecisionLineFault) {
    do {
      count(isNew: try table.restore(review), .review)
    } catch is ReviewTable.IsFull {
      throw DecisionLineFault(
        "is beyond the \(ReviewTable.mostOfOneClaim) decisions that a claim takes")
    } catch {
      failure = error
      return
    }
    articleKeys.insert(review.place.articleKey)
    claimUIDs.insert(review.place.claimUID)
  }

  private mutating func take(
    _ decision: CitationDecision, into table: borrowing CitationDecisionTable
  ) {
    do {
      let isNew = try table.restore(decision)
      count(isNew: isNew, .citationDecision)
      if isNew { citationUIDs.insert(decision.citationUID) }
    } catch {
      failure = error
    }
  }

  private mutating func take(
    _ line: JSONValue, of part: DumpPart, on connection: borrowing Connection
  ) throws(DecisionLineFault) {
    guard let table = part.table else { preconditionFailure("\(part) has no table") }
    do {
      switch try rows.take(line, into: table, on: connection) {
      case .added: count(isNew: true, part)
      case .present: count(isNew: false, part)
      case .replaced:
        summary.replaced += 1
        summary.news[part, default: 0] += 1
      case .conflict(let sentence):
        summary.conflictCount += 1
        guard summary.conflicts.count < Self.listedCount else { return }
        summary.conflicts.append(ReviewSheet.BadRow(line: lines.number, reason: sentence))
      }
    } catch let fault as DecisionLineFault {
      throw fault
    } catch {
      failure = error
    }
  }

  private mutating func count(isNew: Bool, _ part: DumpPart) {
    guard isNew else {
      summary.present += 1
      return
    }
    summary.added += 1
    summary.news[part, default: 0] += 1
  }

  /// Puts the edited vocabulary into the tables that show it, and counts what is tagged by another.
  private mutating func bringVocabularyUp(
    on connection: borrowing Connection
  ) throws(SQLiteError) {
    let vocabulary = try Vocabulary.current(on: connection)
    try vocabulary.store(on: connection)
    let select = try connection.prepare(
      "SELECT count(*) FROM article WHERE removed_at IS NULL AND vocabulary_version <> ?1")
    try select.bind(vocabulary.version, at: 1)
    summary.outdatedArticles = try select.step() ? select.int(at: 0) : 0
  }

  /// Brings the statuses of the claims up that the decisions are on.
  private mutating func bringUp(on connection: borrowing Connection) throws(SQLiteError) {
    let select = try connection.prepare(
      """
      SELECT id FROM statement WHERE uid IN (
        SELECT value FROM json_each(?1)
        UNION
        SELECT n.claim_uid FROM json_each(?1) AS u
        CROSS JOIN review AS r ON r.claim_uid = u.value
        CROSS JOIN review_anchor AS n ON n.review_id = r.id AND n.state = 'anchored')
      ORDER BY id
      """)
    try select.bind(JSONText.array(claimUIDs.sorted()), at: 1)
    var ids: [Int64] = []
    while try select.step() { ids.append(select.int64(at: 0)) }
    let stamp = Stamp(
      seconds: WriteRun.now, revision: try RunLedger.nextRevision(on: connection))
    summary.movedClaims = try StatusWriter(on: connection).refresh(
      .claims(ids), cause: StatusWriter.Cause(reason: "review", run: nil, stamp: stamp),
      on: connection)
  }

  /// Looks anew for the records of citations that were decided on, here or in a run that was cut off.
  private mutating func resolve(in store: borrowing Store) throws {
    let uids = try DecidedCitations.uids(on: store.connection)
    guard !uids.isEmpty else { return }
    let ids = try CitationDecisionTable.citations(withUIDs: uids, on: store.connection)
    guard !ids.isEmpty else { return try DecidedCitations.remove(uids, on: store.connection) }
    let counts = try CitationResolution.run(
      .citations(ids), in: store, arguments: ["restored"]
    ) { _ in }
    summary.movedClaims += counts.statusesChanged
  }

  private func unanchoredCount(on connection: borrowing Connection) throws(SQLiteError) -> Int {
    let select = try connection.prepare(
      """
      SELECT count(*) FROM reviews AS r
      WHERE r.claim_uid IN (SELECT value FROM json_each(?1)) AND r.state <> 'anchored'
        AND EXISTS (SELECT 1 FROM latest_reviews AS l WHERE l.id = r.id)
      """)
    try select.bind(JSONText.array(claimUIDs.sorted()), at: 1)
    return try select.step() ? select.int(at: 0) : 0
  }

  private mutating func note(_ reason: String) {
    summary.badLineCount += 1
    guard summary.badLines.count < Self.listedCount else { return }
    summary.badLines.append(ReviewSheet.BadRow(line: lines.number, reason: reason))
  }
}
