internal import Knowledge
public import KnowledgeStore
internal import Readers
internal import SQLite

/// Takes notices out of files and settles what they make of the articles and claims that are there.
///
/// While one batch is written the next is read. A batch is one transaction, so that an import that was
/// cut off goes on where it stopped when it is run again: what is there just so is left alone.
public struct NoticeImport {
  /// What is asked for.
  public struct Request: Sendable {
    /// Files; `-` is standard input.
    public var paths: [String]
    /// Name of the format; nil: found out.
    public var format: String?
    /// Name of the character encoding; nil: found out.
    public var encoding: String?
    /// Who says what the files say; nil: who their format is of.
    public var origin: String?
    /// Whether everything is done but the writing.
    public var isDryRun = false

    /// Makes a request to import `paths`.
    public init(paths: [String]) {
      self.paths = paths
    }
  }

  /// Names of the formats that can be read.
  public static var formatNames: [String] { NoticeFormat.allCases.map(\.rawValue) }

  private let request: Request
  private let format: NoticeFormat?
  private let encoding: TextEncoding?

  /// Prepares an import; reads nothing yet.
  ///
  /// - Throws: `IngestError` when a format or encoding is unknown.
  public init(_ request: Request) throws(IngestError) {
    self.request = request
    format = try request.format.map { name throws(IngestError) in
      guard let format = NoticeFormat(rawValue: name.lowercased()) else {
        throw .unknownFormat(name, known: Self.formatNames)
      }
      return format
    }
    encoding = try request.encoding.map { name throws(IngestError) in
      guard let encoding = TextEncoding(name: name) else {
        throw .unknownEncoding(name, known: TextEncoding.allCases.map(\.rawValue))
      }
      return encoding
    }
  }

  /// Imports everything.
  ///
  /// - Parameters:
  ///   - store: The file, opened for writing.
  ///   - stop: Asked between batches; once it is made, the rest is left for another run.
  ///   - progress: Told after every batch.
  /// - Returns: What was done; what could not be read is among the failures of its run.
  /// - Throws: `StoreError`; batches finished before stay, the failing one leaves no trace.
  public func run(
    into store: borrowing Store, stop: StopRequest = .never,
    progress: (NoticeImportProgress) -> Void
  ) async throws(StoreError) -> NoticeImportSummary {
    do throws(SQLiteError) {
      let vocabulary = try FileVocabulary(on: store.connection)
      var run = try WriteRun(
        command: "notice import", arguments: request.paths,
        versions: ToolVersion.versions(vocabulary: vocabulary.version),
        isDryRun: request.isDryRun, on: store.connection)
      var summary = NoticeImportSummary()
      do throws(SQLiteError) {
        try await take(&run, &summary, stop: stop, on: store.connection, progress: progress)
        summary.run = try run.finish(on: store.connection)
      } catch {
        run.fail(on: store.connection)
        throw error
      }
      return summary
    } catch {
      throw StoreError(error, path: store.path, doing: "writing notices")
    }
  }

  /// A dry run does what any run does, in one transaction that is then given up.
  private func take(
    _ run: inout WriteRun, _ summary: inout NoticeImportSummary, stop: StopRequest,
    on connection: borrowing Connection, progress: (NoticeImportProgress) -> Void
  ) async throws(SQLiteError) {
    var intake = try NoticeIntake(run: run, origin: request.origin, on: connection)
    let transaction = run.isDryRun ? try Transaction(on: connection) : nil
    do throws(SQLiteError) {
      for path in request.paths where !intake.run.summary.isStopped {
        try await take(path, &intake, stop: stop, on: connection, progress: progress)
      }
    } catch {
      run = intake.run
      throw error
    }
    transaction?.rollBack()
    (run, summary) = (intake.run, intake.summary)
  }

  private func take(
    _ path: String, _ intake: inout NoticeIntake, stop: StopRequest,
    on connection: borrowing Connection, progress: (NoticeImportProgress) -> Void
  ) async throws(SQLiteError) {
    let feed: NoticeFeed
    do throws(UnreadablePath) {
      feed = try NoticeFeed(
        path: path == "-" ? nil : path, format: format, encoding: encoding)
    } catch {
      intake.fail(error.failure)
      return
    }
    intake.beginFile()
    var batch = await feed.next()
    while true {
      let (current, isLast) = (batch, batch.isLast)
      async let following = isLast ? current : feed.next()
      try intake.take(current, on: connection)
      progress(intake.told)
      batch = await following
      if isLast { break }
      if stop.isMade {
        intake.run.summary.isStopped = true
        break
      }
    }
    intake.endFile(named: path == "-" ? "standard input" : path)
  }
}
