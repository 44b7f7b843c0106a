internal import Knowledge
public import KnowledgeStore
internal import SQLite

/// Counts up a report on gaps.
struct GapCounter {
  private var byCondition: [String?: [CitationStatus: GapReport.Cell]] = [:]
  private var all: [CitationStatus: GapReport.Cell] = [:]
  private let filter: GapFilter

  /// Counts the claims as they are now.
  init(_ filter: GapFilter, on connection: borrowing Connection) throws(SQLiteError) {
    self.filter = filter
    for count in try GapReader.counts(filter, on: connection) {
      byCondition[count.slug, default: [:]][count.status, default: .init()].now = count.count
    }
    for count in try GapReader.totals(filter, on: connection) {
      all[count.status, default: .init()].now = count.count
    }
  }

  /// Counts what moved since the run.
  mutating func count(since run: GapRun, on connection: borrowing Connection) throws(SQLiteError) {
    var texts = PastTexts()
    try GapNews.forEach(after: run.revision, filter, on: connection) { news throws(SQLiteError) in
      let past = try ClaimPast(of: news, at: run) { () throws(SQLiteError) in
        try texts.holds(news, before: run.nextRunAt ?? 0, on: connection)
      }
      count(news, past)
    }
  }

  private mutating func count(_ news: GapNews, _ past: ClaimPast) {
    switch past {
    case .absent: add(to: news, news.status) { $0.came += 1 }
    case .unknown: add(to: news, news.status) { $0.unknown += 1 }
    case .present(news.status): break
    case .present(let before):
      add(to: news, news.status) { $0.movedIn += 1 }
      add(to: news, before) { $0.movedOut += 1 }
    }
  }

  private mutating func add(
    to news: GapNews, _ status: CitationStatus, _ change: (inout GapReport.Cell) -> Void
  ) {
    change(&all[status, default: .init()])
    guard !news.conditions.isEmpty else {
      change(&byCondition[nil, default: [:]][status, default: .init()])
      return
    }
    for slug in news.conditions where filter.conditionSlug == nil || filter.conditionSlug == slug {
      change(&byCondition[slug, default: [:]][status, default: .init()])
    }
  }

  /// The report.
  func report(
    since run: GapRun?, names: [String: String], edition: ReportEdition
  ) -> GapReport {
    let rows = byCondition.map { slug, cells in
      GapReport.Row(slug: slug, name: slug.map { names[$0] ?? $0 } ?? "no condition", cells: cells)
    }
    return GapReport(
      edition: edition, filter: filter,
      rows: rows.sorted { one, other in
        (one.slug == nil ? 1 : 0, other.total.now, one.slug ?? "")
          < (other.slug == nil ? 1 : 0, one.total.now, other.slug ?? "")
      },
      all: GapReport.Row(slug: nil, name: "all claims", cells: all), run: run)
  }

  /// Slugs of the conditions that claims touch.
  var slugs: [String] { byCondition.keys.compactMap(\.self) }
}

extension GapReport {
  /// Why there is no report.
  public enum Refusal: Error, Hashable, Sendable {
    /// The ledger has no such run.
    case noRun(Int64)
    /// The file has no source of this name.
    case noSource(String)
  }

  /// The report, all of it as the file was at one moment.
  ///
  /// - Parameters:
  ///   - filter: Which claims.
  ///   - run: The run to compare with, 0 for the time before any; nil: none.
  ///   - seconds: When the report is made, in Unix seconds.
  ///   - store: The file.
  /// - Returns: The report.
  /// - Throws: `Refusal`, or `StoreError`.
  /// - Complexity: O(*n*) in the claims of the file.
  public static func report(
    _ filter: GapFilter, sinceRun run: Int64?, seconds: Int64, in store: borrowing Store
  ) throws -> GapReport {
    do {
      let snapshot = try ReadTransaction(on: store.connection)
      if let source = filter.source, try !GapReader.hasSource(source, on: store.connection) {
        throw Refusal.noSource(source)
      }
      var counter = try GapCounter(filter, on: store.connection)
      var earlier: GapRun?
      if let run {
        guard let found = try GapRun.run(run, on: store.connection) else {
          throw Refusal.noRun(run)
        }
        earlier = found
        try counter.count(since: found, on: store.connection)
      }
      let report = counter.report(
        since: earlier,
        names: try ReportReader.conditionNames(counter.slugs, on: store.connection),
        edition: ReportEdition(
          seconds: seconds, revision: try RunLedger.revision(on: store.connection)))
      snapshot.end()
      return report
    } catch let error as SQLiteError {
      throw StoreError(error, path: store.path, doing: "counting claims")
    }
  }
}
