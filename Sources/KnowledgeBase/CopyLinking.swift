internal import KnowledgeStore
internal import SQLite

/// Links copies of articles, where articles came or changed; after their claims were grouped.
///
/// How far it came is noted in the file, so that a run that was cut off is made up for by the next. Where
/// nothing came or changed, nothing is written.
enum CopyLinking {
  private static let batchCount = 1_000

  /// Links all that is new, or until `stop` is made.
  static func run(
    on connection: borrowing Connection, stop: StopRequest = .never
  ) throws(SQLiteError) {
    let since = try CopyTable.linkedRevision(on: connection)
    let changed = try CopyTable.changed(after: since, on: connection)
    guard !changed.isEmpty else { return }
    let table = try CopyTable(on: connection)
    for start in stride(from: 0, to: changed.count, by: batchCount) {
      if stop.isMade { return }
      let transaction = try Transaction(on: connection)
      var moved: Set<Int64> = []
      for id in changed[start..<min(start + batchCount, changed.count)] {
        moved.formUnion(try table.link(id, on: connection))
      }
      if !moved.isEmpty {
        try table.note(moved, revision: RunLedger.nextRevision(on: connection))
      }
      try transaction.commit()
    }
    let transaction = try Transaction(on: connection)
    try CopyTable.setLinkedRevision(RunLedger.revision(on: connection), on: connection)
    try transaction.commit()
  }
}
