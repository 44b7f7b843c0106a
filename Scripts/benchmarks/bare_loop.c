// Writes the rows of one knowledge base into another, empty one, with nothing but SQLite's C interface.
//
//   bare_loop FULL EMPTY
//
// Reads every row of FULL into memory first, then times the writing alone: one transaction, prepared inserts,
// full-text indexes included. Prints the seconds. This is the floor that kb's ingest is held against.
#include <sqlite3.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

// A table is copied by its stored columns; an index, for which `read` is given, by what it indexes.
typedef struct { const char *table, *columns, *read; } Copy;

static const Copy copies[] = {
  {"input"}, {"article"}, {"record"}, {"article_text"}, {"block"}, {"link"}, {"page"}, {"statement"}, {"statement_condition"},
  {"quantity"}, {"citation"},
  {"article_fts", "rowid, title, text", "SELECT id, title, text FROM article_content"},
  {"claim_fts", "rowid, text, section, article_title", "SELECT id, text, section, article_title FROM claim_content"},
};

typedef struct { sqlite3_value **cells; size_t count, room; int columns; } Rows;

static void check(int code, sqlite3 *db) {
  if (code == SQLITE_OK || code == SQLITE_ROW || code == SQLITE_DONE) return;
  fprintf(stderr, "%s\n", sqlite3_errmsg(db));
  exit(1);
}

// The columns of a table without those that are generated, in a buffer of the caller's.
static const char *stored_columns(sqlite3 *db, const char *table, char *buffer, int size) {
  sqlite3_stmt *select;
  check(sqlite3_prepare_v2(db, "SELECT group_concat(name, ', ') FROM pragma_table_info(?1)", -1, &select, 0), db);
  sqlite3_bind_text(select, 1, table, -1, SQLITE_STATIC);
  check(sqlite3_step(select), db);
  snprintf(buffer, size, "%s", sqlite3_column_text(select, 0));
  sqlite3_finalize(select);
  return buffer;
}

static Rows load(sqlite3 *db, const Copy *copy) {
  Rows rows = {0};
  sqlite3_stmt *select;
  char sql[1024], columns[768];
  if (!copy->read)
    snprintf(sql, sizeof sql, "SELECT %s FROM %s", stored_columns(db, copy->table, columns, sizeof columns), copy->table);
  check(sqlite3_prepare_v2(db, copy->read ? copy->read : sql, -1, &select, 0), db);
  rows.columns = sqlite3_column_count(select);
  while (sqlite3_step(select) == SQLITE_ROW) {
    if (rows.count + rows.columns > rows.room) {
      rows.room = rows.room ? 2 * rows.room : 1 << 16;
      rows.cells = realloc(rows.cells, rows.room * sizeof *rows.cells);
    }
    for (int i = 0; i < rows.columns; i++)
      rows.cells[rows.count++] = sqlite3_value_dup(sqlite3_column_value(select, i));
  }
  sqlite3_finalize(select);
  return rows;
}

static void store(sqlite3 *db, const Copy *copy, const Rows *rows) {
  char sql[1024], columns[768];
  sqlite3_stmt *insert;
  int length = snprintf(
      sql, sizeof sql, "INSERT INTO %s (%s) VALUES (", copy->table,
      copy->columns ? copy->columns : stored_columns(db, copy->table, columns, sizeof columns));
  for (int i = 0; i < rows->columns; i++) length += snprintf(sql + length, sizeof sql - length, i ? ",?" : "?");
  snprintf(sql + length, sizeof sql - length, ")");
  check(sqlite3_prepare_v2(db, sql, -1, &insert, 0), db);
  for (size_t at = 0; at < rows->count; at += rows->columns) {
    for (int i = 0; i < rows->columns; i++) sqlite3_bind_value(insert, i + 1, rows->cells[at + i]);
    check(sqlite3_step(insert), db);
    sqlite3_reset(insert);
  }
  sqlite3_finalize(insert);
}

int main(int argc, char **argv) {
  sqlite3 *full, *empty;
  enum { count = sizeof copies / sizeof *copies };
  Rows rows[count];
  if (argc != 3) return fprintf(stderr, "usage: bare_loop FULL EMPTY\n"), 64;
  check(sqlite3_open_v2(argv[1], &full, SQLITE_OPEN_READWRITE, 0), full);
  check(sqlite3_open_v2(argv[2], &empty, SQLITE_OPEN_READWRITE, 0), empty);
  for (int i = 0; i < count; i++) rows[i] = load(full, &copies[i]);
  sqlite3_exec(empty, "PRAGMA journal_mode=WAL; PRAGMA synchronous=NORMAL; PRAGMA foreign_keys=ON; "
      "PRAGMA cache_size=-65536", 0, 0, 0);

  struct timespec start, end;
  clock_gettime(CLOCK_MONOTONIC, &start);
  check(sqlite3_exec(empty, "BEGIN IMMEDIATE", 0, 0, 0), empty);
  for (int i = 0; i < count; i++) store(empty, &copies[i], &rows[i]);
  check(sqlite3_exec(empty, "COMMIT", 0, 0, 0), empty);
  clock_gettime(CLOCK_MONOTONIC, &end);
  printf("%.6f\n", end.tv_sec - start.tv_sec + (end.tv_nsec - start.tv_nsec) / 1e9);
  return sqlite3_close(empty) != SQLITE_OK;
}
