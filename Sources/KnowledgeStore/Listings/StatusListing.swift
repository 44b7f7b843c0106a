private import SQLite

extension Listing {
  /// One row of counts: articles, claims by citation status and by condition, and the last run.
  public static var status: Listing {
    Listing(
      sql: """
        SELECT
          (SELECT count(*) FROM articles) AS articles,
          (SELECT count(*) FROM claims) AS claims,
          (SELECT json_group_object(citation_status, n) FROM (
             SELECT citation_status, count(*) AS n FROM claims GROUP BY 1 ORDER BY n DESC, 1))
            AS claims_by_status,
          (SELECT json_group_object(slug, n) FROM (
             SELECT slug, count(*) AS n FROM claim_conditions WHERE negated = 0
             GROUP BY 1 ORDER BY n DESC, 1)) AS claims_by_condition,
          (SELECT count(*) FROM reviews) AS reviews,
          (SELECT CAST(value AS INTEGER) FROM setting WHERE name = 'revision') AS revision,
          (SELECT json_object(
             'id', id, 'command', command,
             'state', iif(state = 'running', 'running or cut off', state),
             'started_at', strftime('%Y-%m-%dT%H:%M:%SZ', started_at, 'unixepoch'),
             'added', added, 'changed', changed, 'unchanged', unchanged, 'removed', removed,
             'failed', failed, 'claims_added', claims_added, 'claims_removed', claims_removed)
           FROM runs ORDER BY id DESC LIMIT 1) AS last_run
        """,
      arguments: [], limit: nil)
  }
}
