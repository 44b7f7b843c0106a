// FTS5 auxiliary functions: they see the phrases of a MATCH and where each one hit in the row.
#include "CSQLite.h"

// matched_phrases(table): how many phrases of the query have at least one hit in this row.
// A phrase that the query repeats counts as often as it is written.
static void matched_phrases(const Fts5ExtensionApi *api, Fts5Context *fts,
                            sqlite3_context *context, int count, sqlite3_value **arguments) {
  (void)arguments;
  if (count != 0) {
    sqlite3_result_error(context, "matched_phrases() takes the table and nothing else", -1);
    return;
  }
  int matched = 0;
  for (int phrase = 0; phrase < api->xPhraseCount(fts); phrase++) {
    Fts5PhraseIter iterator;
    int column = -1;
    int offset = -1;
    int code = api->xPhraseFirst(fts, phrase, &iterator, &column, &offset);
    if (code != SQLITE_OK) {
      sqlite3_result_error_code(context, code);
      return;
    }
    matched += column >= 0;
  }
  sqlite3_result_int(context, matched);
}

// Finds the FTS5 interface of this connection, as section 7 of https://sqlite.org/fts5.html says.
static int fts5_api_of(sqlite3 *db, fts5_api **api) {
  sqlite3_stmt *statement = 0;
  *api = 0;
  int code = sqlite3_prepare_v2(db, "SELECT fts5(?1)", -1, &statement, 0);
  if (code != SQLITE_OK) return code;
  code = sqlite3_bind_pointer(statement, 1, (void *)api, "fts5_api_ptr", 0);
  if (code == SQLITE_OK) sqlite3_step(statement);
  int finalized = sqlite3_finalize(statement);
  return code == SQLITE_OK ? finalized : code;
}

int kb_install_fts5_functions(sqlite3 *db) {
  fts5_api *api;
  int code = fts5_api_of(db, &api);
  if (code != SQLITE_OK) return code;
  if (api == 0 || api->iVersion < 2) return SQLITE_ERROR;
  return api->xCreateFunction(api, "matched_phrases", 0, matched_phrases, 0);
}
