#include "ranking.h"

#include "fts5_collect.h"
#include "fts5_index.h"
#include "row_lengths.h"
#include "word_memory.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

enum {
  // Rows of a word that are kept; beyond, it is read again.
  KEPT_ROWS = 1 << 21,
  // Rows whose sums stand together, and those of them that are cleared together.
  SUM_SHIFT = 16,
  BLOCK_SHIFT = 6,
  // Lengths whose part of the formula is worked out beforehand.
  KNOWN_LENGTHS = 2048,
  // About how many rows of a common word stand on a page of the index.
  ROWS_OF_A_PAGE = 256,
  // Parts of scores that are worked out at once.
  PARTS = 1024,
  // A word in fewer rows is read without asking whether it could be left out.
  FEW_ROWS = 4096,
};

// Sums of neighbouring rows.
typedef struct sum_chunk {
  int is_touched;
  uint8_t touched[1 << (SUM_SHIFT - BLOCK_SHIFT)];  // blocks; others hold nothing that counts
  double scores[1 << SUM_SHIFT];
  uint8_t matched[1 << SUM_SHIFT];
} sum_chunk;

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
  kb_row_lengths lengths;
  kb_word_memory words;
  sum_chunk **sums;
  int64_t sum_count;
  sqlite3_stmt *collect;
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
  if (code == SQLITE_OK) code = kb_lengths_open(db, ranker->table, columns, &ranker->lengths);
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
  kb_lengths_forget(&ranker->lengths);
  kb_words_forget(&ranker->words);
}

