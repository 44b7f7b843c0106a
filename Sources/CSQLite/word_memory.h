// What is remembered of the words of one index until its table changes.
#ifndef KB_WORD_MEMORY_H
#define KB_WORD_MEMORY_H

#include "fts5_index.h"

typedef struct kb_word {
  char *text;
  int length;
  uint32_t hash;
  int64_t rows;          // how many rows have it; -1: not counted yet
  int64_t estimate;      // about how many; -1: not asked yet
  int64_t rough_estimate;
  double greatest;       // its greatest part in a score, factor left out; 1: not known yet
  kb_places places;      // where it begins
  int is_kept;           // all its rows are in `postings`
  kb_postings postings;
} kb_word;

typedef struct kb_word_memory {
  kb_word **slots;       // by hash; the length is a power of two
  int slot_count;
  int count;
  int64_t kept_rows;
} kb_word_memory;

// The word, which stays where it is until words are forgotten. Returns an error code.
int kb_word_find(kb_word_memory *memory, const char *text, int length, kb_word **word);

// Whether so many rows may be kept; if so they are taken from `postings`, which is empty then.
int kb_word_keep(kb_word_memory *memory, kb_word *word, kb_postings *postings);

// Makes room, where much is remembered. No word may be in use.
void kb_words_trim(kb_word_memory *memory);
void kb_words_forget(kb_word_memory *memory);

#endif
