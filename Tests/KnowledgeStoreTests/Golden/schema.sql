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
, notice_id INTEGER REFERENCES notice (id) ON DELETE SET NULL) STRICT;

CREATE VIRTUAL TABLE article_fts USING fts5(
  title, text,
  content = 'article_content', content_rowid = 'id',
  tokenize = 'porter unicode61 remove_diacritics 2');

CREATE TABLE article_lookup (              -- derived: by what a citation without identifier finds it
  article_id  INTEGER PRIMARY KEY REFERENCES article (id) ON DELETE CASCADE,
  author_key  TEXT,                                    -- first author's family name, folded
  year        INTEGER,
  journal_key TEXT,                                    -- initials of the journal's words
  title_key   TEXT                                     -- how its title begins, folded
) STRICT;

CREATE TABLE article_name (
  name       TEXT    PRIMARY KEY,                      -- its key, or another that it has or had
  article_id INTEGER NOT NULL REFERENCES article (id) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;

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

CREATE TABLE candidate (                   -- derived: records that a citation may mean
  citation_id INTEGER NOT NULL REFERENCES citation (id) ON DELETE CASCADE,
  article_id  INTEGER NOT NULL REFERENCES article (id) ON DELETE CASCADE,
  score       REAL    NOT NULL CHECK (score BETWEEN 0 AND 1),
  agreement   TEXT    NOT NULL CHECK (json_valid(agreement)),   -- JSON object, field by field
  PRIMARY KEY (citation_id, article_id)
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
  article_id   INTEGER REFERENCES article (id) ON DELETE SET NULL, uid TEXT, title TEXT, volume TEXT, issue TEXT, page TEXT, isbn TEXT, entry_ordinal INTEGER, author_key TEXT, journal_key TEXT,  -- the record it resolved to
  UNIQUE (statement_id, ordinal),
  CHECK (article_id IS NULL OR resolution = 'resolved')
) STRICT;

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

CREATE VIRTUAL TABLE claim_fts USING fts5(
  text, section, article_title,
  content = 'claim_content', content_rowid = 'id',
  tokenize = 'porter unicode61 remove_diacritics 2');

CREATE TABLE claim_group_queue (           -- derived: keys whose claims came or went since
  group_key INTEGER PRIMARY KEY
) STRICT;

CREATE TABLE condition (                   -- derived: the shipped vocabulary and condition_edit
  id        INTEGER PRIMARY KEY,
  slug      TEXT NOT NULL UNIQUE CHECK (slug GLOB '[a-z0-9]*' AND slug NOT GLOB '*[^a-z0-9-]*'),
  name      TEXT NOT NULL,
  parent_id INTEGER REFERENCES condition (id) ON DELETE SET NULL,
  origin    TEXT NOT NULL CHECK (origin IN ('shipped', 'user')),
  hidden    INTEGER NOT NULL DEFAULT 0 CHECK (hidden IN (0, 1))  -- gone; its tags go at reanalysis
) STRICT;

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

CREATE TABLE condition_term (
  condition_id INTEGER NOT NULL REFERENCES condition (id) ON DELETE CASCADE,
  ordinal      INTEGER NOT NULL CHECK (ordinal >= 0),
  text         TEXT    NOT NULL,
  kind         TEXT    NOT NULL CHECK (kind = 'name' OR kind = 'synonym' OR kind = 'abbreviation'
                                       OR kind = 'symptom'),
  guarded      INTEGER NOT NULL CHECK (guarded IN (0, 1)),
  PRIMARY KEY (condition_id, ordinal)
) STRICT, WITHOUT ROWID;

CREATE TABLE data_dictionary (
  view_name   TEXT NOT NULL,
  column_name TEXT NOT NULL,               -- '' for the view itself: what one row is
  type        TEXT NOT NULL,
  meaning     TEXT NOT NULL,
  PRIMARY KEY (view_name, column_name)
) STRICT;

CREATE TABLE grade (                       -- human, append-only: certainty of evidence
  id          INTEGER PRIMARY KEY,
  article_key TEXT    NOT NULL,                        -- of the evidence
  claim_uid   TEXT,                                    -- for which claim; NULL: for all
  scheme      TEXT    NOT NULL CHECK (scheme = 'grade'),
  level       TEXT    NOT NULL CHECK (level IN ('high', 'moderate', 'low', 'very-low',
                                                'withdrawn')),
  note        TEXT,
  reviewer    TEXT    NOT NULL CHECK (trim(reviewer) <> ''),
  made_at     INTEGER NOT NULL                         -- Unix seconds
) STRICT;

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
, is_archive INTEGER NOT NULL DEFAULT 0 CHECK (is_archive IN (0, 1))) STRICT;

