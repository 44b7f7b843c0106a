import Knowledge
import SQLite
import TestSupport
import Testing

@testable import KnowledgeStore

/// Entries of libraries on their way into the file: which of them become one article.

extension PaperRecord {
  /// The record as the entry `name` of a library.
  func entry(_ name: String) -> ArticleRecord {
    var document = Document(text: abstract ?? "", blocks: [], reader: "bibtex", encoding: "utf-8")
    document.reference = reference
    return ArticleRecord(
      document: document, title: reference.title ?? "Untitled", statements: [], key: "file:" + name,
      digest: ContentDigest(sha256Of: Array((name + document.reference.cslJSON).utf8)), name: name,
      completeness: .abstract)
  }

  func changed(_ change: (inout PaperRecord) -> Void) -> PaperRecord {
    var record = self
    change(&record)
    return record
  }
}

extension Store {
  /// Writes `records` as the entries `1`, `2`, … of one library.
  @discardableResult
  borrowing func takeLibrary(_ records: [PaperRecord], at path: String = "/a.bib") throws
    -> [ArticleOutcome.Change]
  {
    let transaction = try Transaction(on: connection)
    let stamp = Stamp(seconds: 1, revision: try RunLedger.nextRevision(on: connection))
    let versions = Versions(tool: "1", reader: 1, analyser: 1, vocabulary: 1)
    var writer = try ArticleWriter(on: connection, versions: versions)
    try writer.begin(conditionIDs: [:])
    let input = InputRecord(
      path: path, digest: ContentDigest(sha256Of: []), byteCount: 0, modifiedAtNanoseconds: nil)
    let inputID = try writer.beginLibrary(input, on: connection)
    var pairing = EntryPairing()
    var changes: [ArticleOutcome.Change] = []
    for (index, record) in records.enumerated() {
      changes.append(
        try writer.write(
          record.entry(String(index + 1)), inInput: inputID, at: path, pairing: &pairing,
          stamp: stamp, on: connection
        ).change)
    }
    try transaction.commit()
    return changes
  }

  /// Numbers of the articles of all records, in order of the records.
  borrowing func articlesOfRecords() throws -> [String] {
    try connection.texts("SELECT CAST(article_id AS TEXT) FROM record ORDER BY id")
  }

  /// The pairs that a person may look at: record, other record, score.
  borrowing func possibleDuplicates(ofArticle article: Int64? = nil) throws -> [String] {
    var pairs: [String] = []
    try forEachPossibleDuplicate(ofArticle: article, after: 0) { pair in
      pairs.append("\(pair.record.recordID) \(pair.other.recordID) \(pair.likeness.score)")
      return true
    }
    return pairs
  }
}

private let paper = PaperRecord.paper
private let spelledOtherwise = PaperRecord.bare.changed {
  $0.reference.title = $0.reference.title?.replacing("randomised", with: "randomized")
}
private let withoutSubtitle = PaperRecord.bare.changed {
  $0.reference.title = "Sleep disturbance and post-traumatic stress in hospitalised veterans"
}

