#include "fts5_index.h"

#include <stddef.h>
#include <string.h>

// Rows of %_data that are no pages of segments.
enum { AVERAGES_ROW = 1, STRUCTURE_ROW = 10 };
enum { MAX_SEGMENTS = 2000, BATCH = 1024, SAMPLE = 100, POOL = 64, FORMAT_VERSION = 4 };

// Bits below a segment's number in the row of a page: page number, height and kind of page.
#define SEGMENT_SHIFT 37
#define PAGE_HEADER 4
// Higher numbers of rows come from damaged files only, and would take memory.
#define HIGHEST_ROW ((int64_t)1 << 36)
#define COLUMN_MARK 1

typedef struct segment {
  int id;
  int first;  // page
  int last;   // page
  int is_main;  // one of the largest, which hold half of the pages
} segment;

struct kb_index {
  sqlite3 *db;
  const char *table;
  int columns;
  int64_t rows;
  int64_t last_row;  // of the table
  int64_t tokens[KB_MAX_COLUMNS];
  segment *segments;  // newest first
  int segment_count;
  int64_t pages;       // of all segments
  int64_t main_pages;  // of the main ones
  uint64_t stamp;
  sqlite3_stmt *record;     // one row of %_data
  sqlite3_stmt *last;       // the last row of the table
  sqlite3_stmt *seek;       // the page that a term stands on
  sqlite3_stmt *beyond;     // the first page that begins with a later term
  sqlite3_stmt *pool[POOL]; // unused readers of pages
  int pooled;
};

// One segment's rows of one word.
typedef struct segment_cursor {
  kb_index *index;
  const kb_cursor *owner;
  sqlite3_stmt *pages;
  const uint8_t *page;
  int pos;            // in page
  int end;            // of the word's rows on this page
  int is_last_page;
  int is_absolute;    // the next row on this page is no difference
  int64_t row;
  int has_row;
  int left;           // bytes of a position list that go on on the next page
  int expects_column; // state within a position list
  int column;
  int tally[KB_MAX_COLUMNS];
  int is_done;
  // Rows that are asked for, ascending; null: all. `wanted` to `wanted_end` are still to come.
  const int64_t *wanted;
  const int64_t *wanted_end;
  int skips;          // pages between wanted rows
  int is_wanted;      // the row whose list is read
  const segment *segment;
  int number;         // of the page
  int first_number;
  int last_number;    // of the pages that can have rows of this word; 0: not looked for yet
  // The batch, and how many rows it has at most.
  int target;
  int next;
  int count;
  int64_t rows[BATCH];
  kb_counts counts[BATCH];
} segment_cursor;

struct kb_cursor {
  kb_index *index;
  char *term;                 // as the index has it
  int length;
  int count;                  // of segments
  segment_cursor **segments;  // newest first
  int64_t *rows;              // of a merged batch
  kb_counts *counts;
};

// A row that a newer segment took away: no word of the table has such counts, for one is there.
#define REMOVED 0u

// MARK: Bytes

// A varint of SQLite's file format; returns its length, or 0 where it does not end before `end`.
static int get_varint(const uint8_t *p, const uint8_t *end, uint64_t *value) {
  uint64_t v = 0;
  for (int i = 0; i < 9; i++) {
    if (p + i >= end) return 0;
    if (i == 8) {
      *value = v << 8 | p[8];
      return 9;
    }
    v = v << 7 | (p[i] & 0x7f);
    if (p[i] < 0x80) {
      *value = v;
      return i + 1;
    }
  }
  return 0;
}

static int get_u16(const uint8_t *p) { return p[0] << 8 | p[1]; }

static kb_counts packed(const int *tally) {
  kb_counts counts = 0;
  for (int i = 0; i < KB_MAX_COLUMNS; i++) {
    counts |= (kb_counts)(tally[i] < 255 ? tally[i] : 255) << (8 * i);
  }
  return counts;
}

// MARK: Statements

static int prepare(kb_index *index, const char *format, sqlite3_stmt **statement) {
  char *sql = sqlite3_mprintf(format, index->table);
  if (sql == 0) return SQLITE_NOMEM;
  int code = sqlite3_prepare_v3(index->db, sql, -1, SQLITE_PREPARE_PERSISTENT, statement, 0);
  sqlite3_free(sql);
  return code;
}

static int take_reader(kb_index *index, sqlite3_stmt **statement) {
  if (index->pooled > 0) {
    *statement = index->pool[--index->pooled];
    return SQLITE_OK;
  }
  return prepare(index, "SELECT block FROM main.\"%w_data\" WHERE id BETWEEN ?1 AND ?2 ORDER BY id", statement);
}

static void give_reader(kb_index *index, sqlite3_stmt *statement) {
  if (statement == 0) return;
  sqlite3_reset(statement);
  if (index->pooled < POOL) index->pool[index->pooled++] = statement;
  else sqlite3_finalize(statement);
}

// MARK: What changes with the table

