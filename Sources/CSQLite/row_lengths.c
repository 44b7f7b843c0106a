#include "row_lengths.h"

#include <string.h>

// Lengths of a chunk that are looked up one by one before all of them are read.
enum { SINGLE_LENGTHS = 48 };

static int prepare(sqlite3 *db, const char *format, const char *table, sqlite3_stmt **statement) {
  char *sql = sqlite3_mprintf(format, table);
  if (sql == 0) return SQLITE_NOMEM;
  int code = sqlite3_prepare_v3(db, sql, -1, SQLITE_PREPARE_PERSISTENT, statement, 0);
  sqlite3_free(sql);
  return code;
}

int kb_lengths_open(sqlite3 *db, const char *table, int columns, kb_row_lengths *lengths) {
  memset(lengths, 0, sizeof(*lengths));
  lengths->columns = columns;
  int code = prepare(db, "SELECT id, sz FROM main.\"%w_docsize\" WHERE id = ?1", table, &lengths->one);
  if (code != SQLITE_OK) return code;
  return prepare(db, "SELECT id, sz FROM main.\"%w_docsize\" WHERE id BETWEEN ?1 AND ?2", table,
                 &lengths->many);
}

void kb_lengths_close(kb_row_lengths *lengths) {
  kb_lengths_forget(lengths);
  sqlite3_finalize(lengths->one);
  sqlite3_finalize(lengths->many);
}

void kb_lengths_forget(kb_row_lengths *lengths) {
  for (int64_t i = 0; i < lengths->chunk_count; i++) sqlite3_free(lengths->chunks[i]);
  sqlite3_free(lengths->chunks);
  lengths->chunks = 0;
  lengths->chunk_count = 0;
}

// Takes the varints of one row of %_docsize.
static void take(const kb_row_lengths *lengths, sqlite3_stmt *statement, kb_length_chunk *chunk) {
  int64_t row = sqlite3_column_int64(statement, 0);
  const uint8_t *p = sqlite3_column_blob(statement, 1), *end = p + sqlite3_column_bytes(statement, 1);
  uint16_t *found = chunk->lengths + (row & ((1 << KB_LENGTH_SHIFT) - 1)) * lengths->columns;
  for (int i = 0; i < lengths->columns; i++) {
    uint64_t value = 0;
    while (p < end) {
      value = value << 7 | (*p & 0x7f);
      if (*p++ < 0x80) break;
    }
    found[i] = value < KB_UNKNOWN_LENGTH ? (uint16_t)value : KB_UNKNOWN_LENGTH - 1;
  }
}

static int run(const kb_row_lengths *lengths, sqlite3_stmt *statement, kb_length_chunk *chunk) {
  int code;
  while ((code = sqlite3_step(statement)) == SQLITE_ROW) take(lengths, statement, chunk);
  int reset = sqlite3_reset(statement);
  return code == SQLITE_DONE ? SQLITE_OK : reset;
}

static int chunk_of(kb_row_lengths *lengths, int64_t number, kb_length_chunk **chunk) {
  if (number >= lengths->chunk_count) {
    int64_t more = number + 1 > lengths->chunk_count * 2 ? number + 1 : lengths->chunk_count * 2;
    kb_length_chunk **grown = sqlite3_realloc64(lengths->chunks, sizeof(void *) * (sqlite3_uint64)more);
    if (grown == 0) return SQLITE_NOMEM;
    memset(grown + lengths->chunk_count, 0, sizeof(void *) * (size_t)(more - lengths->chunk_count));
    lengths->chunks = grown;
    lengths->chunk_count = more;
  }
  *chunk = lengths->chunks[number];
  if (*chunk) return SQLITE_OK;
  size_t bytes = sizeof(uint16_t) * (size_t)lengths->columns << KB_LENGTH_SHIFT;
  *chunk = sqlite3_malloc64(sizeof(kb_length_chunk) + bytes);
  if (*chunk == 0) return SQLITE_NOMEM;
  (*chunk)->looked_up = (*chunk)->is_whole = 0;
  memset((*chunk)->lengths, 0xff, bytes);
  lengths->chunks[number] = *chunk;
  return SQLITE_OK;
}

int kb_lengths_read(kb_row_lengths *lengths, int64_t row, const uint16_t **result) {
  int64_t number = row >> KB_LENGTH_SHIFT;
  kb_length_chunk *chunk = 0;
  int code = chunk_of(lengths, number, &chunk);
  if (code != SQLITE_OK) return code;
  uint16_t *found = chunk->lengths + (row & ((1 << KB_LENGTH_SHIFT) - 1)) * lengths->columns;
  *result = found;
  if (!chunk->is_whole) {
    if (chunk->looked_up++ < SINGLE_LENGTHS) {
      sqlite3_bind_int64(lengths->one, 1, row);
      code = run(lengths, lengths->one, chunk);
    } else {
      sqlite3_bind_int64(lengths->many, 1, number << KB_LENGTH_SHIFT);
      sqlite3_bind_int64(lengths->many, 2, ((number + 1) << KB_LENGTH_SHIFT) - 1);
      chunk->is_whole = 1;
      code = run(lengths, lengths->many, chunk);
    }
  }
  // A row without lengths is of an index that is out of step: it counts as empty.
  if (code == SQLITE_OK && *found == KB_UNKNOWN_LENGTH) {
    memset(found, 0, sizeof(uint16_t) * (size_t)lengths->columns);
  }
  return code;
}
