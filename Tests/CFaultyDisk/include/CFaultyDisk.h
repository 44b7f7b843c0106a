// A disk that fails when a test wants it to: a VFS of SQLite over the default one. For tests only.
#ifndef KB_CFAULTYDISK_H
#define KB_CFAULTYDISK_H

// What can fail.
enum kb_disk_operation {
  kb_disk_write = 1,
  kb_disk_sync = 2,
  kb_disk_truncate = 4,
  kb_disk_open = 8,
  kb_disk_delete = 16,
  kb_disk_map = 32,          // of a write-ahead log's shared memory
};

// Plans a fault: of the operations in `operations` on files whose names begin with `prefix`, the one numbered
// `first` from 1 fails with SQLite's `code`, and where `is_lasting` all after it.
//
// The VFS becomes the default one with the first plan, for connections opened from then on, and stays; files
// that no plan is for are passed on as they are. Any thread may plan. Returns the plan's number, or -1: there
// are too many, or the name is too long.
int kb_disk_plan(const char *prefix, int operations, long first, int code, int is_lasting);

// Ends a plan: how many operations it saw, and how many of them it let fail.
void kb_disk_end(int plan, long *seen, long *failed);

#endif