void kb_ranker_close(kb_ranker *ranker) {
  if (ranker == 0) return;
  forget(ranker);
  for (int64_t i = 0; i < ranker->sum_count; i++) sqlite3_free(ranker->sums[i]);
  sqlite3_free(ranker->sums);
  for (int i = 0; i < KB_MAX_COLUMNS; i++) sqlite3_free(ranker->parts[i]);
  kb_lengths_close(&ranker->lengths);
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

// MARK: Words

// The rows of one clause: kept, or read from the index as they are asked for.
typedef struct source {
  const kb_clause *clause;
  kb_word *word;            // what is remembered of the clause
  kb_postings own;          // its rows, where there is no room to remember them
  const kb_postings *kept;  // all its rows; null: the cursor reads them
  int next;                 // of the kept
  int is_open;
  kb_cursor *cursor;
  int64_t rows;             // how many have it; -1: not known yet
  double factor;            // weight · idf
} source;

static void close_source(source *source) {
  kb_cursor_close(source->cursor);
  source->cursor = 0;
  kb_postings_free(&source->own);
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
static int read_word(kb_ranker *ranker, kb_word *word, int keeps_all, kb_postings *postings) {
  kb_cursor *cursor = 0;
  int64_t total = 0;
  int code = kb_cursor_open(ranker->index, word->text, word->length, &word->places, &cursor);
  while (code == SQLITE_OK && cursor) {
    const int64_t *rows;
    const kb_counts *counts;
    int count;
    code = kb_cursor_next(cursor, &rows, &counts, &count);
    if (code != SQLITE_OK || count == 0) break;
    total += count;
    if (keeps_all || total <= KEPT_ROWS) code = kb_postings_append(postings, rows, counts, count);
  }
  kb_cursor_close(cursor);
  if (code == SQLITE_OK) word->rows = total;
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

static int has_counts(const kb_word *word) { return word->is_kept && !word->is_scored; }

// What is remembered of an expression, its rows counted: under its text behind a byte that no word
// begins with. Rows that there is no room for are left in `postings`.
static int read_expression(kb_ranker *ranker, const kb_variant *variant, kb_word **word, kb_postings *postings) {
  char *name = sqlite3_mprintf("\1%.*s", variant->length, variant->text);
  if (name == 0) return SQLITE_NOMEM;
  int code = kb_word_find(&ranker->words, name, variant->length + 1, word);
  sqlite3_free(name);
  if (code != SQLITE_OK || (*word)->is_kept) return code;
  code = collect(ranker, variant, postings);
  if (code != SQLITE_OK) return code;
  (*word)->rows = postings->count;
  kb_word_keep(&ranker->words, *word, postings);
  return SQLITE_OK;
}

// Adds the rows of one of several variants.
static int add_variant(kb_ranker *ranker, const kb_variant *variant, kb_postings *all) {
  kb_postings read = {0};
  kb_word *word = 0;
  int code;
  if (variant->is_expression) {
    code = read_expression(ranker, variant, &word, &read);
  } else {
    code = kb_word_find(&ranker->words, variant->text, variant->length, &word);
    if (code == SQLITE_OK && !has_counts(word)) code = read_word(ranker, word, 1, &read);
  }
  if (code == SQLITE_OK) code = unite(all, has_counts(word) ? &word->postings : &read);
  kb_postings_free(&read);
  return code;
}

static int is_word(const kb_clause *clause) {
  return clause->variant_count == 1 && !clause->variants->is_expression;
}

// What is remembered of the clause: under the word, or under all its variants, each behind another such
// byte.
static int recall(kb_ranker *ranker, const kb_clause *clause, kb_word **word) {
  if (is_word(clause)) {
    return kb_word_find(&ranker->words, clause->variants->text, clause->variants->length, word);
  }
  sqlite3_str *name = sqlite3_str_new(ranker->db);
  for (int i = 0; i < clause->variant_count; i++) {
    sqlite3_str_appendchar(name, 1, clause->variants[i].is_expression ? '\2' : '\3');
    sqlite3_str_append(name, clause->variants[i].text, clause->variants[i].length);
  }
  int length = sqlite3_str_length(name), code = sqlite3_str_errcode(name);
  char *text = sqlite3_str_finish(name);
  if (code == SQLITE_OK) code = kb_word_find(&ranker->words, text ? text : "", text ? length : 0, word);
  sqlite3_free(text);
  return code;
}

// Counts the rows of a clause, and keeps them unless it is one word in too many.
static int read_all(kb_ranker *ranker, source *source) {
  const kb_clause *clause = source->clause;
  kb_word *word = source->word;
  kb_postings all = {0};
  int code = SQLITE_OK;
  if (is_word(clause)) {
    code = read_word(ranker, word, 0, &all);
  } else {
    for (int i = 0; i < clause->variant_count && code == SQLITE_OK; i++) {
      code = add_variant(ranker, &clause->variants[i], &all);
    }
    if (code == SQLITE_OK) word->rows = all.count;
  }
  if (code == SQLITE_OK) {
    source->rows = word->rows;
    if (word->rows <= KEPT_ROWS && kb_word_keep(&ranker->words, word, &all)) {
      source->kept = &word->postings;
    } else if (!is_word(clause)) {
      source->own = all;
      source->kept = &source->own;
      return SQLITE_OK;
    }
  }
  kb_postings_free(&all);
  return code;
}

// Opens a clause and finds how many rows have it; with `is_alone` its number need not be known.
static int open_source(kb_ranker *ranker, const kb_clause *clause, int is_alone, source *source) {
  memset(source, 0, sizeof(*source));
  source->clause = clause;
  int code = recall(ranker, clause, &source->word);
  if (code != SQLITE_OK) return code;
  const kb_word *word = source->word;
  source->rows = word->rows;
  if (word->is_kept) source->kept = &word->postings;
  // A single word is kept when it is asked for again.
  int is_streamed = (is_alone && word->rows < 0) || word->rows > KEPT_ROWS;
  int is_read = word->is_kept || (is_word(clause) && is_streamed);
  int is_told = clause->is_extra && clause->row_count > 0;
  if (!is_read && !(is_told && is_word(clause))) code = read_all(ranker, source);
  if (is_told) source->rows = clause->row_count;
  return code;
}

// Opens the cursor of a clause whose rows are not kept, if it is not open; null where it has none.
static int open_cursor(kb_ranker *ranker, source *source) {
  if (source->kept || source->is_open) return SQLITE_OK;
  source->is_open = 1;
  kb_word *word = source->word;
  return kb_cursor_open(ranker->index, word->text, word->length, &word->places, &source->cursor);
}

static int next_rows(kb_ranker *ranker, source *source, const int64_t **rows, const kb_counts **counts,
                     int *count) {
  *count = 0;
  if (source->kept) {
    *rows = source->kept->rows + source->next;
    *counts = source->kept->counts + source->next;
    *count = source->kept->count - source->next;
    source->next = source->kept->count;
    return SQLITE_OK;
  }
  int code = open_cursor(ranker, source);
  if (code != SQLITE_OK || source->cursor == 0) return code;
  return kb_cursor_next(source->cursor, rows, counts, count);
}

static double factor_of(kb_ranker *ranker, const source *source) {
  double all = (double)kb_index_row_count(ranker->index), with = (double)source->rows;
  if (with > all) all = with;
  return source->clause->weight * log(1 + (all - with + 0.5) / (with + 0.5));
}

// MARK: Scores

// x / (k1 + x) of one row, as exact as a float: so it is kept.
static inline int saturated(kb_ranker *ranker, int64_t row, kb_counts counts, float *score) {
  const uint16_t *lengths;
  int code = kb_lengths_of(&ranker->lengths, row, &lengths);
  if (code != SQLITE_OK) return code;
  double x = 0;
  for (int column = 0; counts; column++, counts >>= 8) {
    if ((counts & 0xff) == 0) continue;
    int length = lengths[column];
    double known = length < KNOWN_LENGTHS ? ranker->parts[column][length] : part(ranker, column, length);
    x += known * (double)(counts & 0xff);
  }
  *score = (float)(x / (ranker->k1 + x));
  return SQLITE_OK;
}

// The same of a row that `source` handed out.
static inline int part_of(kb_ranker *ranker, const source *source, int64_t row, kb_counts counts,
                          float *score) {
  if (!source->kept || !source->word->is_scored) return saturated(ranker, row, counts, score);
  memcpy(score, &counts, sizeof(*score));
  return SQLITE_OK;
}

// Turns the counts of rows that are remembered into parts of scores, where all are needed.
static int score_kept(kb_ranker *ranker, source *source) {
  kb_word *word = source->word;
  if (!word->is_kept || word->is_scored) return SQLITE_OK;
  double greatest = 0;
  for (int i = 0; i < word->postings.count; i++) {
    float score;
    int code = saturated(ranker, word->postings.rows[i], word->postings.counts[i], &score);
    if (code != SQLITE_OK) {
      // What is scored already cannot be told from counts.
      kb_word_drop(&ranker->words, word);
      return code;
    }
    memcpy(&word->postings.counts[i], &score, sizeof(score));
    if (score > greatest) greatest = score;
  }
  word->greatest = greatest;
  word->is_scored = 1;
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

static void move_candidate(candidates *all, int64_t from, int64_t to) {
  all->rows[to] = all->rows[from];
  all->scores[to] = all->scores[from];
  all->matched[to] = all->matched[from];
}

// The first place from `at` whose row is not below `row`: doubles the step, then halves it.
static int position_from(const int64_t *rows, int at, int count, int64_t row) {
  if (rows[at] >= row) return at;
  int low = at, step = 1;
  while (step < count - low && rows[low + step] < row) {
    low += step;
    step *= 2;
  }
  int high = step < count - low ? low + step : count;
  while (high - low > 1) {
    int middle = low + (high - low) / 2;
    if (rows[middle] < row) low = middle;
    else high = middle;
  }
  return high;
}

// Adds what a word gives to the candidates; drops those without it where `needed`.
static int add_to_candidates(kb_ranker *ranker, source *source, candidates *all, int needed) {
  int code = SQLITE_OK;
  int matched = !source->clause->is_extra;
  int64_t at = 0, kept = 0;
  // The rows that are kept move up, so the cursor looks at a list of its own. Where candidates are
  // few, the pages between them need not be read.
  int64_t *wanted = 0;
  code = open_cursor(ranker, source);
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
    code = next_rows(ranker, source, &rows, &counts, &count);
    if (code != SQLITE_OK || count == 0) break;
    int i = 0;
    while (i < count && at < all->count && code == SQLITE_OK) {
      i = position_from(rows, i, count, all->rows[at]);
      if (i == count) break;
      if (rows[i] == all->rows[at]) {
        float score = 0;
        code = part_of(ranker, source, rows[i], counts[i], &score);
        all->rows[kept] = rows[i];
        all->scores[kept] = all->scores[at] + source->factor * score;
        all->matched[kept++] = (uint8_t)(all->matched[at] + matched);
        i++;
      } else if (!needed) {
        move_candidate(all, at, kept++);
      }
      at++;
    }
  }
  for (; !needed && at < all->count; at++) {
    move_candidate(all, at, kept++);
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
  if (code == SQLITE_OK) code = score_kept(ranker, source);
  while (code == SQLITE_OK) {
    const int64_t *rows;
    const kb_counts *counts;
    int count;
    code = next_rows(ranker, source, &rows, &counts, &count);
    if (code != SQLITE_OK || count == 0) break;
    for (int i = 0; i < count && all->count < source->rows && code == SQLITE_OK; i++) {
      float score = 0;
      code = part_of(ranker, source, rows[i], counts[i], &score);
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

// Whether rows that cannot come among the best may be passed by.
static int can_leave_out(const kb_rank_request *request) {
  return !request->accepts && !request->wants_total && !request->has_after && request->limit > 0;
}

// How many rows the words alone must rank rightly, with so many extra words behind them.
static int depth_of(const kb_rank_request *request, int extras) {
  return extras == 0 || request->limit > request->lifted_count ? request->limit : request->lifted_count;
}

static int offer_candidates(const candidates *all, best *best) {
  int code = SQLITE_OK;
  for (int64_t i = 0; i < all->count && code == SQLITE_OK; i++) {
    code = offer(best, all->rows[i], all->scores[i], all->matched[i]);
    if (i % 65536 == 65535 && is_late(best->request)) code = SQLITE_INTERRUPT;
  }
  return code;
}

// MARK: Sums

static int grow(sum_chunk ***list, int64_t *count, int64_t index) {
  if (index < *count) return SQLITE_OK;
  int64_t more = index + 1 > *count * 2 ? index + 1 : *count * 2;
  sum_chunk **grown = sqlite3_realloc64(*list, sizeof(sum_chunk *) * (sqlite3_uint64)more);
  if (grown == 0) return SQLITE_NOMEM;
  memset(grown + *count, 0, sizeof(sum_chunk *) * (size_t)(more - *count));
  *list = grown;
  *count = more;
  return SQLITE_OK;
}

static int sum_chunk_of(kb_ranker *ranker, int64_t number, sum_chunk **chunk) {
  int code = grow(&ranker->sums, &ranker->sum_count, number);
  if (code != SQLITE_OK) return code;
  *chunk = ranker->sums[number];
  if (*chunk == 0) {
    *chunk = ranker->sums[number] = sqlite3_malloc64(sizeof(sum_chunk));
    if (*chunk == 0) return SQLITE_NOMEM;
    (*chunk)->is_touched = 0;
  }
  if (!(*chunk)->is_touched) {
    memset((*chunk)->touched, 0, sizeof((*chunk)->touched));
    (*chunk)->is_touched = 1;
  }
  return SQLITE_OK;
}

static void clear_block(sum_chunk *chunk, int block) {
  memset(chunk->scores + (block << BLOCK_SHIFT), 0, sizeof(double) << BLOCK_SHIFT);
  memset(chunk->matched + (block << BLOCK_SHIFT), 0, 1 << BLOCK_SHIFT);
  chunk->touched[block] = 1;
}

// Adds parts to the sums of rows that stand together, and returns how many do.
static int add_parts(sum_chunk *chunk, const int64_t *rows, const float *parts, int count, double factor) {
  int64_t number = *rows >> SUM_SHIFT;
  int i = 0;
  for (; i < count && rows[i] >> SUM_SHIFT == number; i++) {
    int at = (int)(rows[i] & ((1 << SUM_SHIFT) - 1));
    if (!chunk->touched[at >> BLOCK_SHIFT]) clear_block(chunk, at >> BLOCK_SHIFT);
    chunk->scores[at] += factor * parts[i];
    chunk->matched[at]++;
  }
  return i;
}

// Adds what a word gives to the sums of all its rows.
static int add_to_sums(kb_ranker *ranker, source *source) {
  float parts[PARTS], greatest = 0;
  int code = score_kept(ranker, source);
  while (code == SQLITE_OK) {
    const int64_t *rows;
    const kb_counts *counts;
    int count;
    code = next_rows(ranker, source, &rows, &counts, &count);
    if (code != SQLITE_OK || count == 0) break;
    for (int i = 0; i < count && code == SQLITE_OK;) {
      int n = count - i < PARTS ? count - i : PARTS;
      for (int k = 0; k < n && code == SQLITE_OK; k++) {
        code = part_of(ranker, source, rows[i + k], counts[i + k], &parts[k]);
        if (parts[k] > greatest) greatest = parts[k];
      }
      for (int k = 0; k < n && code == SQLITE_OK;) {
        sum_chunk *chunk = 0;
        code = sum_chunk_of(ranker, rows[i + k] >> SUM_SHIFT, &chunk);
        if (code == SQLITE_OK) k += add_parts(chunk, rows + i + k, parts + k, n - k, source->factor);
      }
      i += n;
    }
  }
  if (code == SQLITE_OK) source->word->greatest = greatest;
  return code;
}

// A row that has a sum.
typedef struct summed {
  int64_t row;
  double score;
  int matched;
} summed;

// The first row from `row` on that has a sum; 0 where there is none.
static int next_sum(const kb_ranker *ranker, int64_t row, summed *found) {
  while (row >> SUM_SHIFT < ranker->sum_count) {
    const sum_chunk *chunk = ranker->sums[row >> SUM_SHIFT];
    int at = (int)(row & ((1 << SUM_SHIFT) - 1));
    if (chunk == 0 || !chunk->is_touched) {
      row = ((row >> SUM_SHIFT) + 1) << SUM_SHIFT;
    } else if (!chunk->touched[at >> BLOCK_SHIFT]) {
      row = ((row >> BLOCK_SHIFT) + 1) << BLOCK_SHIFT;
    } else if (chunk->matched[at] == 0) {
      row++;
    } else {
      *found = (summed){row, chunk->scores[at], chunk->matched[at]};
      return 1;
    }
  }
  return 0;
}

// Offers the rows of a block that have a sum.
static int offer_block(const sum_chunk *chunk, int64_t number, int block, best *best) {
  const kb_rank_request *request = best->request;
  const double *scores = chunk->scores + (block << BLOCK_SHIFT);
  if (best->count == request->limit && request->limit > 0 && !request->wants_total) {
    // Of most blocks no row can come among the best, which is told for all at once.
    double least = best->hits[0].score;
    int some = 0;
    for (int at = 0; at < 1 << BLOCK_SHIFT; at++) some |= scores[at] >= least;
    if (!some) return SQLITE_OK;
  }
  int code = SQLITE_OK;
  for (int at = block << BLOCK_SHIFT; at < (block + 1) << BLOCK_SHIFT && code == SQLITE_OK; at++) {
    if (chunk->matched[at] == 0) continue;
    code = offer(best, number << SUM_SHIFT | at, chunk->scores[at], chunk->matched[at]);
  }
  return code;
}

// Offers every row that has a sum.
static int offer_sums(kb_ranker *ranker, best *best) {
  int code = SQLITE_OK;
  for (int64_t number = 0; number < ranker->sum_count && code == SQLITE_OK; number++) {
    const sum_chunk *chunk = ranker->sums[number];
    if (chunk == 0 || !chunk->is_touched) continue;
    for (int block = 0; block < 1 << (SUM_SHIFT - BLOCK_SHIFT) && code == SQLITE_OK; block++) {
      if (chunk->touched[block]) code = offer_block(chunk, number, block, best);
    }
    if (code == SQLITE_OK && is_late(best->request)) return SQLITE_INTERRUPT;
  }
  return code;
}

static void clear_sums(kb_ranker *ranker) {
  for (int64_t i = 0; i < ranker->sum_count; i++) {
    if (ranker->sums[i]) ranker->sums[i]->is_touched = 0;
  }
}

// MARK: Leaving out

// Sums are added in another order than bounds, so a little is allowed for rounding.
static double bound_of(double more) { return more * (1 + 1e-9); }

// Puts the best `limit` of what is summed so far into `interim`, whatever is added later; its hits are
// the caller's to free.
static int rank_interim(kb_ranker *ranker, const kb_rank_request *request, int limit, const candidates *all,
                        best *interim, kb_rank_request *copy) {
  *copy = *request;
  copy->limit = limit;
  copy->wants_total = copy->has_after = 0;
  *interim = (best){copy, 0, 0, 0, 0};
  interim->hits = sqlite3_malloc64(sizeof(kb_rank_hit) * ((sqlite3_uint64)limit + 1));
  if (interim->hits == 0) return SQLITE_NOMEM;
  return all ? offer_candidates(all, interim) : offer_sums(ranker, interim);
}

// The score that a row needs so far to be among the best `limit`; 0 while they are fewer. Null for
// `all`: of all sums.
static int least_of(kb_ranker *ranker, const kb_rank_request *request, int limit, const candidates *all,
                    double *least) {
  *least = 0;
  if (limit > (all ? all->count : kb_index_row_count(ranker->index))) return SQLITE_OK;
  best interim;
  kb_rank_request copy;
  int code = rank_interim(ranker, request, limit, all, &interim, &copy);
  *least = code == SQLITE_OK && interim.count == limit ? interim.hits[0].score : 0;
  sqlite3_free(interim.hits);
  return code;
}

// Drops the candidates that cannot come among the best `limit` any more when at most `more` is added.
static int prune(kb_ranker *ranker, const kb_rank_request *request, int limit, double more, candidates *all) {
  if (!can_leave_out(request) || all->count <= limit) return SQLITE_OK;
  double least = 0, bound = bound_of(more);
  int code = least_of(ranker, request, limit, all, &least);
  int64_t kept = 0;
  for (int64_t i = 0; i < all->count && code == SQLITE_OK; i++) {
    if (all->scores[i] + bound < least) continue;
    move_candidate(all, i, kept++);
  }
  if (code == SQLITE_OK) all->count = kept;
  return code;
}

// The most that words can give to a row.
static double most_of(const source *sources, int count) {
  double sum = 0;
  for (int i = 0; i < count; i++) sum += sources[i].factor * sources[i].word->greatest;
  return sum;
}

// MARK: Strategies

// One word: its rows go to the best as they are read.
static int rank_word(kb_ranker *ranker, source *source, best *best) {
  int code = SQLITE_OK;
  int64_t read = 0;
  int knows = source->rows >= 0;
  source->factor = knows ? factor_of(ranker, source) : source->clause->weight;
  code = score_kept(ranker, source);
  while (code == SQLITE_OK) {
    const int64_t *rows;
    const kb_counts *counts;
    int count;
    code = next_rows(ranker, source, &rows, &counts, &count);
    if (code != SQLITE_OK || count == 0) break;
    if (is_late(best->request)) return SQLITE_INTERRUPT;
    read += count;
    for (int i = 0; i < count && code == SQLITE_OK; i++) {
      float score = 0;
      code = part_of(ranker, source, rows[i], counts[i], &score);
      if (code == SQLITE_OK) code = offer(best, rows[i], source->factor * score, 1);
    }
  }
  if (code != SQLITE_OK || knows) return code;
  source->rows = source->word->rows = read;
  // The order of one word's rows does not depend on its factor.
  double factor = factor_of(ranker, source) / source->factor;
  for (int i = 0; i < best->count; i++) best->hits[i].score *= factor;
  return SQLITE_OK;
}

// Sorts what was best by row.
static int by_row(const void *one, const void *other) {
  int64_t a = ((const kb_rank_hit *)one)->row, b = ((const kb_rank_hit *)other)->row;
  return (a > b) - (a < b);
}

// The best rows so far, those that extra words may lift; null for `all`: of all sums.
static int lifted_candidates(kb_ranker *ranker, const kb_rank_request *request, const candidates *all,
                             candidates *few) {
  int64_t most = all ? all->count : kb_index_row_count(ranker->index);
  int limit = request->lifted_count < most ? request->lifted_count : (int)most;
  best interim;
  kb_rank_request copy;
  int code = rank_interim(ranker, request, limit, all, &interim, &copy);
  if (code == SQLITE_OK) code = make_candidates(interim.count, few);
  if (code == SQLITE_OK) {
    qsort(interim.hits, (size_t)interim.count, sizeof(kb_rank_hit), by_row);
    for (int i = 0; i < interim.count; i++) {
      few->rows[i] = interim.hits[i].row;
      few->scores[i] = interim.hits[i].score;
      few->matched[i] = (uint8_t)interim.hits[i].matched;
    }
    few->count = interim.count;
  }
  sqlite3_free(interim.hits);
  return code;
}

// Puts the scores of `few` in the place of those that the same rows have in `all`.
static void put_back(const candidates *few, candidates *all) {
  for (int64_t i = 0, at = 0; i < few->count; i++) {
    while (all->rows[at] < few->rows[i]) at++;
    all->scores[at] = few->scores[i];
  }
}

static void put_into_sums(kb_ranker *ranker, const candidates *few) {
  for (int64_t i = 0; i < few->count; i++) {
    ranker->sums[few->rows[i] >> SUM_SHIFT]->scores[few->rows[i] & ((1 << SUM_SHIFT) - 1)] = few->scores[i];
  }
}

// Adds what the extra words give to the best rows so far; null for `all`: of all sums.
static int lift(kb_ranker *ranker, source *extras, int count, const kb_rank_request *request, candidates *all) {
  if (count == 0 || request->limit == 0) return SQLITE_OK;
  candidates few = {0};
  int code = lifted_candidates(ranker, request, all, &few);
  for (int i = 0; i < count && code == SQLITE_OK; i++) {
    code = prune(ranker, request, request->limit, most_of(extras + i, count - i), &few);
    if (code == SQLITE_OK && is_late(request)) code = SQLITE_INTERRUPT;
    if (code == SQLITE_OK) code = add_to_candidates(ranker, &extras[i], &few, 0);
  }
  if (code == SQLITE_OK && all) put_back(&few, all);
  else if (code == SQLITE_OK) put_into_sums(ranker, &few);
  free_candidates(&few);
  return code;
}

// Words of which each must be there, or rows that are given: only candidates are looked at. Extra
// words stand behind the first `count`.
static int rank_candidates(kb_ranker *ranker, source *sources, int count, int extras, int needs_all,
                           best *best) {
  const kb_rank_request *request = best->request;
  candidates all = {0};
  int first = request->rows == 0;
  int code = first ? candidates_of_word(ranker, &sources[0], &all) : candidates_of_rows(request, &all);
  for (int i = first; i < count && code == SQLITE_OK; i++) {
    // What a row has so far says something only when no word can drop it any more.
    double more = most_of(sources + i, count - i);
    if (i > 0 && !needs_all) code = prune(ranker, request, depth_of(request, extras), more, &all);
    if (code == SQLITE_OK && is_late(request)) code = SQLITE_INTERRUPT;
    if (code == SQLITE_OK) code = add_to_candidates(ranker, &sources[i], &all, needs_all);
  }
  if (code == SQLITE_OK) code = lift(ranker, sources + count, extras, request, &all);
  if (code == SQLITE_OK) code = offer_candidates(&all, best);
  free_candidates(&all);
  return code;
}

// The rows whose sums can still come among the best when at most `more` is added.
static int candidates_of_sums(kb_ranker *ranker, double least, double more, candidates *all) {
  double bound = bound_of(more);
  int64_t room = 0;
  summed next;
  for (int64_t row = 0; next_sum(ranker, row, &next); row = next.row + 1) room += next.score + bound >= least;
  int code = make_candidates(room, all);
  if (code != SQLITE_OK) return code;
  for (int64_t row = 0; next_sum(ranker, row, &next); row = next.row + 1) {
    if (next.score + bound < least) continue;
    all->rows[all->count] = next.row;
    all->scores[all->count] = next.score;
    all->matched[all->count++] = (uint8_t)next.matched;
  }
  return SQLITE_OK;
}

// Turns from sums to candidates where the words that are left, which add at most `more`, can lift no
// row among the best that has none of the earlier ones.
static int turn_to_candidates(kb_ranker *ranker, const kb_rank_request *request, int depth, double more,
                              candidates *all, int *is_following) {
  double least = 0;
  int code = least_of(ranker, request, depth, 0, &least);
  if (code != SQLITE_OK || least <= bound_of(more)) return code;
  *is_following = 1;
  return candidates_of_sums(ranker, least, more, all);
}

// Words of which some must be there, the rarest first, and no rows given. Once the words that are left
// cannot lift a new row among the best, only rows are followed that can still get there (Turtle and
// Flood: Query Evaluation: Strategies and Optimizations, 1995, max score). Extra words stand behind
// the first `count`.
static int rank_sums(kb_ranker *ranker, source *sources, int count, int extras, best *best) {
  const kb_rank_request *request = best->request;
  candidates all = {0};
  int is_following = 0, depth = depth_of(request, extras);
  int code = SQLITE_OK;
  for (int i = 0; i < count && code == SQLITE_OK; i++) {
    double more = most_of(sources + i, count - i);
    int may_turn = can_leave_out(request) && sources[i].rows > FEW_ROWS && most_of(sources, i) > more;
    if (is_following) code = prune(ranker, request, depth, more, &all);
    else if (may_turn) code = turn_to_candidates(ranker, request, depth, more, &all, &is_following);
    if (code == SQLITE_OK && is_late(request)) code = SQLITE_INTERRUPT;
    if (code != SQLITE_OK) break;
    code = is_following ? add_to_candidates(ranker, &sources[i], &all, 0)
                        : add_to_sums(ranker, &sources[i]);
  }
  if (code == SQLITE_OK) {
    code = lift(ranker, sources + count, extras, request, is_following ? &all : 0);
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
  int is_extra = one->clause->is_extra;
  if (is_extra != other->clause->is_extra) return !is_extra;
  return is_extra ? one->factor > other->factor : one->rows < other->rows;
}

// The rarest first; behind them those that are extra, those that add most first; of equals the earlier.
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
  int words = 0;
  for (int i = 0; i < request->clause_count; i++) words += !sources[i].clause->is_extra;
  if (words == 0 && request->rows == 0) return SQLITE_OK;
  if (ranks_one_word(request)) return rank_word(ranker, sources, best);
  sort_sources(sources, request->clause_count);
  int extras = request->clause_count - words, needs_all = request->least_matched >= words;
  if (request->rows || needs_all) {
    return rank_candidates(ranker, sources, words, extras, needs_all, best);
  }
  return rank_sums(ranker, sources, words, extras, best);
}

int kb_ranker_search(kb_ranker *ranker, const kb_rank_request *request, kb_rank_hit *hits, int *count,
                     int64_t *total) {
  best best = {request, hits, 0, 0, 0};
  *count = 0;
  *total = 0;
  if (request->clause_count == 0 && request->rows == 0) return SQLITE_OK;
  int code = kb_ranker_refresh(ranker);
  if (code != SQLITE_OK) return code;
  kb_words_begin(&ranker->words);
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

int kb_ranker_estimate(kb_ranker *ranker, const char *text, int length, int is_rough, int64_t *rows) {
  kb_word *word = 0;
  *rows = 0;
  int code = kb_word_find(&ranker->words, text, length, &word);
  if (code != SQLITE_OK) return code;
  int64_t *estimate = is_rough ? &word->rough_estimate : &word->estimate;
  if (*estimate < 0) {
    int64_t found = 0;
    code = kb_index_estimate(ranker->index, text, length, &word->places, is_rough, &found);
    if (code == SQLITE_OK) *estimate = found;
  }
  if (code == SQLITE_OK) *rows = *estimate;
  return code;
}

int kb_ranker_count(kb_ranker *ranker, const char *expression, int length, int64_t *rows) {
  kb_variant variant = {expression, length, 1};
  kb_postings postings = {0};
  kb_word *word = 0;
  int code = read_expression(ranker, &variant, &word, &postings);
  kb_postings_free(&postings);
  *rows = code == SQLITE_OK ? word->rows : 0;
  return code;
}

// MARK: Explaining

// How often a variant stands in each column of `row`.
static int counts_in(kb_ranker *ranker, const kb_variant *variant, int64_t row, kb_counts *found) {
  *found = 0;
  kb_word *word = 0;
  kb_postings postings = {0};
  int code;
  if (variant->is_expression) {
    code = read_expression(ranker, variant, &word, &postings);
    const kb_postings *all = code == SQLITE_OK && word->is_kept ? &word->postings : &postings;
    int at = all->count > 0 ? position_from(all->rows, 0, all->count, row) : 0;
    if (code == SQLITE_OK && at < all->count && all->rows[at] == row) *found = all->counts[at];
    kb_postings_free(&postings);
    return code;
  }
  kb_cursor *cursor = 0;
  const int64_t *rows;
  const kb_counts *counts;
  int count = 0;
  code = kb_cursor_open(ranker->index, variant->text, variant->length, 0, &cursor);
  if (code == SQLITE_OK && cursor) {
    kb_cursor_want(cursor, &row, 1, 1);
    code = kb_cursor_next(cursor, &rows, &counts, &count);
  }
  if (code == SQLITE_OK && count > 0 && *rows == row) *found = *counts;
  kb_cursor_close(cursor);
  return code;
}

int kb_ranker_explain(kb_ranker *ranker, const kb_clause *clause, int64_t row, int *counts,
                      int *lengths, int64_t *row_count, int64_t *rows_with) {
  int code = kb_ranker_refresh(ranker);
  if (code != SQLITE_OK) return code;
  source source;
  code = open_source(ranker, clause, 0, &source);
  kb_counts all = 0;
  for (int i = 0; i < clause->variant_count && code == SQLITE_OK; i++) {
    kb_counts found;
    code = counts_in(ranker, &clause->variants[i], row, &found);
    if (code == SQLITE_OK) all = sum_of(all, found);
  }
  const uint16_t *known = 0;
  if (code == SQLITE_OK) code = kb_lengths_of(&ranker->lengths, row, &known);
  for (int i = 0; i < ranker->columns && code == SQLITE_OK; i++) {
    counts[i] = (int)(all >> (8 * i) & 0xff);
    lengths[i] = known[i];
  }
  *rows_with = source.rows;
  *row_count = kb_index_row_count(ranker->index);
  close_source(&source);
  return code;
}
