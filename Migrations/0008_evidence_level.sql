-- How strong a kind of study an article is, as its publication types suggest, and how certain reviewers
-- are of evidence; and where the changes of a run begin.

-- By Oxford CEBM 2011; NULL without reason: the record states no publication type that tells anything.
ALTER TABLE record ADD COLUMN evidence_level INTEGER CHECK (evidence_level BETWEEN 1 AND 5);
ALTER TABLE record ADD COLUMN evidence_reason TEXT;      -- the publication type, in a sentence

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

CREATE INDEX grade_by_article_key ON grade (article_key, claim_uid, reviewer);
CREATE INDEX grade_by_claim_uid ON grade (claim_uid) WHERE claim_uid IS NOT NULL;

CREATE TRIGGER grade_before_update BEFORE UPDATE ON grade
BEGIN SELECT RAISE(ABORT, 'grades are append-only'); END;

CREATE TRIGGER grade_before_delete BEFORE DELETE ON grade
BEGIN SELECT RAISE(ABORT, 'grades are append-only'); END;

-- What a run changed: everything later than this, up to run.revision. NULL: the run is older than this.
ALTER TABLE run ADD COLUMN revision_before INTEGER;
