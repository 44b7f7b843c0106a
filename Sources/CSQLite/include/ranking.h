// Ranks the rows of an FTS5 table by BM25F over its columns, best first.
//
// Robertson, Zaragoza, Taylor: Simple BM25 Extension to Multiple Weighted Fields (CIKM 2004). The
// score of a row is the sum, over the words asked for, of
//   weight · idf · x / (k1 + x),   idf = ln(1 + (N - n + 0.5) / (n + 0.5)),
//   x = sum over columns of  column weight · count / (1 - b + b · length / average length)
// with N rows of which n have the word; a count beyond 255 is taken as 255, a length beyond 65,534
// words as that. x / (k1 + x) is as exact as a float.
#ifndef KB_RANKING_H
#define KB_RANKING_H

#include <sqlite3.h>
#include <stdint.h>

typedef struct kb_ranker kb_ranker;

// One way to write what is looked for: a word as the table's tokenizer gives it, or an expression of
// FTS5 (a phrase, a prefix), whose hits count like those of a word.
typedef struct kb_variant {
  const char *text;
  int length;
  int is_expression;
} kb_variant;

// Something looked for: its variants, taken together as one word.
typedef struct kb_clause {
  const kb_variant *variants;
  int variant_count;
  double weight;
  int64_t row_count;         // of an extra clause: taken for the number of rows with it; 0: they are counted
  int is_extra;              // only adds to the scores of the best hits, and does not count as matched
} kb_clause;

typedef struct kb_rank_request {
  const kb_clause *clauses;
  int clause_count;
  int least_matched;         // rows with fewer clauses are no hits
  const int64_t *rows;       // ascending; null: all rows
  int64_t row_count;
  const int64_t *excluded;   // ascending
  int64_t excluded_count;
  int limit;
  int lifted_count;          // extra clauses add to the scores of so many hits that are best without them
  int wants_total;           // nothing is left out that does not come among the best
  int has_after;             // only hits that come after one with this score and row
  double after_score;
  int64_t after_row;
  int (*accepts)(void *context, int64_t row);  // null: all; 1 yes, 0 no, -1 stop with an error
  void *context;
  int (*is_late)(void *context);               // null: never; asked now and then
} kb_rank_request;

typedef struct kb_rank_hit {
  int64_t row;
  double score;
  int matched;               // clauses
} kb_rank_hit;

// A ranker for one table of the main schema, with a weight and a b for each of its columns.
// SQLITE_MISMATCH: not a table that can be ranked so.
int kb_ranker_open(sqlite3 *db, const char *table, double k1, const double *weights, const double *b,
                   int columns, kb_ranker **ranker);
void kb_ranker_close(kb_ranker *ranker);

// The best hits, by score, then by row; room for `limit` at `hits`. `*total` is how many rows hit, or
// at least that many. The caller holds a read transaction. SQLITE_INTERRUPT: it was late.
int kb_ranker_search(kb_ranker *ranker, const kb_rank_request *request, kb_rank_hit *hits, int *count,
                     int64_t *total);

// What a score was made of: for each column, how often the clause's words stand in `row`, and how
// many words it has; besides, how many rows have one of them. Returns an error code.
int kb_ranker_explain(kb_ranker *ranker, const kb_clause *clause, int64_t row, int *counts,
                      int *lengths, int64_t *row_count, int64_t *rows_with);

// Reads what changed since the latest search; each search does so by itself.
int kb_ranker_refresh(kb_ranker *ranker);

// About how many rows have a word, as of the latest search: exact where it is rare, unless `is_rough`,
// which looks into half of the index.
int kb_ranker_estimate(kb_ranker *ranker, const char *word, int length, int is_rough, int64_t *rows);

// How many rows an expression of FTS5 has, as of the latest search; a search for it need not ask again.
int kb_ranker_count(kb_ranker *ranker, const char *expression, int length, int64_t *rows);

// Rows of the table as of the latest search, and the average length of a column.
int64_t kb_ranker_row_count(const kb_ranker *ranker);
double kb_ranker_average_length(const kb_ranker *ranker, int column);

#endif
