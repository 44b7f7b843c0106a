public import Knowledge
public import KnowledgeStore
internal import SQLite
internal import TextAnalysis

/// What decided a claim's kind, conditions, attribution and status, worked out again from the text.
public struct ClaimExplanation: Sendable {
  /// One rule that fired.
  public struct Reason: Hashable, Sendable {
    /// What it helped to decide: `kind`, `condition`, `attribution`, `hedge`, `negation`.
    public let subject: String
    /// The rule's name.
    public let rule: String
    /// What it says here.
    public let outcome: String
    /// The words it fired on; nil for rules about position or form.
    public let words: String?
    /// Bytes of these words in the article's text.
    public let range: ByteRange?
    /// How much it weighed.
    public let weight: Double
    /// What the rule is, in a sentence.
    public let meaning: String
  }

  /// The claim's id.
  public let id: Int64
  /// What the analysis of this build makes of it; nil when it no longer sees a statement there.
  public let statement: Knowledge.Statement?
  /// The rules that fired, in the order of their subjects.
  public let reasons: [Reason]
  /// Analysis version behind what is stored.
  public let storedAnalyserVersion: Int
  /// Vocabulary version behind what is stored.
  public let storedVocabularyVersion: Int
  /// The versions that the explanation was worked out with.
  public let versions: Versions

  /// Explains the claim with this id.
  ///
  /// - Parameters:
  ///   - id: Of a claim.
  ///   - store: The file.
  /// - Returns: nil when there is no such claim.
  /// - Throws: `StoreError`.
  /// - Complexity: One analysis of the claim's article.
  public static func explanation(
    ofClaim id: Int64, in store: borrowing Store
  ) throws(StoreError) -> ClaimExplanation? {
    do {
      return try explanation(ofClaim: id, on: store.connection)
    } catch {
      throw StoreError(error, path: store.path, doing: "explaining a claim")
    }
  }

  private static func explanation(
    ofClaim id: Int64, on connection: borrowing Connection
  ) throws(SQLiteError) -> ClaimExplanation? {
    let select = try connection.prepare(
      "SELECT article_id, byte_start, byte_end FROM claims WHERE id = ?1")
    try select.bind(id, at: 1)
    guard try select.step(),
      let found = try StoredDocument.document(ofArticle: select.int64(at: 0), on: connection)
    else { return nil }
    let range = ByteRange(byteStart: Int(select.int64(at: 1)), byteEnd: Int(select.int64(at: 2)))
    let vocabulary = try FileVocabulary(on: connection)
    let statement = vocabulary.analyser.analysis(of: found.document).statements.first {
      $0.range == range
    }
    let bytes = Array(found.document.text.utf8)
    return ClaimExplanation(
      id: id, statement: statement,
      reasons: (statement?.hits ?? []).map { reason(for: $0, in: bytes) },
      storedAnalyserVersion: found.analyserVersion,
      storedVocabularyVersion: found.vocabularyVersion,
      versions: ToolVersion.versions(vocabulary: vocabulary.version))
  }

  private static func reason(for hit: RuleHit, in bytes: [UInt8]) -> Reason {
    Reason(
      subject: hit.subject.rawValue, rule: hit.rule, outcome: hit.outcome,
      words: hit.range.map { String(decoding: bytes[$0.range], as: UTF8.self) },
      range: hit.range, weight: hit.weight,
      meaning: Analyser.rules.first { $0.name == hit.rule }?.meaning ?? "")
  }
}
