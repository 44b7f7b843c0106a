#include "word_memory.h"

#include <string.h>

enum {
  FIRST_SLOTS = 256,
  // Words beyond this are forgotten when the next search begins.
  MANY_WORDS = 1 << 15,
  // Rows of all words: 12 bytes each. A search begins with at most the first, and never has more than
  // the second.
  MANY_ROWS = 2 << 20,
  MOST_ROWS = 4 << 20,
};

static uint32_t hash_of(const char *text, int length) {
  uint32_t hash = 2166136261u;
  for (int i = 0; i < length; i++) hash = (hash ^ (uint8_t)text[i]) * 16777619u;
  return hash;
}

// The slot of the word, or the empty one where it belongs.
static kb_word **slot_of(const kb_word_memory *memory, const char *text, int length, uint32_t hash) {
  uint32_t mask = (uint32_t)memory->slot_count - 1;
  for (uint32_t at = hash & mask;; at = (at + 1) & mask) {
    const kb_word *word = memory->slots[at];
    if (word == 0) return &memory->slots[at];
    if (word->hash == hash && word->length == length && memcmp(word->text, text, (size_t)length) == 0) {
      return &memory->slots[at];
    }
  }
}

static int grow(kb_word_memory *memory) {
  kb_word_memory larger = *memory;
  larger.slot_count = memory->slot_count ? memory->slot_count * 2 : FIRST_SLOTS;
  size_t bytes = sizeof(kb_word *) * (size_t)larger.slot_count;
  larger.slots = sqlite3_malloc64(bytes);
  if (larger.slots == 0) return SQLITE_NOMEM;
  memset(larger.slots, 0, bytes);
  for (int i = 0; i < memory->slot_count; i++) {
    kb_word *word = memory->slots[i];
    if (word) *slot_of(&larger, word->text, word->length, word->hash) = word;
  }
  sqlite3_free(memory->slots);
  *memory = larger;
  return SQLITE_OK;
}

int kb_word_find(kb_word_memory *memory, const char *text, int length, kb_word **result) {
  *result = 0;
  if (memory->count * 2 >= memory->slot_count) {
    int code = grow(memory);
    if (code != SQLITE_OK) return code;
  }
  uint32_t hash = hash_of(text, length);
  kb_word **slot = slot_of(memory, text, length, hash);
  if (*slot == 0) {
    kb_word *word = sqlite3_malloc64(sizeof(kb_word) + (sqlite3_uint64)length);
    if (word == 0) return SQLITE_NOMEM;
    memset(word, 0, sizeof(kb_word));
    word->text = (char *)(word + 1);
    memcpy(word->text, text, (size_t)length);
    word->length = length;
    word->hash = hash;
    word->rows = word->estimate = word->rough_estimate = -1;
    word->greatest = 1;
    *slot = word;
    memory->count++;
  }
  *result = *slot;
  return SQLITE_OK;
}

int kb_word_keep(kb_word_memory *memory, kb_word *word, kb_postings *postings) {
  if (word->is_kept || memory->kept_rows + postings->count > MOST_ROWS) return 0;
  memory->kept_rows += postings->count;
  word->postings = *postings;
  word->is_kept = 1;
  memset(postings, 0, sizeof(*postings));
  return 1;
}

void kb_words_trim(kb_word_memory *memory) {
  if (memory->count > MANY_WORDS) kb_words_forget(memory);
  if (memory->kept_rows <= MANY_ROWS) return;
  for (int i = 0; i < memory->slot_count; i++) {
    kb_word *word = memory->slots[i];
    if (word == 0 || !word->is_kept) continue;
    kb_postings_free(&word->postings);
    word->is_kept = 0;
  }
  memory->kept_rows = 0;
}

void kb_words_forget(kb_word_memory *memory) {
  for (int i = 0; i < memory->slot_count; i++) {
    if (memory->slots[i] == 0) continue;
    kb_postings_free(&memory->slots[i]->postings);
    sqlite3_free(memory->slots[i]);
  }
  sqlite3_free(memory->slots);
  memset(memory, 0, sizeof(*memory));
}
