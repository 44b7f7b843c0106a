-- The public SQL API. Columns are only ever added; data_dictionary.sql explains each one.
-- Run again, in one transaction, whenever a migration ran or this script changed.

DROP VIEW IF EXISTS articles;
CREATE VIEW articles AS
SELECT
  a.id, a.key, a.kind, a.title, a.authors, a.container_title, a.published, a.doi, a.pmid, a.pmcid,
  a.url, i.path AS source_path, a.has_text,
  (SELECT t.text FROM article_text AS t WHERE t.article_id = a.id) AS text,
  a.integrity, a.version, a.added_at, a.changed_rev,
  a.changed_at, a.language, a.tags, s.name AS source, r.reader, r.encoding,
  lower(hex(r.digest)) AS sha256, a.canonical_id, a.analyser_version, a.vocabulary_version,
  r.reader_version, (SELECT count(*) FROM record AS o WHERE o.article_id = a.id) AS record_count,
  a.notice_id,
  coalesce((
    SELECT m.is_muted = 1 AND NOT (a.integrity = 'retracted' AND m.integrity IN ('concern', 'corrected', 'reinstated'))
    FROM article_name AS k JOIN notice_mute AS m ON m.article_key = k.name
    WHERE k.article_id = a.id
    ORDER BY m.made_at DESC, m.id DESC LIMIT 1), 0) AS is_muted,
  e.evidence_level, iif(e.evidence_level IS NULL, NULL, 'oxford-cebm-2011') AS evidence_scheme,
  e.evidence_reason
FROM article AS a
JOIN record AS r ON r.article_id = a.id AND r.gives_text = 1
JOIN input AS i ON i.id = r.input_id
LEFT JOIN source AS s ON s.id = i.source_id
-- The first record that suggests a level; none where the article was retracted.
LEFT JOIN record AS e ON a.integrity <> 'retracted' AND e.id = (
  SELECT o.id FROM record AS o WHERE o.article_id = a.id AND o.evidence_reason IS NOT NULL
  ORDER BY o.evidence_level IS NULL, o.precedence, o.id LIMIT 1)
WHERE a.removed_at IS NULL;

-- Where decisions hang: a name leads to one article, whichever of its records made it.
DROP VIEW IF EXISTS article_names;
CREATE VIEW article_names AS
SELECT k.name, k.article_id, k.name = a.key AS is_key
FROM article_name AS k JOIN article AS a ON a.id = k.article_id
WHERE a.removed_at IS NULL;

DROP VIEW IF EXISTS versions;
CREATE VIEW versions AS
SELECT
  v.article_id, v.version, v.title, v.text, lower(hex(v.digest)) AS sha256, v.since, v.until
FROM article_version AS v
UNION ALL
SELECT
  a.id, a.version, a.title, t.text, lower(hex(r.digest)), a.changed_at, NULL
FROM article AS a
JOIN record AS r ON r.article_id = a.id AND r.gives_text = 1
JOIN article_text AS t ON t.article_id = a.id;

DROP VIEW IF EXISTS records;
CREATE VIEW records AS
SELECT
  r.id, r.article_id, i.path AS source_path, r.name, r.reader, r.matched_by, r.gives_text,
  r.completeness, r.precedence, r.csl, r.encoding, lower(hex(r.digest)) AS sha256, r.reader_version,
  r.match_reason, r.gone_at
FROM record AS r
JOIN article AS a ON a.id = r.article_id
JOIN input AS i ON i.id = r.input_id
WHERE a.removed_at IS NULL;

DROP VIEW IF EXISTS article_fields;
CREATE VIEW article_fields AS
SELECT
  r.article_id, f.key AS field,
  CASE f.type WHEN 'object' THEN f.value WHEN 'array' THEN f.value ELSE f.atom END AS value,
  r.id AS record_id, i.path AS source_path, r.reader,
  r.id = first_value(r.id) OVER (PARTITION BY r.article_id, f.key
                                 ORDER BY r.precedence, r.id) AS is_shown
FROM record AS r
JOIN article AS a ON a.id = r.article_id
JOIN input AS i ON i.id = r.input_id
JOIN json_each(r.csl) AS f
WHERE a.removed_at IS NULL AND f.key NOT IN ('id', 'custom');