CREATE TABLE integrity_change (            -- a log: what articles' integrity was, and what moved it
  id          INTEGER PRIMARY KEY,
  article_key TEXT    NOT NULL,
  before      TEXT    NOT NULL,
  after       TEXT    NOT NULL,
  notice_id   INTEGER REFERENCES notice (id) ON DELETE SET NULL,  -- that decides; NULL: none is left
  run_id      INTEGER REFERENCES run (id) ON DELETE SET NULL,
  revision    INTEGER NOT NULL,
  made_at     INTEGER NOT NULL                         -- Unix seconds
) STRICT;

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

CREATE TABLE notice (                      -- what somebody published about a paper's integrity
  id               INTEGER PRIMARY KEY,
  nature           TEXT    NOT NULL CHECK (nature = 'retraction' OR nature = 'concern'
                                           OR nature = 'correction' OR nature = 'reinstatement'),
  stated           TEXT    NOT NULL,                   -- the origin's own word for that
  original_doi     TEXT,                               -- of the paper; lower case
  original_pmid    TEXT,
  notice_doi       TEXT,                               -- lower case
  notice_pmid      TEXT,
  noticed_on       TEXT    CHECK (CASE length(noticed_on)  -- YYYY, YYYY-MM or YYYY-MM-DD
                                    WHEN 4 THEN noticed_on || '-01-01' IS date(noticed_on || '-01-01')
                                    WHEN 7 THEN noticed_on || '-01' IS date(noticed_on || '-01')
                                    WHEN 10 THEN noticed_on IS date(noticed_on, '+0 days')
                                    ELSE noticed_on IS NULL END),
  reasons          TEXT    NOT NULL DEFAULT '[]' CHECK (json_valid(reasons)),
  origin           TEXT    NOT NULL,                   -- who says so
  record           TEXT,                               -- that origin's own id
  asserted_by      TEXT,                               -- whose word the origin passes on
  assertion        TEXT,                               -- origin:name of what says so; see below
  source_record_id INTEGER REFERENCES record (id) ON DELETE CASCADE,  -- derived: the record that does
  in_own_record    INTEGER NOT NULL CHECK (in_own_record IN (0, 1)),  -- that is of the paper itself
  imported_at      INTEGER NOT NULL,                   -- Unix seconds
  run_id           INTEGER REFERENCES run (id) ON DELETE SET NULL,
  superseded_at    INTEGER,                            -- Unix seconds; NULL while it stands
  changed_rev      INTEGER NOT NULL,
  CHECK (original_doi IS NOT NULL OR original_pmid IS NOT NULL OR in_own_record = 1),
  CHECK (in_own_record = 0 OR source_record_id IS NOT NULL)
) STRICT;

CREATE TABLE notice_mute (                 -- human: "I know, do not warn again"
  id          INTEGER PRIMARY KEY,
  article_key TEXT    NOT NULL,
  note        TEXT,
  reviewer    TEXT    NOT NULL,
  made_at     INTEGER NOT NULL                         -- Unix seconds
, is_muted INTEGER NOT NULL DEFAULT 1 CHECK (is_muted IN (0, 1)), integrity TEXT) STRICT;

