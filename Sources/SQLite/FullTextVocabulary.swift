/// The words of an FTS5 table, read from the pages of its index that have them.
///
/// FTS5's own `fts5vocab` reads the rows of each word as well, to count them; this reads only words,
/// and leaves out the pages between them. The format is the one of FTS5 4 (SQLite 3.40), told in the
/// comments at the head of fts5_index.c in SQLite's source.
public struct FullTextVocabulary: ~Copyable {
  private let segments: Statement
  private let pages: Statement

  /// Bits below a segment's number in the row of a page.
  private static let segmentShift = 37
  /// The words of the index itself, not those of prefixes, begin with this digit.
  private static let mark = UInt8(ascii: "0")

  /// A reader of the words of `table` in the main schema.
  ///
  /// - Parameters:
  ///   - table: An FTS5 table, its name without quotes in it.
  ///   - connection: Where it is.
  /// - Throws: What SQLite reports, in particular when there is no such table.
  public init(table: String, on connection: borrowing Connection) throws(SQLiteError) {
    let segments = try connection.prepare("SELECT DISTINCT segid FROM main.\"\(table)_idx\"")
    // A page's word in the tree is at most its first word, so the page before the first one of the
    // tree may have words that are wanted as well.
    let pages = try connection.prepare(
      """
      SELECT d.block, (i.pgno >> 1), (
        SELECT n.pgno >> 1 FROM main."\(table)_idx" AS n
        WHERE n.segid = ?1 AND n.term > i.term ORDER BY n.term LIMIT 1)
      FROM main."\(table)_idx" AS i
      JOIN main."\(table)_data" AS d ON d.id = (i.segid << \(Self.segmentShift)) + (i.pgno >> 1)
      WHERE i.segid = ?1 AND i.term < ?3 AND i.term >= ifnull((
        SELECT max(b.term) FROM main."\(table)_idx" AS b WHERE b.segid = ?1 AND b.term <= ?2), x'')
      ORDER BY i.term
      """)
    self.segments = segments
    self.pages = pages
  }

  /// Hands out every word that begins with `prefix`, until `take` returns false.
  ///
  /// A word of a table that was written in several parts may come several times; one of rows that
  /// are all gone may come as well.
  ///
  /// - Parameters:
  ///   - prefix: As the index has it; "" for all words.
  ///   - take: Called with each word, and with about how many bytes the index has for its rows: more
  ///     for words of more rows.
  /// - Throws: What SQLite reports, `.corrupt` for a page that cannot be read.
  /// - Complexity: O(*n*) in the number of words that begin so.
  public func forEachWord(
    startingWith prefix: String, _ take: (String, Int) -> Bool
  ) throws(SQLiteError) {
    let first = [Self.mark] + Array(prefix.utf8)
    segments.reset()
    while try segments.step() {
      pages.reset()
      try pages.bindAll([
        .integer(segments.int64(at: 0)), .blob(first), .blob(first + [0xFF]),
      ])
      var isWanted = true
      while isWanted, try pages.step() {
        let between = pages.isNull(at: 2) ? 0 : max(0, pages.int(at: 2) - pages.int(at: 1) - 1)
        var reader = PageReader(pages.bytes(at: 0), followingPageCount: between)
        isWanted = try Self.words(of: &reader, startingWith: first, take)
      }
      if !isWanted { return }
    }
  }

  /// Hands out the words of one page; false when no more are wanted.
  private static func words(
    of reader: inout PageReader, startingWith first: [UInt8], _ take: (String, Int) -> Bool
  ) throws(SQLiteError) -> Bool {
    while let word = try reader.next() {
      guard word.starts(with: first) else { continue }
      let text = String(decoding: word.dropFirst(), as: UTF8.self)
      guard take(text, reader.byteCount) else { return false }
    }
    return true
  }
}

/// Reads the words of one page.
///
/// Four bytes, the second two of which tell where the list of the words' places begins; each word
/// with how many bytes it shares with the one before, and the others.
private struct PageReader {
  private let page: [UInt8]
  private let followingPageCount: Int
  private let listStart: Int
  private var listPlace: Int
  private var place = 0
  private var word: [UInt8] = []
  private var isFirst = true
  /// Bytes behind the latest word; those of its following pages too, which have no words.
  private(set) var byteCount = 0

  init(_ page: [UInt8], followingPageCount: Int) {
    self.page = page
    self.followingPageCount = followingPageCount
    listStart = page.count < 4 ? page.count : Int(page[2]) << 8 | Int(page[3])
    listPlace = listStart
  }

  mutating func next() throws(SQLiteError) -> [UInt8]? {
    guard listPlace < page.count else { return nil }
    place += try number(at: &listPlace, before: page.count)
    var start = place
    let kept = isFirst ? 0 : try number(at: &start, before: listStart)
    let count = try number(at: &start, before: listStart)
    guard kept <= word.count, count <= listStart - start else { throw Self.corrupt }
    word.removeLast(word.count - kept)
    word += page[start..<start + count]
    isFirst = false
    var following = listPlace
    if following < page.count {
      byteCount = try number(at: &following, before: page.count)
    } else {
      byteCount = listStart - start + followingPageCount * page.count
    }
    return word
  }

  /// A varint of SQLite's file format, of which those here have four bytes at most.
  private func number(at place: inout Int, before end: Int) throws(SQLiteError) -> Int {
    var number = 0
    for _ in 0..<4 {
      guard place < end, place < page.count else { throw Self.corrupt }
      let byte = page[place]
      place += 1
      number = number << 7 | Int(byte & 0x7F)
      if byte < 0x80 { return number }
    }
    throw Self.corrupt
  }

  private static let corrupt = SQLiteError(
    code: .corrupt, message: "the full-text index is damaged")
}
