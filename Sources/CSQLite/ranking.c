#include "ranking.h"

#include "fts5_index.h"
#include "fts5_collect.h"

#include <math.h>
#include <string.h>

enum {
  // Rows of a word that are kept while it is counted; beyond, it is read again.
  KEPT_ROWS = 65536,
  // Words whose number of rows is remembered.
  REMEMBERED = 1024,
  // Rows whose lengths, or sums, stand together.
  LENGTH_SHIFT = 13,
  SUM_SHIFT = 16,
  // Lengths of a chunk that are looked up one by one before all of them are read.
  SINGLE_LENGTHS = 48,
  // Lengths whose part of the formula is worked out beforehand.
  KNOWN_LENGTHS = 2048,
  UNKNOWN = 0xffff,
  // About how many rows of a common word stand on a page of the index.
  ROWS_OF_A_PAGE = 256,
};

// Lengths of the columns of neighbouring rows.
typedef struct length_chunk {
  int looked_up;
  int is_whole;
  uint16_t lengths[];  // [row][column]
} length_chunk;

// Sums of neighbouring rows.
typedef struct sum_chunk {
  int is_touched;
  double scores[1 << SUM_SHIFT];
  uint8_t matched[1 << SUM_SHIFT];
} sum_chunk;

typedef struct remembered {
  char *word;
  int length;
  int64_t rows;
} remembered;

struct kb_ranker {
  sqlite3 *db;
  char *table;
  kb_index *index;
  int columns;
  double k1;
  double weights[KB_MAX_COLUMNS];
  double b[KB_MAX_COLUMNS];
  uint64_t stamp;
  double averages[KB_MAX_COLUMNS];
  double *parts[KB_MAX_COLUMNS];  // weight / (1 - b + b · length / average), by length
  length_chunk **lengths;
  int64_t length_count;
  sum_chunk **sums;
  int64_t sum_count;
  sqlite3_stmt *length_of;
  sqlite3_stmt *lengths_of;
  sqlite3_stmt *collect;
  remembered words[REMEMBERED];
};

// MARK: Opening

static int prepare(kb_ranker *ranker, const char *format, sqlite3_stmt **statement) {
  char *sql = sqlite3_mprintf(format, ranker->table, ranker->table, ranker->table);
  if (sql == 0) return SQLITE_NOMEM;
  int code = sqlite3_prepare_v3(ranker->db, sql, -1, SQLITE_PREPARE_PERSISTENT, statement, 0);
  sqlite3_free(sql);
  return code;
}

int kb_ranker_open(sqlite3 *db, const char *table, double k1, const double *weights, const double *b,
                   int columns, kb_ranker **result) {
  *result = 0;
  kb_ranker *ranker = sqlite3_malloc64(sizeof(kb_ranker));
  if (ranker == 0) return SQLITE_NOMEM;
  memset(ranker, 0, sizeof(kb_ranker));
  ranker->db = db;
  ranker->k1 = k1;
  ranker->columns = columns;
  ranker->table = sqlite3_mprintf("%s", table);
  int code = ranker->table ? kb_index_open(db, ranker->table, &ranker->index) : SQLITE_NOMEM;
  if (code == SQLITE_OK && kb_index_columns(ranker->index) != columns) code = SQLITE_MISMATCH;
  for (int i = 0; i < columns && i < KB_MAX_COLUMNS && code == SQLITE_OK; i++) {
    ranker->weights[i] = weights[i];
    ranker->b[i] = b[i];
    ranker->parts[i] = sqlite3_malloc64(sizeof(double) * KNOWN_LENGTHS);
    if (ranker->parts[i] == 0) code = SQLITE_NOMEM;
  }
  if (code == SQLITE_OK) {
    code = prepare(ranker, "SELECT id, sz FROM main.\"%w_docsize\" WHERE id = ?1", &ranker->length_of);
  }
  if (code == SQLITE_OK) {
    code = prepare(ranker, "SELECT id, sz FROM main.\"%w_docsize\" WHERE id BETWEEN ?1 AND ?2",
                   &ranker->lengths_of);
  }
  if (code == SQLITE_OK) {
    code = prepare(ranker,
                   "SELECT kb_collect(\"%w\", ?2) FROM main.\"%w\" WHERE \"%w\" MATCH ?1 ORDER BY rowid",
                   &ranker->collect);
  }
  if (code == SQLITE_OK) *result = ranker;
  else kb_ranker_close(ranker);
  return code;
}

static void forget(kb_ranker *ranker) {
  for (int64_t i = 0; i < ranker->length_count; i++) sqlite3_free(ranker->lengths[i]);
  sqlite3_free(ranker->lengths);
  ranker->lengths = 0;
  ranker->length_count = 0;
  for (int i = 0; i < REMEMBERED; i++) {
    sqlite3_free(ranker->words[i].word);
    ranker->words[i].word = 0;
  }
}

