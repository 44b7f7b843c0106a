internal import Knowledge
internal import SQLite

/// What was known of a citation before its article was derived again.
struct EarlierCitation {
  let resolution: Resolution
  let reason: String?
  /// The record it resolved to.
  let articleID: Int64?
  /// Whether that record was retracted.
  let restsOnRetracted: Bool
  /// JSON array of `[article id, score, agreement]`.
  let candidates: String
  /// What it gave away: another clue is looked for anew.
  let clue: Clue
}

extension Clue {
  /// The clue in a row of `CitationSQL.clue`, whose first column is at `first`.
  init(in row: borrowing SQLite.Statement, from first: Int) {
    self.init()
    doi = row.optionalText(at: first)
    pmid = row.optionalText(at: first + 1)
    pmcid = row.optionalText(at: first + 2)
    nct = row.optionalText(at: first + 3)
    arxiv = row.optionalText(at: first + 4)
    url = row.optionalText(at: first + 5)
    author = row.optionalText(at: first + 6)
    year = row.optionalInt64(at: first + 7).map(Int.init)
    journal = row.optionalText(at: first + 8)
    institution = row.optionalText(at: first + 9)
    design = row.optionalText(at: first + 10)
    sampleSize = row.optionalInt64(at: first + 11).map(Int.init)
    numbers =
      (try? JSONValue(parsing: row.text(at: first + 12).utf8))?.elements.compactMap(\.text) ?? []
    title = row.optionalText(at: first + 13)
    volume = row.optionalText(at: first + 14)
    issue = row.optionalText(at: first + 15)
    page = row.optionalText(at: first + 16)
    isbn = row.optionalText(at: first + 17)
  }
}
