public import Knowledge
public import SQLite

/// Reads the claims whose groups are to be made anew, and writes their groups.
///
/// Writing must happen inside a transaction of the caller's.
public struct ClaimGroupTable: ~Copyable {
  /// A claim that may belong to a group.
  public struct Member: Hashable, Sendable {
    /// The claim's row.
    public let id: Int64
    /// The group that it is in; nil for none.
    public let groupID: Int64?
    fileprivate let articleID: Int64
    fileprivate let range: ByteRange
    fileprivate let isNegated: Bool
    fileprivate let certainty: Certainty
    fileprivate let isOwnFinding: Bool
  }

  private let selectKeys: SQLite.Statement
  private let selectMembers: SQLite.Statement
  private let selectText: SQLite.Statement
  private let selectConditions: SQLite.Statement
  private let selectQuantities: SQLite.Statement
  private let selectCitations: SQLite.Statement
  private let update: SQLite.Statement
  private let remove: SQLite.Statement
  /// The article whose text was read last, and its text in UTF-8.
  private var text: (articleID: Int64, bytes: [UInt8])?

  /// Prepares to read and write the file behind `connection`.
  public init(on connection: borrowing Connection) throws(SQLiteError) {
    let selectKeys = try connection.prepare(ClaimGroupSQL.keys)
    let selectMembers = try connection.prepare(ClaimGroupSQL.members)
    let selectText = try connection.prepare(ClaimGroupSQL.text)
    let selectConditions = try connection.prepare(ClaimGroupSQL.conditions)
    let selectQuantities = try connection.prepare(ClaimGroupSQL.quantities)
    let selectCitations = try connection.prepare(ClaimGroupSQL.citations)
    let update = try connection.prepare(ClaimGroupSQL.update)
    let remove = try connection.prepare(ClaimGroupSQL.remove)
    self.selectKeys = selectKeys
    self.selectMembers = selectMembers
    self.selectText = selectText
    self.selectConditions = selectConditions
    self.selectQuantities = selectQuantities
    self.selectCitations = selectCitations
    self.update = update
    self.remove = remove
  }

  /// The next keys whose groups are to be made anew, `limit` at most.
  public func queuedKeys(limit: Int) throws(SQLiteError) -> [Int64] {
    try selectKeys.bind(limit, at: 1)
    defer { selectKeys.reset() }
    var keys: [Int64] = []
    while try selectKeys.step() { keys.append(selectKeys.int64(at: 0)) }
    return keys
  }

  /// The claims with this key; those of one article stand together.
  public func members(withKey key: Int64) throws(SQLiteError) -> [Member] {
    try selectMembers.bind(key, at: 1)
    defer { selectMembers.reset() }
    var members: [Member] = []
    while try selectMembers.step() {
      members.append(
        Member(
          id: selectMembers.int64(at: 0),
          groupID: selectMembers.isNull(at: 7) ? nil : selectMembers.int64(at: 7),
          articleID: selectMembers.int64(at: 1),
          range: ByteRange(byteStart: selectMembers.int(at: 2), byteEnd: selectMembers.int(at: 3)),
          isNegated: selectMembers.int(at: 4) == 1,
          certainty: Certainty(rawValue: selectMembers.text(at: 5)) ?? .high,
          isOwnFinding: selectMembers.int(at: 6) == 1))
    }
    return members
  }

  /// A claim as far as it is compared with others, and its article's text in UTF-8.
  public mutating func claim(
    _ member: Member
  ) throws(SQLiteError) -> (claim: Knowledge.Statement, text: [UInt8]) {
    var claim = Knowledge.Statement(range: member.range, kind: .claim, score: 0)
    claim.isNegated = member.isNegated
    claim.certainty = member.certainty
    claim.isOwnFinding = member.isOwnFinding
    claim.conditions = try conditions(of: member.id)
    claim.quantities = try quantities(of: member.id)
    claim.citations = try citations(of: member.id)
    return (claim, try bytes(ofArticle: member.articleID))
  }

  /// Puts a claim into a group, or with nil into none.
  public func put(_ id: Int64, inGroup group: Int64?) throws(SQLiteError) {
    try update.run(.integer(id), Value(group))
  }

  /// Notes that the groups of the claims with this key are made.
  public func finish(_ key: Int64) throws(SQLiteError) { try remove.run(.integer(key)) }

  private mutating func bytes(ofArticle id: Int64) throws(SQLiteError) -> [UInt8] {
    if let text, text.articleID == id { return text.bytes }
    try selectText.bind(id, at: 1)
    defer { selectText.reset() }
    let bytes = try selectText.step() ? selectText.bytes(at: 0) : []
    text = (id, bytes)
    return bytes
  }

  private func conditions(of id: Int64) throws(SQLiteError) -> [ConditionTag] {
    try selectConditions.bind(id, at: 1)
    defer { selectConditions.reset() }
    var tags: [ConditionTag] = []
    while try selectConditions.step() {
      tags.append(
        ConditionTag(
          slug: selectConditions.text(at: 0),
          relation: ConditionTag.Relation(rawValue: selectConditions.text(at: 1)) ?? .context,
          isNegated: selectConditions.int(at: 2) == 1,
          range: ByteRange(
            byteStart: selectConditions.int(at: 3), byteEnd: selectConditions.int(at: 4)),
          rule: "", confidence: 1))
    }
    return tags
  }

  private func quantities(of id: Int64) throws(SQLiteError) -> [Quantity] {
    try selectQuantities.bind(id, at: 1)
    defer { selectQuantities.reset() }
    var quantities: [Quantity] = []
    while try selectQuantities.step() {
      guard let kind = Quantity.Kind(rawValue: selectQuantities.text(at: 0)) else { continue }
      quantities.append(
        Quantity(
          kind: kind,
          range: ByteRange(
            byteStart: selectQuantities.int(at: 5), byteEnd: selectQuantities.int(at: 6)),
          low: selectQuantities.isNull(at: 2) ? nil : selectQuantities.double(at: 2),
          high: selectQuantities.isNull(at: 3) ? nil : selectQuantities.double(at: 3),
          unit: selectQuantities.optionalText(at: 4),
          comparator: selectQuantities.optionalText(at: 1).flatMap(Quantity.Comparator.init)))
    }
    return quantities
  }

  private func citations(of id: Int64) throws(SQLiteError) -> [Citation] {
    try selectCitations.bind(id, at: 1)
    defer { selectCitations.reset() }
    var citations: [Citation] = []
    while try selectCitations.step() {
      citations.append(
        Citation(
          range: ByteRange(
            byteStart: selectCitations.int(at: 0), byteEnd: selectCitations.int(at: 1)),
          attribution: Attribution(rawValue: selectCitations.text(at: 2)) ?? .vague, clue: Clue(),
          missing: [], rule: ""))
    }
    return citations
  }
}
