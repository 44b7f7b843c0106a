internal import SQLite

/// What narrows a report on gaps.
public struct GapFilter: Hashable, Sendable {
  /// Only claims that touch this condition.
  public var conditionSlug: String?
  /// Only claims of articles whose text comes from this source.
  public var source: String?

  /// Makes a filter that lets everything through.
  public init() {}

  /// The clause behind `FROM statement AS s JOIN article AS a`.
  func clause(_ more: String = "") -> (sql: String, arguments: [Value]) {
    var filter = ListingFilter()
    filter.narrow("s.kind = 'claim' AND a.removed_at IS NULL" + more)
    filter.narrow(
      """
      s.id IN (
        SELECT o.statement_id FROM condition AS k
        JOIN statement_condition AS o ON o.condition_id = k.id
        WHERE k.slug = ? AND o.negated = 0)
      """, by: conditionSlug.map { .text($0) })
    filter.narrow(
      """
      a.id IN (
        SELECT r.article_id FROM source AS p
        JOIN input AS i ON i.source_id = p.id
        JOIN record AS r ON r.input_id = i.id
        WHERE p.name = ? AND r.gives_text = 1)
      """, by: source.map { .text($0) })
    return (filter.clause, filter.arguments)
  }
}
