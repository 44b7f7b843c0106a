public import Knowledge
public import SQLite

/// Writes what origins say about the integrity of papers; statements are prepared once.
///
/// Nothing that was said is ever lost: what is said no longer, or otherwise now, is marked as
/// superseded and stays. Every call must happen inside a transaction of the caller's, which then calls
/// `IntegrityWriter.settle`.
public struct NoticeTable: ~Copyable {
  /// What a later word changes of what stands.
  public struct Difference: Hashable, Sendable {
    let added: [Notice]
    let superseded: [Int64]
    /// Notices that stand as they are.
    public let unchangedCount: Int

    /// Whether there is nothing to write.
    public var isEmpty: Bool { added.isEmpty && superseded.isEmpty }
  }

  private enum Speaker {
    case assertion(String)
    case record(Int64)
  }

  private let ofAssertion: SQLite.Statement
  private let ofRecord: SQLite.Statement
  private let insert: SQLite.Statement
  private let supersede: SQLite.Statement

  /// Prepares to write into the file behind `connection`.
  public init(on connection: borrowing Connection) throws(SQLiteError) {
    let ofAssertion = try connection.prepare(NoticeSQL.ofAssertion)
    let ofRecord = try connection.prepare(NoticeSQL.ofRecord)
    let insert = try connection.prepare(NoticeSQL.insert)
    let supersede = try connection.prepare(NoticeSQL.supersede)
    self.ofAssertion = ofAssertion
    self.ofRecord = ofRecord
    self.insert = insert
    self.supersede = supersede
  }

  /// What an entry of a file of notices changes of what stands under its name.
  ///
  /// - Parameters:
  ///   - stated: The entry; all its notices are of `origin`.
  ///   - origin: Who says so.
  /// - Returns: What there is to write.
  /// - Throws: `SQLiteError`.
  public func difference(
    of stated: StatedNotices, origin: String
  ) throws(SQLiteError) -> Difference {
    try ofAssertion.bind(Self.assertion(stated, origin), at: 1)
    defer { ofAssertion.reset() }
    return try Self.difference(of: stated.notices, standingIn: ofAssertion)
  }

  /// Writes what `difference` found.
  public func write(
    _ difference: Difference, of stated: StatedNotices, origin: String, stamp: Stamp
  ) throws(SQLiteError) {
    try write(difference, of: .assertion(Self.assertion(stated, origin)), stamp: stamp)
  }

  /// Puts the notices that a record of an article states in place of those it stated before.
  func replace(
    ofRecord id: Int64, with notices: [Notice], stamp: Stamp
  ) throws(SQLiteError) {
    try ofRecord.bind(id, at: 1)
    let difference: Difference
    do {
      defer { ofRecord.reset() }
      difference = try Self.difference(of: notices, standingIn: ofRecord)
    }
    try write(difference, of: .record(id), stamp: stamp)
  }

  private static func assertion(_ stated: StatedNotices, _ origin: String) -> String {
    origin + ":" + stated.name
  }

  private static func difference(
    of notices: [Notice], standingIn rows: borrowing SQLite.Statement
  ) throws(SQLiteError) -> Difference {
    var standing: [Notice: Int64] = [:]
    var superseded: [Int64] = []
    while try rows.step() {
      let earlier = standing.updateValue(rows.int64(at: 0), forKey: Notice(in: rows, from: 1))
      if let earlier { superseded.append(earlier) }
    }
    var added: [Notice] = []
    var unchangedCount = 0
    var seen: Set<Notice> = []
    for notice in notices where seen.insert(notice).inserted {
      if standing.removeValue(forKey: notice) == nil {
        added.append(notice)
      } else {
        unchangedCount += 1
      }
    }
    return Difference(
      added: added, superseded: (superseded + standing.values).sorted(),
      unchangedCount: unchangedCount)
  }

  private func write(
    _ difference: Difference, of speaker: Speaker, stamp: Stamp
  ) throws(SQLiteError) {
    for id in difference.superseded {
      try supersede.run(.integer(id), .integer(stamp.seconds), .integer(stamp.revision))
    }
    let end: [Value] =
      switch speaker {
      case .assertion(let name): [.text(name), .null]
      case .record(let id): [.null, .integer(id)]
      }
    for notice in difference.added {
      try insert.run(
        Self.values(of: notice) + end
          + [.integer(stamp.seconds), Value(stamp.run), .integer(stamp.revision)])
    }
  }

  private static func values(of notice: Notice) -> [Value] {
    [
      .text(notice.nature.rawValue), .text(notice.origin), .text(notice.stated),
      Value(notice.date), Value(notice.originalDOI), Value(notice.originalPMID),
      Value(notice.noticeDOI), Value(notice.noticePMID), Value(notice.record),
      Value(notice.assertedBy), Value(notice.isInOwnRecord),
      .text(JSONText.array(notice.reasons)),
    ]
  }
}

extension Notice {
  /// The notice in a row of `NoticeSQL.columns`, whose first column is at `first`.
  init(in row: borrowing SQLite.Statement, from first: Int) {
    self.init(
      nature: Nature(rawValue: row.text(at: first)) ?? .concern, origin: row.text(at: first + 1),
      stated: row.text(at: first + 2), date: row.optionalText(at: first + 3))
    originalDOI = row.optionalText(at: first + 4)
    originalPMID = row.optionalText(at: first + 5)
    noticeDOI = row.optionalText(at: first + 6)
    noticePMID = row.optionalText(at: first + 7)
    record = row.optionalText(at: first + 8)
    assertedBy = row.optionalText(at: first + 9)
    isInOwnRecord = row.int(at: first + 10) == 1
    let reasons = row.text(at: first + 11)
    guard reasons != "[]" else { return }
    self.reasons = (try? JSONValue(parsing: reasons.utf8))?.elements.compactMap(\.text) ?? []
  }
}
