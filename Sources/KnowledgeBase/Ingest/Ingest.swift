internal import Knowledge
public import KnowledgeStore
internal import Readers
internal import SQLite
internal import TextAnalysis

/// Takes articles into a knowledge base.
///
/// Reading and analysis run beside the single writer: while one batch is written, the next is
/// prepared on all cores. Order and ids depend on the inputs alone. A batch is one transaction.
public struct Ingest {
  private let request: IngestRequest
  private let choices: ReadingChoices
  /// What is left out wherever it is met.
  private var leftOut: [String] = []

  /// Prepares an ingest; reads nothing yet.
  ///
  /// - Parameter request: What to take in.
  /// - Throws: `IngestError` when a format or encoding is unknown.
  public init(_ request: IngestRequest) throws(IngestError) {
    self.request = request
    choices = try ReadingChoices(request)
  }

  /// Takes everything in.
  ///
  /// - Parameters:
  ///   - store: The file, opened for writing.
  ///   - arguments: What the run's row in the ledger shows as its arguments.
  ///   - stop: Asked between batches; once it is made, the batch at hand is finished and the rest left
  ///     for another run.
  ///   - progress: Told after every batch.
  /// - Returns: What was done; inputs that could not be read are in `failures`.
  /// - Throws: `StoreError`; batches finished before stay, the failing one leaves no trace.
  public mutating func run(
    into store: borrowing Store, arguments: [String], stop: StopRequest = .never,
    progress: (IngestProgress) -> Void
  ) async throws(StoreError) -> RunSummary {
    // The knowledge base may lie in a folder that is taken in.
    leftOut = ["", "-wal", "-shm", "-lock"].map { store.path + $0 }
    do throws(SQLiteError) {
      let vocabulary = try FileVocabulary(on: store.connection)
      if !request.isDryRun { try vocabulary.keep(on: store.connection) }
      var run = try WriteRun(
        command: "ingest", arguments: arguments,
        versions: ToolVersion.versions(vocabulary: vocabulary.version),
        isDryRun: request.isDryRun, on: store.connection)
      do throws(SQLiteError) {
        try await takeInOrTry(
          &run, vocabulary: vocabulary, stop: stop, on: store.connection, progress: progress)
        if !request.isDryRun, !run.summary.isStopped {
          let moved = try RecordIdentity.carryOut(for: &run, on: store.connection)
          try await Reanalysis.derive(
            moved.union(run.toDerive), for: &run, vocabulary: vocabulary, stop: stop,
            on: store.connection)
          try run.conclude(stop: stop, on: store.connection)
        }
        return try run.finish(on: store.connection)
      } catch {
        run.fail(on: store.connection)
        throw error
      }
    } catch {
      throw StoreError(error, path: store.path, doing: "writing articles")
    }
  }

  /// A dry run does what any run does, in one transaction that is then given up: only so does it count as
  /// merged what an earlier batch would have added.
  private func takeInOrTry(
    _ run: inout WriteRun, vocabulary: FileVocabulary, stop: StopRequest,
    on connection: borrowing Connection, progress: (IngestProgress) -> Void
  ) async throws(SQLiteError) {
    guard run.isDryRun else {
      if try !RecordKeys.areUpToDate(on: connection) {
        let transaction = try Transaction(on: connection)
        try RecordKeys.bringUpToDate(on: connection)
        try transaction.commit()
      }
      return try await takeIn(
        &run, vocabulary: vocabulary, stop: stop, on: connection, progress: progress)
    }
    let transaction = try Transaction(on: connection)
    try RecordKeys.bringUpToDate(on: connection)
    try await takeIn(
      &run, vocabulary: vocabulary, stop: stop, on: connection, progress: progress)
    transaction.rollBack()
  }