DROP VIEW IF EXISTS statements;
CREATE VIEW statements AS
SELECT
  s.id, s.article_id, s.ordinal, s.byte_start, s.byte_end,
  (SELECT CAST(substr(CAST(t.text AS BLOB), s.byte_start + 1, s.byte_end - s.byte_start) AS TEXT)
   FROM article_text AS t WHERE t.article_id = s.article_id) AS text,
  s.kind, s.score,
  (SELECT CAST(substr(CAST(t.text AS BLOB), h.byte_start + 1, h.byte_end - h.byte_start) AS TEXT)
   FROM statement AS h JOIN article_text AS t ON t.article_id = h.article_id
   WHERE h.article_id = s.article_id AND h.ordinal = s.heading_ordinal) AS section,
  (SELECT json_group_array(c.slug)
   FROM (SELECT c.slug FROM statement_condition AS sc JOIN condition AS c ON c.id = sc.condition_id
         WHERE sc.statement_id = s.id AND sc.negated = 0 ORDER BY c.slug) AS c) AS conditions,
  s.attribution,
  (SELECT CAST(substr(CAST(t.text AS BLOB), s.attribution_start + 1,
                      s.attribution_end - s.attribution_start) AS TEXT)
   FROM article_text AS t
   WHERE t.article_id = s.article_id AND s.attribution_start IS NOT NULL) AS attribution_text,
  s.missing, s.hedged, s.negated, s.certainty,
  (SELECT max(p.number) FROM page AS p
   WHERE p.article_id = s.article_id AND p.byte_start <= s.byte_start) AS page
FROM statement AS s
JOIN article AS a ON a.id = s.article_id
WHERE a.removed_at IS NULL;

DROP VIEW IF EXISTS claim_sources;
CREATE VIEW claim_sources AS
SELECT c.statement_id AS claim_id, c.article_id AS source_id, 'citation' AS tie, c.id AS citation_id
FROM citation AS c
WHERE c.article_id IS NOT NULL
UNION ALL
SELECT s.id, e.id, 'review', NULL
FROM statement AS s
JOIN review AS r ON r.id = (SELECT g.id FROM governing_reviews AS g WHERE g.claim_uid = s.uid)
JOIN article_name AS k ON k.name = r.evidence_key
JOIN article AS e ON e.id = k.article_id
WHERE s.uid IS NOT NULL AND r.verdict IN ('supported', 'overstated')
UNION ALL
SELECT s.id, s.article_id, 'own-finding', NULL
FROM statement AS s
WHERE s.kind = 'claim' AND s.own_finding = 1 AND s.attribution = 'none';

