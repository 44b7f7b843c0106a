#include "CSQLite.h"

#include <sys/stat.h>

int kb_sqlite_set_flag(sqlite3 *db, int option, int value) {
  return sqlite3_db_config(db, option, value, (int *)0);
}

int kb_sqlite_bind_text(sqlite3_stmt *statement, int index, const void *bytes,
                        sqlite3_uint64 count) {
  const char *text = count == 0 ? "" : (const char *)bytes;
  return sqlite3_bind_text64(statement, index, text, count, SQLITE_TRANSIENT, SQLITE_UTF8);
}

int kb_sqlite_bind_blob(sqlite3_stmt *statement, int index, const void *bytes,
                        sqlite3_uint64 count) {
  if (count == 0) return sqlite3_bind_zeroblob(statement, index, 0);
  return sqlite3_bind_blob64(statement, index, bytes, count, SQLITE_TRANSIENT);
}

void kb_sqlite_result_text(sqlite3_context *context, const void *bytes, sqlite3_uint64 count) {
  const char *text = count == 0 ? "" : (const char *)bytes;
  sqlite3_result_text64(context, text, count, SQLITE_TRANSIENT, SQLITE_UTF8);
}

void kb_sqlite_result_blob(sqlite3_context *context, const void *bytes, sqlite3_uint64 count) {
  if (count == 0) sqlite3_result_zeroblob(context, 0);
  else sqlite3_result_blob64(context, bytes, count, SQLITE_TRANSIENT);
}

sqlite3_int64 kb_sqlite_file_size(const char *path) {
  struct stat status;
  return stat(path, &status) == 0 ? (sqlite3_int64)status.st_size : -1;
}