  private func takeIn(
    _ run: inout WriteRun, vocabulary: FileVocabulary, stop: StopRequest,
    on connection: borrowing Connection, progress: (IngestProgress) -> Void
  ) async throws(SQLiteError) {
    if !request.paths.isEmpty {
      let preparation = Preparation(
        choices: choices, vocabulary: vocabulary, versions: run.versions)
      var intake = try Intake(preparation: preparation, run: run, stop: stop, on: connection)
      let finder = finder(at: request.paths.filter { $0 != "-" })
      intake.unsurveyed = finder
      let begin: [PreparedInput] =
        request.paths.contains("-")
        ? [.walk(PendingInput(name: "standard input", content: .standardInput))] : []
      try await takeIn(
        from: finder, begin, &intake, run: &run, stop: stop, on: connection, progress: progress)
    }
    let visits = try visits(&run, vocabulary: vocabulary, stop: stop, on: connection)
    var losses: [SourceLoss] = []
    for visit in visits where !run.summary.isStopped {
      let loss = try await takeIn(visit, &run, stop: stop, on: connection, progress: progress)
      if let loss { losses.append(loss) }
    }
    guard !run.summary.isStopped else { return }
    for loss in losses { try loss.hide(for: &run, on: connection) }
  }

  private func finder(
    at paths: [String], filter: PathFilter = PathFilter(include: [], exclude: [])
  ) -> FileFinder {
    var finder = FileFinder(paths: paths, filter: filter)
    for path in leftOut { finder.leaveOut(path) }
    return finder
  }

  /// The sources of which something is not as it was, and of which enough would be left; what of them has
  /// moved, from one to another too, is where it should be.
  private func visits(
    _ run: inout WriteRun, vocabulary: FileVocabulary, stop: StopRequest,
    on connection: borrowing Connection
  ) throws(SQLiteError) -> [SourceVisit] {
    var visits: [SourceVisit] = []
    for source in request.sources {
      guard let place = SourcePlace(source) else {
        run.summary.failures.append(SourceVisit.missing(source))
        continue
      }
      let preparation = Preparation(
        choices: choices.asked(of: source), vocabulary: vocabulary, versions: run.versions,
        source: source)
      var intake = try Intake(preparation: preparation, run: run, stop: stop, on: connection)
      let adopted = try intake.settle(at: place, on: connection)
      run = intake.run
      let finder = finder(at: place.roots, filter: place.filter)
      if !request.readsUnchanged, adopted.isEmpty,
        try SourceGlance.isAsBefore(
          finder, with: preparation, for: &run, stop: stop, on: connection)
      {
        continue
      }
      if stop.isMade {
        run.summary.isStopped = true
        return []
      }
      let survey = try SourceSurvey(
        source, at: place, trustsTimes: !request.readsUnchanged, on: connection)
      visits.append(
        SourceVisit(
          source: source, place: place, preparation: preparation, finder: finder, survey: survey,
          adopted: adopted))
    }
    return try settle(visits, &run, stop: stop, on: connection)
  }

  /// Takes it that files of these sources have moved, and leaves out those sources of which too little would
  /// be left: of them too it is known where their texts are.
  private func settle(
    _ visits: [SourceVisit], _ run: inout WriteRun, stop: StopRequest,
    on connection: borrowing Connection
  ) throws(SQLiteError) -> [SourceVisit] {
    guard let first = visits.first else { return [] }
    let places = visits.map { FileMoves.Place(finder: $0.finder, sourceID: $0.source.id) }
    let moves = try FileMoves(
      of: visits.flatMap(\.survey.loose), in: places, trustsTimes: !request.readsUnchanged,
      choices: choices, stop: stop, on: connection)
    guard !stop.isMade else {
      run.summary.isStopped = true
      return []
    }
    var settled: [SourceVisit] = []
    for var visit in visits {
      try visit.survey.take(moves, on: connection)
      if !request.acceptsShrinking, let refusal = try visit.refusal(on: connection) {
        run.summary.failures.append(refusal)
      } else {
        settled.append(visit)
      }
    }
    var intake = try Intake(preparation: first.preparation, run: run, stop: stop, on: connection)
    try intake.apply(moves, on: connection)
    for visit in visits { try intake.conclude(visit, on: connection) }
    run = intake.run
    for index in settled.indices { settled[index].returning = intake.writer.returning }
    return settled
  }