void kb_ranker_close(kb_ranker *ranker) {
  if (ranker == 0) return;
  forget(ranker);
  for (int64_t i = 0; i < ranker->sum_count; i++) sqlite3_free(ranker->sums[i]);
  sqlite3_free(ranker->sums);
  for (int i = 0; i < KB_MAX_COLUMNS; i++) sqlite3_free(ranker->parts[i]);
  sqlite3_finalize(ranker->length_of);
  sqlite3_finalize(ranker->lengths_of);
  sqlite3_finalize(ranker->collect);
  kb_index_close(ranker->index);
  sqlite3_free(ranker->table);
  sqlite3_free(ranker);
}

static double part(const kb_ranker *ranker, int column, int length) {
  double b = ranker->b[column];
  return ranker->weights[column] / (1 - b + b * length / ranker->averages[column]);
}

// Reads what changes with the table, and forgets what no longer holds.
int kb_ranker_refresh(kb_ranker *ranker) {
  int code = kb_index_refresh(ranker->index);
  if (code != SQLITE_OK || kb_index_stamp(ranker->index) == ranker->stamp) return code;
  forget(ranker);
  ranker->stamp = kb_index_stamp(ranker->index);
  double rows = (double)kb_index_row_count(ranker->index);
  for (int i = 0; i < ranker->columns; i++) {
    double tokens = (double)kb_index_token_count(ranker->index, i);
    ranker->averages[i] = tokens > 0 && rows > 0 ? tokens / rows : 1;
    for (int length = 0; length < KNOWN_LENGTHS; length++) {
      ranker->parts[i][length] = part(ranker, i, length);
    }
  }
  return SQLITE_OK;
}

int64_t kb_ranker_row_count(const kb_ranker *ranker) { return kb_index_row_count(ranker->index); }

double kb_ranker_average_length(const kb_ranker *ranker, int column) {
  return ranker->averages[column];
}

// MARK: Lengths

// Makes room at `index` in a list of pointers.
static int grow(void ***list, int64_t *count, int64_t index) {
  if (index < *count) return SQLITE_OK;
  int64_t more = index + 1 > *count * 2 ? index + 1 : *count * 2;
  void **grown = sqlite3_realloc64(*list, sizeof(void *) * (sqlite3_uint64)more);
  if (grown == 0) return SQLITE_NOMEM;
  memset(grown + *count, 0, sizeof(void *) * (size_t)(more - *count));
  *list = grown;
  *count = more;
  return SQLITE_OK;
}

// Takes the varints of one row of %_docsize.
static void take_lengths(kb_ranker *ranker, sqlite3_stmt *statement, length_chunk *chunk) {
  int64_t row = sqlite3_column_int64(statement, 0);
  const uint8_t *p = sqlite3_column_blob(statement, 1), *end = p + sqlite3_column_bytes(statement, 1);
  uint16_t *lengths = chunk->lengths + (row & ((1 << LENGTH_SHIFT) - 1)) * ranker->columns;
  for (int i = 0; i < ranker->columns; i++) {
    uint64_t value = 0;
    while (p < end) {
      value = value << 7 | (*p & 0x7f);
      if (*p++ < 0x80) break;
    }
    lengths[i] = value < UNKNOWN ? (uint16_t)value : UNKNOWN - 1;
  }
}

static int run_lengths(kb_ranker *ranker, sqlite3_stmt *statement, length_chunk *chunk) {
  int code;
  while ((code = sqlite3_step(statement)) == SQLITE_ROW) take_lengths(ranker, statement, chunk);
  int reset = sqlite3_reset(statement);
  return code == SQLITE_DONE ? SQLITE_OK : reset;
}

// The lengths of the columns of `row`, from memory or from the file.
static int lengths_of(kb_ranker *ranker, int64_t row, const uint16_t **lengths) {
  int64_t number = row >> LENGTH_SHIFT;
  int code = grow((void ***)&ranker->lengths, &ranker->length_count, number);
  if (code != SQLITE_OK) return code;
  length_chunk *chunk = ranker->lengths[number];
  size_t bytes = sizeof(uint16_t) * (size_t)ranker->columns << LENGTH_SHIFT;
  if (chunk == 0) {
    chunk = ranker->lengths[number] = sqlite3_malloc64(sizeof(length_chunk) + bytes);
    if (chunk == 0) return SQLITE_NOMEM;
    chunk->looked_up = chunk->is_whole = 0;
    memset(chunk->lengths, 0xff, bytes);
  }
  uint16_t *found = chunk->lengths + (row & ((1 << LENGTH_SHIFT) - 1)) * ranker->columns;
  *lengths = found;
  if (*found != UNKNOWN) return SQLITE_OK;
  if (!chunk->is_whole) {
    if (chunk->looked_up++ < SINGLE_LENGTHS) {
      sqlite3_bind_int64(ranker->length_of, 1, row);
      code = run_lengths(ranker, ranker->length_of, chunk);
    } else {
      sqlite3_bind_int64(ranker->lengths_of, 1, number << LENGTH_SHIFT);
      sqlite3_bind_int64(ranker->lengths_of, 2, ((number + 1) << LENGTH_SHIFT) - 1);
      chunk->is_whole = 1;
      code = run_lengths(ranker, ranker->lengths_of, chunk);
    }
  }
  // A row without lengths is of an index that is out of step: it counts as empty.
  if (code == SQLITE_OK && *found == UNKNOWN) memset(found, 0, sizeof(uint16_t) * (size_t)ranker->columns);
  return code;
}

