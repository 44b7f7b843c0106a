// The C door to the system's libsqlite3: its header, and shims for what Swift cannot import.
#ifndef KB_CSQLITE_H
#define KB_CSQLITE_H

#include <sqlite3.h>

#include "ranking.h"
#include "tokenizer.h"

#ifdef __cplusplus
extern "C" {
#endif

// sqlite3_db_config is variadic, so Swift cannot call it.
int kb_sqlite_set_flag(sqlite3 *db, int option, int value);

// Bind copies of length-delimited bytes (SQLITE_TRANSIENT is a cast that Swift cannot import).
// No bytes, even at a null address, bind an empty text or blob, never NULL.
int kb_sqlite_bind_text(sqlite3_stmt *statement, int index, const void *bytes, sqlite3_uint64 count);
int kb_sqlite_bind_blob(sqlite3_stmt *statement, int index, const void *bytes, sqlite3_uint64 count);

// The same for the result of a function written in Swift.
void kb_sqlite_result_text(sqlite3_context *context, const void *bytes, sqlite3_uint64 count);
void kb_sqlite_result_blob(sqlite3_context *context, const void *bytes, sqlite3_uint64 count);

// The size of the file in bytes, or -1 when there is none that can be asked.
sqlite3_int64 kb_sqlite_file_size(const char *path);

// Registers on one connection the FTS5 function that ranking needs.
int kb_install_fts5_functions(sqlite3 *db);

#ifdef __cplusplus
}
#endif

#endif
