/// A reviewer's grade of evidence, as it travels between files.
public struct GradeDecision: Hashable, Sendable {
  /// Key of the article that gives the evidence.
  public var articleKey: String
  /// Uid of the claim for which it is graded; nil: for all.
  public var claimUID: String?
  /// How certain it is; nil: the reviewer's earlier grade is taken back.
  public var grade: EvidenceGrade?
  /// Why, in the reviewer's words.
  public var note: String?
  /// Who graded.
  public var reviewer: String
  /// When, in Unix seconds.
  public var madeAt: Int64

  /// Makes a decision.
  public init(
    articleKey: String, claimUID: String?, grade: EvidenceGrade?, note: String?, reviewer: String,
    madeAt: Int64
  ) {
    self.articleKey = articleKey
    self.claimUID = claimUID
    self.grade = grade
    self.note = note
    self.reviewer = reviewer
    self.madeAt = madeAt
  }

  /// What `type` says on its line.
  public static let lineType = "grade"

  /// What `level` says where a grade is taken back.
  public static let withdrawn = "withdrawn"

  /// What `level` says.
  public var level: String { grade?.rawValue ?? Self.withdrawn }

  /// The decision as one line of JSON: members by name, those without a value left out.
  public var line: String {
    var writer = JSONWriter()
    writer.beginObject()
    writer.member("article_key", articleKey)
    writer.member("claim_uid", claimUID)
    writer.member("level", level)
    writer.name("made_at")
    writer.raw(String(madeAt))
    writer.member("note", note)
    writer.member("reviewer", reviewer)
    writer.member("scheme", EvidenceGrade.scheme)
    writer.member("type", Self.lineType)
    writer.endObject()
    return writer.text
  }

  /// Takes a decision back from its line.
  ///
  /// - Throws: `DecisionLineFault` for a member that is missing or makes no sense.
  public init(line value: JSONValue) throws(DecisionLineFault) {
    let members = DecisionLineMembers(value: value)
    let level = try members.text("level")
    let grade = EvidenceGrade(rawValue: level)
    guard grade != nil || level == Self.withdrawn else {
      throw DecisionLineFault("has a level that there is not")
    }
    guard try members.text("scheme") == EvidenceGrade.scheme else {
      throw DecisionLineFault("has a scheme that this kb does not know")
    }
    self.init(
      articleKey: try members.text("article_key"),
      claimUID: try members.optionalText("claim_uid") == nil ? nil : try members.uid("claim_uid"),
      grade: grade, note: try members.optionalText("note"), reviewer: try members.reviewer(),
      madeAt: try members.madeAt())
  }
}
