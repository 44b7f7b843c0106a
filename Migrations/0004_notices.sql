-- Notices with what says so and what became of it, what they made of each article and when, and
-- people's word that they know.

CREATE TABLE notice_before AS SELECT * FROM notice;
DROP TABLE notice;

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

INSERT INTO notice (
  id, nature, stated, original_doi, original_pmid, notice_doi, notice_pmid, noticed_on, reasons,
  origin, record, assertion, in_own_record, imported_at, run_id, changed_rev)
SELECT
  id, nature, nature, lower(original_doi), original_pmid, lower(notice_doi), notice_pmid, noticed_on,
  reasons, origin, record, origin || ':' || coalesce(record, 'row ' || id), 0, imported_at, run_id, 0
FROM notice_before;
DROP TABLE notice_before;

CREATE INDEX notice_by_original_doi ON notice (original_doi) WHERE original_doi IS NOT NULL;
CREATE INDEX notice_by_original_pmid ON notice (original_pmid) WHERE original_pmid IS NOT NULL;
-- Later words under the same name replace these; none for what a record of an article says.
CREATE INDEX notice_by_assertion ON notice (assertion)
  WHERE assertion IS NOT NULL AND superseded_at IS NULL;
CREATE INDEX notice_by_source_record_id ON notice (source_record_id)
  WHERE source_record_id IS NOT NULL;
CREATE INDEX notice_by_run_id ON notice (run_id) WHERE run_id IS NOT NULL;
CREATE INDEX notice_by_changed_rev ON notice (changed_rev);

-- Articles whose records state different identifiers are those that a person put together.
CREATE INDEX record_by_person ON record (article_id) WHERE matched_by = 'person';

-- The notice that decides `integrity`; NULL where there is none.
ALTER TABLE article ADD COLUMN notice_id INTEGER REFERENCES notice (id) ON DELETE SET NULL;
CREATE INDEX article_by_notice_id ON article (notice_id) WHERE notice_id IS NOT NULL;

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

CREATE INDEX integrity_change_by_article_key ON integrity_change (article_key);
CREATE INDEX integrity_change_by_notice_id ON integrity_change (notice_id)
  WHERE notice_id IS NOT NULL;
CREATE INDEX integrity_change_by_run_id ON integrity_change (run_id) WHERE run_id IS NOT NULL;
CREATE INDEX integrity_change_by_revision ON integrity_change (revision);

ALTER TABLE notice_mute ADD COLUMN is_muted INTEGER NOT NULL DEFAULT 1 CHECK (is_muted IN (0, 1));
ALTER TABLE notice_mute ADD COLUMN integrity TEXT;     -- what was known when it was muted

CREATE INDEX notice_mute_by_article_key ON notice_mute (article_key);

CREATE TRIGGER notice_mute_before_update BEFORE UPDATE ON notice_mute
BEGIN SELECT RAISE(ABORT, 'mutes are append-only'); END;

CREATE TRIGGER notice_mute_before_delete BEFORE DELETE ON notice_mute
BEGIN SELECT RAISE(ABORT, 'mutes are append-only'); END;

ALTER TABLE run ADD COLUMN notices_added INTEGER NOT NULL DEFAULT 0;
ALTER TABLE run ADD COLUMN notices_superseded INTEGER NOT NULL DEFAULT 0;
