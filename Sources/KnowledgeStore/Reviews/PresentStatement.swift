internal import Knowledge
internal import SQLite

/// A statement of an article as it is now, as far as a review can be held against it.
struct PresentStatement: Equatable {
  /// The claim's uid; nil for a statement that is none.
  var uid: String?
  var text: String
  /// Slugs of the conditions it touches.
  var conditions: [String] = []
  /// Those among them that it does not name: only the text around it makes them clear, or that a
  /// symptom of them is meant.
  var context: [String] = []
  var isNegated = false

  /// What a reviewer of it judges besides the words.
  var judged: Judged {
    Judged(
      conditions: conditions, context: context, isNegated: isNegated,
      numbers: Judged.numbers(in: text))
  }
}

extension PresentStatement {
  /// A statement that the analysis has just made, in a text as UTF-8.
  init(_ statement: Knowledge.Statement, uid: String?, in text: [UInt8]) {
    let tags = statement.conditions.filter { !$0.isNegated }
    self.init(
      uid: uid, text: String(decoding: text[statement.range.range], as: UTF8.self),
      conditions: tags.map(\.slug), context: tags.filter { $0.relation != .about }.map(\.slug),
      isNegated: statement.isNegated)
  }

  /// The stored statements of the article with this name, in order; none where it is not there.
  static func all(
    ofArticle name: String, on connection: borrowing Connection
  ) throws(SQLiteError) -> [PresentStatement] {
    let article = try connection.prepare(
      """
      SELECT a.id, t.text FROM article_name AS k JOIN article AS a ON a.id = k.article_id
      JOIN article_text AS t ON t.article_id = a.id
      WHERE k.name = ?1 AND a.removed_at IS NULL
      """)
    try article.bind(name, at: 1)
    guard try article.step() else { return [] }
    let bytes = article.bytes(at: 1)
    let select = try connection.prepare(
      """
      SELECT s.uid, s.byte_start, s.byte_end, s.negated, \(conditions) FROM statement AS s
      WHERE s.article_id = ?1 AND s.kind <> 'boilerplate' ORDER BY s.ordinal
      """)
    try select.bind(article.int64(at: 0), at: 1)
    var statements: [PresentStatement] = []
    while try select.step() {
      let words = bytes[select.int(at: 1)..<select.int(at: 2)]
      statements.append(
        PresentStatement(
          uid: select.optionalText(at: 0), text: String(decoding: words, as: UTF8.self),
          conditions: Self.slugs(select.text(at: 4)), context: Self.slugs(select.text(at: 5)),
          isNegated: select.int(at: 3) == 1))
    }
    return statements
  }

  /// SQL for the slugs of a statement `s`, and for those that the text around it has a part in.
  static let conditions = """
    coalesce((SELECT group_concat(c.slug) FROM statement_condition AS sc
              JOIN condition AS c ON c.id = sc.condition_id
              WHERE sc.statement_id = s.id AND sc.negated = 0), ''),
    coalesce((SELECT group_concat(c.slug) FROM statement_condition AS sc
              JOIN condition AS c ON c.id = sc.condition_id
              WHERE sc.statement_id = s.id AND sc.negated = 0 AND sc.relation <> 'about'), '')
    """

  static func slugs(_ list: String) -> [String] { list.split(separator: ",").map(String.init) }
}
