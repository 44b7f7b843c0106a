#include "fts5_functions.h"
#include "CSQLite.h"
#include "fts5_collect.h"

int kb_fts5_api(sqlite3 *db, fts5_api **api) {
  sqlite3_stmt *statement = 0;
  *api = 0;
  int code = sqlite3_prepare_v2(db, "SELECT fts5(?1)", -1, &statement, 0);
  if (code != SQLITE_OK) return code;
  code = sqlite3_bind_pointer(statement, 1, (void *)api, "fts5_api_ptr", 0);
  if (code == SQLITE_OK) sqlite3_step(statement);
  int finalized = sqlite3_finalize(statement);
  if (code == SQLITE_OK) code = finalized;
  return code == SQLITE_OK && (*api == 0 || (*api)->iVersion < 2) ? SQLITE_ERROR : code;
}

int kb_install_fts5_functions(sqlite3 *db) {
  fts5_api *api;
  int code = kb_fts5_api(db, &api);
  return code != SQLITE_OK ? code : api->xCreateFunction(api, "kb_collect", 0, kb_collect, 0);
}
