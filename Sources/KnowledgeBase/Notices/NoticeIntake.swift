internal import Knowledge
internal import KnowledgeStore
internal import Readers
internal import SQLite

/// Writes the notices that a feed read, in order, and settles what they make of the articles.
struct NoticeIntake: ~Copyable {
  /// The run that it writes for.
  var run: WriteRun
  private(set) var summary = NoticeImportSummary()
  private(set) var told = NoticeImportProgress()

  private let origin: String?
  private let table: NoticeTable
  private let integrity: IntegrityWriter
  /// What spoke in the file that is read: whoever says two things at once is taken by the first.
  private var seen: Set<Int> = []
  /// Beyond this many, a name that comes again is taken for one that changed its word.
  private static let seenLimit = 4_000_000
  private var untoldCount = 0

  /// Prepares to write into the file behind `connection`.
  init(
    run: WriteRun, origin: String?, on connection: borrowing Connection
  ) throws(SQLiteError) {
    let table = try NoticeTable(on: connection)
    let integrity = try IntegrityWriter(on: connection)
    self.run = run
    self.origin = origin
    self.table = table
    self.integrity = integrity
  }

  /// Notes that another file begins.
  mutating func beginFile() {
    seen = []
    untoldCount = 0
  }

  /// Says how many failures of a file were not told.
  mutating func endFile(named name: String) {
    guard untoldCount > 0 else { return }
    let reason = "has \(untoldCount) more fault\(untoldCount == 1 ? "" : "s")"
    run.summary.failures.append(
      UnreadablePath(path: name, cause: .badData, reason: reason).failure)
  }

  /// Notes a file that cannot be read.
  mutating func fail(_ failure: RunSummary.Failure) {
    summary.failureCount += 1
    run.summary.failures.append(failure)
  }

  /// Writes a batch: one transaction, none where nothing is new.
  mutating func take(
    _ batch: NoticeFeed.Batch, on connection: borrowing Connection
  ) throws(SQLiteError) {
    summary.failureCount += batch.failureCount
    summary.remarkCount += batch.remarkCount
    summary.remarks += batch.remarks
    run.summary.failures += batch.failures
    untoldCount += batch.failureCount - batch.failures.count
    told.entryCount += batch.entries.count
    guard !batch.entries.isEmpty else { return }
    let transaction = run.isDryRun ? nil : try Transaction(on: connection)
    if let stamp = try write(batch.entries, on: connection) {
      run.count(try integrity.settle(stamp, on: connection))
      if let transaction { try transaction.commit() }
    }
    told.addedCount = run.summary.noticesAdded
  }

  /// Writes what is new of `entries`; nil where nothing is.
  private mutating func write(
    _ entries: [NoticeFeed.Entry], on connection: borrowing Connection
  ) throws(SQLiteError) -> Stamp? {
    var stamp: Stamp?
    for entry in entries {
      let (notices, origin) = named(entry)
      if notices.hasUnidentified { summary.unidentifiedCount += 1 }
      let isFirst = seen.count >= Self.seenLimit || seen.insert(notices.name.hashValue).inserted
      let difference = try table.difference(of: notices, origin: origin)
      summary.unchangedCount += difference.unchangedCount
      guard !difference.isEmpty else { continue }
      guard isFirst else {
        contradict(entry)
        continue
      }
      let current = if let stamp { stamp } else { try run.stamp(on: connection) }
      stamp = current
      try table.write(difference, of: notices, origin: origin, stamp: current)
    }
    return stamp
  }

  /// What an entry states, as the word of who is said to speak.
  private func named(_ entry: NoticeFeed.Entry) -> (StatedNotices, origin: String) {
    guard let origin else { return (entry.notices, entry.format.rawValue) }
    var notices = entry.notices
    for place in notices.notices.indices { notices.notices[place].origin = origin }
    return (notices, origin)
  }

  /// Tells of an entry that says otherwise than one before it under the same name.
  private mutating func contradict(_ entry: NoticeFeed.Entry) {
    summary.failureCount += 1
    let told = run.summary.failures.count { $0.path == entry.file }
    guard told < NoticeFeed.toldCount else {
      untoldCount += 1
      return
    }
    let reason =
      "has a fault: line \(entry.line): it says otherwise than an earlier entry of the same name, "
      + "“\(entry.notices.name.prefix(40))”, which is taken"
    run.summary.failures.append(
      UnreadablePath(path: entry.file, cause: .badData, reason: reason).failure)
  }
}
