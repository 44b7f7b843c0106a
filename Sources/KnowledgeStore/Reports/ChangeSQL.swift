/// The queries behind a report on changes.
enum ChangeSQL {
  static let newestRun = "SELECT max(id) FROM run"

  static let runBefore = "SELECT max(id) FROM run WHERE id < ?1"

  static let revisionBefore = """
    SELECT coalesce(r.revision_before, (SELECT max(o.revision) FROM run AS o WHERE o.id < r.id), 0)
    FROM run AS r WHERE r.id = ?1
    """

  static let lastRunUpTo = "SELECT max(id) FROM run WHERE revision <= ?1"

  static let dividedRun = """
    SELECT min(id) FROM run WHERE revision_before < ?1 AND revision > ?1
    """

  /// The run that the moment `?1` stands for, where `?2` is now.
  ///
  /// A run that did not end counts as ended when the next one began.
  static let lastRunBefore = """
    WITH ends (id, ended) AS (
      SELECT id, coalesce(finished_at, lead(started_at) OVER (ORDER BY id), ?2) FROM run)
    SELECT max(id) FROM ends
    WHERE ended < ?1 AND ended <= ?2
      AND id < coalesce((SELECT min(id) FROM ends WHERE ended >= ?1 AND ended <= ?2),
                        9223372036854775807)
    """

  /// The first run above `?1` that began before the one before it had ended.
  static let runOutOfOrder = """
    SELECT min(id) FROM (
      SELECT id, started_at,
        lag(coalesce(finished_at, started_at)) OVER (ORDER BY id) AS ended_before
      FROM run WHERE id >= ?1)
    WHERE started_at < ended_before
    """

  static let latestEnd = """
    SELECT max(coalesce(finished_at, next, started_at)) FROM (
      SELECT id, finished_at, started_at, lead(started_at) OVER (ORDER BY id) AS next FROM run)
    WHERE id <= ?1
    """

  static let newestEnd = """
    SELECT coalesce(finished_at, started_at) FROM run
    WHERE id <= ?1 AND coalesce(finished_at, started_at) <= ?2 ORDER BY id DESC LIMIT 1
    """

  /// The latest time that the log of statuses has up to a revision.
  static let latestUpTo = """
    SELECT made_at FROM status_change WHERE revision <= ?1 AND made_at <= ?2
    ORDER BY revision DESC LIMIT 1
    """

  /// The earliest time that the logs have after a revision.
  static let earliestAfter = """
    SELECT min(made_at) FROM (
      SELECT made_at FROM status_change WHERE revision > ?1
      UNION ALL SELECT made_at FROM integrity_change WHERE revision > ?1)
    """

  /// Articles that changed after the revision `?1`, each with what shows that it was here before.
  ///
  /// Numbers of articles only rise, so that one below an article that has not changed since is older. `?2`
  /// and `?3` are as for `earlierText`.
  static let articles = """
    WITH known (id) AS (
      SELECT coalesce(
        (SELECT id FROM article WHERE +changed_rev <= ?1 ORDER BY id DESC LIMIT 1), 0))
    SELECT
      a.id, a.key, a.title, a.removed_at IS NOT NULL, a.added_at,
      a.id <= known.id
        OR EXISTS (SELECT 1 FROM statement AS s
                   WHERE s.article_id = a.id AND s.kind = 'claim' AND s.changed_rev <= ?1)
        OR EXISTS (SELECT 1 FROM integrity_change AS h
                   WHERE h.article_key = a.key AND h.revision <= ?1),
      (SELECT count(*) FROM statement AS s WHERE s.article_id = a.id AND s.kind = 'claim'),
      EXISTS (SELECT 1 \(versionsReplacedSince("a.id")))
    FROM known CROSS JOIN article AS a
    WHERE a.changed_rev > ?1
    ORDER BY a.id
    """

  static let newestArticle = "SELECT coalesce(max(id), 0) FROM article"

  static let addedSince = "SELECT coalesce(sum(added), 0) FROM run WHERE id > ?1"

  static let titleOfArticle = "SELECT title FROM article WHERE id = ?1"

  static let textOfArticle = "SELECT text FROM article_text WHERE article_id = ?1"

  /// The text that article `?1` had when run `?2` had ended; all ends up to then are no later than `?3`.
  static let earlierText =
    "SELECT v.text " + versionsReplacedSince("?1") + " ORDER BY v.version LIMIT 1"

  /// Texts that runs since replaced.
  private static func versionsReplacedSince(_ article: String) -> String {
    """
    FROM article_version AS v
    WHERE v.article_id = \(article) AND (v.until > ?3 OR EXISTS (
      SELECT 1 FROM run AS r
      WHERE r.id > ?2 AND v.until >= r.started_at
        AND v.until <= coalesce(
          r.finished_at,
          (SELECT o.started_at FROM run AS o WHERE o.id > r.id ORDER BY o.id LIMIT 1),
          9223372036854775807)))
    """
  }

  /// What people decided from `?1` on: what it is, the decision, how often.
  static let decisions = """
    SELECT 'reviews' AS subject, verdict AS decision, count(*) FROM review
    WHERE made_at >= ?1 GROUP BY 2
    UNION ALL
    SELECT 'citations', decision, count(*) FROM citation_decision WHERE made_at >= ?1 GROUP BY 2
    UNION ALL
    SELECT 'grades', level, count(*) FROM grade WHERE made_at >= ?1 GROUP BY 2
    UNION ALL
    SELECT 'mutes', iif(is_muted, 'muted', 'unmuted'), count(*) FROM notice_mute
    WHERE made_at >= ?1 GROUP BY 2
    UNION ALL
    SELECT 'conditions', operation, count(*) FROM condition_edit WHERE made_at >= ?1 GROUP BY 2
    UNION ALL
    SELECT 'records', iif(is_same, 'same', 'not the same'), count(*) FROM identity_decision
    WHERE made_at >= ?1 GROUP BY 2
    """
}