@Suite struct RecordMatchingTests {
  @Test func joinedRecordTellsWhy() throws {
    let store = try Store(writing: ":memory:")
    #expect(try store.takeLibrary([paper, spelledOtherwise]) == [.added, .merged])
    #expect(
      try store.connection.rows(of: "SELECT matched_by, match_reason FROM records ORDER BY id") == [
        "new|NULL",
        "title|title the same +10, first author the same +4, other authors the same +3, "
          + "year the same +3",
      ])
    #expect(try store.connection.faults() == [])
  }

  @Test func sameEntriesAgainChangeNothing() throws {
    let store = try Store(writing: ":memory:")
    let library = [paper, spelledOtherwise, withoutSubtitle]
    try store.takeLibrary(library)
    #expect(try store.articlesOfRecords() == ["1", "1", "2"])
    let records = "SELECT * FROM record ORDER BY id"
    let articles = "SELECT * FROM article ORDER BY id"
    let before = try (store.connection.rows(of: records), store.connection.rows(of: articles))
    #expect(try store.takeLibrary(library) == [.same, .same, .same])
    #expect(try store.connection.rows(of: records) == before.0)
    #expect(try store.connection.rows(of: articles) == before.1)
  }

  /// Nothing of all this depends on what came first.
  @Test(arguments: [[0, 1, 2], [0, 2, 1], [1, 0, 2], [1, 2, 0], [2, 0, 1], [2, 1, 0]])
  func orderMakesNoDifference(order: [Int]) throws {
    let records = [paper, spelledOtherwise, withoutSubtitle]
    let store = try Store(writing: ":memory:")
    try store.takeLibrary(order.map { records[$0] })
    let articles = try store.articlesOfRecords()
    func article(_ record: Int) throws -> String {
      articles[try #require(order.firstIndex(of: record))]
    }
    #expect(try article(0) == article(1))
    #expect(try article(0) != article(2))
  }

  /// Of two that are like it, the one that is more so.
  @Test func recordJoinsWhatItIsMostLike() throws {
    let store = try Store(writing: ":memory:")
    let other = paper.changed {
      $0.reference.containerTitle = "Annals of Internal Medicine"
      $0.reference.variables[.page] = "7-9"
    }
    try store.takeLibrary([other, paper, paper.changed { $0.reference.published = "2014" }])
    #expect(try store.articlesOfRecords() == ["1", "2", "2"])
  }

  @Test func otherIdentifiersAreNeverJoined() throws {
    let store = try Store(writing: ":memory:")
    let records =
      ["10.5555/kb.1", "10.5555/kb.2"].map { doi in
        paper.changed { $0.reference.doi = doi }
      } + ["1", "2"].map { pmid in paper.changed { $0.reference.pmid = pmid } }
    try store.takeLibrary(records)
    // The PMIDs may be those of either DOI, but not both of one.
    #expect(try store.articlesOfRecords() == ["1", "2", "1", "2"])
    #expect(try store.possibleDuplicates() == [])
  }

  /// A title and name that hundreds share is looked up in a bounded number of records.
  @Test func commonKeysAreLookedUpInFewRecords() throws {
    let store = try Store(writing: ":memory:")
    let records = (0..<200).map { number in
      PaperRecord.bare.changed {
        $0.reference.published = String(1700 + 3 * number)
        $0.reference.title = "Annual report of the committee on sleep"
      }
    }
    try store.takeLibrary(records)
    #expect(try Set(store.articlesOfRecords()).count == 200)
    #expect(try store.possibleDuplicates() == [])
  }

  @Test func changedRecordIsFoundByWhatItStatesNow() throws {
    let store = try Store(writing: ":memory:")
    try store.takeLibrary([
      withoutSubtitle.changed { $0.reference.title = "Something else at first sight" }
    ])
    try store.takeLibrary([paper])
    #expect(try store.takeLibrary([spelledOtherwise], at: "/b.bib") == [.merged])
  }

  // MARK: What is left to a person

  @Test func alikeRecordsAreListedUntilAPersonDecides() throws {
    let store = try Store(writing: ":memory:")
    try store.takeLibrary([paper, withoutSubtitle])
    #expect(try store.articlesOfRecords() == ["1", "2"])
    #expect(try store.possibleDuplicates() == ["1 2 13"])
    #expect(try store.possibleDuplicates(ofArticle: 2) == ["1 2 13"])
    #expect(try store.possibleDuplicates(ofArticle: 9) == [])
    let record = try #require(try RecordMover.record(2, on: store.connection))
    try RecordMover.decide(
      false, record, asArticle: 1, note: nil, editor: nil, seconds: 1, on: store.connection)
    #expect(try store.possibleDuplicates() == [])
  }

  @Test func decisionOfTheOtherRecordCountsToo() throws {
    let store = try Store(writing: ":memory:")
    try store.takeLibrary([paper, withoutSubtitle])
    let record = try #require(try RecordMover.record(1, on: store.connection))
    try RecordMover.decide(
      false, record, asArticle: 2, note: nil, editor: nil, seconds: 1, on: store.connection)
    #expect(try store.possibleDuplicates() == [])
  }

  /// What a person told apart stays so however alike it is, and what one joined however unlike.
  @Test(arguments: [true, false])
  func decisionStandsAboveTheMachine(isSame: Bool) throws {
    let store = try Store(writing: ":memory:")
    let unlike = paper.changed { $0.reference.title = "Another thing altogether, and by far" }
    let later = isSame ? unlike : paper
    try store.takeLibrary([paper])
    let sql = """
      INSERT INTO identity_decision (input_path, record_name, article_key, is_same, made_at)
      VALUES ('/b.bib', '1', 'file:1', \(isSame ? 1 : 0), 1)
      """
    try store.connection.execute(sql)
    try store.takeLibrary([later], at: "/b.bib")
    #expect(try store.articlesOfRecords() == (isSame ? ["1", "1"] : ["1", "2"]))
  }

  // MARK: Files of before

  @Test func keysOfOlderFilesAreMadeOnce() throws {
    let store = try Store(writing: ":memory:")
    try store.takeLibrary([paper, withoutSubtitle])
    let keys = "SELECT title_key, beginning_key, place_key FROM record ORDER BY id"
    let before = try store.connection.rows(of: keys)
    try store.connection.execute(
      "UPDATE record SET title_key = NULL, beginning_key = 7, place_key = NULL")
    #expect(try !RecordKeys.areUpToDate(on: store.connection))
    try RecordKeys.bringUpToDate(on: store.connection)
    #expect(try RecordKeys.areUpToDate(on: store.connection))
    #expect(try store.connection.rows(of: keys) == before)
    try store.connection.execute("UPDATE record SET title_key = NULL")
    try RecordKeys.bringUpToDate(on: store.connection)
    #expect(try store.connection.number("SELECT count(title_key) FROM record") == 0)
  }
}
