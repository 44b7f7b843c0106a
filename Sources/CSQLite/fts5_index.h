// The inverted index of one FTS5 table, read as FTS5 5.3 (SQLite 3.40) writes it: format version 4.
//
// What is known of the format stands in the comments at the head of fts5_index.c in SQLite's source.
// Only tables with detail=full, and without tokens of prefixes, are read; others, and a format that
// is newer, are told by kb_index_open, and left to FTS5's own functions.
#ifndef KB_FTS5_INDEX_H
#define KB_FTS5_INDEX_H

#include <sqlite3.h>
#include <stdint.h>

// At most this many columns of a table are counted apart.
#define KB_MAX_COLUMNS 4

// How often a word stands in each column of a row: 8 bits a column, the first in the lowest, and 255
// for all that is more.
typedef uint32_t kb_counts;

// Rows that have a word, ascending, with its counts.
typedef struct kb_postings {
  int64_t *rows;
  kb_counts *counts;
  int count;
  int capacity;
} kb_postings;

typedef struct kb_index kb_index;

// Prepares to read the index of `table` in the main schema. The text must live as long as the index.
// SQLITE_MISMATCH: the table is none of FTS5, or its format is another one.
int kb_index_open(sqlite3 *db, const char *table, kb_index **index);
void kb_index_close(kb_index *index);

// Reads what changes with the table: to be called at the start of each search.
int kb_index_refresh(kb_index *index);

// Rows of the table, and words in each of its columns, as of the latest refresh.
int64_t kb_index_row_count(const kb_index *index);
int64_t kb_index_token_count(const kb_index *index, int column);
int kb_index_columns(const kb_index *index);
// A number that is another one when the table has changed.
uint64_t kb_index_stamp(const kb_index *index);

// Where the rows of one word begin, as long as the index's stamp stays the same.
#define KB_MAX_PLACES 16
typedef struct kb_places {
  int is_known;
  int count;
  struct {
    int segment;  // by its place among those of the index
    int page;
  } at[KB_MAX_PLACES];
} kb_places;

// A cursor over the rows of one word, a batch at a time.
typedef struct kb_cursor kb_cursor;

// The rows with `token`, as the tokenizer gave it; `*cursor` is null where there are none. Places that
// are known are used, others are filled in where there is room; null: neither.
int kb_cursor_open(kb_index *index, const char *token, int length, kb_places *places, kb_cursor **cursor);
void kb_cursor_close(kb_cursor *cursor);

// The next rows, ascending; `*count` is 0 at the end. They are valid until the next call.
int kb_cursor_next(kb_cursor *cursor, const int64_t **rows, const kb_counts **counts, int *count);

// Hands out only those of these rows, ascending, that have the word: to be called before the first
// batch, with rows that stay where they are until the cursor is closed. With `skips`, pages without
// them are not read, which pays where there are fewer than pages.
void kb_cursor_want(kb_cursor *cursor, const int64_t *rows, int64_t count, int skips);

// About how many rows have a word: exact where it is rare, unless `is_rough`, which reads only the
// segments that hold half of the index.
int kb_index_estimate(kb_index *index, const char *token, int length, kb_places *places, int is_rough,
                      int64_t *rows);

int kb_postings_append(kb_postings *postings, const int64_t *rows, const kb_counts *counts, int count);
void kb_postings_free(kb_postings *postings);

#endif
