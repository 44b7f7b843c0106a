internal import Knowledge
public import KnowledgeStore
internal import Readers
internal import SQLite

/// Takes the decisions of a dump into a file; what is there already stays as it is.
///
/// Decisions stand on claims by uid. One whose claim is not there, or has other words than were
/// judged, is kept all the same and shows among those to look at again.
public struct ReviewRestore {
  /// What was done.
  public struct Summary: Hashable, Sendable {
    /// Decisions that came.
    public internal(set) var added = 0
    /// Decisions that were there.
    public internal(set) var present = 0
    /// Decisions of the file, new or not, whose claim is not what was judged.
    public internal(set) var unanchored = 0
    /// Claims whose status moved.
    public internal(set) var movedClaims = 0
    /// What could not be taken, by line.
    public internal(set) var badLines: [ReviewSheet.BadRow] = []
    /// How many could not; more than are listed where there are many.
    public internal(set) var badLineCount = 0
  }

  /// Why nothing can be taken from a file.
  public enum Refusal: Error, Hashable, Sendable {
    /// It cannot be read: a sentence.
    case unreadable(String, isMissing: Bool)
    /// It is no dump.
    case noDump(name: String)
    /// A newer kb wrote it.
    case newer(name: String, version: Int)
  }

  /// The most bad lines that are listed.
  private static let listedCount = 1_000
  private static let firstLineLength = 64

  private let name: String
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
  public init(path: String) throws(Refusal) {
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
    guard words.count == 2, words[0] == ReviewDump.mark, let version = Int(words[1]), version > 0
    else { throw .noDump(name: name) }
    guard version <= ReviewDump.version else { throw .newer(name: name, version: version) }
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
  /// - Parameters:
  ///   - store: The file, opened for writing.
  ///   - isDryRun: Whether everything is done but the writing.
  /// - Returns: What was done.
  /// - Throws: `Refusal` or `StoreError`; nothing was then written, unless it was in looking anew for
  ///   the records of citations.
  /// - Complexity: One pass, line by line; what stays in memory is the names of articles and claims.
  public mutating func run(
    in store: borrowing Store, isDryRun: Bool
  ) throws -> Summary {
    do {
      let transaction = try Transaction(on: store.connection)
      try take(on: store.connection)
      try ReviewTable.anchor(articles: articleKeys.sorted(), on: store.connection)
      if summary.added > 0 { try bringUp(on: store.connection) }
      if !citationUIDs.isEmpty {
        try DecidedCitations.add(citationUIDs, on: store.connection)
      }
      summary.unanchored = try unanchoredCount(on: store.connection)
      guard !isDryRun else { return summary }
      try transaction.commit()
      try resolve(in: store)
      return summary
    } catch let error as SQLiteError {
      throw StoreError(error, path: store.path, doing: "restoring reviews")
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
          guard !text.isEmpty, !text.hasPrefix("#") else { continue }
          try take(text, reviews, citations, mutes, grades)
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
    _ grades: borrowing GradeTable
  ) throws(DecisionLineFault) {
    let value: JSONValue
    do throws(JSONValue.Fault) {
      value = try JSONValue(parsing: text.utf8)
    } catch {
      throw DecisionLineFault("is no JSON object: \(error.reason)")
    }
    guard let type = value["type"]?.text else { throw DecisionLineFault("tells no type") }
    guard let part = DumpPart(rawValue: type) else {
      throw DecisionLineFault("is of the type '\(type)', which this kb does not know")
    }
    switch part {
    case .review: try take(try Review(line: value), into: reviews)
    case .citationDecision: take(try CitationDecision(line: value), into: citations)
    case .grade:
      let decision = try GradeDecision(line: value)
      do { count(isNew: try grades.restore(decision)) } catch { failure = error }
    case .noticeMute:
      let decision = try MuteDecision(line: value)
      do { count(isNew: try mutes.restore(decision)) } catch { failure = error }
    }
  }

  private mutating func take(
    _ review: Review, into table: borrowing ReviewTable
  ) throws(DecisionLineFault) {
    do {
      count(isNew: try table.restore(review))
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
      count(isNew: isNew)
      if isNew { citationUIDs.insert(decision.citationUID) }
    } catch {
      failure = error
    }
  }

  private mutating func count(isNew: Bool) {
    if isNew { summary.added += 1 } else { summary.present += 1 }
  }

  /// Brings the statuses of the claims up that the decisions are on.
  private mutating func bringUp(on connection: borrowing Connection) throws(SQLiteError) {
    let select = try connection.prepare(
      "SELECT id FROM statement WHERE uid IN (SELECT value FROM json_each(?1)) ORDER BY id")
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
      SELECT count(*) FROM latest_reviews AS l JOIN reviews AS r ON r.id = l.id
      WHERE l.claim_uid IN (SELECT value FROM json_each(?1)) AND r.state <> 'anchored'
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