DROP VIEW IF EXISTS claims;
CREATE VIEW claims AS
SELECT
  s.id, s.uid, s.article_id, a.title AS article_title,
  (SELECT CAST(substr(CAST(t.text AS BLOB), h.byte_start + 1, h.byte_end - h.byte_start) AS TEXT)
   FROM statement AS h JOIN article_text AS t ON t.article_id = h.article_id
   WHERE h.article_id = s.article_id AND h.ordinal = s.heading_ordinal) AS section,
  (SELECT CAST(substr(CAST(t.text AS BLOB), s.byte_start + 1, s.byte_end - s.byte_start) AS TEXT)
   FROM article_text AS t WHERE t.article_id = s.article_id) AS text,
  s.byte_start, s.byte_end, s.score, s.hedged, s.negated,
  (SELECT json_group_array(c.slug)
   FROM (SELECT c.slug FROM statement_condition AS sc JOIN condition AS c ON c.id = sc.condition_id
         WHERE sc.statement_id = s.id AND sc.negated = 0 ORDER BY c.slug) AS c) AS conditions,
  s.attribution, s.missing, s.citation_status,
  CASE iif(s.citation_status <> 'retracted'
           AND EXISTS (SELECT 1 FROM standing_reviews AS o
                       WHERE o.claim_uid = s.uid AND o.verdict <> r.verdict),
           'conflict', s.citation_status)
    WHEN 'conflict' THEN
      'Reviewers differ; the most cautious of their verdicts counts until it is settled.'
    WHEN 'uncited' THEN 'No source of any kind is given.'
    WHEN 'own-finding' THEN 'The article reports it as a result of its own study.'
    WHEN 'vague' THEN 'Leans on sources in general and names none that could be looked up.'
    WHEN 'unresolved' THEN
      CASE s.attribution
        WHEN 'identified' THEN 'Identifies a source; no record here is tied to it yet.'
        ELSE 'Points at a particular source; no record here is tied to it yet.'
      END
    WHEN 'resolved' THEN
      CASE r.verdict
        WHEN 'not-addressed' THEN 'Its source is in this file; a reviewer found it silent on this.'
        ELSE 'Its source is in this file; nobody has held the claim against it.'
      END
    WHEN 'verified' THEN
      -- The best evidence that any reviewer gives who found it supported.
      CASE (SELECT max(CASE WHEN w.evidence_key IS NULL THEN 0 WHEN e.id = a.id THEN 1
                            WHEN e.removed_at IS NULL AND e.id IS NOT NULL THEN 3 ELSE 2 END)
            FROM review AS w
            LEFT JOIN article_name AS k ON k.name = w.evidence_key
            LEFT JOIN article AS e ON e.id = k.article_id
            WHERE w.id IN (SELECT t.id FROM standing_reviews AS t
                           WHERE t.claim_uid = s.uid AND t.verdict = 'supported'))
        WHEN 3 THEN 'A reviewer found that the evidence supports it.'
        WHEN 2 THEN 'A reviewer found that the evidence supports it; that evidence is not in this file.'
        WHEN 1 THEN 'A reviewer found it supported by its own article.'
        ELSE 'A reviewer found it supported; no evidence is stated.'
      END
    WHEN 'overstated' THEN 'A reviewer found that the evidence says less.'
    WHEN 'contradicted' THEN 'A reviewer found that the evidence says otherwise.'
    WHEN 'retracted' THEN coalesce((
      SELECT k.lead || e.title || '” ('
        || coalesce('doi:' || n.original_doi, 'doi:' || e.doi, 'pmid:' || e.pmid, e.key) || '), ' || iif(k.lead GLOB 'Its*', 'was ', '')
        || 'retracted'
        || coalesce(iif(length(n.noticed_on) = 10, ' on ', ' in ') || n.noticed_on, '')
        || coalesce(' according to ' || n.origin, '')
        || coalesce(' (notice doi:' || n.notice_doi || ')',
                    ' (notice pmid:' || n.notice_pmid || ')', '') || '.'
      FROM (
        SELECT c.article_id AS id, 'It rests on “' AS lead FROM citation AS c
        WHERE c.statement_id = s.id AND c.article_id IS NOT NULL
        UNION ALL
        SELECT v.article_id, 'It rests on “'
        FROM review AS w JOIN article_name AS v ON v.name = w.evidence_key
        WHERE w.id = r.id AND r.verdict IN ('supported', 'overstated')
        UNION ALL
        SELECT s.article_id, 'Its own article, “' WHERE s.own_finding = 1 AND s.attribution = 'none'
      ) AS k
      JOIN article AS e ON e.id = k.id AND e.integrity = 'retracted'
      LEFT JOIN notice AS n ON n.id = e.notice_id
      ORDER BY k.lead DESC, e.id LIMIT 1), 'It rests on a record that was retracted.')
  END
  -- What other verdicts were built on is told beside them; they do not rest on it.
  || iif(r.verdict IN ('contradicted', 'not-addressed') AND s.citation_status <> 'retracted',
    coalesce((SELECT ' The evidence that it was held against, “' || e.title || '” ('
                || coalesce('doi:' || e.doi, 'pmid:' || e.pmid, e.key) || '), was retracted.'
              FROM review AS w JOIN article_name AS k ON k.name = w.evidence_key
              JOIN article AS e ON e.id = k.article_id
              WHERE w.id = r.id AND e.integrity = 'retracted'), ''), '') AS status_reason,
  r.verdict, r.reviewer AS reviewed_by, r.made_at AS reviewed_at, s.changed_rev,
  (SELECT CAST(substr(CAST(t.text AS BLOB), s.attribution_start + 1,
                      s.attribution_end - s.attribution_start) AS TEXT)
   FROM article_text AS t
   WHERE t.article_id = s.article_id AND s.attribution_start IS NOT NULL) AS attribution_text,
  s.ordinal, s.group_id, s.certainty,
  (SELECT max(p.number) FROM page AS p
   WHERE p.article_id = s.article_id AND p.byte_start <= s.byte_start) AS page,
  a.integrity AS article_integrity,
  (SELECT k.integrity FROM (
     SELECT e.integrity FROM citation AS c JOIN article AS e ON e.id = c.article_id
     WHERE c.statement_id = s.id
     UNION ALL
     SELECT e.integrity FROM review AS v JOIN article_name AS n ON n.name = v.evidence_key
     JOIN article AS e ON e.id = n.article_id
     WHERE v.id = r.id
     UNION ALL
     SELECT a.integrity WHERE s.own_finding = 1 AND s.attribution = 'none') AS k
   ORDER BY CASE k.integrity WHEN 'retracted' THEN 0 WHEN 'concern' THEN 1 WHEN 'corrected' THEN 2
                             WHEN 'reinstated' THEN 3 ELSE 4 END
   LIMIT 1) AS source_integrity,
  CASE WHEN s.group_id IS NULL THEN 1
    ELSE (SELECT count(*) FROM statement AS g WHERE g.group_id = s.group_id) END AS group_size
