internal import Glibc
public import SQLite

/// A knowledge base that may not be well, opened to look at: nothing is changed, nor brought up to date.
///
/// Also one of an earlier schema, or with other views, which `Store` refuses to read.
public struct HealthFile: ~Copyable {
  /// The file's path, as given.
  public let path: String
  /// The version of its schema.
  public let version: Int
  /// For reading.
  public let connection: Connection

  /// Opens the file at `path`.
  ///
  /// - Throws: `StoreError.missing`, `.folder`, `.empty`, `.notAKnowledgeBase`, `.newerSchema`, or
  ///   `.damaged` where it cannot even be opened.
  public init(path: String) throws(StoreError) {
    guard unsafe access(path, F_OK) == 0 else { throw .missing(path: path) }
    var status = stat()
    if unsafe stat(path, &status) == 0, status.st_mode & S_IFMT == S_IFDIR {
      throw .folder(path: path)
    }
    let connection = try Self.open(path)
    let version = try Self.version(on: connection, path: path)
    self.path = path
    self.version = version
    self.connection = connection
  }

  private static func open(_ path: String) throws(StoreError) -> Connection {
    do throws(SQLiteError) {
      return try Connection(path: path, mode: .readOnly)
    } catch {
      throw StoreError(error, path: path, doing: "opening the file")
    }
  }

  private static func version(
    on connection: borrowing Connection, path: String
  ) throws(StoreError) -> Int {
    let state: Schema.FileState
    do throws(SQLiteError) {
      state = try Schema.state(of: connection)
    } catch {
      throw StoreError(error, path: path, doing: "reading its header")
    }
    switch state {
    case .empty: throw .empty(path: path)
    case .foreign, .ours(version: 0): throw .notAKnowledgeBase(path: path)
    case .ours(let version) where version > Schema.current.version:
      throw .newerSchema(path: path, found: version, supported: Schema.current.version)
    case .ours(let version): return version
    }
  }

  /// Whether its schema is that of this kb.
  public var isCurrent: Bool { version == Schema.current.version }

  /// How much room it takes.
  public borrowing func size() throws(StoreError) -> FileSize {
    do throws(SQLiteError) {
      return try FileSize(on: connection, path: path)
    } catch {
      throw StoreError(error, path: path, doing: "measuring it")
    }
  }

  /// How many rows of the kinds that matter are in it, in words: `6 articles, 64 claims, 2 reviews`.
  ///
  /// - Throws: `StoreError` where they cannot be counted.
  public borrowing func contents() throws(StoreError) -> String {
    do throws(SQLiteError) {
      var parts: [String] = []
      for (noun, sql) in [
        ("article", "SELECT count(*) FROM article WHERE removed_at IS NULL"),
        ("claim", "SELECT count(*) FROM statement WHERE kind = 'claim'"),
        ("review", "SELECT count(*) FROM review"),
      ] {
        let count = try connection.integer(sql)
        parts.append("\(count) \(noun)\(count == 1 ? "" : "s")")
      }
      let other =
        try HumanRows.count(on: connection)
        - connection.integer(
          "SELECT count(*) FROM review")
      parts.append("\(other) other human row\(other == 1 ? "" : "s")")
      let revision = try connection.integer(
        "SELECT CAST(value AS INTEGER) FROM setting WHERE name = 'revision'")
      return parts.joined(separator: ", ") + "; schema \(version), revision \(revision)"
    } catch {
      throw StoreError(error, path: path, doing: "counting what is in it")
    }
  }
}