static int read_averages(kb_index *index, const uint8_t *p, const uint8_t *end) {
  uint64_t value = 0;
  int n = p == end ? 0 : get_varint(p, end, &value);
  index->rows = n ? (int64_t)value : 0;
  for (int i = 0; i < index->columns; i++) {
    p += n;
    n = n ? get_varint(p, end, &value) : 0;
    index->tokens[i] = n ? (int64_t)value : 0;
  }
  return SQLITE_OK;
}

static int64_t pages_of(const segment *segment) { return (int64_t)segment->last - segment->first + 1; }

// Marks the largest segments until they hold half of the pages.
static void choose_main_segments(kb_index *index) {
  index->pages = index->main_pages = 0;
  for (int i = 0; i < index->segment_count; i++) index->pages += pages_of(&index->segments[i]);
  while (2 * index->main_pages < index->pages) {
    segment *largest = 0;
    for (int i = 0; i < index->segment_count; i++) {
      segment *segment = &index->segments[i];
      if (!segment->is_main && (largest == 0 || pages_of(segment) > pages_of(largest))) largest = segment;
    }
    if (largest == 0 || pages_of(largest) < 1) return;
    largest->is_main = 1;
    index->main_pages += pages_of(largest);
  }
}

// The structure record: a cookie of four bytes, then numbers: levels, segments, writes, and for each
// level how many of its segments a merge reads, how many it has, and their numbers and pages.
static int read_structure(kb_index *index, const uint8_t *p, const uint8_t *end) {
  if (end - p < 7) return SQLITE_CORRUPT_VTAB;
  // A later format marks itself here.
  if (p[4] == 0xff) return SQLITE_MISMATCH;
  p += 4;
  uint64_t levels = 0, total = 0, writes = 0;
  int n;
#define TAKE(value) \
  do { \
    if ((n = get_varint(p, end, &(value))) == 0) return SQLITE_CORRUPT_VTAB; \
    p += n; \
  } while (0)
  TAKE(levels);
  TAKE(total);
  TAKE(writes);
  if (total > MAX_SEGMENTS || levels > MAX_SEGMENTS) return SQLITE_CORRUPT_VTAB;
  segment *segments = sqlite3_malloc64(sizeof(segment) * (total + 1));
  if (segments == 0) return SQLITE_NOMEM;
  sqlite3_free(index->segments);
  index->segments = segments;
  index->segment_count = 0;
  for (uint64_t level = 0; level < levels; level++) {
    uint64_t merging = 0, count = 0;
    TAKE(merging);
    TAKE(count);
    if (count + (uint64_t)index->segment_count > total) return SQLITE_CORRUPT_VTAB;
    // The newest of a level stands last.
    segment *first = segments + index->segment_count;
    for (uint64_t i = 0; i < count; i++) {
      uint64_t id = 0, from = 0, to = 0;
      TAKE(id);
      TAKE(from);
      TAKE(to);
      first[count - 1 - i] = (segment){(int)id, (int)from, (int)to, 0};
    }
    index->segment_count += (int)count;
  }
#undef TAKE
  choose_main_segments(index);
  return SQLITE_OK;
}

static uint64_t hashed(uint64_t hash, const uint8_t *p, const uint8_t *end) {
  while (p < end) hash = (hash ^ *p++) * 0x100000001b3u;
  return hash;
}

static int read_record(kb_index *index, int64_t row,
                       int (*reader)(kb_index *, const uint8_t *, const uint8_t *)) {
  sqlite3_bind_int64(index->record, 1, row);
  int code = sqlite3_step(index->record);
  if (code == SQLITE_ROW) {
    const uint8_t *bytes = sqlite3_column_blob(index->record, 0);
    const uint8_t *end = bytes + sqlite3_column_bytes(index->record, 0);
    index->stamp = hashed(index->stamp, bytes, end);
    code = reader(index, bytes, end);
  } else if (code == SQLITE_DONE) {
    code = SQLITE_CORRUPT_VTAB;
  }
  int reset = sqlite3_reset(index->record);
  return code != SQLITE_OK ? code : reset;
}

static int read_last_row(kb_index *index) {
  int code = sqlite3_step(index->last);
  index->last_row = code == SQLITE_ROW ? sqlite3_column_int64(index->last, 0) : 0;
  int reset = sqlite3_reset(index->last);
  if (index->last_row > HIGHEST_ROW) return SQLITE_CORRUPT_VTAB;
  return code == SQLITE_ROW ? SQLITE_OK : reset;
}

int kb_index_refresh(kb_index *index) {
  index->stamp = 0xcbf29ce484222325u;
  int code = read_record(index, AVERAGES_ROW, read_averages);
  if (code == SQLITE_OK) code = read_last_row(index);
  if (code == SQLITE_OK) code = read_record(index, STRUCTURE_ROW, read_structure);
  return code;
}

int64_t kb_index_row_count(const kb_index *index) { return index->rows; }
int64_t kb_index_token_count(const kb_index *index, int column) { return index->tokens[column]; }
int kb_index_columns(const kb_index *index) { return index->columns; }
uint64_t kb_index_stamp(const kb_index *index) { return index->stamp; }

// MARK: Opening

