-- Searches that people keep under a name.

CREATE TABLE saved_search (                -- human
  name    TEXT    PRIMARY KEY NOT NULL CHECK (length(name) BETWEEN 1 AND 200),
  query   TEXT    NOT NULL,                -- as typed
  options TEXT    NOT NULL CHECK (json_valid(options)),  -- JSON object: what else was asked for
  made_at INTEGER NOT NULL                 -- Unix seconds
) STRICT, WITHOUT ROWID;
