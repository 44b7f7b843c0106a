#include "tokenizer.h"
#include "fts5_functions.h"

#include <string.h>

struct kb_tokenizer {
  fts5_tokenizer functions;
  Fts5Tokenizer *instance;
};

int kb_tokenizer_open(sqlite3 *db, kb_tokenizer **result) {
  static const char *arguments[] = {"unicode61", "remove_diacritics", "2"};
  *result = 0;
  fts5_api *api;
  int code = kb_fts5_api(db, &api);
  if (code != SQLITE_OK) return code;
  kb_tokenizer *tokenizer = sqlite3_malloc64(sizeof(kb_tokenizer));
  if (tokenizer == 0) return SQLITE_NOMEM;
  memset(tokenizer, 0, sizeof(kb_tokenizer));
  void *context = 0;
  code = api->xFindTokenizer(api, "porter", &context, &tokenizer->functions);
  if (code == SQLITE_OK) {
    code = tokenizer->functions.xCreate(context, arguments, 3, &tokenizer->instance);
  }
  if (code == SQLITE_OK) *result = tokenizer;
  else sqlite3_free(tokenizer);
  return code;
}

void kb_tokenizer_close(kb_tokenizer *tokenizer) {
  if (tokenizer == 0) return;
  tokenizer->functions.xDelete(tokenizer->instance);
  sqlite3_free(tokenizer);
}

typedef struct receiver {
  void *context;
  int (*take)(void *, const char *, int, int, int);
} receiver;

static int receive(void *pointer, int flags, const char *word, int count, int start, int end) {
  const receiver *receiver = pointer;
  (void)flags;
  return receiver->take(receiver->context, word, count, start, end);
}

int kb_tokenizer_run(kb_tokenizer *tokenizer, const char *text, int length, void *context,
                     int (*take)(void *, const char *, int, int, int)) {
  receiver receiver = {context, take};
  return tokenizer->functions.xTokenize(tokenizer->instance, &receiver, FTS5_TOKENIZE_DOCUMENT, text,
                                        length, receive);
}