// One number that `format` asks for; -1 where there is none.
static int number(kb_index *index, const char *format, int *value) {
  sqlite3_stmt *statement = 0;
  int code = prepare(index, format, &statement);
  *value = -1;
  if (code == SQLITE_OK && sqlite3_step(statement) == SQLITE_ROW) {
    *value = sqlite3_column_int(statement, 0);
  }
  int finalized = sqlite3_finalize(statement);
  return code != SQLITE_OK ? code : finalized;
}

int kb_index_open(sqlite3 *db, const char *table, kb_index **result) {
  *result = 0;
  kb_index *index = sqlite3_malloc64(sizeof(kb_index));
  if (index == 0) return SQLITE_NOMEM;
  memset(index, 0, sizeof(kb_index));
  index->db = db;
  index->table = table;
  int version = 0, plain = 0;
  int code = number(index, "SELECT v FROM main.\"%w_config\" WHERE k = 'version'", &version);
  if (code == SQLITE_OK) {
    code = number(index,
                  "SELECT sql NOT LIKE '%%detail%%' AND sql NOT LIKE '%%columnsize%%'"
                  " FROM main.sqlite_schema WHERE type = 'table' AND name = %Q",
                  &plain);
  }
  if (code == SQLITE_OK) {
    code = number(index, "SELECT count(*) FROM pragma_table_info(%Q)", &index->columns);
  }
  if (code == SQLITE_ERROR || version != FORMAT_VERSION || plain != 1 || index->columns < 1
      || index->columns > KB_MAX_COLUMNS) {
    code = code == SQLITE_OK || code == SQLITE_ERROR ? SQLITE_MISMATCH : code;
  }
  if (code == SQLITE_OK) {
    code = prepare(index, "SELECT block FROM main.\"%w_data\" WHERE id = ?1", &index->record);
  }
  if (code == SQLITE_OK) {
    code = prepare(index, "SELECT max(id) FROM main.\"%w_docsize\"", &index->last);
  }
  if (code == SQLITE_OK) {
    code = prepare(index,
                   "SELECT pgno FROM main.\"%w_idx\" WHERE segid = ?1 AND term <= ?2"
                   " ORDER BY term DESC LIMIT 1",
                   &index->seek);
  }
  if (code == SQLITE_OK) {
    code = prepare(index,
                   "SELECT pgno FROM main.\"%w_idx\" WHERE segid = ?1 AND term > ?2"
                   " ORDER BY term LIMIT 1",
                   &index->beyond);
  }
  if (code == SQLITE_OK) code = kb_index_refresh(index);
  if (code != SQLITE_OK) kb_index_close(index);
  else *result = index;
  return code;
}

void kb_index_close(kb_index *index) {
  if (index == 0) return;
  sqlite3_finalize(index->record);
  sqlite3_finalize(index->last);
  sqlite3_finalize(index->seek);
  sqlite3_finalize(index->beyond);
  for (int i = 0; i < index->pooled; i++) sqlite3_finalize(index->pool[i]);
  sqlite3_free(index->segments);
  sqlite3_free(index);
}

// MARK: Finding a term

// The leaf page of a segment where `term` must stand, if it is there.
static int page_of(kb_index *index, const segment *segment, const char *term, int length, int *page) {
  sqlite3_bind_int(index->seek, 1, segment->id);
  sqlite3_bind_blob(index->seek, 2, term, length, SQLITE_STATIC);
  *page = segment->first;
  int code = sqlite3_step(index->seek);
  if (code == SQLITE_ROW) {
    int found = (int)(sqlite3_column_int64(index->seek, 0) >> 1);
    if (found > *page) *page = found;
  }
  int reset = sqlite3_reset(index->seek);
  sqlite3_clear_bindings(index->seek);
  return code == SQLITE_ROW || code == SQLITE_DONE ? SQLITE_OK : reset;
}

// Reads the next page of the cursor's statement.
static int next_page(segment_cursor *cursor, int *size, int *leaf) {
  int code = sqlite3_step(cursor->pages);
  if (code == SQLITE_DONE) {
    cursor->is_done = 1;
    return SQLITE_OK;
  }
  if (code != SQLITE_ROW) return code;
  cursor->number++;
  cursor->page = sqlite3_column_blob(cursor->pages, 0);
  *size = sqlite3_column_bytes(cursor->pages, 0);
  if (cursor->page == 0 || *size < PAGE_HEADER) return SQLITE_CORRUPT_VTAB;
  *leaf = get_u16(cursor->page + 2);
  return *leaf < PAGE_HEADER || *leaf > *size ? SQLITE_CORRUPT_VTAB : SQLITE_OK;
}

