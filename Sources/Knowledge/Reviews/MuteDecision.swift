/// A person's decision on the warnings of an article, as it travels between files.
public struct MuteDecision: Hashable, Sendable {
  /// Key of the article.
  public var articleKey: String
  /// Whether there are to be no warnings.
  public var isMuted: Bool
  /// What was known of the article's integrity then; nil: not kept.
  public var integrity: String?
  /// Why, in the person's words.
  public var note: String?
  /// Who decided.
  public var reviewer: String
  /// When, in Unix seconds.
  public var madeAt: Int64

  /// Makes a decision.
  public init(
    articleKey: String, isMuted: Bool, integrity: String?, note: String?, reviewer: String,
    madeAt: Int64
  ) {
    self.articleKey = articleKey
    self.isMuted = isMuted
    self.integrity = integrity
    self.note = note
    self.reviewer = reviewer
    self.madeAt = madeAt
  }

  /// What `type` says on its line.
  public static let lineType = "notice-mute"

  /// The decision as one line of JSON: members by name, those without a value left out.
  public var line: String {
    var writer = JSONWriter()
    writer.beginObject()
    writer.member("article_key", articleKey)
    writer.member("integrity", integrity)
    writer.name("made_at")
    writer.raw(String(madeAt))
    writer.name("muted")
    writer.raw(isMuted ? "true" : "false")
    writer.member("note", note)
    writer.member("reviewer", reviewer)
    writer.member("type", Self.lineType)
    writer.endObject()
    return writer.text
  }

  /// Takes a decision back from its line.
  ///
  /// - Throws: `DecisionLineFault` for a member that is missing or makes no sense.
  public init(line value: JSONValue) throws(DecisionLineFault) {
    let members = DecisionLineMembers(value: value)
    guard value["muted"] != nil else { throw DecisionLineFault("has no muted") }
    let integrity = try members.optionalText("integrity")
    guard integrity.map({ Integrity(rawValue: $0) != nil }) ?? true else {
      throw DecisionLineFault("has an integrity that there is not")
    }
    self.init(
      articleKey: try members.text("article_key"), isMuted: try members.truth("muted"),
      integrity: integrity, note: try members.optionalText("note"),
      reviewer: try members.reviewer(), madeAt: try members.madeAt())
  }
}
