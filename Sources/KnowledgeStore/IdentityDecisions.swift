internal import Knowledge
public import SQLite

/// What people decided about which records are the same paper, held against how they stand.
///
/// A decision names an article, and may come before that does: when a file is built anew the record is
/// taken in first, or a dump is loaded behind its articles. What was decided is then carried out as soon
/// as both are there.
public enum IdentityDecisions {
  /// The latest word on each record and article, where it does not stand so.
  ///
  /// Of several articles that a record was said to be, the last one counts. What is gone, and what came
  /// through standard input, where records have no names of their own, is left alone.
  static let open = """
    WITH said (id, record_id, present, target, name, is_same) AS (
      SELECT d.id, r.id, r.article_id, k.article_id, d.article_key, d.is_same
      FROM identity_decision AS d
      CROSS JOIN input AS i ON i.path = d.input_path
      CROSS JOIN record AS r ON r.input_id = i.id AND r.name = d.record_name
      CROSS JOIN article_name AS k ON k.name = d.article_key
      CROSS JOIN article AS a ON a.id = k.article_id
      WHERE r.gone_at IS NULL AND a.removed_at IS NULL),
    latest AS (SELECT *, max(id) FROM said GROUP BY record_id, target)
    SELECT l.record_id, l.target, l.name, l.is_same FROM latest AS l
    WHERE l.is_same = 1 AND l.target <> l.present
        AND NOT EXISTS (SELECT 1 FROM said AS o
                        WHERE o.record_id = l.record_id AND o.is_same = 1 AND o.id > l.id)
      OR l.is_same = 0 AND l.target = l.present
        AND EXISTS (SELECT 1 FROM record AS o
                    WHERE o.article_id = l.present AND o.id <> l.record_id)
    ORDER BY l.id
    """

  /// The records of an article that gave it a name which is not its key.
  static let givers = """
    SELECT r.id FROM record AS r JOIN article AS a ON a.id = r.article_id
    WHERE r.article_id = ?1 AND r.id <> ?2 AND r.key = ?3 AND a.key <> ?3 ORDER BY r.id
    """

  private struct Open {
    let record: Int64
    let target: Int64
    let name: String
    let isSame: Bool
  }

  /// Carries out what is open, inside the caller's transaction.
  ///
  /// - Returns: Ids of the articles whose texts are to be derived again.
  /// - Throws: `SQLiteError`.
  /// - Complexity: O(*d* log *n*) for *d* decisions; what is moved costs besides what moving does.
  public static func carryOut(
    stamp: Stamp, on connection: borrowing Connection
  ) throws(SQLiteError) -> Set<Int64> {
    var touched: Set<Int64> = []
    // What was joined may have to be parted from something else then.
    for _ in 0..<roundCount {
      let open = try open(on: connection)
      if open.isEmpty { break }
      touched.formUnion(try carryOut(open, stamp: stamp, on: connection))
    }
    return touched
  }

  /// No end is seen to it where people said things that cannot all be.
  private static let roundCount = 8

  private static func carryOut(
    _ decisions: [Open], stamp: Stamp, on connection: borrowing Connection
  ) throws(SQLiteError) -> Set<Int64> {
    var touched: Set<Int64> = []
    for decision in decisions {
      guard let record = try RecordMover.record(decision.record, on: connection) else { continue }
      touched.insert(record.articleID)
      if decision.isSame {
        guard record.articleID != decision.target else { continue }
        try RecordMover.join(
          decision.record, record, to: decision.target, stamp: stamp, on: connection)
        touched.insert(decision.target)
      } else if record.articleID == decision.target, record.recordCount > 1 {
        touched.insert(
          try part(decision.record, record, from: decision.name, stamp: stamp, on: connection))
      }
    }
    return touched
  }

  /// Whether anything is open.
  public static func areOpen(on connection: borrowing Connection) throws(SQLiteError) -> Bool {
    try connection.firstValue(open + " LIMIT 1") != nil
  }

  private static func open(on connection: borrowing Connection) throws(SQLiteError) -> [Open] {
    let select = try connection.prepare(open)
    var found: [Open] = []
    while try select.step() {
      found.append(
        Open(
          record: select.int64(at: 0), target: select.int64(at: 1), name: select.text(at: 2),
          isSame: select.int(at: 3) == 1))
    }
    return found
  }

  /// Parts a record from those that it is not: it leaves, or, where it made the article and they came to
  /// it, they do.
  ///
  /// - Returns: The new article's id.
  private static func part(
    _ id: Int64, _ record: RecordMover.Found, from name: String, stamp: Stamp,
    on connection: borrowing Connection
  ) throws(SQLiteError) -> Int64 {
    let select = try connection.prepare(givers)
    try select.bindAll([.integer(record.articleID), .integer(id), .text(name)])
    var others: [Int64] = []
    while try select.step() { others.append(select.int64(at: 0)) }
    guard let first = others.first, let found = try RecordMover.record(first, on: connection) else {
      return try RecordMover.split(id, record, stamp: stamp, on: connection)
    }
    let article = try RecordMover.split(first, found, stamp: stamp, on: connection)
    for other in others.dropFirst() {
      guard let found = try RecordMover.record(other, on: connection) else { continue }
      try RecordMover.join(other, found, to: article, stamp: stamp, on: connection)
    }
    return article
  }
}
