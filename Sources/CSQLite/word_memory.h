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
  int is_scored;         // their counts have become parts of scores: floats
  uint64_t used;         // when it was asked for last
  kb_postings postings;
} kb_word;

typedef struct kb_word_memory {
  kb_word **slots;       // by hash; the length is a power of two
  int slot_count;
  int count;
  int64_t kept_rows;
  uint64_t clock;        // searches so far
} kb_word_memory;

// Begins a search: words that were found before may be forgotten from now on.
void kb_words_begin(kb_word_memory *memory);

// The word, which stays where it is until the next search begins. Returns an error code.
int kb_word_find(kb_word_memory *memory, const char *text, int length, kb_word **word);

// Takes the rows from `postings`, which is empty then, and forgets those of words that this search did
// not ask for, the longest unused first, where there is no room; 0: there is none.
int kb_word_keep(kb_word_memory *memory, kb_word *word, kb_postings *postings);

// Forgets the rows of a word.
void kb_word_drop(kb_word_memory *memory, kb_word *word);

void kb_words_forget(kb_word_memory *memory);

#endif
