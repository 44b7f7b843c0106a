/// One annotated statement of a page.
package struct GoldStatement: Decodable, Sendable {
  /// Where it starts, in UTF-8 bytes of the page's text.
  package let start: Int
  /// Where it ends.
  package let end: Int
  package let text: String
  package let kind: String
  /// Slug and relation of each condition.
  package let conditions: [[String]]
  package let attribution: String
  package let hedged: Bool
  package let negated: Bool
  /// Whether it reports a finding of the page's own study.
  package let own: Bool

  /// A statement of which the kind alone is known.
  init(start: Int, end: Int, text: String, kind: String) {
    self.start = start
    self.end = end
    self.text = text
    self.kind = kind
    conditions = []
    attribution = "none"
    hedged = false
    negated = false
    own = false
  }
}
