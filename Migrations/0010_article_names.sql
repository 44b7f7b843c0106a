-- Every name by which an article is known: what people decide hangs on a name, and is to be found by
-- it whichever record made the article, and after articles were joined.

CREATE TABLE article_name (
  name       TEXT    PRIMARY KEY,                      -- its key, or another that it has or had
  article_id INTEGER NOT NULL REFERENCES article (id) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;

CREATE INDEX article_name_by_article_id ON article_name (article_id);

ALTER TABLE record ADD COLUMN key TEXT;                -- that it would give an article of its own

UPDATE record SET key = CASE
  WHEN csl ->> '$.DOI' <> '' THEN 'doi:' || (csl ->> '$.DOI')
  WHEN csl ->> '$.PMID' <> '' THEN 'pmid:' || (csl ->> '$.PMID')
  WHEN csl ->> '$.PMCID' <> '' THEN 'pmcid:' || (csl ->> '$.PMCID')
  WHEN csl ->> '$.URL' <> '' THEN 'url:' || (csl ->> '$.URL')
  WHEN name <> '' THEN 'sha256:' || lower(hex(digest))
END;

INSERT INTO article_name (name, article_id) SELECT key, id FROM article;

INSERT OR IGNORE INTO article_name (name, article_id)
SELECT key, article_id FROM record WHERE key IS NOT NULL ORDER BY id;

INSERT OR IGNORE INTO article_name (name, article_id)
SELECT 'pmid:' || (csl ->> '$.PMID'), article_id FROM record WHERE csl ->> '$.PMID' <> '' ORDER BY id;

INSERT OR IGNORE INTO article_name (name, article_id)
SELECT 'pmcid:' || (csl ->> '$.PMCID'), article_id FROM record WHERE csl ->> '$.PMCID' <> '' ORDER BY id;

-- Where the path of a source led when it was last read: it may be a link to somewhere else by now.
ALTER TABLE source ADD COLUMN root TEXT;

-- What hangs on an article as evidence or as a source is looked for by its names.
CREATE INDEX review_by_evidence_key ON review (evidence_key) WHERE evidence_key IS NOT NULL;
CREATE INDEX citation_decision_by_source_key ON citation_decision (source_key);
CREATE INDEX citation_decision_by_article_key ON citation_decision (article_key);
