internal import SQLite

/// Finds words of the index, and names of conditions, that begin as somebody typed.
struct CompletionFinder {
  let ranker: FullTextRanker
  let tokenizer: FullTextTokenizer
  let scope: SearchRequest.Scope
  let readings: IndexReadings

  /// Rows with the words before the last one that are read for words beside them.
  static let neighbourRowCount = 60
  /// Stems that are counted for each completion wanted.
  static let stemsPerCompletion = 4
  /// The walk over the vocabulary ends after this time.
  static let timeLimit = Duration.milliseconds(250)
  /// Letters of a beginning that the walk goes by: stems differ from words at their ends.
  static let walkedLetterCount = 3

  /// At most `limit` completions of `text`: words that stand beside the earlier ones first, then
  /// names of conditions and words, by the number of their rows.
  func completions(
    of text: String, limit: Int, on connection: borrowing Connection
  ) throws(SQLiteError) -> [Completion] {
    let words = QueryText.singleSpaced(text).split(separator: " ").map(String.init)
    guard let last = words.last.map({ QueryText.trimmed($0).text.lowercased() }), !last.isEmpty,
      limit > 0
    else { return [] }
    let earlier = words.dropLast().joined(separator: " ")
    var found = try neighbours(of: earlier, startingWith: last, on: connection)
    if found.count < limit {
      found += try names(startingWith: QueryText.singleSpaced(text), on: connection)
      found += try wordsOfIndex(
        startingWith: last, behind: earlier, limit: limit, on: connection)
    }
    // Those beside the earlier words stay first.
    let order = found.enumerated().sorted { first, second in
      let isBeside = (first.element.isBeside, second.element.isBeside)
      if isBeside.0 != isBeside.1 { return isBeside.0 }
      let counts = (first.element.completion.rowCount, second.element.completion.rowCount)
      return counts.0 != counts.1 ? counts.0 > counts.1 : first.offset < second.offset
    }
    var seen: Set<String> = []
    let distinct = order.map(\.element.completion).filter {
      seen.insert($0.text.lowercased()).inserted
    }
    return Array(distinct.prefix(limit))
  }

  private typealias Found = (completion: Completion, isBeside: Bool)

  /// Words in the best rows with all of the words before.
  private func neighbours(
    of earlier: String, startingWith last: String, on connection: borrowing Connection
  ) throws(SQLiteError) -> [Found] {
    let clauses = try QueryClauses(SearchQuery(parsing: earlier), tokenizer: tokenizer).clauses
    guard !clauses.isEmpty else { return [] }
    var request = RankingRequest(clauses, limit: Self.neighbourRowCount)
    request.leastMatched = clauses.count
    let rows = try ranker.hits(of: request).hits.map(\.row)
    let forms = SurfaceForms(ranker: ranker, tokenizer: tokenizer, scope: scope)
    let core = last.prefix(Self.walkedLetterCount - 1)
    return try forms.words(in: rows, on: connection) { $0.hasPrefix(core) }
      .filter { Self.isCompletion($0.text, of: last) }
      .map {
        (Completion(text: "\(earlier) \($0.text)", rowCount: $0.rowCount, condition: nil), true)
      }
  }

  private static func isCompletion(_ word: String, of last: String) -> Bool {
    word.lowercased().hasPrefix(last) && !StopWords.contains(word)
  }

  private func names(
    startingWith text: String, on connection: borrowing Connection
  ) throws(SQLiteError) -> [Found] {
    let statement = try connection.prepare(
      """
      SELECT t.text, c.slug, t.kind = 'abbreviation'
      FROM condition_term AS t JOIN condition AS c ON c.id = t.condition_id
      WHERE t.text COLLATE NOCASE >= ?1 AND t.text COLLATE NOCASE < ?1 || char(0x10FFFF)
        AND t.kind <> 'symptom' AND c.hidden = 0
      ORDER BY t.text COLLATE NOCASE, c.slug
      """)
    try statement.bind(.text(text), at: 1)
    let start = ContinuousClock.now
    var found: [Found] = []
    while ContinuousClock.now - start < Self.timeLimit, try statement.step() {
      let name = statement.text(at: 0)
      if statement.int(at: 2) == 1, !name.hasPrefix(text),
        try readings.isWord(name, on: connection)
      {
        continue
      }
      let count = try rowCount(of: name)
      guard count > 0 else { continue }
      found.append(
        (Completion(text: name, rowCount: count, condition: statement.text(at: 1)), false))
    }
    return found
  }

  /// How many rows have `name`, its words together.
  private func rowCount(of name: String) throws(SQLiteError) -> Int {
    for token in try tokenizer.tokens(in: name)
    where try ranker.estimatedRowCount(ofToken: token.text) == 0 { return 0 }
    let phrase = name.split(separator: "\"").joined(separator: " ")
    return try ranker.rowCount(ofExpression: "\"\(phrase)\"")
  }

  private func wordsOfIndex(
    startingWith last: String, behind earlier: String, limit: Int,
    on connection: borrowing Connection
  ) throws(SQLiteError) -> [Found] {
    let stems = try stems(startingWith: last, on: connection)
    let forms = SurfaceForms(ranker: ranker, tokenizer: tokenizer, scope: scope)
    var counted: [(stem: String, rowCount: Int)] = []
    for (stem, _) in stems.sorted(by: { ($1.value, $0.key) < ($0.value, $1.key) })
      .prefix(limit * Self.stemsPerCompletion)
    {
      counted.append((stem, try ranker.estimatedRowCount(ofToken: stem)))
    }
    counted.sort { ($1.rowCount, $0.stem) < ($0.rowCount, $1.stem) }
    var found: [Found] = []
    for (stem, rowCount) in counted where rowCount > 0 && found.count < limit {
      let words = try forms.words(of: stem, on: connection)
      // Where a stem mostly stands for a word that says nothing, its count is of that word.
      guard let usual = words.first, !StopWords.contains(usual),
        let word = words.first(where: { Self.isCompletion($0, of: last) })
      else { continue }
      let text = earlier.isEmpty ? word : "\(earlier) \(word)"
      found.append((Completion(text: text, rowCount: rowCount, condition: nil), false))
    }
    return found
  }

  /// Stems of words that may begin with `last`, with about how many bytes the index has for each.
  ///
  /// A stem has all letters of its words but some at the end, the last of it may be another one.
  private func stems(
    startingWith last: String, on connection: borrowing Connection
  ) throws(SQLiteError) -> [String: Int] {
    var stems: [String: Int] = [:]
    let start = ContinuousClock.now
    var count = 0
    let folded = try tokenizer.tokens(in: last).first?.text ?? last
    let isKnown = last.allSatisfy(\.isASCII)
    let beginning = String((isKnown ? last : folded).prefix(Self.walkedLetterCount))
    try FullTextVocabulary(table: SearchIndex.table(of: scope), on: connection)
      .forEachWord(startingWith: beginning) { stem, byteCount in
        let core = stem.dropLast()
        if !isKnown || stem.hasPrefix(last) || last.hasPrefix(core) {
          stems[stem, default: 0] += byteCount
        }
        count += 1
        return count % 1_024 != 0 || ContinuousClock.now - start < Self.timeLimit
      }
    return stems
  }
}
