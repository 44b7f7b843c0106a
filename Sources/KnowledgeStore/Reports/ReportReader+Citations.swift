internal import Knowledge
public import SQLite

extension ReportReader {
  /// The columns of `CitationSQL.clue`.
  private static let clueColumnCount = 18
  private static let clueStart = 11

  /// The citations in claims of the article, in its order, with the records that they mean or may mean.
  public static func citations(
    ofArticle id: Int64, on connection: borrowing Connection
  ) throws(SQLiteError) -> [ReportedCitation] {
    var candidates = try candidates(ofArticle: id, on: connection)
    let select = try connection.prepare(ReportSQL.citations)
    try select.bind(id, at: 1)
    var citations: [ReportedCitation] = []
    while try select.step() {
      var citation = ReportedCitation(
        range: ByteRange(byteStart: select.int(at: 3), byteEnd: select.int(at: 4)))
      citation.id = select.int64(at: 0)
      citation.uid = select.optionalText(at: 1)
      citation.claimID = select.int64(at: 2)
      citation.attribution = Attribution(rawValue: select.text(at: 5)) ?? .vague
      citation.missing = strings(select.text(at: 6)).compactMap(Facet.init(rawValue:))
      citation.resolution = Resolution(rawValue: select.text(at: 7)) ?? .unchecked
      citation.reason = select.text(at: 8)
      citation.entry = range(in: select, at: 9)
      citation.clue = Clue(in: select, from: clueStart)
      citation.record = record(in: select, at: clueStart + clueColumnCount)
      citation.candidates = candidates.removeValue(forKey: citation.id) ?? []
      citations.append(citation)
    }
    return citations
  }

  private static func candidates(
    ofArticle id: Int64, on connection: borrowing Connection
  ) throws(SQLiteError) -> [Int64: [ReportedCitation.Candidate]] {
    let select = try connection.prepare(ReportSQL.candidates)
    try select.bind(id, at: 1)
    var candidates: [Int64: [ReportedCitation.Candidate]] = [:]
    while try select.step() {
      guard let record = record(in: select, at: 3) else { continue }
      candidates[select.int64(at: 0), default: []].append(
        ReportedCitation.Candidate(
          record: record, score: select.double(at: 1), agreements: agreements(select.text(at: 2))))
    }
    return candidates
  }

  private static func record(
    in row: borrowing SQLite.Statement, at first: Int
  ) -> ReportedCitation.Record? {
    guard !row.isNull(at: first) else { return nil }
    var record = ReportedCitation.Record()
    record.articleID = row.int64(at: first)
    record.key = row.text(at: first + 1)
    record.title = row.text(at: first + 2)
    record.authors = strings(row.text(at: first + 3))
    record.published = row.optionalText(at: first + 4)
    record.containerTitle = row.optionalText(at: first + 5)
    record.doi = row.optionalText(at: first + 6)
    record.pmid = row.optionalText(at: first + 7)
    record.url = row.optionalText(at: first + 8)
    record.integrity = Integrity(rawValue: row.text(at: first + 9)) ?? .ok
    return record
  }

  /// The fields of `candidate.agreement`, in their order.
  private static func agreements(_ json: String) -> [FieldAgreement] {
    guard let object = try? JSONValue(parsing: json.utf8) else { return [] }
    return object.members.compactMap { member in
      guard let field = FieldAgreement.Field(rawValue: member.name),
        let degree = (member.value["degree"]?.text).flatMap(FieldAgreement.Degree.init(rawValue:))
      else { return nil }
      return FieldAgreement(
        field, degree, stated: member.value["stated"]?.text ?? "",
        found: member.value["found"]?.text ?? "",
        bits: (member.value["bits"]?.json).flatMap(Double.init) ?? 0)
    }
  }

  /// Each reviewer's last word on claims of the article with this key, those on words that changed
  /// included; in the order of their times.
  public static func reviews(
    ofArticle key: String, on connection: borrowing Connection
  ) throws(SQLiteError) -> [ReportedReview] {
    let select = try connection.prepare(ReportSQL.reviews)
    try select.bind(key, at: 1)
    var reviews: [ReportedReview] = []
    while try select.step() {
      var review = ReportedReview()
      review.id = select.int64(at: 0)
      review.claimUID = select.text(at: 1)
      review.nearestUID = select.optionalText(at: 2)
      review.verdict = select.text(at: 3)
      review.reviewer = select.text(at: 4)
      review.note = select.optionalText(at: 5)
      review.madeAt = select.int64(at: 6)
      review.evidenceKey = select.optionalText(at: 7)
      review.evidenceQuote = select.optionalText(at: 8)
      review.isAdjudicated = select.int(at: 9) == 1
      review.isStanding = select.int(at: 10) == 1
      review.state = select.text(at: 11)
      review.stateReason = select.optionalText(at: 12)
      review.quote = select.text(at: 13)
      review.hasPresentWords = select.int(at: 14) == 1
      review.evidence = record(in: select, at: 15)
      reviews.append(review)
    }
    return reviews
  }
}