// Stands the cursor before the rows of `term` on its first page; `is_done` where it is not there.
static int find_term(segment_cursor *cursor, const uint8_t *term, int length) {
  int size = 0, leaf = 0;
  int code = next_page(cursor, &size, &leaf);
  if (code != SQLITE_OK || cursor->is_done) return code;
  const uint8_t *footer = cursor->page + leaf, *footer_end = cursor->page + size;
  int pos = 0;
  int same = 0;  // bytes that the latest term read and `term` have in common
  int is_first = 1;
  while (footer < footer_end) {
    uint64_t step = 0, keep = 0, fresh = 0;
    int n = get_varint(footer, footer_end, &step);
    if (n == 0) return SQLITE_CORRUPT_VTAB;
    footer += n;
    pos += (int)step;
    if (step > (uint64_t)leaf || pos >= leaf) return SQLITE_CORRUPT_VTAB;
    const uint8_t *p = cursor->page + pos, *end = cursor->page + leaf;
    if (!is_first) {
      if ((n = get_varint(p, end, &keep)) == 0) return SQLITE_CORRUPT_VTAB;
      p += n;
    }
    if ((n = get_varint(p, end, &fresh)) == 0) return SQLITE_CORRUPT_VTAB;
    p += n;
    if (fresh > (uint64_t)(end - p)) return SQLITE_CORRUPT_VTAB;
    is_first = 0;
    // A term that keeps less than what is the same stands behind the one that is looked for.
    if ((int)keep < same) break;
    if ((int)keep > same) continue;
    int i = 0;
    while (i < (int)fresh && same + i < length && p[i] == term[same + i]) i++;
    if (i == (int)fresh && same + i == length) {
      cursor->pos = (int)(p + fresh - cursor->page);
      uint64_t next = 0;
      n = footer < footer_end ? get_varint(footer, footer_end, &next) : 0;
      cursor->is_last_page = n > 0;
      cursor->end = n > 0 ? pos + (int)next : leaf;
      if (cursor->end > leaf || cursor->pos > cursor->end) return SQLITE_CORRUPT_VTAB;
      cursor->is_absolute = 1;
      return SQLITE_OK;
    }
    if (i < (int)fresh && (same + i == length || p[i] > term[same + i])) break;
    same += i;
  }
  cursor->is_done = 1;
  return SQLITE_OK;
}

// Goes on to the next page of the rows.
static int turn_page(segment_cursor *cursor) {
  if (cursor->is_last_page) {
    cursor->is_done = 1;
    return cursor->left ? SQLITE_CORRUPT_VTAB : SQLITE_OK;
  }
  int size = 0, leaf = 0;
  int code = next_page(cursor, &size, &leaf);
  if (code != SQLITE_OK || cursor->is_done) return code;
  cursor->pos = PAGE_HEADER;
  cursor->end = leaf;
  cursor->is_absolute = 1;
  uint64_t first = 0;
  if (leaf < size && get_varint(cursor->page + leaf, cursor->page + size, &first)) {
    if (first > (uint64_t)leaf || first < PAGE_HEADER) return SQLITE_CORRUPT_VTAB;
    cursor->end = (int)first;
    cursor->is_last_page = 1;
  }
  return SQLITE_OK;
}

// MARK: Rows

// Counts the positions of a list, or of a part of one, of `n` bytes.
static void tally(segment_cursor *cursor, const uint8_t *p, int n) {
  const uint8_t *end = p + n;
  while (p < end) {
    uint8_t byte = *p++;
    if (cursor->expects_column) {
      cursor->expects_column = 0;
      cursor->column = byte;
    } else if (byte == COLUMN_MARK) {
      cursor->expects_column = 1;
    } else {
      while (byte & 0x80 && p < end) byte = *p++;
      if (cursor->column < cursor->index->columns) cursor->tally[cursor->column]++;
    }
  }
}

static void begin_list(segment_cursor *cursor) {
  cursor->expects_column = 0;
  cursor->column = 0;
  memset(cursor->tally, 0, sizeof(cursor->tally));
}

// Whether `row` is asked for; rows come ascending.
static inline int takes(segment_cursor *cursor, int64_t row) {
  if (cursor->wanted == 0) return 1;
  while (cursor->wanted < cursor->wanted_end && *cursor->wanted < row) cursor->wanted++;
  return cursor->wanted < cursor->wanted_end && *cursor->wanted == row;
}

static void emit(segment_cursor *cursor, kb_counts counts) {
  if (!cursor->is_wanted) return;
  // What stands behind the last row of the table was taken away.
  if (cursor->row > cursor->index->last_row) return;
  cursor->rows[cursor->count] = cursor->row;
  cursor->counts[cursor->count++] = counts;
}

// Reads one row that stands at the cursor, all of it on this page or not.
static int read_row(segment_cursor *cursor) {
  const uint8_t *p = cursor->page + cursor->pos, *end = cursor->page + cursor->end;
  uint64_t value = 0;
  int n = get_varint(p, end, &value);
  if (n == 0) return SQLITE_CORRUPT_VTAB;
  p += n;
  int64_t least = cursor->is_absolute ? 0 : cursor->row;
  if (value > (uint64_t)(INT64_MAX - least)) return SQLITE_CORRUPT_VTAB;
  int64_t row = least + (int64_t)value;
  if (row <= cursor->row && cursor->has_row) return SQLITE_CORRUPT_VTAB;
  cursor->row = row;
  cursor->has_row = 1;
  cursor->is_absolute = 0;
  n = get_varint(p, end, &value);
  if (n == 0 || value > 0x7fffffff) return SQLITE_CORRUPT_VTAB;
  p += n;
  int size = (int)(value >> 1);
  begin_list(cursor);
  cursor->is_wanted = takes(cursor, row);
  int here = size < end - p ? size : (int)(end - p);
  if (cursor->is_wanted) tally(cursor, p, here);
  cursor->pos = (int)(p + here - cursor->page);
  cursor->left = size - here;
  if (cursor->left == 0) emit(cursor, packed(cursor->tally));
  return SQLITE_OK;
}

