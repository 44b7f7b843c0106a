public import Knowledge
public import SQLite

/// Keeps up where files are that did not change: under another path, and of which source.
///
/// Nothing of this moves the revision of the file, for no article changes by it.
public struct InputPlaces: ~Copyable {
  /// A file with the size that somebody looks for.
  public struct Candidate: Hashable, Sendable {
    /// Number of its row.
    public let id: Int64
    /// Where it was when it was read.
    public let path: String
    /// Digest of its bytes.
    public let digest: ContentDigest
  }

  static let findBySize = """
    SELECT id, path, digest FROM input
    WHERE byte_count = ?1 AND path IS NOT NULL AND digest <> zeroblob(32) ORDER BY path
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

  private static let adopt = """
    UPDATE input SET source_id = ?2 WHERE id = ?1 AND source_id IS NULL
    """

  private let findBySize: SQLite.Statement
  private let makeWay: SQLite.Statement
  private let move: SQLite.Statement
  private let adopt: SQLite.Statement

  /// Prepares to write into the file behind `connection`.
  public init(on connection: borrowing Connection) throws(SQLiteError) {
    let findBySize = try connection.prepare(Self.findBySize)
    let makeWay = try connection.prepare(Self.makeWay)
    let move = try connection.prepare(Self.move)
    let adopt = try connection.prepare(Self.adopt)
    self.findBySize = findBySize
    self.makeWay = makeWay
    self.move = move
    self.adopt = adopt
  }

  /// Files of this size, those that are gone too, in order of path.
  public func candidates(byteCount: Int) throws(SQLiteError) -> [Candidate] {
    try findBySize.bind(Int64(byteCount), at: 1)
    defer { findBySize.reset() }
    var found: [Candidate] = []
    while try findBySize.step() {
      guard let digest = ContentDigest(bytes: findBySize.bytes(at: 2)) else { continue }
      found.append(
        Candidate(id: findBySize.int64(at: 0), path: findBySize.text(at: 1), digest: digest))
    }
    return found
  }

  /// Notes that a file is at another path now; inside the caller's transaction.
  public func move(
    _ id: Int64, to path: String, modifiedAtNanoseconds: Int64?, sourceID: Int64?
  ) throws(SQLiteError) {
    try makeWay.run(.text(path))
    try move.run(.integer(id), .text(path), Value(modifiedAtNanoseconds), Value(sourceID))
  }

  /// Makes a file that is of no source one of this source; inside the caller's transaction.
  public func adopt(_ id: Int64, sourceID: Int64) throws(SQLiteError) {
    try adopt.run(.integer(id), .integer(sourceID))
  }
}
