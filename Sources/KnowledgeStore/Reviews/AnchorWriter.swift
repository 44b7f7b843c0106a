internal import Knowledge
internal import SQLite

/// Writes down which reviews of an article do not stand on what was judged, or followed it.
struct AnchorWriter: ~Copyable {
  private let reviews: SQLite.Statement
  private let put: SQLite.Statement
  private let remove: SQLite.Statement

  init(on connection: borrowing Connection) throws(SQLiteError) {
    let reviews = try connection.prepare(ReviewSQL.subjectsOfArticle)
    let put = try connection.prepare(ReviewSQL.putAnchor)
    let remove = try connection.prepare(ReviewSQL.removeAnchor)
    self.reviews = reviews
    self.put = put
    self.remove = remove
  }

  /// Holds the reviews of the article with this key against its statements.
  ///
  /// - Parameters:
  ///   - key: Key of the article.
  ///   - statements: All of it that is no boilerplate; asked for only where there are reviews.
  /// - Throws: `SQLiteError`, and what `statements` throws.
  /// - Complexity: O(*r* · *n*) for *r* reviews whose claims are gone and *n* words of the article.
  func write(
    article key: String, statements: () throws(SQLiteError) -> [PresentStatement]
  ) throws(SQLiteError) {
    var subjects: [Subject] = []
    try reviews.bind(key, at: 1)
    while try reviews.step() { subjects.append(Subject(in: reviews)) }
    reviews.reset()
    guard !subjects.isEmpty else { return }
    let article = PresentArticle(try statements())
    for (id, anchoring) in Self.anchorings(of: subjects, in: article) {
      guard let anchoring else {
        try remove.run(.integer(id))
        continue
      }
      try put.run(
        .integer(id), Value(anchoring.nearestUID), .text(anchoring.state.rawValue),
        Value(anchoring.similarity), .text(anchoring.reason), Value(anchoring.presentText))
    }
  }

  /// A review with what tells which of a reviewer's words on one claim is the last.
  private struct Subject {
    let id: Int64
    let judged: ReviewAnchoring.Subject
    let reviewer: String
    let isAdjudicated: Bool
    let madeAt: Int64

    init(in row: borrowing SQLite.Statement) {
      let value = try? JSONValue(parsing: row.text(at: 3).utf8)
      let judged = value.flatMap { $0["conditions"] == nil ? nil : Judged($0) }
      id = row.int64(at: 0)
      self.judged = ReviewAnchoring.Subject(
        claimUID: row.text(at: 1), quote: row.text(at: 2), judged: judged,
        prefix: row.text(at: 4), suffix: row.text(at: 5))
      reviewer = row.text(at: 6)
      isAdjudicated = row.int(at: 7) == 1
      madeAt = row.int64(at: 8)
    }

    func isLater(than other: Subject) -> Bool { (madeAt, id) > (other.madeAt, other.id) }
  }

  /// Where a reviewer's words on one claim are gathered.
  private struct Place: Hashable {
    let claimUID: String
    let reviewer: String
    let isAdjudicated: Bool
  }

  /// Where each review stands; of a reviewer's decisions that came together on one claim, made on
  /// claims of different uids, only the last one counts.
  private static func anchorings(
    of subjects: [Subject], in article: PresentArticle
  ) -> [(id: Int64, anchoring: ReviewAnchoring?)] {
    var anchorings = subjects.map { ReviewAnchoring.anchoring(of: $0.judged, in: article) }
    let places = zip(subjects, anchorings).map { subject, anchoring -> Place? in
      guard anchoring.map({ $0.state == .anchored }) ?? true else { return nil }
      return Place(
        claimUID: anchoring?.nearestUID ?? subject.judged.claimUID, reviewer: subject.reviewer,
        isAdjudicated: subject.isAdjudicated)
    }
    var last: [Place: Int] = [:]
    for (index, place) in places.enumerated() {
      guard let place else { continue }
      if let other = last[place], !subjects[index].isLater(than: subjects[other]) { continue }
      last[place] = index
    }
    for (index, place) in places.enumerated() {
      guard let place, let latest = last[place],
        subjects[latest].judged.claimUID != subjects[index].judged.claimUID
      else { continue }
      anchorings[index] = ReviewAnchoring(
        state: .needsRecheck, nearestUID: place.claimUID, similarity: 1,
        reason: "Its reviewer decided anew on the same words; that decision counts.",
        presentText: article.claim(place.claimUID)?.text)
    }
    return zip(subjects, anchorings).map { ($0.id, $1) }
  }
}