CREATE TABLE page (                        -- where the pages of a paginated text begin
  article_id INTEGER NOT NULL REFERENCES article (id) ON DELETE CASCADE,
  number     INTEGER NOT NULL CHECK (number >= 1),
  byte_start INTEGER NOT NULL CHECK (byte_start >= 0),
  PRIMARY KEY (article_id, number)
) STRICT, WITHOUT ROWID;

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
  content        TEXT    CHECK (content IS NULL OR json_valid(content)), title_key INTEGER, beginning_key INTEGER, place_key INTEGER, match_reason TEXT, evidence_level INTEGER CHECK (evidence_level BETWEEN 1 AND 5), evidence_reason TEXT, gone_at INTEGER, key TEXT,  -- its text, if not given
  UNIQUE (input_id, name),
  CHECK (gives_text = 0 OR content IS NULL)
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
, adjudicated INTEGER NOT NULL DEFAULT 0
  CHECK (adjudicated IN (0, 1)), via_uid TEXT, tool_version TEXT) STRICT;

CREATE TABLE review_anchor (               -- derived: where a review stands after its text changed
  review_id  INTEGER PRIMARY KEY REFERENCES review (id) ON DELETE CASCADE,
  claim_uid  TEXT,                                     -- the claim it followed; NULL: nowhere
  state      TEXT NOT NULL CHECK (state IN ('anchored', 'needs-recheck', 'orphan')),
  similarity REAL CHECK (similarity BETWEEN 0 AND 1),
  reason     TEXT NOT NULL
, present_text TEXT) STRICT;

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
, resolved INTEGER NOT NULL DEFAULT 0, statuses_changed INTEGER NOT NULL DEFAULT 0, notices_added INTEGER NOT NULL DEFAULT 0, notices_superseded INTEGER NOT NULL DEFAULT 0, revision_before INTEGER, moved INTEGER NOT NULL DEFAULT 0, deferred INTEGER NOT NULL DEFAULT 0) STRICT;

CREATE TABLE saved_search (                -- human
  name    TEXT    PRIMARY KEY NOT NULL CHECK (length(name) BETWEEN 1 AND 200),
  query   TEXT    NOT NULL,                -- as typed
  options TEXT    NOT NULL CHECK (json_valid(options)),  -- JSON object: what else was asked for
  made_at INTEGER NOT NULL                 -- Unix seconds
) STRICT, WITHOUT ROWID;

CREATE TABLE setting (                     -- facts about the file itself
  name  TEXT PRIMARY KEY NOT NULL,
  value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

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
, floor_percent INTEGER NOT NULL DEFAULT 50   -- of the articles before
  CHECK (floor_percent BETWEEN 0 AND 100), root TEXT) STRICT;

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
  changed_rev       INTEGER NOT NULL, group_key INTEGER
  CHECK (group_key IS NULL OR kind = 'claim'),
  UNIQUE (article_id, ordinal),
  CHECK ((kind = 'claim') = (uid IS NOT NULL)),
  CHECK ((kind = 'claim') = (citation_status IS NOT NULL)),
  CHECK ((attribution = 'none') = (attribution_start IS NULL))
) STRICT;

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

CREATE INDEX article_by_canonical_id ON article (canonical_id) WHERE canonical_id IS NOT NULL;

CREATE INDEX article_by_changed_rev ON article (changed_rev);

CREATE INDEX article_by_doi ON article (doi) WHERE doi IS NOT NULL;

CREATE INDEX article_by_notice_id ON article (notice_id) WHERE notice_id IS NOT NULL;

CREATE INDEX article_by_pmcid ON article (pmcid) WHERE pmcid IS NOT NULL;

CREATE INDEX article_by_pmid ON article (pmid) WHERE pmid IS NOT NULL;

CREATE INDEX article_by_removed_at ON article (removed_at) WHERE removed_at IS NOT NULL;

CREATE INDEX article_lookup_by_author_key ON article_lookup (author_key, year)
  WHERE author_key IS NOT NULL;

CREATE INDEX article_lookup_by_journal_key ON article_lookup (journal_key, year)
  WHERE journal_key IS NOT NULL;

