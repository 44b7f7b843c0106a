internal import CSQLite

/// Ranks the rows of one FTS5 table by BM25F, in C, from the table's own index.
///
/// The formula stands in `ranking.h`. It follows Robertson, Zaragoza and Taylor, "Simple BM25
/// Extension to Multiple Weighted Fields" (2004), and gives each search the best rows in about the
/// time that it takes to read the words' rows; rows that cannot come among the best are left out
/// where that is certain. A ranker remembers lengths of rows, and of words how frequent they are and
/// their rows, until the table changes, so searches after the first are faster. Uses 2 bytes a row
/// and column for lengths, 9 bytes a row for sums, and at most 96 MiB for the rows of words that
/// were asked for lately.
///
/// It belongs to the task of its connection, which it keeps open.
@safe public final class FullTextRanker {
  private let raw: OpaquePointer
  private let handle: DatabaseHandle
  private let columnCount: Int

  /// A column's part in the formula.
  public struct Column: Hashable, Sendable {
    /// What a hit in it counts, above 0.
    public let weight: Double
    /// How much its length counts, from 0 to 1.
    public let lengthNormalization: Double

    /// Makes a column.
    public init(weight: Double, lengthNormalization: Double) {
      self.weight = weight
      self.lengthNormalization = lengthNormalization
    }
  }

  /// A ranker for `table` in the main schema.
  ///
  /// - Parameters:
  ///   - table: An FTS5 table with detail=full, at most four columns, and the tokenizer of
  ///     `FullTextTokenizer`; `Connection.installSearchFunctions` was called.
  ///   - columns: One for each column of the table.
  ///   - saturation: k1 of the formula, above 0: how many hits are many.
  ///   - connection: Where the table is.
  /// - Throws: `.mismatch` for a table that cannot be ranked so, or what SQLite reports.
  public init(
    table: String, columns: [Column], saturation: Double, on connection: borrowing Connection
  ) throws(SQLiteError) {
    var found: OpaquePointer?
    let code = unsafe kb_ranker_open(
      connection.handle.raw, table, saturation, columns.map(\.weight),
      columns.map(\.lengthNormalization), Int32(columns.count), &found)
    guard code == SQLITE_OK, let found = unsafe found else { throw connection.handle.failure(code) }
    unsafe raw = found
    handle = connection.handle
    columnCount = columns.count
  }

  deinit { unsafe kb_ranker_close(raw) }

  /// The best hits of `request`, by score, then by row, and how many there are.
  ///
  /// Call it inside a read transaction, so that the table does not change meanwhile.
  ///
  /// - Returns: The hits, and the number of all; a lower bound of it unless `wantsTotal`.
  /// - Throws: `.interrupt` when it was late, `.corruptVirtualTable` for an index that cannot be read, what
  ///   `accepts` throws, or what SQLite reports.
  /// - Complexity: Linear in the number of rows that have the words, at worst.
  public func hits(
    of request: RankingRequest
  ) throws(SQLiteError) -> (hits: [RankedRow], total: Int) {
    let questions = RankingQuestions(request)
    var hits = [kb_rank_hit](repeating: kb_rank_hit(), count: request.limit)
    var count: Int32 = 0
    var total: Int64 = 0
    let code = unsafe withClauses(request.clauses) { clauses in
      unsafe request.excluded.withUnsafeBufferPointer { excluded in
        unsafe (request.rows ?? []).withUnsafeBufferPointer { rows in
          var raw = unsafe RankingQuestions.rawRequest(request, asking: questions)
          unsafe raw.clauses = clauses.baseAddress
          unsafe raw.clause_count = Int32(clauses.count)
          // An empty list is not the same as none.
          let none: Int64 = 0
          return unsafe withUnsafePointer(to: none) { none in
            unsafe raw.rows = request.rows == nil ? nil : rows.baseAddress ?? none
            unsafe raw.row_count = Int64(rows.count)
            unsafe raw.excluded = excluded.baseAddress
            unsafe raw.excluded_count = Int64(excluded.count)
            return unsafe hits.withUnsafeMutableBufferPointer {
              unsafe kb_ranker_search(self.raw, &raw, $0.baseAddress, &count, &total)
            }
          }
        }
      }
    }
    if let error = questions.error { throw error }
    guard code == SQLITE_OK else { throw handle.failure(code) }
    return (
      hits.prefix(Int(count)).map {
        RankedRow(row: $0.row, score: $0.score, matched: Int($0.matched))
      }, Int(total)
    )
  }

  /// Reads what changed since the latest search; each search does so by itself.
  ///
  /// - Throws: As `hits` does.
  public func refresh() throws(SQLiteError) {
    let code = unsafe kb_ranker_refresh(raw)
    guard code == SQLITE_OK else { throw handle.failure(code) }
  }

  /// About how many rows have `token`, as of the latest search: exact where it is rare.
  ///
  /// A rough estimate is made from half of the index, in less time.
  ///
  /// - Throws: As `hits` does.
  /// - Complexity: O(log *n*) in the size of the index; remembered until the table changes.
  public func estimatedRowCount(
    ofToken token: String, isRough: Bool = false
  ) throws(SQLiteError) -> Int {
    var rows: Int64 = 0
    let code = unsafe kb_ranker_estimate(
      raw, token, Int32(token.utf8.count), isRough ? 1 : 0, &rows)
    guard code == SQLITE_OK else { throw handle.failure(code) }
    return Int(rows)
  }

