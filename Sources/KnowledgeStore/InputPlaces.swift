public import Knowledge
public import SQLite

/// Keeps up where files are that did not change: under another path, and of which source.
///
/// Nothing of this moves the revision of the file, for no article changes by it.
public struct InputPlaces: ~Copyable {
  /// A file that may be the one that somebody looks for.
  public struct Candidate: Hashable, Sendable {
    /// Number of its row.
    public let id: Int64
    /// Where it was when it was read.
    public let path: String
  }

  static let findByDigest = """
    SELECT id, path FROM input WHERE digest = ?1 AND path IS NOT NULL ORDER BY path LIMIT 100
    """
  static let findBySize = """
    SELECT id, path FROM input
    WHERE byte_count = ?1 AND path IS NOT NULL AND digest <> zeroblob(32) LIMIT 100
    """

  // A row of the new path may be left of a file that was there before and is gone.
  private static let makeWay = """
    UPDATE input SET path = path || ' (gone, ' || id || ')', digest = zeroblob(32)
    WHERE path = ?1 AND NOT EXISTS (
      SELECT 1 FROM record AS r WHERE r.input_id = input.id AND r.gone_at IS NULL)
    """

  private static let move = """
    UPDATE input SET path = ?2, modified_at = ?3, source_id = coalesce(?4, source_id) WHERE id = ?1
    """

  private static let aside = " (gone, "
  // Two files that change places must not meet at one.
  private static let putAside = "UPDATE input SET path = ?2 WHERE id = ?1"
  private static let forgetDigest = "UPDATE input SET digest = zeroblob(32) WHERE id = ?1"

  // What a person decided about a record is known by where that stands: the last word on each article is
  // made once more, as it was.
  static let copyDecisions = """
    INSERT INTO identity_decision (
      input_path, record_name, article_key, is_same, note, editor, made_at)
    SELECT ?2, d.record_name, d.article_key, d.is_same, d.note, d.editor, d.made_at
    FROM (\(latest)) AS d
    ORDER BY d.id
    """

  // And what comes to where it stood is another record, of which nobody said that.
  static let releaseDecisions = """
    INSERT INTO identity_decision (
      input_path, record_name, article_key, is_same, note, editor, made_at)
    SELECT d.input_path, d.record_name, d.article_key, 0, d.note, d.editor, d.made_at
    FROM (\(latest)) AS d
    WHERE d.is_same = 1 AND d.input_path <> ?2
    ORDER BY d.id
    """

  private static let latest = """
    SELECT d.*, max(d.id)
    FROM record AS r
    CROSS JOIN identity_decision AS d ON d.record_name = r.name
      AND d.input_path IS (SELECT path FROM input WHERE id = ?1)
    WHERE r.input_id = ?1
    GROUP BY d.record_name, d.article_key
    """

  private static let adopt = """
    UPDATE input SET source_id = ?2 WHERE id = ?1 AND source_id IS NULL
    """

  private let findByDigest: SQLite.Statement
  private let findBySize: SQLite.Statement
  private let makeWay: SQLite.Statement
  private let move: SQLite.Statement
  private let adopt: SQLite.Statement
  private let findPath: SQLite.Statement
  private let copyDecisions: SQLite.Statement
  private let inputs: InputWriter
  private let releaseDecisions: SQLite.Statement
  private let forgetDigest: SQLite.Statement
  private let putAside: SQLite.Statement

  /// Prepares to write into the file behind `connection`.
  public init(on connection: borrowing Connection) throws(SQLiteError) {
    let findByDigest = try connection.prepare(Self.findByDigest)
    let findBySize = try connection.prepare(Self.findBySize)
    let makeWay = try connection.prepare(Self.makeWay)
    let move = try connection.prepare(Self.move)
    let adopt = try connection.prepare(Self.adopt)
    let findPath = try connection.prepare("SELECT path FROM input WHERE id = ?1")
    let copyDecisions = try connection.prepare(Self.copyDecisions)
    let inputs = try InputWriter(on: connection)
    let releaseDecisions = try connection.prepare(Self.releaseDecisions)
    let forgetDigest = try connection.prepare(Self.forgetDigest)
    let putAside = try connection.prepare(Self.putAside)
    self.findByDigest = findByDigest
    self.findBySize = findBySize
    self.makeWay = makeWay
    self.move = move
    self.adopt = adopt
    self.findPath = findPath
    self.copyDecisions = copyDecisions
    self.inputs = inputs
    self.releaseDecisions = releaseDecisions
    self.forgetDigest = forgetDigest
    self.putAside = putAside
  }

  /// Files with this content, those that are gone too, in order of path; the first hundred.
  public func files(with digest: ContentDigest) throws(SQLiteError) -> [Candidate] {
    try findByDigest.bind(digest.bytes, at: 1)
    return try Self.candidates(findByDigest)
  }

  /// Files of this size, those that are gone too; a hundred of them, in no order.
  public func files(byteCount: Int) throws(SQLiteError) -> [Candidate] {
    try findBySize.bind(Int64(byteCount), at: 1)
    return try Self.candidates(findBySize)
  }

  private static func candidates(
    _ select: borrowing SQLite.Statement
  ) throws(SQLiteError) -> [Candidate] {
    defer { select.reset() }
    var found: [Candidate] = []
    while try select.step() {
      found.append(Candidate(id: select.int64(at: 0), path: select.text(at: 1)))
    }
    return found
  }

  /// Notes that a file is at another path now; inside the caller's transaction.
  public func move(
    _ id: Int64, to path: String, modifiedAtNanoseconds: Int64?, sourceID: Int64?
  ) throws(SQLiteError) {
    try makeWay.run(.text(path))
    try copyDecisions.run(.integer(id), .text(path))
    try releaseDecisions.run(.integer(id), .text(path))
    try move.run(.integer(id), .text(path), Value(modifiedAtNanoseconds), Value(sourceID))
  }

  /// Takes a file out of the way of another: it gets a path that no file has, below what `path` is below.
  ///
  /// Inside the caller's transaction.
  public func putAside(_ id: Int64, from path: String) throws(SQLiteError) {
    let aside = "\(path)\(Self.aside)\(id))"
    try copyDecisions.run(.integer(id), .text(aside))
    try releaseDecisions.run(.integer(id), .text(aside))
    try putAside.run(.integer(id), .text(aside))
  }

  /// Whether a file is still noted at `path`, or was put aside from there, and not moved.
  public func isStill(_ id: Int64, at path: String) throws(SQLiteError) -> Bool {
    try findPath.bind(id, at: 1)
    defer { findPath.reset() }
    guard try findPath.step() else { return false }
    let now = findPath.text(at: 0)
    return now == path || Self.pathBeforeAside(now) == path
  }

  /// The path that a file had before it was put aside; any other as it is.
  public static func pathBeforeAside(_ path: String) -> String {
    guard path.hasSuffix(")"), let mark = path.ranges(of: aside).last else { return path }
    return String(path[..<mark.lowerBound])
  }

  /// Notes what a library is that was read to its end; inside the caller's transaction.
  public func end(_ id: Int64, as input: InputRecord) throws(SQLiteError) {
    try inputs.update(id, to: input)
  }

  /// Notes that a file is to be read again, whatever it looks like; inside the caller's transaction.
  public func forgetDigest(_ id: Int64) throws(SQLiteError) {
    try forgetDigest.run(.integer(id))
  }

  /// Makes a file that is of no source one of this source; inside the caller's transaction.
  public func adopt(_ id: Int64, sourceID: Int64) throws(SQLiteError) {
    try adopt.run(.integer(id), .integer(sourceID))
  }
}
