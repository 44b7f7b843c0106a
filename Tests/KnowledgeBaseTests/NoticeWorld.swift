import Foundation
import Knowledge
import KnowledgeBase
import KnowledgeStore
import SQLite
import TestSupport

/// A file with three papers and an article whose claims cite them, and files of notices about them.
final class NoticeWorld {
  let store: Store
  let folder: TemporaryDirectory

  init() throws {
    store = try Store(writing: ":memory:")
    folder = try TemporaryDirectory()
    var blog = SampleArticle("blog", title: "A blog")
    for name in ["a", "b", "c"] { blog.cite(name) }
    try store.take([
      Self.paper("a", pmid: "11"), Self.paper("b", pmid: nil), Self.paper("c", pmid: "33"), blog,
    ])
    try resolve()
  }

  /// The paper with the DOI `10.5555/<name>`, but for c, which has none; it has one finding of its own.
  static func paper(_ name: String, pmid: String?) -> SampleArticle {
    var paper = SampleArticle(
      name == "c" ? "pmid:33" : "doi:10.5555/" + name, title: "Paper " + name)
    paper.describe {
      $0.reference.doi = name == "c" ? nil : "10.5555/" + name
      $0.reference.pmid = pmid
    }
    paper.add("We found \(name).") { $0.isOwnFinding = true }
    return paper
  }

  /// Ties each citation of a DOI or PubMed id to its article, and brings statuses up to that.
  func resolve() throws {
    let transaction = try Transaction(on: store.connection)
    let stamp = Stamp(seconds: 1, revision: try RunLedger.nextRevision(on: store.connection))
    try store.connection.run(
      """
      UPDATE citation SET resolution = 'resolved', article_id = a.id
      FROM article AS a WHERE a.doi = citation.doi OR a.pmid = citation.pmid
      """)
    _ = try StatusWriter(on: store.connection).refresh(
      .all, cause: StatusWriter.Cause(reason: "resolve", run: nil, stamp: stamp),
      on: store.connection)
    try transaction.commit()
  }

  /// Imports `text` as a file of this name.
  @discardableResult
  func take(
    _ text: String, named name: String = "notices.csv", origin: String? = nil,
    isDryRun: Bool = false
  ) async throws -> NoticeImportSummary {
    var request = NoticeImport.Request(paths: [try folder.write(text, to: name)])
    request.origin = origin
    request.isDryRun = isDryRun
    return try await NoticeImport(request).run(into: store) { _ in }
  }

  /// Integrity of articles that have one other than ok, and claims that are retracted, by their words.
  func standing() throws -> [String] {
    try store.connection.rows(
      of: "SELECT title, integrity FROM articles WHERE integrity <> 'ok' ORDER BY id")
      + store.connection.texts(
        "SELECT text FROM claims WHERE citation_status = 'retracted' ORDER BY id")
  }

  /// What changed since a run; nil: since before the newest import.
  func delta(since run: Int64?, isWhole: Bool = false) throws -> [String] {
    let revision: Int64
    if let run {
      revision = try run == 0 ? 0 : store.revision(afterRun: run) ?? -1
    } else {
      revision = try store.revisionBeforeNewestNoticeImport()
    }
    var lines: [String] = []
    _ = try Listing.integrityDelta(since: revision, isWhole: isWhole, limit: nil).forEachRow(
      on: store.connection, begin: { _ in },
      row: { cells in
        if case .text(let kind) = cells[0], case .text(let integrity) = cells[3],
          case .text(let before) = cells[4], case .text(let text) = cells[5],
          case .text(let source) = cells[9]
        {
          lines.append("\(kind) \(text) \(before) > \(integrity) by \(source)")
        }
      })
    return lines
  }

  /// Everything in the file but the ledger, which has a row for every run.
  func content() throws -> [String] {
    try store.connection.dump(without: ["run"])
  }

  func mute(_ name: String, _ isMuted: Bool = true) throws {
    let found = try NoticeLookup.articleID(of: "10.5555/" + name, in: store)
    guard let id = found, let article = try store.mutedArticle(id) else { return }
    try store.add(
      NoticeMute(isMuted: isMuted, note: "known", reviewer: "Ada", madeAt: 1), of: article)
  }
}

extension SampleArticle {
  /// Adds a claim that cites a paper of `NoticeWorld`.
  mutating func cite(_ name: String) {
    add("They say \(name).", attribution: .identified) { statement in
      var clue = Clue()
      if name == "c" { clue.pmid = "33" } else { clue.doi = "10.5555/" + name }
      statement.citations = [
        Citation(
          range: statement.range, attribution: .identified, clue: clue, missing: [],
          rule: "sample")
      ]
    }
  }
}

/// A table like that of Retraction Watch: `record date doi pmid nature`, `-` for nothing, a line a row.
func watch(_ rows: String...) -> String {
  let header =
    "Record ID,RetractionDate,RetractionDOI,OriginalPaperDOI,OriginalPaperPubMedID,RetractionNature,Reason\n"
  return header
    + rows.map { row in
      let parts = row.split(separator: " ", maxSplits: 4).map { $0 == "-" ? "0" : String($0) }
      return
        "\(parts[0]),\(parts[1]),10.5555/n\(parts[0]),\(parts[2]),\(parts[3]),\(parts[4]),+Error;\n"
    }.joined()
}

/// A table of pairs: `original notice kind`, a line a row.
func pairs(_ rows: String...) -> String {
  "original_doi\tnotice_doi\tkind\n"
    + rows.map { $0.replacing(" ", with: "\t") + "\n" }.joined()
}
