// Ways into FTS5 on one connection.
#ifndef KB_FTS5_FUNCTIONS_H
#define KB_FTS5_FUNCTIONS_H

#include <sqlite3.h>

// Finds the FTS5 interface of this connection, as section 7 of https://sqlite.org/fts5.html says;
// SQLITE_ERROR where SQLite was built without it.
int kb_fts5_api(sqlite3 *db, fts5_api **api);

#endif