FROM statement AS s
JOIN article AS a ON a.id = s.article_id
LEFT JOIN review AS r
  ON r.id = (SELECT g.id FROM governing_reviews AS g WHERE g.claim_uid = s.uid)
WHERE s.kind = 'claim' AND a.removed_at IS NULL;

DROP VIEW IF EXISTS claim_groups;
CREATE VIEW claim_groups AS
SELECT
  g.group_id, g.size, g.articles, s.id AS claim_id, s.uid AS claim_uid,
  (SELECT CAST(substr(CAST(t.text AS BLOB), s.byte_start + 1, s.byte_end - s.byte_start) AS TEXT)
   FROM article_text AS t WHERE t.article_id = s.article_id) AS text,
  (SELECT json_group_array(c.slug)
   FROM (SELECT c.slug FROM statement_condition AS sc JOIN condition AS c ON c.id = sc.condition_id
         WHERE sc.statement_id = s.id AND sc.negated = 0 ORDER BY c.slug) AS c) AS conditions,
  (SELECT json_group_object(m.citation_status, m.count)
   FROM (SELECT citation_status, count(*) AS count FROM statement
         WHERE group_id = g.group_id GROUP BY citation_status ORDER BY citation_status) AS m)
    AS statuses
FROM (SELECT group_id, count(*) AS size, count(DISTINCT article_id) AS articles, min(uid) AS uid
      FROM statement WHERE group_id IS NOT NULL GROUP BY group_id) AS g
JOIN statement AS s ON s.uid = g.uid;

DROP VIEW IF EXISTS conditions;
CREATE VIEW conditions AS
SELECT
  c.id, c.slug, c.name, p.slug AS parent,
  (SELECT json_group_array(t.text)
   FROM (SELECT text FROM condition_term WHERE condition_id = c.id ORDER BY ordinal) AS t) AS terms,
  (SELECT json_group_array(k.curie)
   FROM (SELECT system || ':' || code AS curie FROM condition_code
         WHERE condition_id = c.id ORDER BY system, code) AS k) AS codes,
  c.origin
FROM condition AS c LEFT JOIN condition AS p ON p.id = c.parent_id
WHERE c.hidden = 0;

DROP VIEW IF EXISTS condition_edits;
CREATE VIEW condition_edits AS
SELECT e.id, e.slug, e.operation, e.content, e.editor, e.made_at FROM condition_edit AS e;

DROP VIEW IF EXISTS condition_terms;
CREATE VIEW condition_terms AS
SELECT c.slug, t.ordinal, t.text, t.kind, t.guarded
FROM condition_term AS t JOIN condition AS c ON c.id = t.condition_id;

DROP VIEW IF EXISTS claim_conditions;
CREATE VIEW claim_conditions AS
SELECT
  s.id AS claim_id, s.uid AS claim_uid, s.article_id, c.slug, sc.relation, sc.negated,
  (SELECT CAST(substr(CAST(t.text AS BLOB), sc.byte_start + 1, sc.byte_end - sc.byte_start) AS TEXT)
   FROM article_text AS t WHERE t.article_id = s.article_id) AS text,
  sc.byte_start, sc.byte_end, sc.rule, sc.confidence, s.citation_status
FROM statement_condition AS sc
JOIN condition AS c ON c.id = sc.condition_id
JOIN statement AS s ON s.id = sc.statement_id
JOIN article AS a ON a.id = s.article_id
WHERE s.kind = 'claim' AND a.removed_at IS NULL;

DROP VIEW IF EXISTS quantities;
CREATE VIEW quantities AS
SELECT
  q.statement_id, s.article_id, q.ordinal, q.kind, q.comparator, q.low, q.high, q.unit,
  q.base_low, q.base_high, q.base_unit,
  (SELECT CAST(substr(CAST(t.text AS BLOB), q.byte_start + 1, q.byte_end - q.byte_start) AS TEXT)
   FROM article_text AS t WHERE t.article_id = s.article_id) AS text,
  q.byte_start, q.byte_end
