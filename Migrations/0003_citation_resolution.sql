-- What citations mean: what a reference says of its source, the record that is meant, who said so,
-- and how the statuses of claims came to be what they are.

ALTER TABLE citation ADD COLUMN uid TEXT;              -- lasting name, derived from content alone
ALTER TABLE citation ADD COLUMN title TEXT;            -- from here on: more of the clue
ALTER TABLE citation ADD COLUMN volume TEXT;
ALTER TABLE citation ADD COLUMN issue TEXT;
ALTER TABLE citation ADD COLUMN page TEXT;
ALTER TABLE citation ADD COLUMN isbn TEXT;
ALTER TABLE citation ADD COLUMN entry_ordinal INTEGER; -- the statement that is its reference entry
ALTER TABLE citation ADD COLUMN author_key TEXT;       -- as article_lookup's
ALTER TABLE citation ADD COLUMN journal_key TEXT;      -- as article_lookup's

CREATE INDEX citation_by_uid ON citation (uid);
CREATE INDEX citation_by_pmcid ON citation (pmcid) WHERE pmcid IS NOT NULL;
CREATE INDEX citation_by_author_key ON citation (author_key, year) WHERE author_key IS NOT NULL;
CREATE INDEX citation_by_journal_key ON citation (journal_key, year) WHERE journal_key IS NOT NULL;
CREATE INDEX citation_by_resolution ON citation (resolution) WHERE resolution <> 'unchecked';
CREATE INDEX citation_unchecked ON citation (id)
  WHERE resolution = 'unchecked' AND attribution <> 'vague';

CREATE TABLE article_lookup (              -- derived: by what a citation without identifier finds it
  article_id  INTEGER PRIMARY KEY REFERENCES article (id) ON DELETE CASCADE,
  author_key  TEXT,                                    -- first author's family name, folded
  year        INTEGER,
  journal_key TEXT,                                    -- initials of the journal's words
  title_key   TEXT                                     -- how its title begins, folded
) STRICT;

CREATE INDEX article_lookup_by_author_key ON article_lookup (author_key, year)
  WHERE author_key IS NOT NULL;
CREATE INDEX article_lookup_by_journal_key ON article_lookup (journal_key, year)
  WHERE journal_key IS NOT NULL;

CREATE INDEX article_lookup_by_title_key ON article_lookup (title_key) WHERE title_key IS NOT NULL;

ALTER TABLE run ADD COLUMN resolved INTEGER NOT NULL DEFAULT 0;          -- citations, newly
ALTER TABLE run ADD COLUMN statuses_changed INTEGER NOT NULL DEFAULT 0;  -- claims

CREATE TABLE citation_decision (           -- human, append-only: which record a citation means
  id           INTEGER PRIMARY KEY,
  citation_uid TEXT    NOT NULL,
  words_uid    TEXT    NOT NULL,                       -- the same for the same words in any article
  article_key  TEXT    NOT NULL,                       -- of the citing article
  statement    TEXT    NOT NULL,                       -- the sentence it stands in
  quote        TEXT    NOT NULL,                       -- its words
  decision     TEXT    NOT NULL CHECK (decision IN ('accepted', 'rejected', 'withdrawn')),
  source_key   TEXT    NOT NULL,                       -- article.key of the record
  note         TEXT,
  reviewer     TEXT    NOT NULL,
  made_at      INTEGER NOT NULL                        -- Unix seconds
) STRICT;

CREATE INDEX citation_decision_by_citation_uid ON citation_decision (citation_uid);
CREATE INDEX citation_decision_by_words_uid ON citation_decision (words_uid);

CREATE TRIGGER citation_decision_before_update BEFORE UPDATE ON citation_decision
BEGIN SELECT RAISE(ABORT, 'decisions on citations are append-only'); END;

CREATE TRIGGER citation_decision_before_delete BEFORE DELETE ON citation_decision
BEGIN SELECT RAISE(ABORT, 'decisions on citations are append-only'); END;

CREATE TABLE status_change (               -- a log: what claims' statuses were, and what moved them
  id          INTEGER PRIMARY KEY,
  claim_uid   TEXT    NOT NULL,
  article_key TEXT    NOT NULL,
  before      TEXT    NOT NULL,
  after       TEXT    NOT NULL,
  reason      TEXT    NOT NULL,                        -- what was done: resolve, notice, review, …
  run_id      INTEGER REFERENCES run (id) ON DELETE SET NULL,
  revision    INTEGER NOT NULL,
  made_at     INTEGER NOT NULL                         -- Unix seconds
) STRICT;

CREATE INDEX status_change_by_claim_uid ON status_change (claim_uid);
CREATE INDEX status_change_by_run_id ON status_change (run_id) WHERE run_id IS NOT NULL;
CREATE INDEX status_change_by_revision ON status_change (revision);
