internal import SQLite

/// The names of conditions in the vocabulary of a knowledge base, looked up by what somebody typed.
///
/// Case does not matter; a hyphen stands for itself, for a space or for nothing, so that "post
/// traumatic", "post-traumatic" and "posttraumatic" are the same.
struct ConditionNames: ~Copyable {
  /// One name.
  struct Name: Hashable {
    /// As the vocabulary spells it.
    let text: String
    /// Whether it is an abbreviation.
    let isAbbreviation: Bool
    /// Whether it has other readings too, as SAD has.
    let isGuarded: Bool
    /// The condition's number.
    let condition: Int64
  }

  /// Words of a query that name a condition.
  struct Mention: Hashable {
    /// Which of the words.
    let words: Range<Int>
    /// The conditions; more than one where they share the name.
    let conditions: Set<Int64>
  }

  /// The most words of a name that are looked for.
  static let maximumWordCount = 8
  /// Generations of narrower conditions that are taken in, and the most names read of all of them.
  static let maximumDepth = 6
  static let maximumNameCount = 256

  private let inRange: SQLite.Statement

  init(on connection: borrowing Connection) throws(SQLiteError) {
    inRange = try connection.prepare(
      """
      SELECT t.text, t.kind = 'abbreviation', t.guarded, t.condition_id
      FROM condition_term AS t JOIN condition AS c ON c.id = t.condition_id
      WHERE t.text COLLATE NOCASE >= ?1 AND t.text COLLATE NOCASE < ?2
        AND t.kind <> 'symptom' AND c.hidden = 0
      """)
  }

  /// Where `words` name conditions: from the left, each time the longest name.
  ///
  /// - Parameters:
  ///   - words: As typed, cut at hyphens.
  ///   - isAmbiguous: Whether an abbreviation is an English word too; such a one is meant only where
  ///     it is spelled as the vocabulary has it.
  /// - Returns: The mentions in order, apart.
  /// - Throws: `SQLiteError`.
  func mentions(
    in words: [String], isAmbiguous: (Name) throws(SQLiteError) -> Bool
  ) throws(SQLiteError) -> [Mention] {
    var found: [Mention] = []
    var start = 0
    while start < words.count {
      let mention = try mention(from: start, in: words, isAmbiguous: isAmbiguous)
      if let mention { found.append(mention) }
      start = mention?.words.upperBound ?? start + 1
    }
    return found
  }

  private func mention(
    from start: Int, in words: [String], isAmbiguous: (Name) throws(SQLiteError) -> Bool
  ) throws(SQLiteError) -> Mention? {
    guard !StopWords.contains(words[start]) else { return nil }
    let next = start + 1 < words.count ? words[start + 1] : nil
    let names = Dictionary(grouping: try names(from: words[start], next: next)) {
      Self.key($0.text)
    }
    guard !names.isEmpty else { return nil }
    for end in (start + 1...min(start + Self.maximumWordCount, words.count)).reversed() {
      let typed = words[start..<end]
      guard let matches = names[Self.key(typed.joined())] else { continue }
      var conditions: Set<Int64> = []
      for name in matches where Self.isMeant(name, typed: typed.joined(), others: matches) {
        let isSpelled = Self.isSpelled(name, as: typed.joined())
        if name.isAbbreviation, !isSpelled, try isAmbiguous(name) { continue }
        conditions.insert(name.condition)
      }
      if !conditions.isEmpty { return Mention(words: start..<end, conditions: conditions) }
    }
    return nil
  }

  /// A guarded abbreviation is meant where it can be nothing else: it is spelled as the vocabulary
  /// has it, or is no English word for lack of a vowel, and no other condition has it.
  private static func isMeant(_ name: Name, typed: String, others: [Name]) -> Bool {
    guard name.isGuarded else { return true }
    return Set(others.map(\.condition)).count == 1
      && (isSpelled(name, as: typed) || hasNoVowel(typed))
  }

  /// Whether `typed` has the capitals of the name.
  private static func isSpelled(_ name: Name, as typed: String) -> Bool {
    key(name.text, foldsCase: false) == key(typed, foldsCase: false)
  }

  static func hasNoVowel(_ word: String) -> Bool {
    word.utf8.count > 2 && !word.lowercased().contains { "aeiouy".contains($0) }
  }

  /// Names that may begin with `word`, or with a part of it before a hyphen.
  private func names(from word: String, next: String?) throws(SQLiteError) -> [Name] {
    var found: [Name] = []
    if word.utf8.count > 3 {
      try add(from: word, below: word + Self.last, to: &found)
    } else {
      try add(from: word, below: word + "\u{1}", to: &found)
      for sign in [" ", "-"] {
        try add(from: word + sign, below: word + sign + Self.last, to: &found)
      }
      if let next { try add(from: word + next, below: word + next + Self.last, to: &found) }
    }
    for count in 1..<max(2, min(word.count, 16)) where word.count > 3 {
      let part = String(word.prefix(count)) + "-"
      let rest = part + word.dropFirst(count)
      try add(from: rest, below: rest + Self.last, to: &found)
    }
    return found
  }

  /// Sorts behind every letter.
  private static let last = "\u{10FFFF}"

  private func add(
    from first: String, below last: String, to names: inout [Name]
  ) throws(SQLiteError) {
    inRange.reset()
    try inRange.bindAll([.text(first), .text(last)])
    while try inRange.step() {
      names.append(
        Name(
          text: inRange.text(at: 0), isAbbreviation: inRange.int(at: 1) == 1,
          isGuarded: inRange.int(at: 2) == 1, condition: inRange.int64(at: 3)))
    }
  }

  /// A name as it is compared: letters and digits alone.
  private static func key(_ text: String, foldsCase: Bool = true) -> String {
    let scalars = text.unicodeScalars.filter(QueryText.isTokenScalar)
    let key = String(String.UnicodeScalarView(scalars))
    return foldsCase ? key.lowercased() : key
  }

  /// The names of `conditions` and of those under them, the nearest first; symptoms are none.
  ///
  /// A guarded abbreviation is among them only where one condition alone has it.
  static func names(
    of conditions: Set<Int64>, on connection: borrowing Connection
  ) throws(SQLiteError) -> [Name] {
    let list = conditions.sorted().map(String.init).joined(separator: ",")
    let statement = try connection.prepare(
      """
      WITH RECURSIVE family (id, depth) AS (
        SELECT value, 0 FROM json_each('[\(list)]')
        UNION
        SELECT c.id, f.depth + 1 FROM family AS f JOIN condition AS c ON c.parent_id = f.id
        WHERE c.hidden = 0 AND f.depth < \(maximumDepth)
      )
      SELECT t.text, t.kind = 'abbreviation', t.guarded, t.condition_id
      FROM family AS f JOIN condition_term AS t ON t.condition_id = f.id
      WHERE t.kind <> 'symptom' AND (t.guarded = 0 OR NOT EXISTS (
        SELECT 1 FROM condition_term AS o
        WHERE o.text = t.text COLLATE NOCASE AND o.condition_id <> t.condition_id))
      ORDER BY f.depth, f.id, t.ordinal
      LIMIT \(maximumNameCount)
      """)
    var names: [Name] = []
    while try statement.step() {
      names.append(
        Name(
          text: statement.text(at: 0), isAbbreviation: statement.int(at: 1) == 1,
          isGuarded: statement.int(at: 2) == 1, condition: statement.int64(at: 3)))
    }
    return names
  }
}