CREATE INDEX article_lookup_by_title_key ON article_lookup (title_key) WHERE title_key IS NOT NULL;

CREATE INDEX article_name_by_article_id ON article_name (article_id);

CREATE INDEX candidate_by_article_id ON candidate (article_id);

CREATE INDEX citation_by_article_id ON citation (article_id) WHERE article_id IS NOT NULL;

CREATE INDEX citation_by_author_key ON citation (author_key, year) WHERE author_key IS NOT NULL;

CREATE INDEX citation_by_doi ON citation (doi) WHERE doi IS NOT NULL;

CREATE INDEX citation_by_journal_key ON citation (journal_key, year) WHERE journal_key IS NOT NULL;

CREATE INDEX citation_by_pmcid ON citation (pmcid) WHERE pmcid IS NOT NULL;

CREATE INDEX citation_by_pmid ON citation (pmid) WHERE pmid IS NOT NULL;

CREATE INDEX citation_by_resolution ON citation (resolution) WHERE resolution <> 'unchecked';

CREATE INDEX citation_by_uid ON citation (uid);

CREATE INDEX citation_decision_by_article_key ON citation_decision (article_key);

CREATE INDEX citation_decision_by_citation_uid ON citation_decision (citation_uid);

CREATE INDEX citation_decision_by_source_key ON citation_decision (source_key);

CREATE INDEX citation_decision_by_words_uid ON citation_decision (words_uid);

CREATE INDEX citation_unchecked ON citation (id)
  WHERE resolution = 'unchecked' AND attribution <> 'vague';

CREATE INDEX condition_by_parent_id ON condition (parent_id) WHERE parent_id IS NOT NULL;

CREATE INDEX condition_term_by_text ON condition_term (text COLLATE NOCASE);

CREATE INDEX grade_by_article_key ON grade (article_key, claim_uid, reviewer);

CREATE INDEX grade_by_claim_uid ON grade (claim_uid) WHERE claim_uid IS NOT NULL;

CREATE INDEX identity_decision_by_record ON identity_decision (record_name, input_path);

CREATE INDEX input_by_byte_count ON input (byte_count);

CREATE INDEX input_by_digest ON input (digest);

CREATE INDEX input_by_source_id ON input (source_id) WHERE source_id IS NOT NULL;

CREATE INDEX integrity_change_by_article_key ON integrity_change (article_key);

CREATE INDEX integrity_change_by_notice_id ON integrity_change (notice_id)
  WHERE notice_id IS NOT NULL;

CREATE INDEX integrity_change_by_revision ON integrity_change (revision);

CREATE INDEX integrity_change_by_run_id ON integrity_change (run_id) WHERE run_id IS NOT NULL;

CREATE INDEX notice_by_assertion ON notice (assertion)
  WHERE assertion IS NOT NULL AND superseded_at IS NULL;

CREATE INDEX notice_by_changed_rev ON notice (changed_rev);

CREATE INDEX notice_by_original_doi ON notice (original_doi) WHERE original_doi IS NOT NULL;

CREATE INDEX notice_by_original_pmid ON notice (original_pmid) WHERE original_pmid IS NOT NULL;

CREATE INDEX notice_by_run_id ON notice (run_id) WHERE run_id IS NOT NULL;

CREATE INDEX notice_by_source_record_id ON notice (source_record_id)
  WHERE source_record_id IS NOT NULL;

CREATE INDEX notice_mute_by_article_key ON notice_mute (article_key);

CREATE INDEX record_by_article_id ON record (article_id);

CREATE INDEX record_by_beginning_key ON record (beginning_key) WHERE beginning_key IS NOT NULL;

CREATE INDEX record_by_person ON record (article_id) WHERE matched_by = 'person';

CREATE INDEX record_by_place_key ON record (place_key) WHERE place_key IS NOT NULL;

CREATE UNIQUE INDEX record_by_text ON record (article_id) WHERE gives_text = 1;