// Goes on with a list that began on an earlier page.
static void read_rest(segment_cursor *cursor) {
  int here = cursor->end - cursor->pos;
  if (cursor->left < here) here = cursor->left;
  if (cursor->is_wanted) tally(cursor, cursor->page + cursor->pos, here);
  cursor->pos += here;
  cursor->left -= here;
  if (cursor->left == 0) emit(cursor, packed(cursor->tally));
}

// How many positions stand from `*p` to the next mark of a column, or to `end`, where `*p` stands then;
// -1 where a byte may be a mark or not. Up to seven bytes behind `end` are read.
static inline int positions_to_mark(const uint8_t **p, const uint8_t *end) {
  const uint64_t ones = 0x0101010101010101u, highs = 0x8080808080808080u;
  int positions = 0;
  while (*p < end) {
    int64_t n = end - *p;
    uint64_t bytes;
    memcpy(&bytes, *p, 8);
    uint64_t mask = n < 8 ? ((uint64_t)1 << (8 * n)) - 1 : ~(uint64_t)0;
    // Where a byte is 1, its difference to 1 is 0; the lowest such byte is told rightly.
    uint64_t differences = (bytes ^ ones) | ~mask;
    uint64_t found = (differences - ones) & ~differences & highs;
    if (found) {
      n = __builtin_ctzll(found) / 8;
      mask = ((uint64_t)1 << (8 * n)) - 1;
    }
    // Each position ends with a byte whose highest bit is clear.
    positions += (int)((((~bytes & highs & mask) >> 7) * ones) >> 56);
    *p += n < 8 ? n : 8;
    if (found) return (*p)[-1] & 0x80 ? -1 : positions;
  }
  return positions;
}

// The counts of a list of at most 63 bytes; REMOVED where it is not plain.
static inline kb_counts plain_counts(const uint8_t *p, const uint8_t *end, int columns) {
  kb_counts counts = 0;
  int column = 0;
  while (p < end) {
    if (*p == COLUMN_MARK) {
      if (p + 2 >= end || p[1] <= column || p[1] >= columns) return REMOVED;
      column = p[1];
      p += 2;
    }
    int positions = positions_to_mark(&p, end);
    if (positions <= 0) return REMOVED;
    counts |= (kb_counts)positions << (8 * column);
  }
  return counts;
}

// Rows of the plainest shape, as most are: a short difference, and a short list.
static void read_plain_rows(segment_cursor *cursor) {
  const uint8_t *p = cursor->page + cursor->pos, *limit = cursor->page + cursor->end - 80;
  int64_t row = cursor->row, last = cursor->index->last_row;
  int count = cursor->count, columns = cursor->index->columns;
  while (p < limit && count < cursor->target) {
    const uint8_t *q = p;
    uint32_t delta = *q++;
    if (delta & 0x80) {
      delta = (delta & 0x7f) << 7 | (*q & 0x7f);
      if (*q++ & 0x80) {
        delta = delta << 7 | (*q & 0x7f);
        if (*q++ & 0x80) break;
      }
    }
    uint8_t size = *q++;
    // At most 63 bytes, some, and no mark of a removed row.
    if (size & 0x81 || size == 0 || delta == 0 || row + delta > last) break;
    const uint8_t *end = q + (size >> 1);
    if (takes(cursor, row + delta)) {
      kb_counts counts = plain_counts(q, end, columns);
      if (counts == REMOVED) break;
      cursor->rows[count] = row + delta;
      cursor->counts[count++] = counts;
    }
    row += delta;
    p = end;
  }
  cursor->row = row;
  cursor->count = count;
  cursor->pos = (int)(p - cursor->page);
}

// MARK: Skipping

// Finds the last page that can have rows of this word: the next that a term begins.
static int find_last_number(segment_cursor *cursor) {
  sqlite3_stmt *beyond = cursor->index->beyond;
  sqlite3_bind_int(beyond, 1, cursor->segment->id);
  sqlite3_bind_blob(beyond, 2, cursor->owner->term, cursor->owner->length, SQLITE_STATIC);
  cursor->last_number = cursor->segment->last;
  int code = sqlite3_step(beyond);
  if (code == SQLITE_ROW) {
    int found = (int)(sqlite3_column_int64(beyond, 0) >> 1);
    if (found < cursor->last_number) cursor->last_number = found;
  }
  int reset = sqlite3_reset(beyond);
  sqlite3_clear_bindings(beyond);
  return code == SQLITE_ROW || code == SQLITE_DONE ? SQLITE_OK : reset;
}

