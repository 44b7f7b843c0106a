/// A person's decision on which record a citation means, as it travels between files.
public struct CitationDecision: Hashable, Sendable {
  /// Uid of the citation.
  public var citationUID: String
  /// The same for the same words in any article.
  public var wordsUID: String
  /// Key of the citing article.
  public var articleKey: String
  /// The sentence that the citation stands in.
  public var statement: String
  /// Its words.
  public var quote: String
  /// `accepted`, `rejected` or `withdrawn`.
  public var decision: String
  /// Key of the record.
  public var sourceKey: String
  /// Why, in the reviewer's words.
  public var note: String?
  /// Who decided.
  public var reviewer: String
  /// When, in Unix seconds.
  public var madeAt: Int64

  /// Makes a decision.
  public init(
    citationUID: String, wordsUID: String, articleKey: String, statement: String, quote: String,
    decision: String, sourceKey: String, note: String?, reviewer: String, madeAt: Int64
  ) {
    self.citationUID = citationUID
    self.wordsUID = wordsUID
    self.articleKey = articleKey
    self.statement = statement
    self.quote = quote
    self.decision = decision
    self.sourceKey = sourceKey
    self.note = note
    self.reviewer = reviewer
    self.madeAt = madeAt
  }

  /// What `type` says on its line.
  public static let lineType = "citation-decision"

  /// The decision as one line of JSON: members by name, those without a value left out.
  public var line: String {
    var writer = JSONWriter()
    writer.beginObject()
    writer.member("article_key", articleKey)
    writer.member("citation_uid", citationUID)
    writer.member("decision", decision)
    writer.name("made_at")
    writer.raw(String(madeAt))
    writer.member("note", note)
    writer.member("quote", quote)
    writer.member("reviewer", reviewer)
    writer.member("source_key", sourceKey)
    writer.member("statement", statement)
    writer.member("type", Self.lineType)
    writer.member("words_uid", wordsUID)
    writer.endObject()
    return writer.text
  }

  /// Takes a decision back from its line.
  ///
  /// - Throws: `DecisionLineFault` for a member that is missing or makes no sense.
  public init(line value: JSONValue) throws(DecisionLineFault) {
    let members = DecisionLineMembers(value: value)
    let word = try members.text("decision")
    guard ["accepted", "rejected", "withdrawn"].contains(word) else {
      throw DecisionLineFault("has the decision '\(word)', which there is not")
    }
    self.init(
      citationUID: try members.uid("citation_uid"), wordsUID: try members.uid("words_uid"),
      articleKey: try members.text("article_key"), statement: try members.text("statement"),
      quote: try members.text("quote"), decision: word, sourceKey: try members.text("source_key"),
      note: try members.optionalText("note"), reviewer: try members.reviewer(),
      madeAt: try members.madeAt())
  }
}