// MARK: Words

// The rows of one clause: kept, or read from the index as they are asked for.
typedef struct source {
  const kb_clause *clause;
  kb_postings kept;
  int is_kept;
  int next;         // of the kept
  kb_cursor *cursor;
  int64_t rows;     // how many have the word
  double factor;    // weight · idf
} source;

static void close_source(source *source) {
  kb_cursor_close(source->cursor);
  source->cursor = 0;
  kb_postings_free(&source->kept);
}

static remembered *memory_of(kb_ranker *ranker, const kb_variant *word) {
  uint32_t hash = 2166136261u;
  for (int i = 0; i < word->length; i++) hash = (hash ^ (uint8_t)word->text[i]) * 16777619u;
  return &ranker->words[hash % REMEMBERED];
}

static int remember(kb_ranker *ranker, const kb_variant *word, int64_t rows) {
  remembered *memory = memory_of(ranker, word);
  char *text = sqlite3_malloc64((sqlite3_uint64)word->length + 1);
  if (text == 0) return SQLITE_NOMEM;
  memcpy(text, word->text, (size_t)word->length);
  sqlite3_free(memory->word);
  *memory = (remembered){text, word->length, rows};
  return SQLITE_OK;
}

static int64_t recalled(kb_ranker *ranker, const kb_variant *word) {
  const remembered *memory = memory_of(ranker, word);
  int is_same = memory->word && memory->length == word->length
                && memcmp(memory->word, word->text, (size_t)word->length) == 0;
  return is_same ? memory->rows : -1;
}

// Rows and counts of an FTS5 expression.
static int collect(kb_ranker *ranker, const kb_variant *variant, kb_postings *postings) {
  sqlite3_bind_text(ranker->collect, 1, variant->text, variant->length, SQLITE_STATIC);
  sqlite3_bind_pointer(ranker->collect, 2, postings, KB_POSTINGS_POINTER, 0);
  int code;
  while ((code = sqlite3_step(ranker->collect)) == SQLITE_ROW) continue;
  int reset = sqlite3_reset(ranker->collect);
  sqlite3_clear_bindings(ranker->collect);
  return code == SQLITE_DONE ? SQLITE_OK : reset;
}

// Reads the rows of a word, and keeps them as long as they are not too many.
static int read_word(kb_ranker *ranker, const kb_variant *word, int keeps_all, kb_postings *postings,
                     int64_t *total) {
  kb_cursor *cursor = 0;
  *total = 0;
  int code = kb_cursor_open(ranker->index, word->text, word->length, &cursor);
  while (code == SQLITE_OK && cursor) {
    const int64_t *rows;
    const kb_counts *counts;
    int count;
    code = kb_cursor_next(cursor, &rows, &counts, &count);
    if (code != SQLITE_OK || count == 0) break;
    *total += count;
    if (keeps_all || *total <= KEPT_ROWS) code = kb_postings_append(postings, rows, counts, count);
  }
  kb_cursor_close(cursor);
  return code;
}

static kb_counts sum_of(kb_counts a, kb_counts b) {
  kb_counts sum = 0;
  for (int shift = 0; shift < 32; shift += 8) {
    uint32_t count = (a >> shift & 0xff) + (b >> shift & 0xff);
    sum |= (count < 255 ? count : 255) << shift;
  }
  return sum;
}

// Puts `more` into `all`, rows ascending.
static int unite(kb_postings *all, const kb_postings *more) {
  kb_postings united = {0};
  int code = SQLITE_OK;
  for (int i = 0, j = 0; code == SQLITE_OK && (i < all->count || j < more->count);) {
    int takes_first = j == more->count || (i < all->count && all->rows[i] <= more->rows[j]);
    int takes_second = i == all->count || (j < more->count && more->rows[j] <= all->rows[i]);
    int64_t row = takes_first ? all->rows[i] : more->rows[j];
    kb_counts counts = takes_first ? all->counts[i] : 0;
    if (takes_second) counts = sum_of(counts, more->counts[j]);
    i += takes_first;
    j += takes_second;
    code = kb_postings_append(&united, &row, &counts, 1);
  }
  if (code != SQLITE_OK) {
    kb_postings_free(&united);
    return code;
  }
  kb_postings_free(all);
  *all = united;
  return SQLITE_OK;
}