// The first row that begins on page `number`; INT64_MAX where none of this word does.
static int first_row(segment_cursor *cursor, int number, int64_t *row) {
  sqlite3_stmt *record = cursor->index->record;
  sqlite3_bind_int64(record, 1, ((int64_t)cursor->segment->id << SEGMENT_SHIFT) + number);
  *row = INT64_MAX;
  int code = sqlite3_step(record);
  if (code == SQLITE_ROW) {
    const uint8_t *page = sqlite3_column_blob(record, 0);
    int size = sqlite3_column_bytes(record, 0);
    int leaf = size < PAGE_HEADER ? 0 : get_u16(page + 2), at = leaf ? get_u16(page) : 0;
    uint64_t term = (uint64_t)leaf, value = 0;
    if (leaf < size && leaf > 0) get_varint(page + leaf, page + size, &term);
    // A row behind the page's first term is one of another word.
    if (at >= PAGE_HEADER && at < leaf && (uint64_t)at < term
        && get_varint(page + at, page + leaf, &value)) {
      *row = (int64_t)value;
    }
  }
  int reset = sqlite3_reset(record);
  return code == SQLITE_ROW || code == SQLITE_DONE ? SQLITE_OK : reset;
}

// Stands the cursor before the first row that begins on page `number`, where there is one.
static int jump(segment_cursor *cursor, int number) {
  sqlite3_reset(cursor->pages);
  sqlite3_bind_int64(cursor->pages, 1, ((int64_t)cursor->segment->id << SEGMENT_SHIFT) + number);
  cursor->number = number - 1;
  cursor->left = 0;
  int code = turn_page(cursor);
  if (code != SQLITE_OK || cursor->is_done) return code;
  cursor->pos = get_u16(cursor->page);
  return cursor->pos < PAGE_HEADER || cursor->pos > cursor->end ? SQLITE_CORRUPT_VTAB : SQLITE_OK;
}

// Goes on to the page where the next wanted row must begin: doubles the step, then halves it.
static int skip_pages(segment_cursor *cursor) {
  if (cursor->is_last_page) return turn_page(cursor);
  if (cursor->last_number == 0) {
    int code = find_last_number(cursor);
    if (code != SQLITE_OK) return code;
  }
  int64_t row = *cursor->wanted;
  int low = cursor->number, step = 1, high = cursor->last_number + 1;
  int64_t found = 0;
  while (low + step <= cursor->last_number) {
    int code = first_row(cursor, low + step, &found);
    if (code != SQLITE_OK) return code;
    if (found > row) {
      high = low + step;
      break;
    }
    low += step;
    step *= 2;
  }
  while (high - low > 1) {
    int middle = low + (high - low) / 2;
    int code = first_row(cursor, middle, &found);
    if (code != SQLITE_OK) return code;
    if (found > row) high = middle;
    else low = middle;
  }
  return low > cursor->number ? jump(cursor, low) : turn_page(cursor);
}

// Fills the cursor's batch; it is empty at the end.
static int fill(segment_cursor *cursor) {
  cursor->next = cursor->count = 0;
  while (cursor->count < cursor->target && !cursor->is_done) {
    int code = SQLITE_OK;
    if (cursor->wanted && cursor->wanted == cursor->wanted_end && cursor->left == 0) {
      cursor->is_done = 1;
    } else if (cursor->pos >= cursor->end) {
      // What is handed out never points into a page, so the page may go.
      code = cursor->skips && cursor->left == 0 ? skip_pages(cursor) : turn_page(cursor);
    } else if (cursor->left > 0) {
      read_rest(cursor);
    } else {
      if (!cursor->is_absolute) read_plain_rows(cursor);
      if (cursor->count < cursor->target && cursor->pos < cursor->end) code = read_row(cursor);
    }
    if (code != SQLITE_OK) return code;
  }
  return SQLITE_OK;
}

// MARK: Cursors

static void close_segment(segment_cursor *cursor) {
  if (cursor == 0) return;
  give_reader(cursor->index, cursor->pages);
  sqlite3_free(cursor);
}

// The rows of a term in one segment, on the page where it must stand; null where it has none.
static int open_segment(const kb_cursor *owner, const segment *segment, int page, segment_cursor **result) {
  kb_index *index = owner->index;
  *result = 0;
  if (page > segment->last) return SQLITE_OK;
  segment_cursor *cursor = sqlite3_malloc64(sizeof(segment_cursor));
  if (cursor == 0) return SQLITE_NOMEM;
  memset(cursor, 0, offsetof(segment_cursor, rows));
  cursor->index = index;
  cursor->owner = owner;
  cursor->segment = segment;
  cursor->number = page - 1;
  cursor->first_number = page;
  cursor->target = BATCH;
  int code = take_reader(index, &cursor->pages);
  if (code == SQLITE_OK) {
    int64_t base = (int64_t)segment->id << SEGMENT_SHIFT;
    sqlite3_bind_int64(cursor->pages, 1, base + page);
    sqlite3_bind_int64(cursor->pages, 2, base + segment->last);
    code = find_term(cursor, (const uint8_t *)owner->term, owner->length);
  }
  if (code == SQLITE_OK && !cursor->is_done) *result = cursor;
  else close_segment(cursor);
  return code;
}

