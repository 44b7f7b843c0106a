-- Archives as they were when last read: one that has the same size and time is not opened again, and one
-- that moves takes what is stored of its files along.

ALTER TABLE input ADD COLUMN is_archive INTEGER NOT NULL DEFAULT 0 CHECK (is_archive IN (0, 1));
