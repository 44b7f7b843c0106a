/// What a `FullTextRanker` looks for, and which of the rows that have it are wanted.
public struct RankingRequest {
  /// One way to write what is looked for.
  public enum Variant: Hashable, Sendable {
    /// A word as the table's tokenizer gives it.
    case token(String)
    /// An FTS5 expression, such as a phrase, whose hits count like those of one word.
    case expression(String)
  }

  /// Something looked for.
  public struct Clause: Hashable, Sendable {
    /// Ways to write it: a row's hits of all of them are counted together.
    public var variants: [Variant]
    /// What its part of a score is multiplied with.
    public var weight: Double
    /// Whether it only adds to scores of the best hits: it makes no row a hit, and does not count as
    /// matched.
    public var isExtra: Bool
    /// Taken for the number of rows with an extra clause, which need not be counted then.
    public var rowCount: Int?

    /// Makes a clause.
    public init(
      _ variants: [Variant], weight: Double = 1, isExtra: Bool = false, rowCount: Int? = nil
    ) {
      self.variants = variants
      self.weight = weight
      self.isExtra = isExtra
      self.rowCount = rowCount
    }
  }

  /// A place in the order of hits.
  public struct Place: Hashable, Sendable {
    /// The score of the hit there.
    public var score: Double
    /// Its row.
    public var row: Int64

    /// Makes a place.
    public init(score: Double, row: Int64) {
      self.score = score
      self.row = row
    }
  }

  /// What is looked for.
  public var clauses: [Clause]
  /// Rows with fewer clauses than this are no hits; with 0 all `rows` are.
  public var leastMatched = 1
  /// The only rows looked at, ascending; nil for all.
  public var rows: [Int64]?
  /// Rows that are no hits, ascending.
  public var excluded: [Int64] = []
  /// The most hits wanted; 0 or more.
  public var limit: Int
  /// Extra clauses add to the scores of so many hits, those that are best without them.
  public var liftedCount = Int(Int32.max)
  /// Whether the number of hits must be exact: takes longer with several words.
  public var wantsTotal = false
  /// Only hits behind this place.
  public var after: Place?
  /// Decides whether a row is a hit; must not use the ranker.
  ///
  /// Asked for few rows only, unless `wantsTotal`. nil accepts all.
  public var accepts: ((Int64) throws(SQLiteError) -> Bool)?
  /// Asked now and then; true ends the search with `.interrupt`.
  public var isLate: (() -> Bool)?

  /// Makes a request for the best hits of all rows.
  public init(_ clauses: [Clause], limit: Int) {
    self.clauses = clauses
    self.limit = limit
  }
}

/// A row that hit.
public struct RankedRow: Hashable, Sendable {
  /// Its row id.
  public let row: Int64
  /// How well it fits; larger is better.
  public let score: Double
  /// How many of the clauses it has.
  public let matched: Int

  /// Makes a hit.
  public init(row: Int64, score: Double, matched: Int) {
    self.row = row
    self.score = score
    self.matched = matched
  }
}

/// What the part of one clause in a row's score was made of.
public struct ScorePart: Hashable, Sendable {
  /// How often its words stand in each column; 255 for all that is more.
  public let counts: [Int]
  /// How many words each column of the row has.
  public let lengths: [Int]
  /// How many words each column has on average.
  public let averageLengths: [Double]
  /// How many rows have the clause.
  public let rowsWith: Int
  /// How many rows there are.
  public let rowCount: Int
}
