#include "word_memory.h"

#include <stdlib.h>
#include <string.h>

enum {
  FIRST_SLOTS = 256,
  // Words beyond this are forgotten when the next search begins.
  MANY_WORDS = 1 << 15,
  // Rows of all words, 12 bytes each.
  MOST_ROWS = 8 << 20,
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
  (*slot)->used = memory->clock;
  *result = *slot;
  return SQLITE_OK;
}

void kb_word_drop(kb_word_memory *memory, kb_word *word) {
  memory->kept_rows -= word->postings.count;
  kb_postings_free(&word->postings);
  word->is_kept = word->is_scored = 0;
}

static int by_use(const void *one, const void *other) {
  uint64_t a = (*(kb_word *const *)one)->used, b = (*(kb_word *const *)other)->used;
  return (a > b) - (a < b);
}

// Forgets rows of words that this search did not ask for until so many fit in.
static int make_room(kb_word_memory *memory, int rows) {
  if (memory->kept_rows + rows <= MOST_ROWS) return 1;
  kb_word **kept = sqlite3_malloc64(sizeof(kb_word *) * ((sqlite3_uint64)memory->count + 1));
  if (kept == 0) return 0;
  size_t count = 0;
  for (int i = 0; i < memory->slot_count; i++) {
    kb_word *word = memory->slots[i];
    if (word && word->is_kept && word->used < memory->clock) kept[count++] = word;
  }
  qsort(kept, count, sizeof(kb_word *), by_use);
  for (size_t i = 0; i < count && memory->kept_rows + rows > MOST_ROWS; i++) {
    kb_word_drop(memory, kept[i]);
  }
  sqlite3_free(kept);
  return memory->kept_rows + rows <= MOST_ROWS;
}

int kb_word_keep(kb_word_memory *memory, kb_word *word, kb_postings *postings) {
  if (word->is_kept || !make_room(memory, postings->count)) return 0;
  memory->kept_rows += postings->count;
  word->postings = *postings;
  word->is_kept = 1;
  memset(postings, 0, sizeof(*postings));
  return 1;
}

void kb_words_begin(kb_word_memory *memory) {
  memory->clock++;
  if (memory->count > MANY_WORDS) kb_words_forget(memory);
}

void kb_words_forget(kb_word_memory *memory) {
  for (int i = 0; i < memory->slot_count; i++) {
    if (memory->slots[i] == 0) continue;
    kb_postings_free(&memory->slots[i]->postings);
    sqlite3_free(memory->slots[i]);
  }
  sqlite3_free(memory->slots);
  *memory = (kb_word_memory){.clock = memory->clock};
}
