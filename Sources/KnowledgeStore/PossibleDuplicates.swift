public import Knowledge
internal import SQLite

/// Two records of two articles that may be the same paper, for a person to decide.
public struct PossibleDuplicate: Hashable, Sendable {
  /// A record and what it is of.
  public struct Side: Hashable, Sendable {
    /// The record's number.
    public let recordID: Int64
    /// Its article's number.
    public let articleID: Int64
    /// Title as the record states it; empty where it states none.
    public let title: String
  }

  /// The older record.
  public let record: Side
  /// The newer one.
  public let other: Side
  /// How they agree.
  public let likeness: Likeness
}

extension Store {
  /// Pairs of records of two articles that are alike enough for a person to look at, in order of
  /// the older record.
  ///
  /// Pairs that state different DOIs or PMIDs, or that a person told apart, are left out. Two that
  /// are alike enough to be one article are here where they came before records were compared like
  /// this, or where what ties them came after both.
  ///
  /// - Parameters:
  ///   - article: Only pairs with a record of this article; nil: of all.
  ///   - after: Only pairs whose older record has a number above this one.
  ///   - body: Takes each pair; returns whether to go on.
  /// - Throws: `StoreError` where the file cannot be read, or whatever `body` throws.
  /// - Complexity: O(*n* log *n*) in the number of records; each is compared with at most 96
  ///   others.
  public borrowing func forEachPossibleDuplicate(
    ofArticle article: Int64?, after: Int64, _ body: (PossibleDuplicate) throws -> Bool
  ) throws {
    do {
      try forEachPair(ofArticle: article, after: after) { pair in
        try pair.likeness.score < Likeness.possible || body(pair)
      }
    } catch let error as SQLiteError {
      throw StoreError(error, path: path, doing: "looking for possible duplicates")
    }
  }

  private borrowing func forEachPair(
    ofArticle article: Int64?, after: Int64, _ body: (PossibleDuplicate) throws -> Bool
  ) throws {
    let select = try connection.prepare(MatchSQL.findPairs)
    let text = try connection.prepare(MatchSQL.findText)
    try select.bindAll([.integer(after), Value(article)])
    while try select.step() {
      let one = try Self.side(at: 0, in: select, text)
      let other = try Self.side(at: 4, in: select, text)
      let pair = PossibleDuplicate(
        record: one.side, other: other.side, likeness: Likeness(of: one.traits, and: other.traits))
      guard try body(pair) else { return }
    }
  }

  private static func side(
    at column: Int, in select: borrowing SQLite.Statement, _ text: borrowing SQLite.Statement
  ) throws(SQLiteError) -> (side: PossibleDuplicate.Side, traits: PaperTraits) {
    let id = select.int64(at: column)
    let reference = RecordKeys.reference(of: select.text(at: column + 2)) ?? Reference()
    var abstract: String?
    if select.int(at: column + 3) == ArticleRecord.Completeness.abstract.rawValue {
      try text.bind(id, at: 1)
      defer { text.reset() }
      if try text.step() { abstract = text.text(at: 0) }
    }
    let side = PossibleDuplicate.Side(
      recordID: id, articleID: select.int64(at: column + 1), title: reference.title ?? "")
    return (side, PaperTraits(reference, abstract: abstract))
  }
}
