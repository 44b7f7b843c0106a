-- The same claim on several sites: which claims may be the same, and which groups are to be made anew.

-- Claims that say the same have this in common, but for few; NULL for claims that tell too little, and
-- for those that an analysis before version 5 found.
ALTER TABLE statement ADD COLUMN group_key INTEGER
  CHECK (group_key IS NULL OR kind = 'claim');

CREATE INDEX statement_by_group_key ON statement (group_key) WHERE group_key IS NOT NULL;

CREATE TABLE claim_group_queue (           -- derived: keys whose claims came or went since
  group_key INTEGER PRIMARY KEY
) STRICT;