// All rows of a clause that has several variants, or one that is no word.
static int keep_all(kb_ranker *ranker, source *source) {
  const kb_clause *clause = source->clause;
  int code = SQLITE_OK;
  for (int i = 0; i < clause->variant_count && code == SQLITE_OK; i++) {
    const kb_variant *variant = &clause->variants[i];
    kb_postings more = {0};
    int64_t total;
    code = variant->is_expression ? collect(ranker, variant, &more)
                                  : read_word(ranker, variant, 1, &more, &total);
    if (code == SQLITE_OK && source->kept.count > 0) {
      code = unite(&source->kept, &more);
      kb_postings_free(&more);
    } else if (code == SQLITE_OK) {
      kb_postings_free(&source->kept);
      source->kept = more;
    } else {
      kb_postings_free(&more);
    }
  }
  source->is_kept = 1;
  source->rows = source->kept.count;
  return code;
}

static int reopen(kb_ranker *ranker, source *source) {
  const kb_variant *word = source->clause->variants;
  return kb_cursor_open(ranker->index, word->text, word->length, &source->cursor);
}

// Opens a clause and finds how many rows have it; with `is_alone` its number need not be known.
static int open_source(kb_ranker *ranker, const kb_clause *clause, int is_alone, source *source) {
  memset(source, 0, sizeof(*source));
  source->clause = clause;
  if (clause->variant_count != 1 || clause->variants->is_expression) return keep_all(ranker, source);
  source->rows = recalled(ranker, clause->variants);
  if (source->rows > KEPT_ROWS || is_alone) return reopen(ranker, source);
  int code = read_word(ranker, clause->variants, 0, &source->kept, &source->rows);
  if (code != SQLITE_OK) return code;
  code = remember(ranker, clause->variants, source->rows);
  source->is_kept = source->rows <= KEPT_ROWS;
  if (!source->is_kept) {
    kb_postings_free(&source->kept);
    if (code == SQLITE_OK) code = reopen(ranker, source);
  }
  return code;
}

static int next_rows(source *source, const int64_t **rows, const kb_counts **counts, int *count) {
  if (!source->is_kept) {
    *count = 0;
    return source->cursor ? kb_cursor_next(source->cursor, rows, counts, count) : SQLITE_OK;
  }
  *rows = source->kept.rows + source->next;
  *counts = source->kept.counts + source->next;
  *count = source->kept.count - source->next;
  source->next = source->kept.count;
  return SQLITE_OK;
}

static double factor_of(kb_ranker *ranker, const source *source) {
  double all = (double)kb_index_row_count(ranker->index), with = (double)source->rows;
  if (with > all) all = with;
  return source->clause->weight * log(1 + (all - with + 0.5) / (with + 0.5));
}

// MARK: Scores

// x / (k1 + x) of one row.
static inline int saturated(kb_ranker *ranker, int64_t row, kb_counts counts, double *score) {
  const uint16_t *lengths;
  int64_t number = row >> LENGTH_SHIFT;
  const length_chunk *chunk = number < ranker->length_count ? ranker->lengths[number] : 0;
  lengths = chunk ? chunk->lengths + (row & ((1 << LENGTH_SHIFT) - 1)) * ranker->columns : 0;
  if (lengths == 0 || *lengths == UNKNOWN) {
    int code = lengths_of(ranker, row, &lengths);
    if (code != SQLITE_OK) return code;
  }
  double x = 0;
  for (int column = 0; counts; column++, counts >>= 8) {
    if ((counts & 0xff) == 0) continue;
    int length = lengths[column];
    double known = length < KNOWN_LENGTHS ? ranker->parts[column][length] : part(ranker, column, length);
    x += known * (double)(counts & 0xff);
  }
  *score = x / (ranker->k1 + x);
  return SQLITE_OK;
}

// MARK: The best

typedef struct best {
  const kb_rank_request *request;
  kb_rank_hit *hits;  // a heap, the worst on top
  int count;
  int64_t total;
  int64_t excluded;   // how many were passed by
} best;

static int is_better(double score, int64_t row, const kb_rank_hit *than) {
  return score > than->score || (score == than->score && row < than->row);
}

static void sift_down(kb_rank_hit *heap, int count, int at) {
  for (;;) {
    int worst = at, left = 2 * at + 1;
    if (left < count && is_better(heap[worst].score, heap[worst].row, &heap[left])) worst = left;
    if (left + 1 < count && is_better(heap[worst].score, heap[worst].row, &heap[left + 1])) {
      worst = left + 1;
    }
    if (worst == at) return;
    kb_rank_hit other = heap[at];
    heap[at] = heap[worst];
    heap[worst] = other;
    at = worst;
  }
}

