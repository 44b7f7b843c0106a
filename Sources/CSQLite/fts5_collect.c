#include "fts5_collect.h"

void kb_collect(const Fts5ExtensionApi *api, Fts5Context *fts, sqlite3_context *context, int count,
                sqlite3_value **arguments) {
  kb_postings *postings =
      count == 1 ? sqlite3_value_pointer(arguments[0], KB_POSTINGS_POINTER) : 0;
  if (postings == 0) {
    sqlite3_result_error(context, "kb_collect() is for kb's own searches", -1);
    return;
  }
  int tally[KB_MAX_COLUMNS] = {0};
  int code = SQLITE_OK;
  int phrases = api->xPhraseCount(fts);
  for (int phrase = 0; phrase < phrases && code == SQLITE_OK; phrase++) {
    Fts5PhraseIter iterator;
    int column = -1, offset = -1;
    code = api->xPhraseFirst(fts, phrase, &iterator, &column, &offset);
    while (code == SQLITE_OK && column >= 0) {
      if (column < KB_MAX_COLUMNS) tally[column]++;
      api->xPhraseNext(fts, &iterator, &column, &offset);
    }
  }
  kb_counts counts = 0;
  for (int i = 0; i < KB_MAX_COLUMNS; i++) {
    counts |= (kb_counts)(tally[i] < 255 ? tally[i] : 255) << (8 * i);
  }
  int64_t row = api->xRowid(fts);
  if (code == SQLITE_OK) code = kb_postings_append(postings, &row, &counts, 1);
  if (code != SQLITE_OK) sqlite3_result_error_code(context, code);
}