CREATE INDEX record_by_title_key ON record (title_key) WHERE title_key IS NOT NULL;

CREATE INDEX review_anchor_by_claim_uid ON review_anchor (claim_uid) WHERE claim_uid IS NOT NULL;

CREATE INDEX review_by_adjudication ON review (claim_uid, made_at) WHERE adjudicated = 1;

CREATE INDEX review_by_article_key ON review (article_key);

CREATE INDEX review_by_claim_and_reviewer ON review (claim_uid, reviewer, adjudicated, made_at);

CREATE INDEX review_by_claim_uid ON review (claim_uid);

CREATE INDEX review_by_evidence_key ON review (evidence_key) WHERE evidence_key IS NOT NULL;

CREATE INDEX review_by_reviewer ON review (reviewer, made_at);

CREATE INDEX statement_by_citation_status ON statement (citation_status)
  WHERE citation_status IS NOT NULL;

CREATE INDEX statement_by_group_id ON statement (group_id) WHERE group_id IS NOT NULL;

CREATE INDEX statement_by_group_key ON statement (group_key) WHERE group_key IS NOT NULL;

CREATE UNIQUE INDEX statement_by_uid ON statement (uid) WHERE uid IS NOT NULL;

CREATE INDEX statement_condition_by_condition_id
  ON statement_condition (condition_id, statement_id);

CREATE INDEX status_change_by_claim_uid ON status_change (claim_uid);

CREATE INDEX status_change_by_revision ON status_change (revision);

CREATE INDEX status_change_by_run_id ON status_change (run_id) WHERE run_id IS NOT NULL;

CREATE TRIGGER citation_decision_before_delete BEFORE DELETE ON citation_decision
BEGIN SELECT RAISE(ABORT, 'decisions on citations are append-only'); END;

CREATE TRIGGER citation_decision_before_update BEFORE UPDATE ON citation_decision
BEGIN SELECT RAISE(ABORT, 'decisions on citations are append-only'); END;

CREATE TRIGGER condition_edit_before_delete BEFORE DELETE ON condition_edit
BEGIN SELECT RAISE(ABORT, 'edits of conditions are append-only'); END;

CREATE TRIGGER condition_edit_before_update BEFORE UPDATE ON condition_edit
BEGIN SELECT RAISE(ABORT, 'edits of conditions are append-only'); END;

CREATE TRIGGER grade_before_delete BEFORE DELETE ON grade
BEGIN SELECT RAISE(ABORT, 'grades are append-only'); END;

CREATE TRIGGER grade_before_update BEFORE UPDATE ON grade
BEGIN SELECT RAISE(ABORT, 'grades are append-only'); END;

CREATE TRIGGER identity_decision_before_delete BEFORE DELETE ON identity_decision
BEGIN SELECT RAISE(ABORT, 'decisions on identity are append-only'); END;

CREATE TRIGGER identity_decision_before_update BEFORE UPDATE ON identity_decision
BEGIN SELECT RAISE(ABORT, 'decisions on identity are append-only'); END;

CREATE TRIGGER notice_mute_before_delete BEFORE DELETE ON notice_mute
BEGIN SELECT RAISE(ABORT, 'mutes are append-only'); END;

CREATE TRIGGER notice_mute_before_update BEFORE UPDATE ON notice_mute
BEGIN SELECT RAISE(ABORT, 'mutes are append-only'); END;

CREATE TRIGGER review_before_delete BEFORE DELETE ON review
BEGIN SELECT RAISE(ABORT, 'reviews are append-only'); END;

CREATE TRIGGER review_before_update BEFORE UPDATE ON review
BEGIN SELECT RAISE(ABORT, 'reviews are append-only'); END;

CREATE VIEW article_content (id, title, text) AS
SELECT a.id, a.title, t.text
FROM article AS a JOIN article_text AS t ON t.article_id = a.id
WHERE a.removed_at IS NULL;

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

CREATE VIEW article_names AS
SELECT k.name, k.article_id, k.name = a.key AS is_key
FROM article_name AS k JOIN article AS a ON a.id = k.article_id
WHERE a.removed_at IS NULL;

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

