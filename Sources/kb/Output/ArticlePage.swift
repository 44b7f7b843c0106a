import Knowledge
import KnowledgeStore

/// One article for people: what it is, then each statement with its kind and status.
struct ArticlePage {
  let article: [String: Cell]

  func print(_ store: borrowing Store) throws {
    Output.write(Terminal.bold(shown("title")) + "\n")
    for name in ["authors", "container_title", "published", "doi", "pmid", "url", "source_path"] {
      let value = shown(name)
      if !value.isEmpty { Output.write("  \(name): \(value)\n") }
    }
    Output.write("  version \(shown("version")), integrity \(shown("integrity"))\n")
    if let original = article["canonical_id"]?.plain, !original.isEmpty {
      Output.write("  a copy of article \(original), by the claims that both make\n")
    }
    if let suggestion { Output.write("  \(suggestion)\n") }
    try printGrades(store)
    guard case .integer(let id)? = article["id"] else { return }
    var notices = Listing.NoticeFilter()
    notices.articleID = id
    _ = try Listing.notices(notices, limit: nil).forEachRow(
      on: store.connection, begin: { _ in }, row: notice)
    Output.write("\n")
    _ = try Listing.articleOutline(id: id).forEachRow(
      on: store.connection, begin: { _ in }, row: line)
  }

  /// What one notice says, when, where and according to whom.
  private func notice(_ cells: [Cell]) {
    let (nature, date, doi) = (cells[1].plain, cells[2].plain, cells[5].plain)
    let parts = [
      nature, date.isEmpty ? "undated" : date, doi.isEmpty ? "" : "doi:" + doi, cells[7].plain,
    ]
    let line = parts.filter { !$0.isEmpty }.map(Terminal.safe).joined(separator: ", ")
    Output.write("  notice: \(line)\n")
  }

  /// The level that the publication types suggest, said to be no more than that.
  private var suggestion: String? {
    let reason = shown("evidence_reason")
    guard !reason.isEmpty else { return nil }
    let level = shown("evidence_level")
    let lead =
      level.isEmpty ? "no evidence level suggested" : "suggested evidence level \(level) of 5"
    return "\(lead) (Oxford CEBM 2011). \(reason)"
  }

  /// What reviewers say of the evidence that it gives.
  private func printGrades(_ store: borrowing Store) throws {
    guard let key = article["key"]?.plain else { return }
    var columns: [String] = []
    _ = try Listing.grades(articleKey: key, isHistory: false, after: 0, limit: nil).forEachRow(
      on: store.connection, begin: { columns = $0.map(\.name) },
      row: { cells in
        let grade = Dictionary(uniqueKeysWithValues: zip(columns, cells.map(\.plain)))
        func word(_ name: String) -> String { Terminal.safe(grade[name] ?? "") }
        let claim = word("claim_uid").isEmpty ? "" : " for claim \(word("claim_uid"))"
        let note = word("note").isEmpty ? "" : ": \(word("note"))"
        Output.write("  GRADE\(claim) by \(word("reviewer")): \(word("level"))\(note)\n")
      })
  }

  private func shown(_ name: String) -> String { Terminal.safe(article[name]?.readable ?? "") }

  /// Kind or status in the margin, then the words, then the conditions.
  private func line(_ cells: [Cell]) {
    let words = Terminal.safe(cells[1].plain)
    let conditions = Terminal.safe(cells[2].readable)
    let margin = cells[0].plain
    let pad = String(repeating: " ", count: max(1, 15 - margin.count))
    let tail = conditions.isEmpty ? "" : Terminal.dim("  [\(conditions)]")
    Output.write(margin + pad + words + tail + "\n")
  }
}
