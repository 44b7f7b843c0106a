public import Knowledge
public import SQLite

/// Tells what a review of a claim is tied to; keeps the text of the article looked at last.
public struct ReviewPlaces: ~Copyable {
  /// A claim that can be reviewed.
  public struct Claim: Hashable, Sendable {
    /// Number of the claim.
    public let id: Int64
    /// Number of its article.
    public let articleID: Int64
    /// What a review of it is tied to.
    public let place: Review.Place
  }

  /// Code points of text kept to either side.
  static let surroundingLength = 32

  private let claim: SQLite.Statement
  private let text: SQLite.Statement
  private let group: SQLite.Statement
  private var articleID: Int64?
  private var bytes: [UInt8] = []

  /// Prepares to read the file behind `connection`.
  public init(on connection: borrowing Connection) throws(SQLiteError) {
    let claim = try connection.prepare(
      """
      SELECT s.article_id, a.key, s.uid, s.byte_start, s.byte_end, s.negated,
        \(PresentStatement.conditions)
      FROM statement AS s JOIN article AS a ON a.id = s.article_id
      WHERE s.id = ?1 AND s.kind = 'claim' AND a.removed_at IS NULL
      """)
    let text = try connection.prepare("SELECT text FROM article_text WHERE article_id = ?1")
    let group = try connection.prepare(
      """
      SELECT g.id FROM statement AS s JOIN statement AS g ON g.group_id = s.group_id
      WHERE s.id = ?1 AND g.kind = 'claim' AND g.id <> s.id ORDER BY g.id
      """)
    self.claim = claim
    self.text = text
    self.group = group
  }

  /// The claim with this number; nil when there is none.
  ///
  /// - Complexity: O(*n*) in the length of the article's text, once for claims of one article asked
  ///   for one after the other.
  public mutating func claim(_ id: Int64) throws(SQLiteError) -> Claim? {
    try claim.bind(id, at: 1)
    defer { claim.reset() }
    guard try claim.step() else { return nil }
    try read(article: claim.int64(at: 0))
    let range = claim.int(at: 3)..<claim.int(at: 4)
    let quote = String(decoding: bytes[range], as: UTF8.self)
    let judged = Judged(
      conditions: PresentStatement.slugs(claim.text(at: 6)),
      context: PresentStatement.slugs(claim.text(at: 7)), isNegated: claim.int(at: 5) == 1,
      numbers: Judged.numbers(in: quote))
    let place = Review.Place(
      claimUID: claim.text(at: 2), articleKey: claim.text(at: 1), quote: quote,
      prefix: Self.end(of: bytes[..<range.lowerBound]),
      suffix: Self.beginning(of: bytes[range.upperBound...]),
      byteStart: Int64(range.lowerBound), byteEnd: Int64(range.upperBound), judged: judged)
    return Claim(id: id, articleID: claim.int64(at: 0), place: place)
  }

  /// The other claims of the claim's group, in order of id.
  public func others(inGroupOf id: Int64) throws(SQLiteError) -> [Int64] {
    try group.bind(id, at: 1)
    defer { group.reset() }
    var ids: [Int64] = []
    while try group.step() { ids.append(group.int64(at: 0)) }
    return ids
  }

  private mutating func read(article id: Int64) throws(SQLiteError) {
    guard articleID != id else { return }
    try text.bind(id, at: 1)
    defer { text.reset() }
    bytes = try text.step() ? text.bytes(at: 0) : []
    articleID = id
  }

  private static func isInside(_ byte: UInt8) -> Bool { byte & 0xC0 == 0x80 }

  private static func end(of text: ArraySlice<UInt8>) -> String {
    var start = text.endIndex
    for _ in 0..<surroundingLength where start > text.startIndex {
      start -= 1
      while start > text.startIndex, isInside(text[start]) { start -= 1 }
    }
    return String(decoding: text[start...], as: UTF8.self)
  }

  private static func beginning(of text: ArraySlice<UInt8>) -> String {
    var end = text.startIndex
    for _ in 0..<surroundingLength where end < text.endIndex {
      end += 1
      while end < text.endIndex, isInside(text[end]) { end += 1 }
    }
    return String(decoding: text[..<end], as: UTF8.self)
  }
}