FROM quantity AS q
JOIN statement AS s ON s.id = q.statement_id
JOIN article AS a ON a.id = s.article_id
WHERE a.removed_at IS NULL;

DROP VIEW IF EXISTS citations;
CREATE VIEW citations AS
SELECT
  c.id, c.statement_id, s.uid AS claim_uid, s.article_id,
  (SELECT CAST(substr(CAST(t.text AS BLOB), c.byte_start + 1, c.byte_end - c.byte_start) AS TEXT)
   FROM article_text AS t WHERE t.article_id = s.article_id) AS text,
  c.byte_start, c.byte_end, c.attribution, c.missing, c.doi, c.pmid, c.pmcid, c.nct, c.arxiv, c.url,
  c.author, c.year, c.journal, c.institution, c.design, c.sample_size, c.numbers,
  c.resolution,
  coalesce(c.reason, CASE
    WHEN c.resolution <> 'unchecked' THEN NULL
    WHEN c.attribution = 'vague' THEN 'It says nothing by which a record could be found.'
    -- As the resolver sees it: nothing to look for.
    WHEN coalesce(c.doi, c.pmid, c.pmcid, c.nct, c.arxiv, c.isbn, c.url, c.author, c.year, c.journal, c.title,
                  c.institution, c.sample_size) IS NULL AND c.numbers NOT LIKE '%\%"%' ESCAPE '\'
      THEN 'It says nothing by which a record could be told from others.'
    ELSE 'Nobody has looked for a record yet.' END) AS reason,
  c.article_id AS resolved_article_id, c.rule,
  c.uid, c.title, c.volume, c.issue, c.page, c.isbn,
  (SELECT CAST(substr(CAST(t.text AS BLOB), e.byte_start + 1, e.byte_end - e.byte_start) AS TEXT)
   FROM statement AS e JOIN article_text AS t ON t.article_id = e.article_id
   WHERE e.article_id = s.article_id AND e.ordinal = c.entry_ordinal) AS entry_text
FROM citation AS c
JOIN statement AS s ON s.id = c.statement_id
JOIN article AS a ON a.id = s.article_id
WHERE a.removed_at IS NULL;

DROP VIEW IF EXISTS candidates;
CREATE VIEW candidates AS
SELECT
  c.citation_id, c.article_id, a.title AS article_title, c.score,
  rank() OVER (PARTITION BY c.citation_id ORDER BY c.score DESC, c.article_id) AS rank,
  c.agreement
FROM candidate AS c JOIN article AS a ON a.id = c.article_id;

DROP VIEW IF EXISTS citation_decisions;
CREATE VIEW citation_decisions AS
SELECT
  d.id, d.citation_uid, c.id AS citation_id, d.article_key, d.statement, d.quote, d.decision,
  d.source_key, d.note, d.reviewer, d.made_at, k.article_id AS source_id
FROM citation_decision AS d
LEFT JOIN citation AS c ON c.uid = d.citation_uid
LEFT JOIN article_names AS k ON k.name = d.source_key;

DROP VIEW IF EXISTS status_changes;
CREATE VIEW status_changes AS
SELECT
  h.id, h.claim_uid, s.id AS claim_id, h.article_key, h.before, h.after, h.reason, h.run_id,
  h.revision, h.made_at
FROM status_change AS h LEFT JOIN statement AS s ON s.uid = h.claim_uid;

DROP VIEW IF EXISTS notices;
CREATE VIEW notices AS
SELECT
  n.id, n.nature, n.original_doi, n.original_pmid, n.notice_doi, n.notice_pmid, n.noticed_on,
  n.reasons, n.origin, n.record, n.imported_at, n.run_id, n.stated, n.asserted_by,
  n.source_record_id, n.superseded_at, n.changed_rev
FROM notice AS n;

DROP VIEW IF EXISTS integrity_changes;
CREATE VIEW integrity_changes AS
SELECT
  h.id, h.article_key, a.id AS article_id, h.before, h.after, h.notice_id, h.run_id, h.revision,
  h.made_at
FROM integrity_change AS h LEFT JOIN article AS a ON a.key = h.article_key;

