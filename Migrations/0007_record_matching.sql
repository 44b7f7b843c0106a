-- By what records of one paper find each other, and why a record was taken for the same paper.
--
-- The keys are derived: setting record_keys tells how they were made, and an ingest makes them anew
-- where that is another way, or none, from what each record states.

ALTER TABLE record ADD COLUMN title_key INTEGER;       -- the whole title, folded
ALTER TABLE record ADD COLUMN beginning_key INTEGER;   -- first author and the title's beginning
ALTER TABLE record ADD COLUMN place_key INTEGER;       -- first author, volume and first page
ALTER TABLE record ADD COLUMN match_reason TEXT;       -- field by field, where no identifier decided

DROP INDEX record_by_match_key;
CREATE INDEX record_by_title_key ON record (title_key) WHERE title_key IS NOT NULL;
CREATE INDEX record_by_beginning_key ON record (beginning_key) WHERE beginning_key IS NOT NULL;
CREATE INDEX record_by_place_key ON record (place_key) WHERE place_key IS NOT NULL;