// Opens the segments that have the term, at the pages where it begins.
static int open_places(kb_cursor *cursor, const kb_places *places, int only_main) {
  int code = SQLITE_OK;
  for (int i = 0; i < places->count && code == SQLITE_OK; i++) {
    const struct segment *from = &cursor->index->segments[places->at[i].segment];
    if (only_main && !from->is_main) continue;
    segment_cursor *segment = 0;
    code = open_segment(cursor, from, places->at[i].page, &segment);
    if (segment) cursor->segments[cursor->count++] = segment;
  }
  return code;
}

// Looks for the term in all segments, or in the main ones.
static int find_places(kb_cursor *cursor, kb_places *places, int only_main) {
  kb_index *index = cursor->index;
  int code = SQLITE_OK;
  for (int i = 0; i < index->segment_count && code == SQLITE_OK; i++) {
    if (only_main && !index->segments[i].is_main) continue;
    segment_cursor *segment = 0;
    int page = 0;
    code = page_of(index, &index->segments[i], cursor->term, cursor->length, &page);
    if (code == SQLITE_OK) code = open_segment(cursor, &index->segments[i], page, &segment);
    if (segment == 0) continue;
    if (places && cursor->count < KB_MAX_PLACES) {
      places->at[cursor->count].segment = i;
      places->at[cursor->count].page = page;
    }
    cursor->segments[cursor->count++] = segment;
  }
  if (places && code == SQLITE_OK && cursor->count <= KB_MAX_PLACES) {
    places->count = cursor->count;
    places->is_known = 1;
  }
  return code;
}

static int open_cursor(kb_index *index, const char *token, int length, kb_places *places, int only_main,
                       kb_cursor **result) {
  *result = 0;
  if (places && places->is_known && places->count == 0) return SQLITE_OK;
  // Words of the index itself, not those of prefixes, begin with the digit 0.
  char *term = sqlite3_malloc64((sqlite3_uint64)length + 1);
  kb_cursor *cursor = sqlite3_malloc64(sizeof(kb_cursor));
  int code = term && cursor ? SQLITE_OK : SQLITE_NOMEM;
  if (cursor) {
    memset(cursor, 0, sizeof(kb_cursor));
    cursor->index = index;
    cursor->term = term;
    cursor->length = length + 1;
    cursor->segments =
        sqlite3_malloc64(sizeof(segment_cursor *) * (sqlite3_uint64)(index->segment_count + 1));
    if (cursor->segments == 0) code = SQLITE_NOMEM;
  }
  if (code == SQLITE_OK) {
    term[0] = '0';
    memcpy(term + 1, token, (size_t)length);
  }
  if (code == SQLITE_OK) {
    code = places && places->is_known ? open_places(cursor, places, only_main)
                                      : find_places(cursor, only_main ? 0 : places, only_main);
  }
  if (code == SQLITE_OK && cursor->count > 1) {
    cursor->rows = sqlite3_malloc64(sizeof(int64_t) * BATCH);
    cursor->counts = sqlite3_malloc64(sizeof(kb_counts) * BATCH);
    if (cursor->rows == 0 || cursor->counts == 0) code = SQLITE_NOMEM;
  }
  if (cursor == 0) sqlite3_free(term);
  if (code == SQLITE_OK && cursor->count > 0) *result = cursor;
  else kb_cursor_close(cursor);
  return code;
}

int kb_cursor_open(kb_index *index, const char *token, int length, kb_places *places, kb_cursor **cursor) {
  return open_cursor(index, token, length, places, 0, cursor);
}

void kb_cursor_close(kb_cursor *cursor) {
  if (cursor == 0) return;
  for (int i = 0; i < cursor->count; i++) close_segment(cursor->segments[i]);
  sqlite3_free(cursor->term);
  sqlite3_free(cursor->segments);
  sqlite3_free(cursor->rows);
  sqlite3_free(cursor->counts);
  sqlite3_free(cursor);
}

// Leaves out the rows that were taken away; returns how many stay.
static int without_removed(int64_t *rows, kb_counts *counts, int count) {
  int kept = 0;
  for (int i = 0; i < count; i++) {
    rows[kept] = rows[i];
    counts[kept] = counts[i];
    kept += counts[i] != REMOVED;
  }
  return kept;
}

// Fills the batches that ran out; drops the segments that have no more. Keeps their order.
static int refill(kb_cursor *cursor) {
  int kept = 0;
  int code = SQLITE_OK;
  for (int i = 0; i < cursor->count; i++) {
    segment_cursor *segment = cursor->segments[i];
    if (code == SQLITE_OK && segment->next == segment->count) {
      if (segment->is_done) segment->count = segment->next = 0;
      else code = fill(segment);
    }
    if (code == SQLITE_OK && segment->next == segment->count) close_segment(segment);
    else cursor->segments[kept++] = segment;
  }
  cursor->count = kept;
  return code;
}

// The segment whose next row is the least; of equals the newest.
static int least_of(const kb_cursor *cursor, int64_t *others) {
  int least = 0;
  *others = INT64_MAX;
  for (int i = 1; i < cursor->count; i++) {
    const segment_cursor *best = cursor->segments[least], *segment = cursor->segments[i];
    int64_t row = segment->rows[segment->next], first = best->rows[best->next];
    if (row < first) {
      *others = first;
      least = i;
    } else if (row < *others) {
      *others = row;
    }
  }
  return least;
}

