internal import Knowledge
public import SQLite

/// Reads what a report of an article shows; inside the caller's read transaction.
public enum ReportReader {
  /// The article with this id; nil where there is none.
  ///
  /// - Parameters:
  ///   - id: Number of the article.
  ///   - connection: The file.
  /// - Returns: The article with its text, blocks and grades.
  /// - Throws: `SQLiteError`.
  public static func article(
    _ id: Int64, on connection: borrowing Connection
  ) throws(SQLiteError) -> ReportedArticle? {
    let select = try connection.prepare(ReportSQL.article)
    try select.bind(id, at: 1)
    guard try select.step() else { return nil }
    var article = ReportedArticle()
    article.id = id
    article.key = select.text(at: 0)
    article.kind = select.text(at: 1)
    article.title = select.text(at: 2)
    article.authors = strings(select.text(at: 3))
    article.containerTitle = select.optionalText(at: 4)
    article.published = select.optionalText(at: 5)
    article.doi = select.optionalText(at: 6)
    article.pmid = select.optionalText(at: 7)
    article.pmcid = select.optionalText(at: 8)
    article.url = select.optionalText(at: 9)
    article.language = select.optionalText(at: 10)
    article.hasText = select.int(at: 11) == 1
    article.integrity = Integrity(rawValue: select.text(at: 12)) ?? .ok
    article.isMuted = select.int(at: 13) == 1
    article.evidenceLevel = select.optionalInt(at: 14)
    article.evidenceReason = select.optionalText(at: 15)
    if let nature = select.optionalText(at: 16) {
      article.notice = ReportedArticle.Notice(
        nature: nature, noticedOn: select.optionalText(at: 17), doi: select.optionalText(at: 18),
        pmid: select.optionalText(at: 19), origin: select.text(at: 20))
    }
    article.text = select.isNull(at: 21) ? [] : select.bytes(at: 21)
    article.blocks = try StoredDocument.blocks(ofArticle: id, on: connection)
    article.headings = try lines(.heading, ofArticle: id, on: connection)
    article.furniture = try lines(.boilerplate, ofArticle: id, on: connection)
    article.grades = try grades(ofArticle: article.key, on: connection)
    return article
  }

  private static func lines(
    _ kind: StatementKind, ofArticle id: Int64, on connection: borrowing Connection
  ) throws(SQLiteError) -> [ByteRange] {
    let select = try connection.prepare(ReportSQL.lines)
    try select.bindAll([.integer(id), .text(kind.rawValue)])
    var ranges: [ByteRange] = []
    while try select.step() {
      ranges.append(ByteRange(byteStart: select.int(at: 0), byteEnd: select.int(at: 1)))
    }
    return ranges
  }

  private static func grades(
    ofArticle key: String, on connection: borrowing Connection
  ) throws(SQLiteError) -> [ReportedArticle.Grade] {
    let select = try connection.prepare(ReportSQL.grades)
    try select.bind(key, at: 1)
    var grades: [ReportedArticle.Grade] = []
    while try select.step() {
      grades.append(
        ReportedArticle.Grade(
          reviewer: select.text(at: 0), level: select.text(at: 1), note: select.optionalText(at: 2),
          claimUID: select.optionalText(at: 3)))
    }
    return grades
  }

  /// The claims of the article, in its order.
  public static func claims(
    ofArticle id: Int64, on connection: borrowing Connection
  ) throws(SQLiteError) -> [ReportedClaim] {
    let select = try connection.prepare(ReportSQL.claims)
    try select.bind(id, at: 1)
    var claims: [ReportedClaim] = []
    while try select.step() {
      var claim = ReportedClaim(
        range: ByteRange(byteStart: select.int(at: 2), byteEnd: select.int(at: 3)))
      claim.id = select.int64(at: 0)
      claim.uid = select.text(at: 1)
      claim.section = range(in: select, at: 4)
      claim.page = select.optionalInt(at: 6)
      claim.attribution = Attribution(rawValue: select.text(at: 7)) ?? .none
      claim.attributionRange = range(in: select, at: 8)
      claim.status = CitationStatus(rawValue: select.text(at: 10)) ?? .uncited
      claim.statusReason = select.optionalText(at: 11) ?? ""
      claim.conditions = strings(select.text(at: 12))
      claim.isHedged = select.int(at: 13) == 1
      claim.isNegated = select.int(at: 14) == 1
      claim.hasFigures = select.int(at: 15) == 1
      claim.verdict = select.optionalText(at: 16).flatMap(Verdict.init(rawValue:))
      claim.isInConflict = select.int(at: 17) == 1
      claim.sourceIntegrity = select.optionalText(at: 18).flatMap(Integrity.init(rawValue:))
      claim.groupSize = max(1, select.int(at: 19))
      claims.append(claim)
    }
    return claims
  }

  /// What conditions are called, by slug.
  public static func conditionNames(
    _ slugs: [String], on connection: borrowing Connection
  ) throws(SQLiteError) -> [String: String] {
    let select = try connection.prepare(ReportSQL.conditionNames)
    try select.bind(JSONText.array(slugs), at: 1)
    var names: [String: String] = [:]
    while try select.step() { names[select.text(at: 0)] = select.text(at: 1) }
    return names
  }

  /// The range in two columns of a row, the first of them at `first`; nil where they are NULL.
  static func range(in row: borrowing SQLite.Statement, at first: Int) -> ByteRange? {
    guard !row.isNull(at: first), !row.isNull(at: first + 1) else { return nil }
    return ByteRange(byteStart: row.int(at: first), byteEnd: row.int(at: first + 1))
  }

  /// The strings of a JSON array.
  static func strings(_ json: String) -> [String] {
    (try? JSONValue(parsing: json.utf8))?.elements.compactMap(\.text) ?? []
  }
}
