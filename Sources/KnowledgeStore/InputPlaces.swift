public import Knowledge
public import SQLite

/// Keeps up where files are that did not change: under another path, and of which source.
///
/// Nothing of this moves the revision of the file, for no article changes by it.
public struct InputPlaces: ~Copyable {
  // Whether there are records is all that is asked here of their number.
  private static let candidate = """
    SELECT i.id, i.path, i.byte_count, i.modified_at, i.digest, EXISTS (
        SELECT 1 FROM record AS r WHERE r.input_id = i.id AND r.gone_at IS NULL),
      i.is_archive, i.source_id
    FROM input AS i
    """
  static let findByDigest =
    candidate + " WHERE i.digest = ?1 AND i.path IS NOT NULL ORDER BY i.path LIMIT 100"
  static let findBySize =
    candidate + """
       WHERE i.byte_count = ?1 AND i.path IS NOT NULL AND i.digest <> zeroblob(32) LIMIT 100
      """

  // A row of the new path may be left of a file that was there before and is gone.
  private static let findGone = """
    SELECT id FROM input
    WHERE path = ?1 AND id <> ?2 AND NOT EXISTS (
      SELECT 1 FROM record AS r WHERE r.input_id = input.id AND r.gone_at IS NULL)
    """

  // What no source is read for stays its source's as long as it is below its folder.
  private static let rename = """
    UPDATE input SET path = ?2, source_id = coalesce(?3, (
      SELECT s.id FROM source AS s WHERE s.id = input.source_id AND (
        s.root = ?2 OR substr(?2, 1, length(rtrim(s.root, '/')) + 1) = rtrim(s.root, '/') || '/')))
    WHERE id = ?1 AND NOT EXISTS (SELECT 1 FROM input AS o WHERE o.path = ?2 AND o.id <> ?1)
    """
  private static let touch = """
    UPDATE input SET modified_at = ?2, byte_count = coalesce(?3, byte_count)
    WHERE id = ?1 AND (modified_at IS NOT ?2 OR byte_count <> coalesce(?3, byte_count))
    """

  static let members = """
    SELECT m.id, substr(m.path, length(a.path) + 1)
    FROM input AS a JOIN input AS m ON m.path > a.path || '/' AND m.path < a.path || '0'
    WHERE a.id = ?1 AND a.is_archive = 1
    """

  static let goneArticles = """
    SELECT DISTINCT article_id FROM record WHERE gone_at IS NOT NULL AND input_id IN (
      SELECT ?1
      UNION ALL
      SELECT m.id FROM input AS a
      JOIN input AS m ON m.path > a.path || '/' AND m.path < a.path || '0'
      WHERE a.id = ?1 AND a.is_archive = 1)
    """

  private static let aside = " (gone, "
  // Two files that change places must not meet at one.
  private static let putAside = "UPDATE input SET path = ?2 WHERE id = ?1"
  private static let forgetDigest = "UPDATE input SET digest = zeroblob(32) WHERE id = ?1"
  private static let openArchive = """
    UPDATE input SET digest = zeroblob(32)
    WHERE path = ?1 AND is_archive = 1 AND digest <> zeroblob(32)
    """

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

  static let adopt = """
    UPDATE input SET source_id = ?2
    WHERE source_id IS NULL AND id IN (
      SELECT ?1
      UNION ALL
      SELECT m.id FROM input AS a
      JOIN input AS m ON m.path > a.path || '/' AND m.path < a.path || '0'
      WHERE a.id = ?1 AND a.is_archive = 1)
    """

  // What a library or an archive had lost before is to be found.
  private static let readAgain = """
    UPDATE input SET digest = zeroblob(32)
    WHERE id = ?1 AND (is_archive = 1 OR EXISTS (
      SELECT 1 FROM record AS r WHERE r.input_id = input.id AND r.name <> ''))
    """

