public import Knowledge
public import SQLite

/// Looks up entries of libraries as they were when last read.
public struct EntryTable: ~Copyable {
  /// A record that has an entry's name and content.
  public struct Claim: Hashable, Sendable {
    /// Its number.
    public let recordID: Int64
    /// Whether it is there, and what is derived from it is of the current versions: nothing is to be done.
    public let isCurrent: Bool
  }

  private static let isCurrent = """
    SELECT r.id, r.gone_at IS NULL AND r.reader_version = ?1 AND a.analyser_version = ?2
      AND a.vocabulary_version = ?3
    FROM record AS r JOIN article AS a ON a.id = r.article_id
    """
  static let find = isCurrent + " WHERE r.input_id = ?4 AND r.name = ?5 AND r.digest = ?6"
  static let findByID = isCurrent + " WHERE r.id = ?4"

  static let hasLibrary = """
    SELECT 1 FROM input AS i
    WHERE (i.path = ?1 OR i.path > ?1 || '/' AND i.path < ?1 || '0') AND EXISTS (
      SELECT 1 FROM record AS r WHERE r.input_id = i.id AND (r.name > '' OR i.path > ?1))
    LIMIT 1
    """
  static let library = """
    SELECT i.id FROM input AS i
    WHERE i.path IS ?1 AND (i.path IS NOT NULL OR EXISTS (
      SELECT 1 FROM record AS r WHERE r.input_id = i.id AND r.name <> ''))
    ORDER BY i.id LIMIT 1
    """
  // The index of names alone tells which are shared; the others are not looked at.
  static let shared = """
    SELECT id, name, digest FROM record WHERE input_id = ?1 AND name GLOB '*#[1-9]*'
    """
  static let bare = "SELECT id, digest FROM record WHERE input_id = ?1 AND name = ?2"

  private let find: SQLite.Statement
  private let findByID: SQLite.Statement
  private let hasLibrary: SQLite.Statement
  private let library: SQLite.Statement
  private let shared: SQLite.Statement
  private let bare: SQLite.Statement

  /// Prepares to look up in the file behind `connection`.
  public init(on connection: borrowing Connection) throws(SQLiteError) {
    let find = try connection.prepare(Self.find)
    let findByID = try connection.prepare(Self.findByID)
    let hasLibrary = try connection.prepare(Self.hasLibrary)
    let library = try connection.prepare(Self.library)
    let shared = try connection.prepare(Self.shared)
    let bare = try connection.prepare(Self.bare)
    self.find = find
    self.findByID = findByID
    self.hasLibrary = hasLibrary
    self.library = library
    self.shared = shared
    self.bare = bare
  }

  /// The row of the library at `path`; nil where there is none.
  ///
  /// Standard input has one for all.
  public func inputID(ofLibraryAt path: String?) throws(SQLiteError) -> Int64? {
    try library.bind(path, at: 1)
    defer { library.reset() }
    return try library.step() ? library.int64(at: 0) : nil
  }

  /// Whether records are stored of a library at `path`, or of anything in the archive there.
  public func hasLibrary(at path: String) throws(SQLiteError) -> Bool {
    try hasLibrary.bind(path, at: 1)
    defer { hasLibrary.reset() }
    return try hasLibrary.step()
  }

  /// Begins to pair the entries of a library with its records.
  ///
  /// - Parameters:
  ///   - inputID: The library's row; nil: nothing is stored of it.
  ///   - contents: What stands in the library, where that is known.
  /// - Returns: The pairing, that knows which records share a name.
  /// - Throws: `SQLiteError`.
  public func pairing(
    inInput inputID: Int64?, contents: LibraryContents?
  ) throws(SQLiteError) -> EntryPairing {
    var pairing = EntryPairing(contents: contents)
    guard let inputID else { return pairing }
    try shared.bind(inputID, at: 1)
    defer { shared.reset() }
    while try shared.step() {
      let (name, number) = EntryPairing.parts(of: shared.text(at: 1))
      guard number > 1, let digest = ContentDigest(bytes: shared.bytes(at: 2)) else { continue }
      if !pairing.isShared(name) { try addBare(name, inInput: inputID, to: &pairing) }
      pairing.add(shared.int64(at: 0), name, number: number, digest: digest)
    }
    pairing.arrange()
    return pairing
  }

  private func addBare(
    _ name: String, inInput inputID: Int64, to pairing: inout EntryPairing
  ) throws(SQLiteError) {
    try bare.bind(inputID, at: 1)
    try bare.bind(name, at: 2)
    defer { bare.reset() }
    guard try bare.step(), let digest = ContentDigest(bytes: bare.bytes(at: 1)) else { return }
    pairing.add(bare.int64(at: 0), name, number: 1, digest: digest)
  }

  /// The record that an entry is by its name and content; no other entry's from then on.
  ///
  /// - Parameters:
  ///   - digest: Of the entry.
  ///   - name: What its library calls it.
  ///   - inputID: The library's row.
  ///   - versions: The current ones.
  ///   - pairing: Of the library.
  /// - Returns: The record; nil where none has that content.
  /// - Throws: `SQLiteError`.
  public func claim(
    _ digest: ContentDigest, named name: String, inInput inputID: Int64, versions: Versions,
    from pairing: inout EntryPairing
  ) throws(SQLiteError) -> Claim? {
    let current: [Value] = [
      .integer(Int64(versions.reader)), .integer(Int64(versions.analyser)),
      .integer(Int64(versions.vocabulary)),
    ]
    if pairing.isShared(name) {
      guard let id = pairing.claim(name, digest) else { return nil }
      return try Self.claim(findByID, current + [.integer(id)])
    }
    guard
      let claim = try Self.claim(
        find, current + [.integer(inputID), .text(name), .blob(digest.bytes)]),
      !pairing.met.contains(claim.recordID)
    else { return nil }
    pairing.meet(claim.recordID)
    return claim
  }

  private static func claim(
    _ select: borrowing SQLite.Statement, _ arguments: [Value]
  ) throws(SQLiteError) -> Claim? {
    try select.bindAll(arguments)
    defer { select.reset() }
    guard try select.step() else { return nil }
    return Claim(recordID: select.int64(at: 0), isCurrent: select.int(at: 1) == 1)
  }
}