DROP VIEW IF EXISTS notice_mutes;
CREATE VIEW notice_mutes AS
SELECT
  m.id, m.article_key, m.is_muted, m.integrity, m.note, m.reviewer, m.made_at, k.article_id
FROM notice_mute AS m LEFT JOIN article_names AS k ON k.name = m.article_key;

DROP VIEW IF EXISTS reviews;
CREATE VIEW reviews AS
SELECT
  r.id, r.claim_uid, s.id AS claim_id, r.article_key, r.quote, r.verdict, r.evidence_key,
  r.evidence_quote, r.note, r.reviewer, r.made_at,
  CASE WHEN a.id IS NULL THEN 'orphan'
    ELSE coalesce(n.state, CASE WHEN s.id IS NULL THEN 'orphan' ELSE 'anchored' END) END AS state,
  r.adjudicated,
  s.id IS NOT NULL AND EXISTS (
    SELECT 1 FROM standing_reviews AS t
    WHERE t.claim_uid = coalesce(f.claim_uid, r.claim_uid) AND t.id = r.id) AS standing,
  CASE WHEN a.id IS NULL THEN 'Its article is not in this file.'
    ELSE coalesce(n.reason, CASE WHEN s.id IS NULL THEN 'Its article says nothing like it now.' END)
  END AS state_reason,
  n.similarity, n.claim_uid AS nearest_uid, n.present_text, r.prefix, r.suffix, r.byte_start,
  r.byte_end, r.judged, r.via_uid, r.tool_version, a.id AS article_id,
  (SELECT k.article_id FROM article_names AS k WHERE k.name = r.evidence_key) AS evidence_id
FROM review AS r
LEFT JOIN article_name AS o ON o.name = r.article_key
LEFT JOIN article AS a ON a.id = o.article_id AND a.removed_at IS NULL
LEFT JOIN review_anchor AS n ON n.review_id = r.id
LEFT JOIN review_anchor AS f ON f.review_id = r.id AND f.state = 'anchored'
LEFT JOIN statement AS s ON s.uid = coalesce(f.claim_uid, r.claim_uid);

-- What counts of several reviews of a claim is decided in the next three views and nowhere else.

-- Each reviewer's last word on a claim, unless it was to take an earlier one back. What settles a
-- conflict is a word of its own. A review that followed its claim to another uid is a word on that
-- one; of several that came together there, review_anchor lets only a reviewer's last one stand.
DROP VIEW IF EXISTS latest_reviews;
CREATE VIEW latest_reviews AS
SELECT
  r.id, r.claim_uid, r.verdict, r.reviewer, r.made_at, r.adjudicated,
  NOT EXISTS (SELECT 1 FROM review_anchor AS n WHERE n.review_id = r.id) AS anchored
FROM review AS r
WHERE r.verdict <> 'withdrawn'
  AND NOT EXISTS (
    SELECT 1 FROM review AS l
    WHERE l.claim_uid = r.claim_uid AND l.reviewer = r.reviewer
      AND l.adjudicated = r.adjudicated AND (l.made_at, l.id) > (r.made_at, r.id))
  AND NOT EXISTS (SELECT 1 FROM review_anchor AS n
                  WHERE n.review_id = r.id AND n.state = 'anchored')
UNION ALL
SELECT r.id, n.claim_uid, r.verdict, r.reviewer, r.made_at, r.adjudicated, 1
FROM review_anchor AS n CROSS JOIN review AS r ON r.id = n.review_id
WHERE n.state = 'anchored' AND n.claim_uid IS NOT NULL AND r.verdict <> 'withdrawn'
  AND NOT EXISTS (
    SELECT 1 FROM review AS l
    WHERE l.claim_uid IN (r.claim_uid, n.claim_uid) AND l.reviewer = r.reviewer
      AND l.adjudicated = r.adjudicated AND (l.made_at, l.id) > (r.made_at, r.id));

-- Those that hold: the claim still is what was judged, and nobody has settled the matter since.
DROP VIEW IF EXISTS standing_reviews;
CREATE VIEW standing_reviews AS
SELECT
  r.id, r.claim_uid, r.verdict, r.reviewer, r.made_at, r.adjudicated,
  CASE r.verdict WHEN 'contradicted' THEN 1 WHEN 'overstated' THEN 2 WHEN 'not-addressed' THEN 3
    ELSE 4 END AS caution