  /// Takes in a source.
  ///
  /// - Returns: What it has no longer; nil where nothing is to be hidden.
  private func takeIn(
    _ visit: SourceVisit, _ run: inout WriteRun, stop: StopRequest,
    on connection: borrowing Connection, progress: (IngestProgress) -> Void
  ) async throws(SQLiteError) -> SourceLoss? {
    var intake = try Intake(preparation: visit.preparation, run: run, stop: stop, on: connection)
    intake.vanish(Set(visit.survey.vanished.map(\.id)))
    intake.writer.returning = visit.returning
    try await takeIn(
      from: visit.finder, [], &intake, run: &run, stop: stop, on: connection, progress: progress)
    guard !run.summary.isStopped else { return nil }
    guard visit.place.isThere else {
      run.summary.failures.append(SourceVisit.missing(visit.source))
      return nil
    }
    return intake.loss(
      of: visit.source, vanished: visit.survey.vanished, recordCount: visit.survey.recordCount,
      hasFloor: visit.hasFloor && !request.acceptsShrinking)
  }

  private func takeIn(
    from finder: consuming FileFinder, _ begin: [PreparedInput], _ intake: inout Intake,
    run: inout WriteRun, stop: StopRequest, on connection: borrowing Connection,
    progress: (IngestProgress) -> Void
  ) async throws(SQLiteError) {
    let preparation = intake.preparation
    var inputs = try InputTable(on: connection)
    var ready = begin
    while true {
      let (batch, isLast) = try nextBatch(&finder, &inputs, &intake, on: connection)
      async let following = Batch.results(of: batch, stop: stop, preparation.prepared)
      do throws(SQLiteError) {
        try await intake.take(ready, on: connection, progress: progress)
      } catch {
        run = intake.run
        throw error
      }
      ready = await following
      if isLast, batch.isEmpty { break }
      if stop.isMade {
        intake.run.summary.isStopped = true
        break
      }
    }
    intake.run.toDerive.formUnion(intake.writer.toDerive)
    run = intake.run
  }

  /// The next files that may have changed; those that look as before are counted on the way.
  private func nextBatch(
    _ finder: inout FileFinder, _ inputs: inout InputTable, _ intake: inout Intake,
    on connection: borrowing Connection
  ) throws(SQLiteError) -> (batch: [PendingInput], isLast: Bool) {
    var batch: [PendingInput] = []
    var byteCount = 0
    let limit = BatchLimit()
    let stableFor = intake.preparation.source?.stableForSeconds ?? 0
    // One for all look-ups: a lock for each file is half of what an unchanged night does.
    var reading: ReadTransaction? =
      if intake.run.isDryRun { nil } else { try ReadTransaction(on: connection) }
    while batch.count < limit.count, byteCount < limit.byteCount {
      guard let step = finder.next() else { return (batch, true) }
      switch step {
      case .unreadable(let path):
        intake.run.summary.failures.append(path.failure)
      case .leftOut(let path): intake.run.summary.leftOut.append(path.failure.error)
      case .file(let file):
        var input = PendingInput(
          name: file.path, content: .file(file), stored: try inputs.entry(atPath: file.path))
        if intake.unsurveyed != nil,
          request.readsUnchanged || !intake.preparation.looksUnchanged(input, file)
        {
          reading.take()?.end()
          try intake.applyMoves(trustsTimes: !request.readsUnchanged, on: connection)
          input.stored = try inputs.entry(atPath: file.path)
        }
        if let stored = input.stored { intake.meet(stored) }
        if !request.readsUnchanged, let stored = input.stored,
          intake.preparation.looksUnchanged(input, file)
        {
          intake.run.summary.unchanged += stored.recordCount
        } else if stableFor > 0, file.isFresh(seconds: stableFor, now: WallClock.nanoseconds) {
          intake.run.summary.deferred += 1
          try intake.keep(whatIsIn: file.path, on: connection)
        } else if let empty = finder.emptiness(of: file, stored: input.stored) {
          intake.run.summary.leftOut.append(empty.failure.error)
        } else {
          byteCount += file.byteCount
          batch.append(input)
        }
      }
    }
    return (batch, false)
  }
}

/// Why an ingest could not begin.
public enum IngestError: Error, Hashable, Sendable {
  /// No reader of that name.
  case unknownFormat(String, known: [String])
  /// No encoding of that name.
  case unknownEncoding(String, known: [String])
  /// Columns that are not said as `meaning=column`.
  case badColumns(String, known: [String])
}
