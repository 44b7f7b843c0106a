internal import Glibc
internal import KnowledgeStore
internal import SQLite

/// One run of a command that writes articles: its row in the ledger, and its counts.
///
/// A dry run has no row.
struct WriteRun {
  /// Versions behind what is written.
  let versions: Versions
  /// Whether nothing is to stay.
  let isDryRun: Bool
  /// What was done so far.
  var summary = RunSummary()
  /// Articles whose texts are to be derived again at its end.
  var toDerive: Set<Int64> = []

  private let start = ContinuousClock.now

  /// Begins a run.
  init(
    command: String, arguments: [String], versions: Versions, isDryRun: Bool,
    on connection: borrowing Connection
  ) throws(SQLiteError) {
    self.versions = versions
    self.isDryRun = isDryRun
    guard !isDryRun else { return }
    summary.id = try RunLedger.begin(
      command: command, arguments: arguments, versions: versions, seconds: Self.now,
      on: connection)
  }

  /// Now, at the next revision of the file: one a transaction, so that whoever asks what changed
  /// since a revision misses nothing that was committed after it.
  func stamp(on connection: borrowing Connection) throws(SQLiteError) -> Stamp {
    Stamp(
      seconds: Self.now, revision: try RunLedger.nextRevision(on: connection),
      run: isDryRun ? nil : summary.id)
  }

  /// Counts what writing one article did.
  mutating func count(_ outcome: ArticleOutcome) {
    switch outcome.change {
    case .added: summary.added += 1
    case .merged: summary.merged += 1
    case .changed: summary.changed += 1
    case .same: summary.unchanged += 1
    }
    summary.claimsAdded += outcome.claimsAdded
    summary.claimsRemoved += outcome.claimsRemoved
  }

  /// Counts what hiding did.
  mutating func count(_ outcome: ArticleHiding.Outcome) {
    summary.removed += outcome.articleCount
    summary.claimsRemoved += outcome.claimCount
  }

  /// Counts what notices did.
  mutating func count(_ outcome: IntegrityWriter.Outcome) {
    summary.noticesAdded += outcome.noticesAdded
    summary.noticesSuperseded += outcome.noticesSuperseded
    summary.integrityChanged += outcome.articleCount
    summary.statusesChanged += outcome.claimCount
  }

  /// Does what follows from articles that were written: groups of claims, copies, citations that may
  /// newly be answered.
  mutating func conclude(
    stop: StopRequest, on connection: borrowing Connection
  ) throws(SQLiteError) {
    try ClaimGrouping.run(on: connection, stop: stop)
    try CopyLinking.run(on: connection, stop: stop)
    _ = try CitationResolution.resolve(.news, for: &self, stop: stop, on: connection) { _ in }
    if stop.isMade { summary.isStopped = true }
  }

  /// Closes the run.
  mutating func finish(on connection: borrowing Connection) throws(SQLiteError) -> RunSummary {
    summary.seconds = start.duration(to: .now) / .seconds(1)
    if !isDryRun { try RunLedger.finish(summary, as: .finished, seconds: Self.now, on: connection) }
    return summary
  }

  /// Closes a run that cannot go on, as far as the file still takes that.
  mutating func fail(on connection: borrowing Connection) {
    summary.seconds = start.duration(to: .now) / .seconds(1)
    guard !isDryRun else { return }
    try? RunLedger.finish(summary, as: .failed, seconds: Self.now, on: connection)
  }

  /// Now, in Unix seconds.
  static var now: Int64 { Int64(time(nil)) }
}

/// The size at which a batch is written; a batch is one transaction.
struct BatchLimit {
  /// Closed after this many inputs.
  var count = 256
  /// Closed after this many bytes.
  var byteCount = 8 << 20
}

/// What is worked on at once, on all cores.
enum Batch {
  /// The results of `work` on each of `inputs`, in their order; fewer once `stop` is made.
  static func results<Input: Sendable, Output: Sendable>(
    of inputs: [Input], stop: StopRequest = .never, _ work: @escaping @Sendable (Input) -> Output
  ) async -> [Output] {
    await withTaskGroup(of: (Int, Output?).self) { group in
      for (index, input) in inputs.enumerated() {
        group.addTask { (index, stop.isMade ? nil : work(input)) }
      }
      var results: [Output?] = Array(repeating: nil, count: inputs.count)
      for await (index, result) in group { results[index] = result }
      return results.compactMap { $0 }
    }
  }
}