static void push(best *best, kb_rank_hit hit) {
  int limit = best->request->limit;
  if (best->count == limit) {
    best->hits[0] = hit;
    sift_down(best->hits, limit, 0);
    return;
  }
  int at = best->count++;
  while (at > 0) {
    int above = (at - 1) / 2;
    if (!is_better(best->hits[above].score, best->hits[above].row, &hit)) break;
    best->hits[at] = best->hits[above];
    at = above;
  }
  best->hits[at] = hit;
}

// Offers a row, rows ascending.
static int offer(best *best, int64_t row, double score, int matched) {
  const kb_rank_request *request = best->request;
  if (matched < request->least_matched) return SQLITE_OK;
  while (best->excluded < request->excluded_count && request->excluded[best->excluded] < row) {
    best->excluded++;
  }
  if (best->excluded < request->excluded_count && request->excluded[best->excluded] == row) {
    return SQLITE_OK;
  }
  kb_rank_hit hit = {row, score, matched};
  int is_wanted = best->count < request->limit
                  || (request->limit > 0 && is_better(score, row, &best->hits[0]));
  if (request->has_after) {
    kb_rank_hit after = {request->after_row, request->after_score, 0};
    if (score == after.score ? row <= after.row : score > after.score) is_wanted = 0;
  }
  // Whether a row is accepted is asked only of those that would come among the best, unless all count.
  if (request->accepts && (is_wanted || request->wants_total)) {
    int answer = request->accepts(request->context, row);
    if (answer < 0) return SQLITE_ABORT;
    if (answer == 0) return SQLITE_OK;
  }
  best->total++;
  if (is_wanted) push(best, hit);
  return SQLITE_OK;
}

// Sorts the heap, best first.
static void sort_best(best *best) {
  for (int count = best->count; count > 1;) {
    kb_rank_hit worst = best->hits[0];
    best->hits[0] = best->hits[--count];
    best->hits[count] = worst;
    sift_down(best->hits, count, 0);
  }
}

// MARK: Candidates

// Rows that may be hits, ascending, with their sums so far.
typedef struct candidates {
  int64_t count;
  int64_t *rows;
  double *scores;
  uint8_t *matched;
} candidates;

static void free_candidates(candidates *candidates) {
  sqlite3_free(candidates->rows);
  sqlite3_free(candidates->scores);
  sqlite3_free(candidates->matched);
}

static int make_candidates(int64_t room, candidates *candidates) {
  sqlite3_uint64 n = (sqlite3_uint64)room + 1;
  candidates->count = 0;
  candidates->rows = sqlite3_malloc64(sizeof(int64_t) * n);
  candidates->scores = sqlite3_malloc64(sizeof(double) * n);
  candidates->matched = sqlite3_malloc64(n);
  int is_complete = candidates->rows && candidates->scores && candidates->matched;
  if (is_complete) return SQLITE_OK;
  free_candidates(candidates);
  memset(candidates, 0, sizeof(*candidates));
  return SQLITE_NOMEM;
}

// Adds what a word gives to the candidates; drops those without it where `needed`.
static int add_to_candidates(kb_ranker *ranker, source *source, candidates *all, int needed) {
  int code = SQLITE_OK;
  int matched = !source->clause->is_extra;
  int64_t at = 0, kept = 0;
  // The rows that are kept move up, so the cursor looks at a list of its own. Where candidates are
  // few, the pages between them need not be read.
  int64_t *wanted = 0;
  if (source->cursor) {
    wanted = sqlite3_malloc64(sizeof(int64_t) * (sqlite3_uint64)(all->count + 1));
    if (wanted == 0) return SQLITE_NOMEM;
    memcpy(wanted, all->rows, sizeof(int64_t) * (size_t)all->count);
    kb_cursor_want(source->cursor, wanted, all->count, all->count * ROWS_OF_A_PAGE < source->rows);
  }
  while (at < all->count && code == SQLITE_OK) {
    const int64_t *rows;
    const kb_counts *counts;
    int count;
    code = next_rows(source, &rows, &counts, &count);
    if (code != SQLITE_OK || count == 0) break;
    int i = 0;
    while (i < count && at < all->count && code == SQLITE_OK) {
      if (rows[i] < all->rows[at]) {
        i++;
        continue;
      }
      if (rows[i] == all->rows[at]) {
        double score = 0;
        code = saturated(ranker, rows[i], counts[i], &score);
        all->rows[kept] = rows[i];
        all->scores[kept] = all->scores[at] + source->factor * score;
        all->matched[kept++] = (uint8_t)(all->matched[at] + matched);
        i++;
      } else if (!needed) {
        all->rows[kept] = all->rows[at];
        all->scores[kept] = all->scores[at];
        all->matched[kept++] = all->matched[at];
      }
      at++;
    }
  }
  for (; !needed && at < all->count; at++) {
    all->rows[kept] = all->rows[at];
    all->scores[kept] = all->scores[at];
    all->matched[kept++] = all->matched[at];
  }
  all->count = kept;
  sqlite3_free(wanted);
  return code;
}

