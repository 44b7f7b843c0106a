internal import Knowledge
public import SQLite

/// Identifiers that records state and no column of articles holds: trial numbers, numbers of books, ids
/// of arXiv.
///
/// All of them are read when the first is asked for: O(bytes of all records), once.
public final class StatedIdentifiers {
  /// What kind of identifier.
  public enum Kind: Hashable, Sendable {
    /// `NCT` and eight digits, wherever the record states it.
    case nct
    /// Thirteen digits, of a record that is a book; a chapter states that of its book.
    case isbn
    /// As `Clue.arxiv`.
    case arxiv
  }

  private struct Name: Hashable {
    let kind: Kind
    let value: String
  }

  private var articles: [Name: Set<Int64>]?

  /// Begins with nothing read.
  public init() {}

  /// Row ids of the articles whose records state an identifier, in order.
  public func articles(
    stating value: String, _ kind: Kind, on connection: borrowing Connection
  ) throws(SQLiteError) -> [Int64] {
    let known: [Name: Set<Int64>]
    if let articles { known = articles } else { known = try Self.read(on: connection) }
    articles = known
    return known[Name(kind: kind, value: value), default: []].sorted()
  }

  private static let records = """
    SELECT r.article_id, a.kind, r.csl, r.csl ->> '$.ISBN', r.csl ->> '$.archive',
      r.csl ->> '$.archive_location', r.csl ->> '$.URL'
    FROM record AS r JOIN article AS a ON a.id = r.article_id
    WHERE a.removed_at IS NULL
      AND (r.csl LIKE '%"ISBN"%' OR r.csl LIKE '%NCT0%' OR r.csl LIKE '%arxiv%')
    """

  private static func read(
    on connection: borrowing Connection
  ) throws(SQLiteError) -> [Name: Set<Int64>] {
    var found: [Name: Set<Int64>] = [:]
    let select = try connection.prepare(records)
    while try select.step() {
      let id = select.int64(at: 0)
      func add(_ kind: Kind, _ value: String) {
        found[Name(kind: kind, value: value), default: []].insert(id)
      }
      for number in trialNumbers(in: select.text(at: 2)) { add(.nct, number) }
      if select.text(at: 1) == "book", let field = select.optionalText(at: 3) {
        for number in ISBN.all(in: field) { add(.isbn, number.value) }
      }
      if select.optionalText(at: 4)?.lowercased() == "arxiv",
        let id = select.optionalText(at: 5).flatMap(ArXivID.init(field:))
      {
        add(.arxiv, id.value)
      }
      if let id = select.optionalText(at: 6).flatMap(ArXivID.init(firstIn:)) {
        add(.arxiv, id.value)
      }
    }
    return found
  }

  private static func trialNumbers(in text: String) -> [String] {
    let bytes = Array(text.utf8)
    return identifiers(in: bytes, range: ByteRange(0..<bytes.count))
      .filter { $0.kind == .nct }.map(\.value)
  }
}
