// The auxiliary function kb_collect(table, pointer): puts the rows of a MATCH, with the counts of its
// phrases, into the kb_postings that the pointer leads to.
#ifndef KB_FTS5_COLLECT_H
#define KB_FTS5_COLLECT_H

#include "fts5_index.h"

#define KB_POSTINGS_POINTER "kb_postings"

void kb_collect(const Fts5ExtensionApi *api, Fts5Context *fts, sqlite3_context *context, int count,
                sqlite3_value **arguments);

#endif