// The rows of the request as candidates.
static int candidates_of_rows(const kb_rank_request *request, candidates *all) {
  int code = make_candidates(request->row_count, all);
  if (code != SQLITE_OK) return code;
  size_t n = (size_t)request->row_count;
  if (n > 0) memcpy(all->rows, request->rows, sizeof(int64_t) * n);
  memset(all->scores, 0, sizeof(double) * n);
  memset(all->matched, 0, n);
  all->count = request->row_count;
  return SQLITE_OK;
}

// The rows of the rarest word as candidates.
static int candidates_of_word(kb_ranker *ranker, source *source, candidates *all) {
  int code = make_candidates(source->rows, all);
  while (code == SQLITE_OK) {
    const int64_t *rows;
    const kb_counts *counts;
    int count;
    code = next_rows(source, &rows, &counts, &count);
    if (code != SQLITE_OK || count == 0) break;
    for (int i = 0; i < count && all->count < source->rows && code == SQLITE_OK; i++) {
      double score = 0;
      code = saturated(ranker, rows[i], counts[i], &score);
      all->rows[all->count] = rows[i];
      all->scores[all->count] = source->factor * score;
      all->matched[all->count++] = 1;
    }
  }
  return code;
}

static int is_late(const kb_rank_request *request) {
  return request->is_late && request->is_late(request->context);
}

static int offer_candidates(const candidates *all, best *best) {
  int code = SQLITE_OK;
  for (int64_t i = 0; i < all->count && code == SQLITE_OK; i++) {
    code = offer(best, all->rows[i], all->scores[i], all->matched[i]);
    if (i % 65536 == 65535 && is_late(best->request)) code = SQLITE_INTERRUPT;
  }
  return code;
}

// MARK: Strategies

// One word: its rows go to the best as they are read.
static int rank_word(kb_ranker *ranker, source *source, best *best) {
  int code = SQLITE_OK;
  int64_t read = 0;
  int knows = source->is_kept || source->rows >= 0;
  source->factor = knows ? factor_of(ranker, source) : source->clause->weight;
  while (code == SQLITE_OK) {
    const int64_t *rows;
    const kb_counts *counts;
    int count;
    code = next_rows(source, &rows, &counts, &count);
    if (code != SQLITE_OK || count == 0) break;
    if (is_late(best->request)) return SQLITE_INTERRUPT;
    read += count;
    for (int i = 0; i < count && code == SQLITE_OK; i++) {
      double score = 0;
      code = saturated(ranker, rows[i], counts[i], &score);
      if (code == SQLITE_OK) code = offer(best, rows[i], source->factor * score, 1);
    }
  }
  if (code != SQLITE_OK || knows) return code;
  source->rows = read;
  // The order of one word's rows does not depend on its factor.
  double factor = factor_of(ranker, source) / source->factor;
  for (int i = 0; i < best->count; i++) best->hits[i].score *= factor;
  return remember(ranker, source->clause->variants, read);
}

// Words of which each must be there, or rows that are given: only candidates are looked at.
static int rank_candidates(kb_ranker *ranker, source *sources, int count, int needs_all, best *best) {
  const kb_rank_request *request = best->request;
  candidates all = {0};
  int first = request->rows == 0;
  int code = first ? candidates_of_word(ranker, &sources[0], &all) : candidates_of_rows(request, &all);
  for (int i = first; i < count && code == SQLITE_OK; i++) {
    code = is_late(request) ? SQLITE_INTERRUPT
                            : add_to_candidates(ranker, &sources[i], &all,
                                                needs_all && !sources[i].clause->is_extra);
  }
  if (code == SQLITE_OK) code = offer_candidates(&all, best);
  free_candidates(&all);
  return code;
}

static int sum_chunk_of(kb_ranker *ranker, int64_t number, sum_chunk **chunk) {
  int code = grow((void ***)&ranker->sums, &ranker->sum_count, number);
  if (code != SQLITE_OK) return code;
  *chunk = ranker->sums[number];
  if (*chunk == 0) {
    *chunk = ranker->sums[number] = sqlite3_malloc64(sizeof(sum_chunk));
    if (*chunk == 0) return SQLITE_NOMEM;
    (*chunk)->is_touched = 0;
  }
  if (!(*chunk)->is_touched) {
    memset(*chunk, 0, sizeof(sum_chunk));
    (*chunk)->is_touched = 1;
  }
  return SQLITE_OK;
}

