-- The first schema: what was read, what was made of it, what people decided, and the run ledger.
--
-- Derived tables can be dropped and rebuilt from the article texts; human tables (marked so) cannot.
-- Third-party SQL uses the views of views.sql; these tables are private.
--
-- A check of a table that grows with the texts lists its words with OR: for an IN of more than two
-- SQLite fills a table of its own with every row that is written, which takes longer than the row.

-- Among them `vocabulary_version`: the shipped vocabulary's version * 1000000000 + the number of rows
-- of condition_edit.
CREATE TABLE setting (                     -- facts about the file itself
  name  TEXT PRIMARY KEY NOT NULL,
  value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE run (                         -- the ledger: one row a command that may write
  id                 INTEGER PRIMARY KEY,
  command            TEXT    NOT NULL,
  arguments          TEXT    NOT NULL CHECK (json_valid(arguments)),      -- JSON array of text
  started_at         INTEGER NOT NULL,                                    -- Unix seconds
  finished_at        INTEGER,                                             -- NULL: running, or cut off
  state              TEXT    NOT NULL CHECK (state IN ('running', 'done', 'partial', 'failed')),
  tool_version       TEXT    NOT NULL,
  analyser_version   INTEGER NOT NULL,
  vocabulary_version INTEGER NOT NULL,                                    -- see setting
  added              INTEGER NOT NULL DEFAULT 0,                          -- articles
  merged             INTEGER NOT NULL DEFAULT 0,                          -- records, into articles
  changed            INTEGER NOT NULL DEFAULT 0,
  unchanged          INTEGER NOT NULL DEFAULT 0,
  removed            INTEGER NOT NULL DEFAULT 0,
  failed             INTEGER NOT NULL DEFAULT 0,                          -- inputs
  claims_added       INTEGER NOT NULL DEFAULT 0,
  claims_removed     INTEGER NOT NULL DEFAULT 0,
  seconds            REAL    NOT NULL DEFAULT 0,
  revision           INTEGER NOT NULL,                                    -- of the file, afterwards
  errors             TEXT    NOT NULL DEFAULT '[]' CHECK (json_valid(errors))
) STRICT;

CREATE TABLE source (                      -- human: named places that are read again and again
  id                 INTEGER PRIMARY KEY,
  name               TEXT    NOT NULL UNIQUE,
  path               TEXT    NOT NULL,
  include            TEXT    NOT NULL DEFAULT '[]' CHECK (json_valid(include)),  -- globs
  exclude            TEXT    NOT NULL DEFAULT '[]' CHECK (json_valid(exclude)),  -- globs
  format             TEXT,                                                -- NULL: sniffed
  stable_for_seconds INTEGER NOT NULL DEFAULT 0 CHECK (stable_for_seconds >= 0),
  base_url           TEXT,
  added_at           INTEGER NOT NULL                                     -- Unix seconds
) STRICT;

CREATE TABLE input (                       -- files as they were when last read
  id          INTEGER PRIMARY KEY,
  path        TEXT    UNIQUE,                          -- absolute; NULL for standard input
  source_id   INTEGER REFERENCES source (id) ON DELETE SET NULL,
  digest      BLOB    NOT NULL CHECK (length(digest) = 32),       -- SHA-256 of all its bytes
  byte_count  INTEGER NOT NULL CHECK (byte_count >= 0),
  modified_at INTEGER,                                 -- Unix nanoseconds
  format      TEXT,                                    -- human: as asked for; NULL: found out
  encoding    TEXT,                                    -- human: as asked for; NULL: found out
  columns     TEXT                                     -- human: title=Heading,…; NULL: found out
) STRICT;

CREATE INDEX input_by_digest ON input (digest);
CREATE INDEX input_by_source_id ON input (source_id) WHERE source_id IS NOT NULL;

CREATE TABLE article (
  id              INTEGER PRIMARY KEY,
  key             TEXT    NOT NULL UNIQUE,             -- doi:…, pmid:…, pmcid:…, url:… or file:…
  kind            TEXT    NOT NULL,                    -- CSL 1.0.2 type
  title           TEXT    NOT NULL,
  authors         TEXT    NOT NULL DEFAULT '[]' CHECK (json_valid(authors)),
  container_title TEXT,
  published       TEXT    CHECK (CASE length(published)   -- YYYY, YYYY-MM or YYYY-MM-DD
                                   WHEN 4 THEN published || '-01-01' IS date(published || '-01-01')
                                   WHEN 7 THEN published || '-01' IS date(published || '-01')
                                   WHEN 10 THEN published IS date(published, '+0 days')
                                   ELSE published IS NULL END),
  doi             TEXT,
  pmid            TEXT,
  pmcid           TEXT,
  url             TEXT,
  language        TEXT,
  tags            TEXT    NOT NULL DEFAULT '[]' CHECK (json_valid(tags)),
  has_text        INTEGER NOT NULL CHECK (has_text IN (0, 1)),
  integrity       TEXT    NOT NULL DEFAULT 'ok'
                  CHECK (integrity = 'ok' OR integrity = 'corrected' OR integrity = 'concern'
                         OR integrity = 'retracted' OR integrity = 'reinstated'),
  canonical_id    INTEGER REFERENCES article (id) ON DELETE SET NULL,  -- a copy of this one
  version         INTEGER NOT NULL DEFAULT 1 CHECK (version >= 1),
  added_at        INTEGER NOT NULL,                    -- Unix seconds
  changed_at      INTEGER NOT NULL,                    -- Unix seconds
  changed_rev     INTEGER NOT NULL,
  removed_at      INTEGER,                             -- Unix seconds; NULL while it is there
  analyser_version   INTEGER NOT NULL,                 -- what derived its statements; 0: to do
  vocabulary_version INTEGER NOT NULL
) STRICT;

CREATE INDEX article_by_canonical_id ON article (canonical_id) WHERE canonical_id IS NOT NULL;
CREATE INDEX article_by_doi ON article (doi) WHERE doi IS NOT NULL;
CREATE INDEX article_by_pmid ON article (pmid) WHERE pmid IS NOT NULL;
CREATE INDEX article_by_pmcid ON article (pmcid) WHERE pmcid IS NOT NULL;
CREATE INDEX article_by_changed_rev ON article (changed_rev);

-- What one input says of an article. The same paper in three libraries is three records of one
-- article: its text comes from the most complete of them, every other field from the first in order
-- of precedence that states it.
CREATE TABLE record (
  id             INTEGER PRIMARY KEY,
  input_id       INTEGER NOT NULL REFERENCES input (id) ON DELETE RESTRICT,
  name           TEXT    NOT NULL,                     -- what the input calls it; '': all of it
  article_id     INTEGER NOT NULL REFERENCES article (id) ON DELETE CASCADE,
  matched_by     TEXT    NOT NULL CHECK (matched_by = 'new' OR matched_by = 'doi'
                                         OR matched_by = 'pmid' OR matched_by = 'pmcid'
                                         OR matched_by = 'title' OR matched_by = 'person'),
  reader         TEXT    NOT NULL,
  reader_version INTEGER NOT NULL,                     -- what took it apart
  encoding       TEXT    NOT NULL,
  digest         BLOB    NOT NULL CHECK (length(digest) = 32),  -- SHA-256 of its original bytes
  precedence     INTEGER NOT NULL,                     -- of its fields; lower comes first
  match_key      TEXT,                                 -- title, year and first author, folded
  csl            TEXT    NOT NULL CHECK (json_valid(csl)),      -- everything stated: a CSL-JSON item
  completeness   INTEGER NOT NULL CHECK (completeness BETWEEN 0 AND 2),  -- none, abstract, full
  gives_text     INTEGER NOT NULL CHECK (gives_text IN (0, 1)),
  content        TEXT    CHECK (content IS NULL OR json_valid(content)),  -- its text, if not given
  UNIQUE (input_id, name),
  CHECK (gives_text = 0 OR content IS NULL)
) STRICT;

CREATE INDEX record_by_article_id ON record (article_id);
CREATE UNIQUE INDEX record_by_text ON record (article_id) WHERE gives_text = 1;
CREATE INDEX record_by_match_key ON record (match_key) WHERE match_key IS NOT NULL;

CREATE TABLE identity_decision (           -- human, append-only: what is the same paper, what is not
  id          INTEGER PRIMARY KEY,
  input_path  TEXT,                                    -- of the record; NULL: standard input
  record_name TEXT    NOT NULL,
  article_key TEXT    NOT NULL,
  is_same     INTEGER NOT NULL CHECK (is_same IN (0, 1)),
  note        TEXT,
  editor      TEXT,
  made_at     INTEGER NOT NULL                         -- Unix seconds
) STRICT;

CREATE INDEX identity_decision_by_record ON identity_decision (record_name, input_path);

CREATE TRIGGER identity_decision_before_update BEFORE UPDATE ON identity_decision
BEGIN SELECT RAISE(ABORT, 'decisions on identity are append-only'); END;

CREATE TRIGGER identity_decision_before_delete BEFORE DELETE ON identity_decision
BEGIN SELECT RAISE(ABORT, 'decisions on identity are append-only'); END;

CREATE TABLE article_text (                -- apart, so that listing articles reads no texts
  article_id INTEGER PRIMARY KEY REFERENCES article (id) ON DELETE CASCADE,
  text       TEXT NOT NULL
) STRICT;

CREATE TABLE article_version (             -- earlier texts
  article_id  INTEGER NOT NULL REFERENCES article (id) ON DELETE CASCADE,
  version     INTEGER NOT NULL CHECK (version >= 1),
  title       TEXT    NOT NULL,
  text        TEXT    NOT NULL,
  digest      BLOB    NOT NULL CHECK (length(digest) = 32),
  since       INTEGER NOT NULL,                        -- Unix seconds
  until       INTEGER NOT NULL,                        -- Unix seconds
  PRIMARY KEY (article_id, version)
) STRICT, WITHOUT ROWID;

CREATE TABLE block (                       -- the text's structure as its reader saw it
  article_id INTEGER NOT NULL REFERENCES article (id) ON DELETE CASCADE,
  ordinal    INTEGER NOT NULL CHECK (ordinal >= 0),
  kind       TEXT    NOT NULL CHECK (kind = 'heading' OR kind = 'paragraph' OR kind = 'list-item'
                                     OR kind = 'quote' OR kind = 'table' OR kind = 'caption'
                                     OR kind = 'code' OR kind = 'reference'
                                     OR kind = 'boilerplate'),
  level      INTEGER NOT NULL,
  byte_start INTEGER NOT NULL CHECK (byte_start >= 0),
  byte_end   INTEGER NOT NULL CHECK (byte_end > byte_start),
  PRIMARY KEY (article_id, ordinal)
) STRICT, WITHOUT ROWID;

CREATE TABLE link (                        -- hyperlinks with the words that carry them
  article_id INTEGER NOT NULL REFERENCES article (id) ON DELETE CASCADE,
  ordinal    INTEGER NOT NULL CHECK (ordinal >= 0),
  byte_start INTEGER NOT NULL CHECK (byte_start >= 0),
  byte_end   INTEGER NOT NULL CHECK (byte_end >= byte_start),
  target     TEXT    NOT NULL,
  destination_start INTEGER,                           -- where in the same text it leads
  destination_end   INTEGER CHECK (destination_end > destination_start),
  PRIMARY KEY (article_id, ordinal)
) STRICT, WITHOUT ROWID;

CREATE TABLE page (                        -- where the pages of a paginated text begin
  article_id INTEGER NOT NULL REFERENCES article (id) ON DELETE CASCADE,
  number     INTEGER NOT NULL CHECK (number >= 1),
  byte_start INTEGER NOT NULL CHECK (byte_start >= 0),
  PRIMARY KEY (article_id, number)
) STRICT, WITHOUT ROWID;

CREATE TABLE statement (                   -- derived
  id                INTEGER PRIMARY KEY,
  article_id        INTEGER NOT NULL REFERENCES article (id) ON DELETE CASCADE,
  ordinal           INTEGER NOT NULL CHECK (ordinal >= 0),
  byte_start        INTEGER NOT NULL CHECK (byte_start >= 0),
  byte_end          INTEGER NOT NULL CHECK (byte_end > byte_start),
  kind              TEXT    NOT NULL CHECK (kind = 'claim' OR kind = 'opinion'
                                            OR kind = 'recommendation' OR kind = 'anecdote'
                                            OR kind = 'promotion' OR kind = 'signpost'
                                            OR kind = 'heading' OR kind = 'boilerplate'),
  score             REAL    NOT NULL CHECK (score BETWEEN 0 AND 1),
  heading_ordinal   INTEGER,                           -- the heading it stands under
  certainty         TEXT    NOT NULL CHECK (certainty = 'high' OR certainty = 'moderate'
                                            OR certainty = 'low'),
  hedged            INTEGER NOT NULL AS (certainty <> 'high') VIRTUAL,
  negated           INTEGER NOT NULL CHECK (negated IN (0, 1)),
  own_finding       INTEGER NOT NULL CHECK (own_finding IN (0, 1)),
  attribution       TEXT    NOT NULL CHECK (attribution = 'none' OR attribution = 'vague'
                                            OR attribution = 'named'
                                            OR attribution = 'identified'),
  attribution_start INTEGER,                           -- bytes of the article's text
  attribution_end   INTEGER,
  missing           TEXT    NOT NULL DEFAULT '[]',     -- JSON array of facets
  uid               TEXT,                              -- claims only
  citation_status   TEXT    CHECK (citation_status = 'retracted'
                                   OR citation_status = 'contradicted'
                                   OR citation_status = 'overstated'
                                   OR citation_status = 'verified' OR citation_status = 'resolved'
                                   OR citation_status = 'unresolved' OR citation_status = 'vague'
                                   OR citation_status = 'own-finding'
                                   OR citation_status = 'uncited'),
  group_id          INTEGER,                           -- the same claim elsewhere
  changed_rev       INTEGER NOT NULL,
  UNIQUE (article_id, ordinal),
  CHECK ((kind = 'claim') = (uid IS NOT NULL)),
  CHECK ((kind = 'claim') = (citation_status IS NOT NULL)),
  CHECK ((attribution = 'none') = (attribution_start IS NULL))
) STRICT;

CREATE UNIQUE INDEX statement_by_uid ON statement (uid) WHERE uid IS NOT NULL;
CREATE INDEX statement_by_citation_status ON statement (citation_status)
  WHERE citation_status IS NOT NULL;
CREATE INDEX statement_by_group_id ON statement (group_id) WHERE group_id IS NOT NULL;

CREATE TABLE condition (                   -- derived: the shipped vocabulary and condition_edit
  id        INTEGER PRIMARY KEY,
  slug      TEXT NOT NULL UNIQUE CHECK (slug GLOB '[a-z0-9]*' AND slug NOT GLOB '*[^a-z0-9-]*'),
  name      TEXT NOT NULL,
  parent_id INTEGER REFERENCES condition (id) ON DELETE SET NULL,
  origin    TEXT NOT NULL CHECK (origin IN ('shipped', 'user')),
  hidden    INTEGER NOT NULL DEFAULT 0 CHECK (hidden IN (0, 1))  -- gone; its tags go at reanalysis
) STRICT;

CREATE INDEX condition_by_parent_id ON condition (parent_id) WHERE parent_id IS NOT NULL;

CREATE TABLE condition_term (
  condition_id INTEGER NOT NULL REFERENCES condition (id) ON DELETE CASCADE,
  ordinal      INTEGER NOT NULL CHECK (ordinal >= 0),
  text         TEXT    NOT NULL,
  kind         TEXT    NOT NULL CHECK (kind = 'name' OR kind = 'synonym' OR kind = 'abbreviation'
                                       OR kind = 'symptom'),
  guarded      INTEGER NOT NULL CHECK (guarded IN (0, 1)),
  PRIMARY KEY (condition_id, ordinal)
) STRICT, WITHOUT ROWID;

CREATE INDEX condition_term_by_text ON condition_term (text COLLATE NOCASE);

CREATE TABLE condition_code (
  condition_id INTEGER NOT NULL REFERENCES condition (id) ON DELETE CASCADE,
  system       TEXT    NOT NULL CHECK (system = 'MESH' OR system = 'DOID' OR system = 'MONDO'
                                       OR system = 'ICD10CM' OR system = 'OMIM'),
  code         TEXT    NOT NULL,
  PRIMARY KEY (condition_id, system, code)
) STRICT, WITHOUT ROWID;

CREATE TABLE condition_edit (              -- human, append-only: what users did to the vocabulary
  id        INTEGER PRIMARY KEY,
  slug      TEXT    NOT NULL,
  operation TEXT    NOT NULL CHECK (operation IN ('add', 'edit', 'remove')),
  content   TEXT    NOT NULL CHECK (json_valid(content)),  -- JSON object: name, parent, terms, codes
  editor    TEXT,
  made_at   INTEGER NOT NULL                           -- Unix seconds
) STRICT;

CREATE TRIGGER condition_edit_before_update BEFORE UPDATE ON condition_edit
BEGIN SELECT RAISE(ABORT, 'edits of conditions are append-only'); END;

CREATE TRIGGER condition_edit_before_delete BEFORE DELETE ON condition_edit
BEGIN SELECT RAISE(ABORT, 'edits of conditions are append-only'); END;

CREATE TABLE statement_condition (         -- derived
  statement_id INTEGER NOT NULL REFERENCES statement (id) ON DELETE CASCADE,
  condition_id INTEGER NOT NULL REFERENCES condition (id) ON DELETE CASCADE,
  relation     TEXT    NOT NULL CHECK (relation = 'about' OR relation = 'symptom'
                                       OR relation = 'context'),
  negated      INTEGER NOT NULL CHECK (negated IN (0, 1)),
  byte_start   INTEGER NOT NULL,                       -- the words, in the article's text
  byte_end     INTEGER NOT NULL CHECK (byte_end > byte_start),
  rule         TEXT    NOT NULL,
  confidence   REAL    NOT NULL CHECK (confidence BETWEEN 0 AND 1),
  PRIMARY KEY (statement_id, condition_id)
) STRICT, WITHOUT ROWID;

CREATE INDEX statement_condition_by_condition_id
  ON statement_condition (condition_id, statement_id);

CREATE TABLE quantity (                    -- derived
  statement_id INTEGER NOT NULL REFERENCES statement (id) ON DELETE CASCADE,
  ordinal      INTEGER NOT NULL CHECK (ordinal >= 0),
  kind         TEXT    NOT NULL CHECK (kind = 'percent' OR kind = 'duration' OR kind = 'count'
                                       OR kind = 'year' OR kind = 'dose' OR kind = 'ratio'
                                       OR kind = 'effect-size' OR kind = 'p-value'
                                       OR kind = 'confidence-interval'),
  comparator   TEXT             CHECK (comparator = '<' OR comparator = '<=' OR comparator = '>'
                                       OR comparator = '>=' OR comparator = '~'),
  low          REAL,
  high         REAL             CHECK (high >= low),
  unit         TEXT,
  base_low     REAL,                                   -- low in base_unit
  base_high    REAL,                                   -- high in base_unit
  base_unit    TEXT,                                   -- %, day, mg, mg/kg, …
  byte_start   INTEGER NOT NULL,
  byte_end     INTEGER NOT NULL CHECK (byte_end > byte_start),
  PRIMARY KEY (statement_id, ordinal)
) STRICT, WITHOUT ROWID;

CREATE TABLE citation (                    -- derived
  id           INTEGER PRIMARY KEY,
  statement_id INTEGER NOT NULL REFERENCES statement (id) ON DELETE CASCADE,
  ordinal      INTEGER NOT NULL CHECK (ordinal >= 0),
  byte_start   INTEGER NOT NULL,
  byte_end     INTEGER NOT NULL CHECK (byte_end > byte_start),
  attribution  TEXT    NOT NULL CHECK (attribution = 'vague' OR attribution = 'named'
                                       OR attribution = 'identified'),
  rule         TEXT    NOT NULL,
  missing      TEXT    NOT NULL CHECK (json_valid(missing)),
  doi          TEXT,                                   -- from here on: the clue
  pmid         TEXT,
  pmcid        TEXT,
  nct          TEXT,
  arxiv        TEXT,
  url          TEXT,
  author       TEXT,
  year         INTEGER,
  journal      TEXT,
  institution  TEXT,
  design       TEXT,
  sample_size  INTEGER,
  numbers      TEXT    NOT NULL DEFAULT '[]' CHECK (json_valid(numbers)),
  resolution   TEXT    NOT NULL DEFAULT 'unchecked'
               CHECK (resolution = 'unchecked' OR resolution = 'not-found'
                      OR resolution = 'candidates' OR resolution = 'resolved'),
  reason       TEXT,                                   -- a sentence; NULL while unchecked
  article_id   INTEGER REFERENCES article (id) ON DELETE SET NULL,  -- the record it resolved to
  UNIQUE (statement_id, ordinal),
  CHECK (article_id IS NULL OR resolution = 'resolved')
) STRICT;

CREATE INDEX citation_by_article_id ON citation (article_id) WHERE article_id IS NOT NULL;
CREATE INDEX citation_by_doi ON citation (doi) WHERE doi IS NOT NULL;
CREATE INDEX citation_by_pmid ON citation (pmid) WHERE pmid IS NOT NULL;

CREATE TABLE candidate (                   -- derived: records that a citation may mean
  citation_id INTEGER NOT NULL REFERENCES citation (id) ON DELETE CASCADE,
  article_id  INTEGER NOT NULL REFERENCES article (id) ON DELETE CASCADE,
  score       REAL    NOT NULL CHECK (score BETWEEN 0 AND 1),
  agreement   TEXT    NOT NULL CHECK (json_valid(agreement)),   -- JSON object, field by field
  PRIMARY KEY (citation_id, article_id)
) STRICT, WITHOUT ROWID;

CREATE INDEX candidate_by_article_id ON candidate (article_id);

CREATE TABLE notice (                      -- what somebody published about a paper's integrity
  id            INTEGER PRIMARY KEY,
  nature        TEXT    NOT NULL CHECK (nature IN ('retraction', 'concern', 'correction',
                                                   'reinstatement')),
  original_doi  TEXT,
  original_pmid TEXT,
  notice_doi    TEXT,
  notice_pmid   TEXT,
  noticed_on    TEXT    CHECK (noticed_on IS date(noticed_on, '+0 days')),
  reasons       TEXT    NOT NULL DEFAULT '[]' CHECK (json_valid(reasons)),
  origin        TEXT    NOT NULL,                      -- who says so
  record        TEXT,                                  -- that origin's own id
  imported_at   INTEGER NOT NULL,                      -- Unix seconds
  run_id        INTEGER REFERENCES run (id) ON DELETE SET NULL,
  CHECK (original_doi IS NOT NULL OR original_pmid IS NOT NULL)
) STRICT;

CREATE INDEX notice_by_original_doi ON notice (original_doi) WHERE original_doi IS NOT NULL;
CREATE INDEX notice_by_original_pmid ON notice (original_pmid) WHERE original_pmid IS NOT NULL;
CREATE INDEX notice_by_run_id ON notice (run_id) WHERE run_id IS NOT NULL;

CREATE TABLE notice_mute (                 -- human: "I know, do not warn again"
  id          INTEGER PRIMARY KEY,
  article_key TEXT    NOT NULL,
  note        TEXT,
  reviewer    TEXT    NOT NULL,
  made_at     INTEGER NOT NULL                         -- Unix seconds
) STRICT;

CREATE TABLE review (                      -- human, append-only: decisions on claims
  id             INTEGER PRIMARY KEY,
  claim_uid      TEXT    NOT NULL,
  article_key    TEXT    NOT NULL,
  quote          TEXT    NOT NULL,                     -- W3C TextQuoteSelector: exact
  prefix         TEXT    NOT NULL,                     -- 32 code points before
  suffix         TEXT    NOT NULL,                     -- 32 code points after
  byte_start     INTEGER NOT NULL,
  byte_end       INTEGER NOT NULL,
  judged         TEXT    NOT NULL CHECK (json_valid(judged)),  -- numbers, negation, conditions
  verdict        TEXT    NOT NULL CHECK (verdict IN ('supported', 'overstated', 'not-addressed',
                                                     'contradicted', 'withdrawn')),
  evidence_key   TEXT,                                 -- article.key of the evidence
  evidence_quote TEXT,
  note           TEXT,
  reviewer       TEXT    NOT NULL,
  made_at        INTEGER NOT NULL                      -- Unix seconds
) STRICT;

CREATE INDEX review_by_claim_uid ON review (claim_uid);

CREATE TRIGGER review_before_update BEFORE UPDATE ON review
BEGIN SELECT RAISE(ABORT, 'reviews are append-only'); END;

CREATE TRIGGER review_before_delete BEFORE DELETE ON review
BEGIN SELECT RAISE(ABORT, 'reviews are append-only'); END;

CREATE TABLE review_anchor (               -- derived: where a review stands after its text changed
  review_id  INTEGER PRIMARY KEY REFERENCES review (id) ON DELETE CASCADE,
  claim_uid  TEXT,                                     -- the claim it followed; NULL: nowhere
  state      TEXT NOT NULL CHECK (state IN ('anchored', 'needs-recheck', 'orphan')),
  similarity REAL CHECK (similarity BETWEEN 0 AND 1),
  reason     TEXT NOT NULL
) STRICT;

CREATE INDEX review_anchor_by_claim_uid ON review_anchor (claim_uid) WHERE claim_uid IS NOT NULL;

-- What the full-text indexes index. Text stands once, in article_text; statements are cut out of it.
-- An article that is removed leaves the indexes, so that the stock shell does not find it either.
CREATE VIEW article_content (id, title, text) AS
SELECT a.id, a.title, t.text
FROM article AS a JOIN article_text AS t ON t.article_id = a.id
WHERE a.removed_at IS NULL;

CREATE VIEW claim_content (id, article_id, text, section, article_title) AS
SELECT
  s.id,
  s.article_id,
  CAST(substr(CAST(t.text AS BLOB), s.byte_start + 1, s.byte_end - s.byte_start) AS TEXT),
  coalesce((
    SELECT CAST(substr(CAST(t.text AS BLOB), h.byte_start + 1, h.byte_end - h.byte_start) AS TEXT)
    FROM statement AS h
    WHERE h.article_id = s.article_id AND h.ordinal = s.heading_ordinal), ''),
  a.title
FROM statement AS s
JOIN article AS a ON a.id = s.article_id
JOIN article_text AS t ON t.article_id = s.article_id
WHERE s.kind = 'claim' AND a.removed_at IS NULL;

CREATE VIRTUAL TABLE article_fts USING fts5(
  title, text,
  content = 'article_content', content_rowid = 'id',
  tokenize = 'porter unicode61 remove_diacritics 2');

CREATE VIRTUAL TABLE claim_fts USING fts5(
  text, section, article_title,
  content = 'claim_content', content_rowid = 'id',
  tokenize = 'porter unicode61 remove_diacritics 2');

-- A title counts twice its text; a claim's own words over its heading over its article's title.
INSERT INTO article_fts (article_fts, rank) VALUES ('rank', 'bm25(2.0, 1.0)');
INSERT INTO claim_fts (claim_fts, rank) VALUES ('rank', 'bm25(4.0, 2.0, 1.0)');
-- 16 MiB of pending terms: twice as fast to fill as the default 1 MiB.
INSERT INTO article_fts (article_fts, rank) VALUES ('hashsize', 16777216);
INSERT INTO claim_fts (claim_fts, rank) VALUES ('hashsize', 16777216);

INSERT INTO setting (name, value) VALUES ('revision', '0');