  /// How many rows an FTS5 expression has, as of the latest search.
  ///
  /// - Throws: As `hits` does.
  /// - Complexity: As the MATCH; remembered until the table changes, as long as there is room.
  public func rowCount(ofExpression expression: String) throws(SQLiteError) -> Int {
    var rows: Int64 = 0
    let code = unsafe kb_ranker_count(raw, expression, Int32(expression.utf8.count), &rows)
    guard code == SQLITE_OK else { throw handle.failure(code) }
    return Int(rows)
  }

  /// Rows of the table, as of the latest search.
  public var rowCount: Int { unsafe Int(kb_ranker_row_count(raw)) }

  /// The average number of words in each column, as of the latest search.
  public var averageLengths: [Double] {
    (0..<columnCount).map { unsafe kb_ranker_average_length(raw, Int32($0)) }
  }

  /// What the part of `clause` in the score of `row` is made of.
  ///
  /// - Throws: As `hits` does.
  public func part(
    of clause: RankingRequest.Clause, in row: Int64
  ) throws(SQLiteError) -> ScorePart {
    var counts = [Int32](repeating: 0, count: columnCount)
    var lengths = counts
    var rowCount: Int64 = 0
    var rowsWith: Int64 = 0
    let code = unsafe withClauses([clause]) { clauses in
      unsafe kb_ranker_explain(
        raw, clauses.baseAddress, row, &counts, &lengths, &rowCount, &rowsWith)
    }
    guard code == SQLITE_OK else { throw handle.failure(code) }
    return ScorePart(
      counts: counts.map(Int.init), lengths: lengths.map(Int.init),
      averageLengths: averageLengths,
      rowsWith: Int(rowsWith), rowCount: Int(rowCount))
  }
}

/// Lays out clauses as C has them, while `body` runs.
@unsafe private func withClauses(
  _ clauses: [RankingRequest.Clause], _ body: (UnsafeBufferPointer<kb_clause>) -> Int32
) -> Int32 {
  var bytes: [CChar] = []
  var places: [(start: Int, count: Int, isExpression: Bool)] = []
  for variant in clauses.flatMap(\.variants) {
    let (text, isExpression) =
      switch variant {
      case .token(let text): (text, false)
      case .expression(let text): (text, true)
      }
    places.append((bytes.count, text.utf8.count, isExpression))
    bytes += text.utf8.map(CChar.init(bitPattern:))
  }
  bytes.append(0)
  return unsafe bytes.withUnsafeBufferPointer { bytes in
    let variants = unsafe places.map { place in
      unsafe kb_variant(
        text: bytes.baseAddress.map { unsafe $0 + place.start }, length: Int32(place.count),
        is_expression: place.isExpression ? 1 : 0)
    }
    return unsafe variants.withUnsafeBufferPointer { variants in
      var next = 0
      var raw = unsafe [kb_clause]()
      for clause in clauses {
        unsafe raw.append(
          kb_clause(
            variants: variants.baseAddress.map { unsafe $0 + next },
            variant_count: Int32(clause.variants.count), weight: clause.weight,
            row_count: Int64(clause.rowCount ?? 0), is_extra: clause.isExtra ? 1 : 0))
        next += clause.variants.count
      }
      return unsafe raw.withUnsafeBufferPointer { unsafe body($0) }
    }
  }
}

/// The questions that a search asks back, and the error of one of them.
private final class RankingQuestions {
  private let accepts: ((Int64) throws(SQLiteError) -> Bool)?
  private let isLate: (() -> Bool)?
  private(set) var error: SQLiteError?

  init(_ request: RankingRequest) {
    accepts = request.accepts
    isLate = request.isLate
  }

  private func answer(_ row: Int64) -> Int32 {
    do {
      return try accepts?(row) == false ? 0 : 1
    } catch {
      self.error = error
      return -1
    }
  }

  /// The request as C has it, without its lists.
  @unsafe static func rawRequest(
    _ request: RankingRequest, asking questions: RankingQuestions
  ) -> kb_rank_request {
    var raw = unsafe kb_rank_request()
    unsafe raw.least_matched = Int32(clamping: request.leastMatched)
    unsafe raw.limit = Int32(clamping: request.limit)
    unsafe raw.lifted_count = Int32(clamping: request.liftedCount)
    unsafe raw.wants_total = request.wantsTotal ? 1 : 0
    if let after = request.after {
      unsafe raw.has_after = 1
      unsafe raw.after_score = after.score
      unsafe raw.after_row = after.row
    }
    unsafe raw.context = Unmanaged.passUnretained(questions).toOpaque()
    if request.accepts != nil {
      unsafe raw.accepts = { context, row in
        guard let context = unsafe context else { return 1 }
        return unsafe Unmanaged<RankingQuestions>.fromOpaque(context).takeUnretainedValue().answer(
          row)
      }
    }
    if request.isLate != nil {
      unsafe raw.is_late = { context in
        guard let context = unsafe context else { return 0 }
        let questions = unsafe Unmanaged<RankingQuestions>.fromOpaque(context).takeUnretainedValue()
        return questions.isLate?() == true ? 1 : 0
      }
    }
    return unsafe raw
  }
}