// Adds what a word gives to the sums of all its rows.
static int add_to_sums(kb_ranker *ranker, source *source) {
  int code = SQLITE_OK;
  sum_chunk *chunk = 0;
  int64_t number = -1;
  while (code == SQLITE_OK) {
    const int64_t *rows;
    const kb_counts *counts;
    int count;
    code = next_rows(source, &rows, &counts, &count);
    if (code != SQLITE_OK || count == 0) break;
    for (int i = 0; i < count && code == SQLITE_OK; i++) {
      double score = 0;
      code = saturated(ranker, rows[i], counts[i], &score);
      if (code == SQLITE_OK && rows[i] >> SUM_SHIFT != number) {
        number = rows[i] >> SUM_SHIFT;
        code = sum_chunk_of(ranker, number, &chunk);
      }
      if (code != SQLITE_OK) break;
      int at = (int)(rows[i] & ((1 << SUM_SHIFT) - 1));
      chunk->scores[at] += source->factor * score;
      chunk->matched[at]++;
    }
  }
  return code;
}

// Offers every row that has a sum.
static int offer_sums(kb_ranker *ranker, best *best) {
  int code = SQLITE_OK;
  for (int64_t number = 0; number < ranker->sum_count && code == SQLITE_OK; number++) {
    const sum_chunk *chunk = ranker->sums[number];
    if (chunk == 0 || !chunk->is_touched) continue;
    for (int at = 0; at < 1 << SUM_SHIFT && code == SQLITE_OK; at++) {
      if (chunk->matched[at] == 0) continue;
      code = offer(best, number << SUM_SHIFT | at, chunk->scores[at], chunk->matched[at]);
    }
    if (is_late(best->request)) return SQLITE_INTERRUPT;
  }
  return code;
}

static void clear_sums(kb_ranker *ranker) {
  for (int64_t i = 0; i < ranker->sum_count; i++) {
    if (ranker->sums[i]) ranker->sums[i]->is_touched = 0;
  }
}

// The least of the best sums so far, which no row below can pass any more; 0 while there are too few.
static int threshold(kb_ranker *ranker, const kb_rank_request *request, double *least) {
  kb_rank_request plain = *request;
  plain.least_matched = 1;
  plain.accepts = 0;
  best some = {&plain, 0, 0, 0, 0};
  some.hits = sqlite3_malloc64(sizeof(kb_rank_hit) * ((sqlite3_uint64)plain.limit + 1));
  if (some.hits == 0) return SQLITE_NOMEM;
  int code = offer_sums(ranker, &some);
  *least = some.count == plain.limit && plain.limit > 0 ? some.hits[0].score : 0;
  sqlite3_free(some.hits);
  return code;
}

// The rows whose sums can still come among the best when at most `more` is added.
static int candidates_of_sums(kb_ranker *ranker, double least, double more, candidates *all) {
  int64_t room = 0;
  for (int pass = 0; pass < 2; pass++) {
    if (pass == 1) {
      int code = make_candidates(room, all);
      if (code != SQLITE_OK) return code;
    }
    for (int64_t number = 0; number < ranker->sum_count; number++) {
      const sum_chunk *chunk = ranker->sums[number];
      if (chunk == 0 || !chunk->is_touched) continue;
      for (int at = 0; at < 1 << SUM_SHIFT; at++) {
        if (chunk->matched[at] == 0 || chunk->scores[at] + more < least) continue;
        if (pass == 0) {
          room++;
          continue;
        }
        all->rows[all->count] = number << SUM_SHIFT | at;
        all->scores[all->count] = chunk->scores[at];
        all->matched[all->count++] = chunk->matched[at];
      }
    }
  }
  return SQLITE_OK;
}

// Words of which some must be there, the rarest first, and no rows given. Once the words that are left
// cannot lift a new row among the best, only rows are followed that can still get there (Turtle and
// Flood: Query Evaluation: Strategies and Optimizations, 1995, max score).
static int rank_sums(kb_ranker *ranker, source *sources, int count, best *best) {
  const kb_rank_request *request = best->request;
  int can_leave_out = !request->accepts && !request->wants_total && !request->has_after
                      && request->excluded_count == 0 && request->least_matched <= 1;
  double more = 0;
  for (int i = 0; i < count; i++) more += sources[i].factor;
  candidates all = {0};
  int is_following = 0;
  int code = SQLITE_OK;
  for (int i = 0; i < count && code == SQLITE_OK; i++) {
    if (is_late(request)) code = SQLITE_INTERRUPT;
    int is_extra = sources[i].clause->is_extra;
    if (code == SQLITE_OK && i > 0 && !is_following
        && (is_extra || (can_leave_out && sources[i].rows > 4096))) {
      // Sums are added in another order than bounds, so a little is allowed for rounding.
      double least = 0, bound = more * (1 + 1e-9);
      if (can_leave_out) code = threshold(ranker, request, &least);
      if (code == SQLITE_OK && (is_extra || least > bound)) {
        code = candidates_of_sums(ranker, least, bound, &all);
        is_following = 1;
      }
    }
    if (code == SQLITE_OK) {
      code = is_following ? add_to_candidates(ranker, &sources[i], &all, 0)
                          : add_to_sums(ranker, &sources[i]);
    }
    more -= sources[i].factor;
  }
  if (code == SQLITE_OK) code = is_following ? offer_candidates(&all, best) : offer_sums(ranker, best);
  free_candidates(&all);
  clear_sums(ranker);
  return code;
}