  private let findByDigest: SQLite.Statement
  private let findBySize: SQLite.Statement
  private let findGone: SQLite.Statement
  private let rename: SQLite.Statement
  private let touch: SQLite.Statement
  private let members: SQLite.Statement
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
    let findGone = try connection.prepare(Self.findGone)
    let rename = try connection.prepare(Self.rename)
    let touch = try connection.prepare(Self.touch)
    let members = try connection.prepare(Self.members)
    let adopt = try connection.prepare(Self.adopt)
    let findPath = try connection.prepare("SELECT path FROM input WHERE id = ?1")
    let copyDecisions = try connection.prepare(Self.copyDecisions)
    let inputs = try InputWriter(on: connection)
    let releaseDecisions = try connection.prepare(Self.releaseDecisions)
    let forgetDigest = try connection.prepare(Self.forgetDigest)
    let putAside = try connection.prepare(Self.putAside)
    self.findByDigest = findByDigest
    self.findBySize = findBySize
    self.findGone = findGone
    self.rename = rename
    self.touch = touch
    self.members = members
    self.adopt = adopt
    self.findPath = findPath
    self.copyDecisions = copyDecisions
    self.inputs = inputs
    self.releaseDecisions = releaseDecisions
    self.forgetDigest = forgetDigest
    self.putAside = putAside
  }

  /// Files with this content, those that are gone too, in order of path; the first hundred.
  ///
  /// Of their records it is told whether there are any: 1 or 0; of an archive it is not.
  public func files(with digest: ContentDigest) throws(SQLiteError) -> [SourceInputs.Input] {
    try findByDigest.bind(digest.bytes, at: 1)
    return try Self.candidates(findByDigest)
  }

  /// The same of files of this size; a hundred of them, in no order.
  public func files(byteCount: Int) throws(SQLiteError) -> [SourceInputs.Input] {
    try findBySize.bind(Int64(byteCount), at: 1)
    return try Self.candidates(findBySize)
  }

  /// Whether a file at `path` is known to have had one of these contents, be it gone since.
  public func isKnown(
    _ path: String, as digests: [ContentDigest], besides ids: Set<Int64>
  ) throws(SQLiteError) -> Bool {
    for digest in digests {
      let known = try files(with: digest)
      if known.contains(where: { $0.path == path && !ids.contains($0.id) }) { return true }
    }
    return false
  }

  private static func candidates(
    _ select: borrowing SQLite.Statement
  ) throws(SQLiteError) -> [SourceInputs.Input] {
    defer { select.reset() }
    var found: [SourceInputs.Input] = []
    while try select.step() {
      if let input = SourceInputs.input(in: select, isArchive: select.int(at: 6) == 1) {
        found.append(input)
      }
    }
    return found
  }

  /// Notes that a file is at another path now, an archive with what is stored of its files.
  ///
  /// Inside the caller's transaction.
  ///
  /// - Parameters:
  ///   - id: Of the file.
  ///   - path: Absolute; what is stored there and gone makes way.
  ///   - byteCount: Size in bytes, as it is packed; nil: as it was.
  ///   - modifiedAtNanoseconds: When it was modified, in Unix nanoseconds, where that tells something.
  ///   - sourceID: The source that has it there; nil: the one that had it, if that reaches so far, or none.
  /// - Throws: `SQLiteError`.
  public func move(
    _ id: Int64, to path: String, byteCount: Int?, modifiedAtNanoseconds: Int64?, sourceID: Int64?
  ) throws(SQLiteError) {
    for member in try members(of: id) {
      try rename(member.id, to: path + member.name, sourceID: sourceID)
    }
    try rename(id, to: path, sourceID: sourceID)
    try touch(id, byteCount: byteCount, modifiedAtNanoseconds: modifiedAtNanoseconds)
  }

  private func rename(_ id: Int64, to path: String, sourceID: Int64?) throws(SQLiteError) {
    if let gone = try goneInput(at: path, besides: id) { try putAside(gone, from: path) }
    try copyDecisions.run(.integer(id), .text(path))
    try releaseDecisions.run(.integer(id), .text(path))
    try rename.run(.integer(id), .text(path), Value(sourceID))
  }

  /// What is stored of a file that was at `path` before and is gone, where another comes there.
  private func goneInput(at path: String, besides id: Int64) throws(SQLiteError) -> Int64? {
    try findGone.bind(path, at: 1)
    try findGone.bind(id, at: 2)
    defer { findGone.reset() }
    return try findGone.step() ? findGone.int64(at: 0) : nil
  }

  /// Notes when a file was modified that holds what it held; inside the caller's transaction.
  ///
  /// - Parameters:
  ///   - id: Of the file.
  ///   - byteCount: Size in bytes, as it is packed; nil: as it was.
  ///   - modifiedAtNanoseconds: In Unix nanoseconds; nil where that tells nothing yet.
  /// - Throws: `SQLiteError`.
  public func touch(
    _ id: Int64, byteCount: Int?, modifiedAtNanoseconds: Int64?
  ) throws(SQLiteError) {
    try touch.run(
      .integer(id), Value(modifiedAtNanoseconds), byteCount.map { .integer(Int64($0)) } ?? .null)
  }

  /// The articles of a file, or of the files of an archive, that were gone from it.
  public func goneArticles(
    of id: Int64, on connection: borrowing Connection
  ) throws(SQLiteError) -> Set<Int64> {
    let select = try connection.prepare(Self.goneArticles)
    try select.bind(id, at: 1)
    var found: Set<Int64> = []
    while try select.step() { found.insert(select.int64(at: 0)) }
    return found
  }

  /// The files of an archive, their paths behind its own; none of any other file.
  private func members(of id: Int64) throws(SQLiteError) -> [(id: Int64, name: String)] {
    try members.bind(id, at: 1)
    defer { members.reset() }
    var found: [(id: Int64, name: String)] = []
    while try members.step() { found.append((members.int64(at: 0), members.text(at: 1))) }
    return found
  }

  /// Takes a file out of the way of another: it gets a path that no file has, below what `path` is below.
  ///
  /// An archive takes its files along. Inside the caller's transaction.
  ///
  /// - Parameters:
  ///   - id: Of the file.
  ///   - path: Where it is.
  ///   - archive: Path of the archive that it was in and that is another now: it is not below that any more.
  /// - Throws: `SQLiteError`.
  public func putAside(
    _ id: Int64, from path: String, outOf archive: String? = nil
  ) throws(SQLiteError) {
    let base = archive ?? path
    let aside = "\(base)\(Self.aside)\(id))" + path.dropFirst(base.count)
    for member in try members(of: id) { try putAside(member.id, at: aside + member.name) }
    try putAside(id, at: aside)
  }

  private func putAside(_ id: Int64, at aside: String) throws(SQLiteError) {
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

  /// The path that a file had before it, or its archive, was put aside; any other as it is.
  public static func pathBeforeAside(_ path: String) -> String {
    for mark in path.ranges(of: aside).reversed() {
      let behind = path[mark.upperBound...].drop { $0.isASCII && $0.isNumber }
      if behind == ")" || behind.hasPrefix(")/") {
        return String(path[..<mark.lowerBound] + behind.dropFirst())
      }
    }
    return path
  }

  /// Notes that an archive is read: until that is done, it is not what it was, and known by nothing.
  ///
  /// Inside the caller's transaction.
  public func open(
    archiveAt path: String, on connection: borrowing Connection
  ) throws(SQLiteError) {
    try connection.run(Self.openArchive, .text(path))
  }

  /// Notes that there is an archive, not all of which could be read, where nothing is known at its path.
  ///
  /// Inside the caller's transaction.
  public func note(
    archive: InputRecord, on connection: borrowing Connection
  ) throws(SQLiteError) {
    guard let path = archive.path,
      try connection.integer("SELECT count(*) FROM input WHERE path = ?1", .text(path)) == 0
    else { return }
    _ = try inputs.put(archive, on: connection)
  }

  /// Puts down an archive that was read to its end; inside the caller's transaction.
  public func put(
    archive: InputRecord, on connection: borrowing Connection
  ) throws(SQLiteError) {
    _ = try inputs.put(archive, on: connection)
  }

  /// Notes what a library is that was read to its end; inside the caller's transaction.
  public func end(_ id: Int64, as input: InputRecord) throws(SQLiteError) {
    try inputs.update(id, to: input)
  }

  /// Notes that a file is to be read again, whatever it looks like; inside the caller's transaction.
  public func forgetDigest(_ id: Int64) throws(SQLiteError) {
    try forgetDigest.run(.integer(id))
  }

  /// Notes that a library or an archive is to be read again, whatever it looks like, and leaves any other file
  /// as it is; inside the caller's transaction.
  public func readAgain(_ id: Int64, on connection: borrowing Connection) throws(SQLiteError) {
    try connection.run(Self.readAgain, .integer(id))
  }

  /// Makes a file that is of no source one of this source, and so the files of an archive.
  ///
  /// Inside the caller's transaction.
  public func adopt(_ id: Int64, sourceID: Int64) throws(SQLiteError) {
    try adopt.run(.integer(id), .integer(sourceID))
  }
}