CREATE VIEW candidates AS
SELECT
  c.citation_id, c.article_id, a.title AS article_title, c.score,
  rank() OVER (PARTITION BY c.citation_id ORDER BY c.score DESC, c.article_id) AS rank,
  c.agreement
FROM candidate AS c JOIN article AS a ON a.id = c.article_id;

CREATE VIEW citation_decisions AS
SELECT
  d.id, d.citation_uid, c.id AS citation_id, d.article_key, d.statement, d.quote, d.decision,
  d.source_key, d.note, d.reviewer, d.made_at, k.article_id AS source_id
FROM citation_decision AS d
LEFT JOIN citation AS c ON c.uid = d.citation_uid
LEFT JOIN article_names AS k ON k.name = d.source_key;

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

CREATE VIEW condition_edits AS
SELECT e.id, e.slug, e.operation, e.content, e.editor, e.made_at FROM condition_edit AS e;

CREATE VIEW condition_terms AS
SELECT c.slug, t.ordinal, t.text, t.kind, t.guarded
FROM condition_term AS t JOIN condition AS c ON c.id = t.condition_id;

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

CREATE VIEW integrity_changes AS
SELECT
  h.id, h.article_key, a.id AS article_id, h.before, h.after, h.notice_id, h.run_id, h.revision,
  h.made_at
FROM integrity_change AS h LEFT JOIN article AS a ON a.key = h.article_key;

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

CREATE VIEW notice_mutes AS
SELECT
  m.id, m.article_key, m.is_muted, m.integrity, m.note, m.reviewer, m.made_at, k.article_id
FROM notice_mute AS m LEFT JOIN article_names AS k ON k.name = m.article_key;

CREATE VIEW notices AS
SELECT
  n.id, n.nature, n.original_doi, n.original_pmid, n.notice_doi, n.notice_pmid, n.noticed_on,
  n.reasons, n.origin, n.record, n.imported_at, n.run_id, n.stated, n.asserted_by,
  n.source_record_id, n.superseded_at, n.changed_rev
FROM notice AS n;

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

CREATE VIEW records AS
SELECT
  r.id, r.article_id, i.path AS source_path, r.name, r.reader, r.matched_by, r.gives_text,
  r.completeness, r.precedence, r.csl, r.encoding, lower(hex(r.digest)) AS sha256, r.reader_version,
  r.match_reason, r.gone_at
FROM record AS r
JOIN article AS a ON a.id = r.article_id
JOIN input AS i ON i.id = r.input_id
WHERE a.removed_at IS NULL;

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

CREATE VIEW runs AS
SELECT
  r.id, r.command, r.arguments, r.started_at, r.finished_at, r.state, r.added, r.changed,
  r.unchanged, r.removed, r.failed, r.claims_added, r.claims_removed, r.seconds, r.revision,
  r.errors, r.tool_version, r.analyser_version, r.vocabulary_version, r.merged,
  r.resolved, r.statuses_changed, r.notices_added, r.notices_superseded, r.revision_before,
  r.moved, r.deferred
FROM run AS r;

CREATE VIEW saved_searches AS
SELECT s.name, s.query, s.options, s.made_at FROM saved_search AS s;

CREATE VIEW sources AS
SELECT
  s.id, s.name, s.path, s.include, s.exclude, s.format, s.stable_for_seconds, s.base_url, s.added_at,
  s.floor_percent,
  (SELECT count(DISTINCT r.article_id) FROM input AS i JOIN record AS r ON r.input_id = i.id
   WHERE i.source_id = s.id AND r.gone_at IS NULL) AS article_count
FROM source AS s;

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

CREATE VIEW status_changes AS
SELECT
  h.id, h.claim_uid, s.id AS claim_id, h.article_key, h.before, h.after, h.reason, h.run_id,
  h.revision, h.made_at
FROM status_change AS h LEFT JOIN statement AS s ON s.uid = h.claim_uid;

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
