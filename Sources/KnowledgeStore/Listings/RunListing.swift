private import SQLite

extension Listing {
  /// What narrows a listing of runs.
  public struct RunFilter: Hashable, Sendable {
    /// Only those of this command, like `ingest` or `notice import`.
    public var command: String?
    /// Only those in this state.
    public var state: String?
    /// Only numbers below this one.
    public var before: Int64?

    /// Makes a filter that lets all through.
    public init() {}

    fileprivate var clauses: ListingFilter {
      var filter = ListingFilter()
      filter.narrow("id < ?", by: before.map { .integer($0) })
      filter.narrow("command = ?", by: command.map { .text($0) })
      filter.narrow("state = ?", by: state.map { .text($0) })
      return filter
    }
  }

  /// Runs of the ledger, the newest first.
  public static func runs(_ filter: RunFilter, limit: Int?) -> Listing {
    let clauses = filter.clauses
    // One more tells that there are more.
    let end = limit.map { " LIMIT \($0 + 1)" } ?? ""
    return Listing(
      sql: "SELECT \(runColumns) FROM runs AS r \(clauses.clause) ORDER BY id DESC\(end)",
      arguments: clauses.arguments, limit: limit)
  }

  /// One run, and what of its changes the file still tells.
  ///
  /// `articles_standing` and `claims_standing` count what no later change came over;
  /// `status_changes` and `integrity_changes` what the logs of both have of it.
  public static func run(id: Int64) -> Listing {
    Listing(
      sql: """
        WITH span (low, high) AS (
          SELECT
            coalesce(r.revision_before,
                     (SELECT max(o.revision) FROM run AS o WHERE o.id < r.id), 0),
            iif(r.finished_at IS NOT NULL, r.revision, coalesce(
              (SELECT o.revision_before FROM run AS o WHERE o.id > r.id ORDER BY o.id LIMIT 1),
              (SELECT CAST(value AS INTEGER) FROM setting WHERE name = 'revision')))
          FROM run AS r WHERE r.id = ?1)
        SELECT \(runColumns),
          (SELECT count(*) FROM article AS a, span
           WHERE a.removed_at IS NULL AND a.changed_rev > low AND a.changed_rev <= high)
            AS articles_standing,
          (SELECT count(*) FROM statement AS s JOIN article AS a ON a.id = s.article_id, span
           WHERE a.removed_at IS NULL AND s.kind = 'claim' AND s.changed_rev > low
             AND s.changed_rev <= high) AS claims_standing,
          (SELECT json_group_object(move, count) FROM (
             SELECT h.before || ' > ' || h.after AS move, count(*) AS count
             FROM span, status_change AS h WHERE h.revision > low AND h.revision <= high
             GROUP BY 1 ORDER BY 2 DESC, 1)) AS status_changes,
          (SELECT json_group_object(move, count) FROM (
             SELECT h.before || ' > ' || h.after AS move, count(*) AS count
             FROM span, integrity_change AS h WHERE h.revision > low AND h.revision <= high
             GROUP BY 1 ORDER BY 2 DESC, 1)) AS integrity_changes
        FROM runs AS r WHERE r.id = ?1
        """,
      arguments: [.integer(id)], limit: nil)
  }

  private static let runColumns = """
    r.id, r.command, r.state,
    strftime('%Y-%m-%dT%H:%M:%SZ', r.started_at, 'unixepoch') AS started_at,
    strftime('%Y-%m-%dT%H:%M:%SZ', r.finished_at, 'unixepoch') AS finished_at,
    r.seconds, r.added, r.merged, r.changed, r.unchanged, r.removed, r.moved, r.deferred, r.failed, r.claims_added,
    r.claims_removed, r.resolved, r.statuses_changed, r.notices_added, r.notices_superseded,
    r.revision_before, r.revision, r.arguments, r.errors, r.tool_version, r.analyser_version,
    r.vocabulary_version
    """
}