// Merges what the segments have next, until one of them must be filled or the batch is full.
static int merge(kb_cursor *cursor) {
  int count = 0;
  while (count < BATCH) {
    int64_t others = 0;
    segment_cursor *least = cursor->segments[least_of(cursor, &others)];
    int64_t row = least->rows[least->next];
    if (row == others) {
      cursor->rows[count] = row;
      cursor->counts[count++] = least->counts[least->next];
      int is_empty = 0;
      for (int i = 0; i < cursor->count; i++) {
        segment_cursor *segment = cursor->segments[i];
        if (segment->rows[segment->next] == row) is_empty |= ++segment->next == segment->count;
      }
      if (is_empty) break;
      continue;
    }
    while (count < BATCH && least->next < least->count && least->rows[least->next] < others) {
      cursor->rows[count] = least->rows[least->next];
      cursor->counts[count++] = least->counts[least->next++];
    }
    if (least->next == least->count) break;
  }
  return count;
}

int kb_cursor_next(kb_cursor *cursor, const int64_t **rows, const kb_counts **counts, int *count) {
  for (*count = 0; *count == 0;) {
    int code = refill(cursor);
    if (code != SQLITE_OK || cursor->count == 0) return code;
    int64_t others = 0;
    segment_cursor *least = cursor->segments[least_of(cursor, &others)];
    if (least->rows[least->count - 1] < others) {
      // Nothing to merge: the batch of one segment comes first as it is.
      int64_t *first = least->rows + least->next;
      kb_counts *first_counts = least->counts + least->next;
      *count = without_removed(first, first_counts, least->count - least->next);
      *rows = first;
      *counts = first_counts;
      least->next = least->count;
    } else {
      *count = without_removed(cursor->rows, cursor->counts, merge(cursor));
      *rows = cursor->rows;
      *counts = cursor->counts;
    }
  }
  return SQLITE_OK;
}

void kb_cursor_want(kb_cursor *cursor, const int64_t *rows, int64_t count, int skips) {
  for (int i = 0; i < cursor->count; i++) {
    cursor->segments[i]->wanted = rows;
    cursor->segments[i]->wanted_end = rows + count;
    cursor->segments[i]->skips = skips;
  }
}

// About how many rows a segment has: some are read, and the bytes that they take told of the others.
static int estimate_segment(segment_cursor *cursor, int64_t *rows) {
  int first = cursor->pos;
  cursor->target = SAMPLE;
  int code = fill(cursor);
  *rows += cursor->count;
  if (code != SQLITE_OK || cursor->is_done) return code;
  if (!cursor->is_last_page) code = find_last_number(cursor);
  // The rows end somewhere on the last page that can have them: half of it is taken.
  int64_t halves = cursor->is_last_page ? 0 : 2 * (int64_t)(cursor->last_number - cursor->number) - 1;
  if (halves < 0) halves = 0;
  int64_t left = cursor->end - cursor->pos + halves * (cursor->end - PAGE_HEADER) / 2;
  int64_t read = cursor->pos - first
                 + (int64_t)(cursor->number - cursor->first_number) * (cursor->end - PAGE_HEADER);
  if (read > 0 && left > 0) *rows += cursor->count * left / read;
  return code;
}

int kb_index_estimate(kb_index *index, const char *token, int length, kb_places *places, int is_rough,
                      int64_t *rows) {
  kb_cursor *cursor = 0;
  *rows = 0;
  int code = open_cursor(index, token, length, places, is_rough, &cursor);
  for (int i = 0; cursor && i < cursor->count && code == SQLITE_OK; i++) {
    code = estimate_segment(cursor->segments[i], rows);
  }
  kb_cursor_close(cursor);
  if (is_rough && index->main_pages > 0) *rows = *rows * index->pages / index->main_pages;
  return code;
}

// MARK: Postings

int kb_postings_append(kb_postings *postings, const int64_t *rows, const kb_counts *counts, int count) {
  if (postings->count + count > postings->capacity) {
    int capacity = postings->capacity ? postings->capacity : 256;
    while (capacity < postings->count + count) capacity *= 2;
    int64_t *more_rows = sqlite3_realloc64(postings->rows, sizeof(int64_t) * (sqlite3_uint64)capacity);
    if (more_rows) postings->rows = more_rows;
    kb_counts *more_counts =
        sqlite3_realloc64(postings->counts, sizeof(kb_counts) * (sqlite3_uint64)capacity);
    if (more_counts) postings->counts = more_counts;
    if (more_rows == 0 || more_counts == 0) return SQLITE_NOMEM;
    postings->capacity = capacity;
  }
  memcpy(postings->rows + postings->count, rows, sizeof(int64_t) * (size_t)count);
  memcpy(postings->counts + postings->count, counts, sizeof(kb_counts) * (size_t)count);
  postings->count += count;
  return SQLITE_OK;
}

void kb_postings_free(kb_postings *postings) {
  sqlite3_free(postings->rows);
  sqlite3_free(postings->counts);
  memset(postings, 0, sizeof(*postings));
}