FROM latest_reviews AS r
WHERE r.anchored
  AND NOT EXISTS (
    SELECT 1 FROM latest_reviews AS d
    WHERE d.claim_uid = r.claim_uid AND d.adjudicated = 1 AND d.anchored
      AND (d.made_at, d.adjudicated, d.reviewer) > (r.made_at, r.adjudicated, r.reviewer));

-- The one that gives a claim its verdict: the most cautious, of equals the last one.
DROP VIEW IF EXISTS governing_reviews;
CREATE VIEW governing_reviews AS
SELECT
  r.id, r.claim_uid, r.verdict, r.reviewer, r.made_at, r.adjudicated,
  EXISTS (SELECT 1 FROM standing_reviews AS o
          WHERE o.claim_uid = r.claim_uid AND o.verdict <> r.verdict) AS in_conflict,
  r.verdict IN ('supported', 'overstated')
  AND EXISTS (SELECT 1 FROM review AS v JOIN article_name AS k ON k.name = v.evidence_key
              JOIN article AS e ON e.id = k.article_id
              WHERE v.id = r.id AND e.integrity = 'retracted') AS rests_on_retracted
FROM standing_reviews AS r
WHERE NOT EXISTS (
  SELECT 1 FROM standing_reviews AS o
  WHERE o.claim_uid = r.claim_uid
    AND (o.caution, r.made_at, o.reviewer) < (r.caution, o.made_at, r.reviewer));

DROP VIEW IF EXISTS grades;
CREATE VIEW grades AS
SELECT
  g.id, g.article_key, a.id AS article_id, g.claim_uid, s.id AS claim_id, g.scheme, g.level, g.note,
  g.reviewer, g.made_at,
  g.level <> 'withdrawn' AND NOT EXISTS (
    SELECT 1 FROM grade AS l
    WHERE l.article_key IN (
        SELECT g.article_key UNION ALL
        SELECT o.name FROM article_name AS o WHERE o.article_id = k.article_id)
      AND l.claim_uid IS g.claim_uid AND l.reviewer = g.reviewer
      AND (l.made_at, l.id) > (g.made_at, g.id)) AS stands
FROM grade AS g
LEFT JOIN article_name AS k ON k.name = g.article_key
LEFT JOIN article AS a ON a.id = k.article_id AND a.removed_at IS NULL
-- A grade for a claim goes where the reviews of that claim went.
LEFT JOIN statement AS s ON s.uid = coalesce((
  SELECT n.claim_uid FROM review AS v CROSS JOIN review_anchor AS n ON n.review_id = v.id
  WHERE v.claim_uid = g.claim_uid AND n.state = 'anchored' LIMIT 1), g.claim_uid);

DROP VIEW IF EXISTS sources;
CREATE VIEW sources AS
SELECT
  s.id, s.name, s.path, s.include, s.exclude, s.format, s.stable_for_seconds, s.base_url, s.added_at,
  s.floor_percent,
  (SELECT count(DISTINCT r.article_id) FROM input AS i JOIN record AS r ON r.input_id = i.id
   WHERE i.source_id = s.id AND r.gone_at IS NULL) AS article_count
FROM source AS s;

DROP VIEW IF EXISTS removed_articles;
CREATE VIEW removed_articles AS
SELECT
  a.id, a.key, a.title, i.path AS source_path, s.name AS source, a.removed_at, a.changed_rev,
  (SELECT count(*) FROM article_name AS k JOIN review AS v ON v.article_key = k.name
   WHERE k.article_id = a.id) AS review_count
FROM article AS a
JOIN record AS r ON r.article_id = a.id AND r.gives_text = 1
JOIN input AS i ON i.id = r.input_id
LEFT JOIN source AS s ON s.id = i.source_id
WHERE a.removed_at IS NOT NULL;

DROP VIEW IF EXISTS runs;
CREATE VIEW runs AS
SELECT
  r.id, r.command, r.arguments, r.started_at, r.finished_at, r.state, r.added, r.changed,
  r.unchanged, r.removed, r.failed, r.claims_added, r.claims_removed, r.seconds, r.revision,
  r.errors, r.tool_version, r.analyser_version, r.vocabulary_version, r.merged,
  r.resolved, r.statuses_changed, r.notices_added, r.notices_superseded, r.revision_before,
  r.moved, r.deferred
FROM run AS r;

DROP VIEW IF EXISTS saved_searches;
CREATE VIEW saved_searches AS
SELECT s.name, s.query, s.options, s.made_at FROM saved_search AS s;
