#include "CFaultyDisk.h"

#include <pthread.h>
#include <sqlite3.h>
#include <string.h>

enum { plan_count = 64, prefix_size = 512 };

typedef struct plan {
  char prefix[prefix_size];
  int is_used, operations, code, is_lasting;
  long first, seen, failed;
} plan;

static pthread_mutex_t mutex = PTHREAD_MUTEX_INITIALIZER;
static plan plans[plan_count];
static int is_registered;
static sqlite3_vfs *under;      // the VFS that was the default one
static sqlite3_vfs over;

// A file, with the one of the VFS below right behind it in memory.
typedef struct disk_file {
  sqlite3_file base;
  sqlite3_file *real;
  const char *name;             // SQLite keeps it as long as the file is open; null for temporary ones
} disk_file;

// SQLITE_OK, or the code of the fault that is planned for this operation.
static int planned(const char *name, int operation) {
  int code = SQLITE_OK;
  if (!name) return code;
  pthread_mutex_lock(&mutex);
  for (int i = 0; i < plan_count; i++) {
    plan *p = &plans[i];
    if (!p->is_used || !(p->operations & operation)) continue;
    if (strncmp(name, p->prefix, strlen(p->prefix)) != 0) continue;
    p->seen += 1;
    if (p->seen == p->first || (p->is_lasting && p->seen > p->first)) {
      p->failed += 1;
      code = p->code;
    }
  }
  pthread_mutex_unlock(&mutex);
  return code;
}

#define REAL(file) (((disk_file *)(file))->real)
#define NAME(file) (((disk_file *)(file))->name)
#define PASS(file, method, ...) REAL(file)->pMethods->method(REAL(file), ##__VA_ARGS__)
#define FAIL(file, operation)                       \
  do {                                              \
    int code = planned(NAME(file), operation);      \
    if (code != SQLITE_OK) return code;             \
  } while (0)

static int disk_close(sqlite3_file *f) { return PASS(f, xClose); }
static int disk_read(sqlite3_file *f, void *to, int n, sqlite3_int64 at) { return PASS(f, xRead, to, n, at); }
static int disk_write(sqlite3_file *f, const void *from, int n, sqlite3_int64 at) {
  FAIL(f, kb_disk_write);
  return PASS(f, xWrite, from, n, at);
}
static int disk_truncate(sqlite3_file *f, sqlite3_int64 size) {
  FAIL(f, kb_disk_truncate);
  return PASS(f, xTruncate, size);
}
static int disk_sync(sqlite3_file *f, int flags) {
  FAIL(f, kb_disk_sync);
  return PASS(f, xSync, flags);
}
static int disk_size(sqlite3_file *f, sqlite3_int64 *size) { return PASS(f, xFileSize, size); }
static int disk_lock(sqlite3_file *f, int lock) { return PASS(f, xLock, lock); }
static int disk_unlock(sqlite3_file *f, int lock) { return PASS(f, xUnlock, lock); }
static int disk_check_lock(sqlite3_file *f, int *is_held) { return PASS(f, xCheckReservedLock, is_held); }
static int disk_control(sqlite3_file *f, int operation, void *argument) {
  return PASS(f, xFileControl, operation, argument);
}
static int disk_sector_size(sqlite3_file *f) { return PASS(f, xSectorSize); }
static int disk_device(sqlite3_file *f) { return PASS(f, xDeviceCharacteristics); }
static int disk_map(sqlite3_file *f, int page, int size, int is_extending, void volatile **at) {
  FAIL(f, kb_disk_map);
  return PASS(f, xShmMap, page, size, is_extending, at);
}
static int disk_map_lock(sqlite3_file *f, int offset, int n, int flags) { return PASS(f, xShmLock, offset, n, flags); }
static void disk_barrier(sqlite3_file *f) { PASS(f, xShmBarrier); }
static int disk_unmap(sqlite3_file *f, int is_deleting) { return PASS(f, xShmUnmap, is_deleting); }

// Version 2: without the memory-mapped reads of version 3, which kb does not use.
static const sqlite3_io_methods methods = {
    2,          disk_close,  disk_read,   disk_write,       disk_truncate, disk_sync,
    disk_size,  disk_lock,   disk_unlock, disk_check_lock,  disk_control,  disk_sector_size,
    disk_device, disk_map,   disk_map_lock, disk_barrier,   disk_unmap,    0,
    0,
};

static int disk_open(sqlite3_vfs *vfs, const char *name, sqlite3_file *file, int flags, int *given) {
  disk_file *f = (disk_file *)file;
  memset(f, 0, sizeof *f);
  int code = planned(name, kb_disk_open);
  if (code != SQLITE_OK) return code;
  f->real = (sqlite3_file *)(f + 1);
  f->name = name;
  code = under->xOpen(under, name, f->real, flags, given);
  f->base.pMethods = f->real->pMethods ? &methods : 0;
  (void)vfs;
  return code;
}
static int disk_delete(sqlite3_vfs *vfs, const char *name, int is_synced) {
  int code = planned(name, kb_disk_delete);
  (void)vfs;
  return code != SQLITE_OK ? code : under->xDelete(under, name, is_synced);
}
static int disk_access(sqlite3_vfs *vfs, const char *name, int flags, int *result) {
  (void)vfs;
  return under->xAccess(under, name, flags, result);
}
static int disk_full_name(sqlite3_vfs *vfs, const char *name, int size, char *to) {
  (void)vfs;
  return under->xFullPathname(under, name, size, to);
}

static int register_once(void) {
  if (is_registered) return 1;
  under = sqlite3_vfs_find(0);
  if (!under) return 0;
  over = *under;                // Time, randomness and libraries are those of the one below.
  over.zName = "kb-faulty-disk";
  over.pNext = 0;
  over.szOsFile = (int)sizeof(disk_file) + under->szOsFile;
  over.xOpen = disk_open;
  over.xDelete = disk_delete;
  over.xAccess = disk_access;
  over.xFullPathname = disk_full_name;
  is_registered = sqlite3_vfs_register(&over, 1) == SQLITE_OK;
  return is_registered;
}

int kb_disk_plan(const char *prefix, int operations, long first, int code, int is_lasting) {
  int number = -1;
  pthread_mutex_lock(&mutex);
  for (int i = 0; i < plan_count && number < 0 && register_once() && strlen(prefix) < prefix_size; i++) {
    if (plans[i].is_used) continue;
    plans[i] = (plan){.is_used = 1, .operations = operations, .code = code, .is_lasting = is_lasting, .first = first};
    strcpy(plans[i].prefix, prefix);
    number = i;
  }
  pthread_mutex_unlock(&mutex);
  return number;
}

void kb_disk_end(int number, long *seen, long *failed) {
  pthread_mutex_lock(&mutex);
  *seen = plans[number].seen;
  *failed = plans[number].failed;
  plans[number].is_used = 0;
  pthread_mutex_unlock(&mutex);
}
