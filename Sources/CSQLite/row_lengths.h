// How many words each column of each row of an FTS5 table has, read from %_docsize as they are asked
// for, and kept until the table changes: 2 bytes a row and column.
#ifndef KB_ROW_LENGTHS_H
#define KB_ROW_LENGTHS_H

#include <sqlite3.h>
#include <stdint.h>

enum {
  // Rows whose lengths stand together.
  KB_LENGTH_SHIFT = 13,
  KB_UNKNOWN_LENGTH = 0xffff,
};

// Lengths of the columns of neighbouring rows.
typedef struct kb_length_chunk {
  int looked_up;
  int is_whole;
  uint16_t lengths[];  // [row][column]
} kb_length_chunk;

typedef struct kb_row_lengths {
  int columns;
  kb_length_chunk **chunks;
  int64_t chunk_count;
  sqlite3_stmt *one;
  sqlite3_stmt *many;
} kb_row_lengths;

int kb_lengths_open(sqlite3 *db, const char *table, int columns, kb_row_lengths *lengths);
void kb_lengths_close(kb_row_lengths *lengths);
void kb_lengths_forget(kb_row_lengths *lengths);

// The lengths of the columns of `row`, from the file; those of a row that is not there are 0.
int kb_lengths_read(kb_row_lengths *lengths, int64_t row, const uint16_t **found);

// The lengths of the columns of `row`, at least 0.
static inline int kb_lengths_of(kb_row_lengths *lengths, int64_t row, const uint16_t **found) {
  int64_t number = row >> KB_LENGTH_SHIFT;
  const kb_length_chunk *chunk = number < lengths->chunk_count ? lengths->chunks[number] : 0;
  if (chunk) {
    *found = chunk->lengths + (row & ((1 << KB_LENGTH_SHIFT) - 1)) * lengths->columns;
    if (**found != KB_UNKNOWN_LENGTH) return SQLITE_OK;
  }
  return kb_lengths_read(lengths, row, found);
}

#endif
