import SQLite
import TestSupport
import Testing

/// What `fts5vocab` has is what the reader of pages has, on one segment and on many.
@Test(arguments: [1, 7])
func vocabularyIsThatOfFTS5(partCount: Int) throws {
  let connection = try Connection(path: ":memory:", mode: .create)
  try connection.execute(
    """
    CREATE VIRTUAL TABLE t USING fts5(a, content = '', tokenize = 'porter unicode61');
    CREATE VIRTUAL TABLE temp.v USING fts5vocab(main, t, row);
    INSERT INTO t (t, rank) VALUES ('pgsz', 128), ('automerge', 0);
    """)
  var generator = SeededGenerator(seed: 5)
  var row: Int64 = 0
  for _ in 0..<partCount {
    let transaction = try Transaction(on: connection)
    for _ in 0..<300 {
      row += 1
      let words = (0..<8).map { _ in
        "w" + String(Int.random(in: 0..<4_000, using: &generator), radix: 36)
      }
      try connection.run(
        "INSERT INTO t (rowid, a) VALUES (?1, ?2)", .integer(row),
        .text((words + ["often"]).joined(separator: " ")))
    }
    try transaction.commit()
  }
  let vocabulary = try FullTextVocabulary(table: "t", on: connection)
  for prefix in ["", "w", "w1", "w2z", "of", "often", "zz", "é"] {
    var found: Set<String> = []
    try vocabulary.forEachWord(startingWith: prefix) { word, _ in
      found.insert(word)
      return true
    }
    let expected = try connection.texts(
      "SELECT term FROM v WHERE term >= ?1 AND term < ?1 || char(0x10FFFF)", .text(prefix))
    #expect(found.sorted() == expected.sorted(), "\(prefix)")
  }
  var sizes: [String: Int] = [:]
  try vocabulary.forEachWord(startingWith: "") { word, byteCount in
    sizes[word, default: 0] += byteCount
    return true
  }
  #expect(sizes.max { $0.value < $1.value }?.key == "often")
  var count = 0
  try vocabulary.forEachWord(startingWith: "") { _, _ in
    count += 1
    return count < 5
  }
  #expect(count == 5)
}
