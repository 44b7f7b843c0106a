internal import Knowledge
public import KnowledgeStore
internal import SQLite

/// Looks for the records of many citations, and moves the statuses of their claims.
public enum CitationResolution {
  /// Which citations.
  public enum Scope: Hashable, Sendable {
    /// Those that nobody has looked for, and those that an article that came since may answer.
    case news
    /// Every one, anew.
    case all
    /// Those with these row ids.
    case citations([Int64])
  }

  /// What that came to.
  public struct Counts: Hashable, Sendable {
    /// Citations looked for.
    public var lookedFor = 0
    /// Of these: tied to a record now.
    public var resolved = 0
    /// Of these: with records that may be meant.
    public var withCandidates = 0
    /// Of these: no record here.
    public var notFound = 0
    /// Citations that were not tied to their record before.
    public var newlyResolved = 0
    /// Claims whose citation status moved.
    public var statusesChanged = 0
    /// Whether it ended early because somebody asked for that; what was found by then is kept.
    public var isStopped = false

    /// Makes counts of nothing.
    public init() {}
  }

  /// Looks for records, as a run of its own in the ledger.
  ///
  /// - Parameters:
  ///   - scope: Which citations.
  ///   - store: The file, opened for writing.
  ///   - arguments: What the run's row in the ledger shows as its arguments.
  ///   - stop: Asked after every 500; once it is made, the rest is left for another run.
  ///   - progress: Told how many citations were looked for, after every 500.
  /// - Returns: What that came to.
  /// - Throws: `StoreError`; what was found before stays.
  public static func run(
    _ scope: Scope, in store: borrowing Store, arguments: [String], stop: StopRequest = .never,
    progress: (Int) -> Void
  ) throws(StoreError) -> Counts {
    do throws(SQLiteError) {
      var run = try WriteRun(
        command: "resolve", arguments: arguments,
        versions: ToolVersion.versions(vocabulary: FileVocabulary(on: store.connection).version),
        isDryRun: false, on: store.connection)
      do throws(SQLiteError) {
        let counts = try resolve(
          scope, for: &run, stop: stop, on: store.connection, progress: progress)
        _ = try run.finish(on: store.connection)
        return counts
      } catch {
        run.fail(on: store.connection)
        throw error
      }
    } catch {
      throw StoreError(error, path: store.path, doing: "resolving citations")
    }
  }

  /// Looks for records as a part of `run`; writes nothing where nothing came out otherwise.
  static func resolve(
    _ scope: Scope, for run: inout WriteRun, stop: StopRequest = .never,
    on connection: borrowing Connection, progress: (Int) -> Void
  ) throws(SQLiteError) -> Counts {
    var counts = Counts()
    let since = try LookupTable.resolvedRevision(on: connection)
    let now = try RunLedger.revision(on: connection)
    let hasNews = try LookupTable.hasNews(since: since, on: connection)
    let decided = try DecidedCitations.uids(on: connection)
    // A night on which nothing came costs nothing, however many citations wait for records.
    if scope == .news, !hasNews, decided.isEmpty, try !LookupTable.hasLostTies(on: connection) {
      return counts
    }
    if hasNews {
      let transaction = try Transaction(on: connection)
      _ = try LookupTable.refresh(after: since, on: connection)
      try transaction.commit()
    }
    for queued in try scope.queued(since: since, decided: decided, on: connection)
    where !counts.isStopped {
      try lookFor(queued, for: &run, counting: &counts, stop: stop, on: connection, progress)
    }
    if !counts.isStopped { try DecidedCitations.remove(decided, on: connection) }
    // Statuses that moved are no news: the file may stand at a later revision than what was looked at.
    if hasNews, !scope.isPart, !counts.isStopped {
      try LookupTable.setResolvedRevision(now, on: connection)
    }
    run.summary.resolved += counts.newlyResolved
    run.summary.statusesChanged += counts.statusesChanged
    return counts
  }

  private static func lookFor(
    _ queued: CitationQueue.Scope, for run: inout WriteRun, counting counts: inout Counts,
    stop: StopRequest, on connection: borrowing Connection, _ progress: (Int) -> Void
  ) throws(SQLiteError) {
    let resolver = try CitationResolver(on: connection)
    var queue = try CitationQueue(queued, on: connection)
    let writer = try ResolutionWriter(on: connection)
    while true {
      let page = try queue.next()
      guard !page.isEmpty else { break }
      var findings: [(PendingCitation, ResolutionFinding)] = []
      for citation in page {
        if let finding = try resolver.finding(for: citation, on: connection) {
          findings.append((citation, finding))
        }
      }
      try write(findings, by: writer, for: run, counting: &counts, on: connection)
      progress(counts.lookedFor)
      if stop.isMade {
        (counts.isStopped, run.summary.isStopped) = (true, true)
        break
      }
    }
  }

  private static func write(
    _ findings: [(PendingCitation, ResolutionFinding)], by writer: borrowing ResolutionWriter,
    for run: WriteRun, counting counts: inout Counts, on connection: borrowing Connection
  ) throws(SQLiteError) {
    let transaction = try Transaction(on: connection)
    var moved: [Int64] = []
    for (citation, finding) in findings {
      counts.count(finding, of: citation)
      if try writer.write(finding, of: citation) { moved.append(citation.statementID) }
    }
    if !moved.isEmpty {
      let cause = StatusWriter.Cause(
        reason: "resolve", run: run.isDryRun ? nil : run.summary.id,
        stamp: try run.stamp(on: connection))
      counts.statusesChanged += try StatusWriter(on: connection)
        .refresh(.claims(moved), cause: cause, on: connection)
    }
    try transaction.commit()
  }
}

extension CitationResolution.Counts {
  fileprivate mutating func count(_ finding: ResolutionFinding, of citation: PendingCitation) {
    lookedFor += 1
    switch finding.resolution {
    case .resolved:
      resolved += 1
      if citation.resolution != .resolved { newlyResolved += 1 }
    case .candidates: withCandidates += 1
    case .notFound: notFound += 1
    case .unchecked: break
    }
  }
}

extension CitationResolution.Scope {
  /// Whether it leaves out citations that news may answer.
  fileprivate var isPart: Bool { if case .citations = self { true } else { false } }

  /// What it asks for, and besides what was decided on and not looked for since.
  fileprivate func queued(
    since revision: Int64, decided uids: [String], on connection: borrowing Connection
  ) throws(SQLiteError) -> [CitationQueue.Scope] {
    var decided =
      uids.isEmpty ? [] : try CitationDecisionTable.citations(withUIDs: uids, on: connection)
    if case .citations(let ids) = self {
      let named = Set(ids)
      decided.removeAll { named.contains($0) }
    }
    let rest: [CitationQueue.Scope] = decided.isEmpty ? [] : [.citations(decided)]
    switch self {
    case .news: return [.news(since: revision)] + rest
    case .all: return [.all] + rest
    case .citations(let ids): return [.citations(ids)] + rest
    }
  }
}
