-- What is gone from the sources that are read again and again, and how little is too little.
--
-- A record is gone when its file, or its entry of a file, is there no longer. An article all of whose
-- records are gone is hidden: removed_at is set, its statements and its rows of the indexes are taken
-- out, its text and versions stay.

ALTER TABLE source ADD COLUMN floor_percent INTEGER NOT NULL DEFAULT 50   -- of the articles before
  CHECK (floor_percent BETWEEN 0 AND 100);

ALTER TABLE record ADD COLUMN gone_at INTEGER;           -- Unix seconds; NULL while it is there

ALTER TABLE run ADD COLUMN moved INTEGER NOT NULL DEFAULT 0;      -- files found under another path
ALTER TABLE run ADD COLUMN deferred INTEGER NOT NULL DEFAULT 0;   -- files left for the next run

-- A file under a new path is first compared by its size with those that are gone.
CREATE INDEX input_by_byte_count ON input (byte_count);
CREATE INDEX article_by_removed_at ON article (removed_at) WHERE removed_at IS NOT NULL;
