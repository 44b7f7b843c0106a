internal import KnowledgeStore
internal import SQLite

/// What a source has no longer, until all sources of the run were read: it may be another's by then.
struct SourceLoss {
  let source: Source
  /// Records that the source had.
  let recordCount: Int
  /// The least of them that are to be left.
  let floor: Int
  /// Files that are gone.
  let inputs: [SourceInputs.Input]
  /// Records that their libraries have no longer.
  let records: [Int64]
  /// What these libraries are now; put down once their records are hidden.
  let ends: [Int64: InputRecord]
  /// The same of archives.
  let archives: [InputRecord]
}

extension Intake {
  /// Looks where a source is; what was known of its files is known of those there.
  ///
  /// What is below it and of no source becomes the source's then, also what is gone. Until `conclude`, a run
  /// that is cut off leaves all that to the next.
  ///
  /// - Returns: What became the source's: libraries and archives among it may have lost entries before.
  mutating func settle(
    at place: SourcePlace, on connection: borrowing Connection
  ) throws(SQLiteError) -> [Int64] {
    guard let source = preparation.source, let root = place.root else { return [] }
    let former = try SourceRoot.stored(ofSource: source.id, on: connection)
    guard former != root else { return [] }
    var adopted: [Int64] = []
    try SourceInputs.forEachKnown(at: root, on: connection) { input in
      let isNew = input.sourceID == nil || former == nil && input.sourceID == source.id
      if isNew, place.has(input.path) { adopted.append(input.id) }
    }
    let transaction = try begin(on: connection)
    for id in adopted { try places.adopt(id, sourceID: source.id) }
    if let former {
      try SourceRoot.moveFiles(ofSource: source.id, from: former, to: root, on: connection)
    }
    if adopted.isEmpty { try SourceRoot.note(root, ofSource: source.id, on: connection) }
    try Self.commit(transaction)
    return adopted
  }

  /// Notes where a source is that got files of no source: libraries and archives among them are read again,
  /// once it is known what of them has moved.
  mutating func conclude(_ visit: SourceVisit, on connection: borrowing Connection)
    throws(SQLiteError)
  {
    guard !visit.adopted.isEmpty, let root = visit.place.root else { return }
    let transaction = try begin(on: connection)
    for id in visit.adopted { try places.readAgain(id, on: connection) }
    try SourceRoot.note(root, ofSource: visit.source.id, on: connection)
    try Self.commit(transaction)
  }

  /// What the source has no longer, of `vanished` and of what its libraries and archives hold.
  func loss(
    of source: Source, vanished: [SourceInputs.Input], recordCount: Int, hasFloor: Bool
  ) -> SourceLoss {
    SourceLoss(
      source: source, recordCount: recordCount,
      floor: hasFloor ? (recordCount * source.floorPercent + 99) / 100 : 0,
      inputs: vanished.filter { self.vanished.contains($0.id) }
        + unmet.inputs.filter { !self.vanished.contains($0.id) },
      records: unmet.records, ends: unmet.ends, archives: unmet.archives)
  }
}

extension SourceLoss {
  /// Hides what is gone for good, unless too little would be left.
  func hide(
    for run: inout WriteRun, on connection: borrowing Connection
  ) throws(SQLiteError) {
    let places = try InputPlaces(on: connection)
    var gone: [SourceInputs.Input] = []
    for input in inputs where try places.isStill(input.id, at: input.path) { gone.append(input) }
    let count = gone.reduce(records.count) { $0 + $1.recordCount }
    guard count > 0 else { return }
    // What came does not make up for what went: pages of "please log in" come in the place of a site's.
    guard count <= recordCount - floor else {
      return run.summary.failures.append(
        SourceFloor.warning(of: source, left: recordCount - count, of: recordCount))
    }
    let hiding = try ArticleHiding(on: connection)
    var transaction: Transaction?
    if !run.isDryRun { transaction = try Transaction(on: connection) }
    let stamp = try run.stamp(on: connection)
    for input in gone { run.count(try hiding.inputIsGone(input.id, stamp: stamp)) }
    for record in records { run.count(try hiding.recordIsGone(record, stamp: stamp)) }
    for (id, input) in ends { try places.end(id, as: input) }
    for archive in archives { try places.put(archive: archive, on: connection) }
    try Intake.commit(transaction)
  }
}