// MARK: Searching

// Whether rank_word has all that is to do.
static int ranks_one_word(const kb_rank_request *request) {
  return request->clause_count == 1 && request->rows == 0 && request->least_matched == 1;
}

static int open_sources(kb_ranker *ranker, const kb_rank_request *request, source *sources) {
  int code = SQLITE_OK;
  int is_alone = ranks_one_word(request) && !request->has_after;
  for (int i = 0; i < request->clause_count && code == SQLITE_OK; i++) {
    code = open_source(ranker, &request->clauses[i], is_alone, &sources[i]);
    if (code == SQLITE_OK && !is_alone) sources[i].factor = factor_of(ranker, &sources[i]);
  }
  return code;
}

static int comes_before(const source *one, const source *other) {
  int is_extra = one->clause->is_extra, is_other_extra = other->clause->is_extra;
  return is_extra == is_other_extra ? one->rows < other->rows : is_other_extra;
}

// The rarest first, those that are extra last; of equals the earlier.
static void sort_sources(source *sources, int count) {
  for (int i = 1; i < count; i++) {
    source moved = sources[i];
    int at = i;
    while (at > 0 && comes_before(&moved, &sources[at - 1])) {
      sources[at] = sources[at - 1];
      at--;
    }
    sources[at] = moved;
  }
}

static int rank(kb_ranker *ranker, source *sources, best *best) {
  const kb_rank_request *request = best->request;
  int count = request->clause_count, needed = 0;
  for (int i = 0; i < count; i++) needed += !sources[i].clause->is_extra;
  if (needed == 0 && request->rows == 0) return SQLITE_OK;
  if (ranks_one_word(request)) return rank_word(ranker, sources, best);
  sort_sources(sources, count);
  int needs_all = request->least_matched >= needed;
  if (request->rows || needs_all) return rank_candidates(ranker, sources, count, needs_all, best);
  return rank_sums(ranker, sources, count, best);
}

int kb_ranker_search(kb_ranker *ranker, const kb_rank_request *request, kb_rank_hit *hits, int *count,
                     int64_t *total) {
  best best = {request, hits, 0, 0, 0};
  *count = 0;
  *total = 0;
  if (request->clause_count == 0 && request->rows == 0) return SQLITE_OK;
  int code = kb_ranker_refresh(ranker);
  if (code != SQLITE_OK) return code;
  size_t bytes = sizeof(source) * ((size_t)request->clause_count + 1);
  source *sources = sqlite3_malloc64(bytes);
  if (sources == 0) return SQLITE_NOMEM;
  memset(sources, 0, bytes);
  code = open_sources(ranker, request, sources);
  if (code == SQLITE_OK) code = rank(ranker, sources, &best);
  for (int i = 0; i < request->clause_count; i++) close_source(&sources[i]);
  sqlite3_free(sources);
  sort_best(&best);
  *count = code == SQLITE_OK ? best.count : 0;
  *total = best.total;
  return code;
}

int kb_ranker_estimate(kb_ranker *ranker, const char *word, int length, int64_t *rows) {
  kb_cursor *cursor = 0;
  *rows = 0;
  int code = kb_cursor_open(ranker->index, word, length, &cursor);
  if (code == SQLITE_OK && cursor) code = kb_cursor_estimate(cursor, rows);
  kb_cursor_close(cursor);
  return code;
}

// MARK: Explaining

int kb_ranker_explain(kb_ranker *ranker, const kb_clause *clause, int64_t row, int *counts,
                      int *lengths, int64_t *row_count, int64_t *rows_with) {
  int code = kb_ranker_refresh(ranker);
  if (code != SQLITE_OK) return code;
  source source;
  code = open_source(ranker, clause, 0, &source);
  kb_counts found = 0;
  if (code == SQLITE_OK && source.cursor) kb_cursor_want(source.cursor, &row, 1, 1);
  while (code == SQLITE_OK) {
    const int64_t *rows;
    const kb_counts *row_counts;
    int count;
    code = next_rows(&source, &rows, &row_counts, &count);
    if (code != SQLITE_OK || count == 0) break;
    int i = 0;
    while (i < count && rows[i] < row) i++;
    if (i == count) continue;
    if (rows[i] == row) found = row_counts[i];
    break;
  }
  const uint16_t *known = 0;
  if (code == SQLITE_OK) code = lengths_of(ranker, row, &known);
  for (int i = 0; i < ranker->columns && code == SQLITE_OK; i++) {
    counts[i] = (int)(found >> (8 * i) & 0xff);
    lengths[i] = known[i];
  }
  *rows_with = source.rows;
  *row_count = kb_index_row_count(ranker->index);
  close_source(&source);
  return code;
}
