// The tokenizer that the tables of a knowledge base are made with, to see words as their index has them.
#ifndef KB_TOKENIZER_H
#define KB_TOKENIZER_H

#include <sqlite3.h>

typedef struct kb_tokenizer kb_tokenizer;

// porter unicode61 remove_diacritics 2.
int kb_tokenizer_open(sqlite3 *db, kb_tokenizer **tokenizer);
void kb_tokenizer_close(kb_tokenizer *tokenizer);

// Calls `take` with each word as the index has it, and with where it stands in `text`, in bytes, until
// it returns something else than SQLITE_OK.
int kb_tokenizer_run(kb_tokenizer *tokenizer, const char *text, int length, void *context,
                     int (*take)(void *context, const char *word, int count, int start, int end));

#endif
