internal import Knowledge
public import SQLite

/// A row of the run ledger as a report tells it.
public struct LedgerRun: Hashable, Sendable {
  /// An input that failed.
  public struct Failure: Hashable, Sendable {
    /// The input; nil: the run as a whole.
    public let path: String?
    /// A sentence.
    public let error: String
  }

  /// Its number.
  public var id: Int64 = 0
  /// What was run.
  public var command = ""
  /// `running`, `done`, `partial` or `failed`.
  public var state = ""
  /// When it began, in Unix seconds.
  public var startedAt: Int64 = 0
  /// When it ended, in Unix seconds; nil: it is at work, or was cut off.
  public var finishedAt: Int64?
  /// Revision of the file after it, or when it began where it did not end.
  public var revision: Int64 = 0
  /// What it counted, by the names of the view `runs`, in their order.
  public var counts: [Count] = []
  /// What failed.
  public var failures: [Failure] = []

  /// One count.
  public struct Count: Hashable, Sendable {
    /// Name of the column.
    public let name: String
    /// How many.
    public let count: Int
  }

  private static let countNames = [
    "added", "merged", "changed", "unchanged", "removed", "failed", "claims_added",
    "claims_removed", "resolved", "statuses_changed", "notices_added", "notices_superseded",
  ]

  /// Whether it was cut off, or is still at work.
  public var isOpen: Bool { finishedAt == nil }

  /// Whether anybody should look after it.
  public var isInTrouble: Bool { state != "done" }

  /// The runs with numbers above `id`, in their order.
  ///
  /// - Parameters:
  ///   - id: A number; 0: all.
  ///   - last: The last one wanted.
  ///   - connection: The file.
  /// - Returns: The runs.
  /// - Throws: `SQLiteError`.
  public static func runs(
    after id: Int64, through last: Int64 = .max, on connection: borrowing Connection
  ) throws(SQLiteError) -> [LedgerRun] {
    let select = try connection.prepare(
      """
      SELECT id, command, state, started_at, finished_at, revision, errors,
        \(countNames.joined(separator: ", "))
      FROM run WHERE id > ?1 AND id <= ?2 ORDER BY id
      """)
    try select.bindAll([.integer(id), .integer(last)])
    var runs: [LedgerRun] = []
    while try select.step() {
      var run = LedgerRun()
      run.id = select.int64(at: 0)
      run.command = select.text(at: 1)
      run.state = select.text(at: 2)
      run.startedAt = select.int64(at: 3)
      run.finishedAt = select.optionalInt64(at: 4)
      run.revision = select.int64(at: 5)
      run.failures = failures(select.text(at: 6))
      run.counts = countNames.enumerated().map { index, name in
        Count(name: name, count: select.int(at: 7 + index))
      }
      runs.append(run)
    }
    return runs
  }

  private static func failures(_ json: String) -> [Failure] {
    let rows = (try? JSONValue(parsing: json.utf8))?.elements ?? []
    return rows.map { row in
      Failure(path: row["path"]?.text, error: row["error"]?.text ?? "")
    }
  }
}
