#define _GNU_SOURCE
#include "CProcess.h"

#include <errno.h>
#include <fcntl.h>
#include <string.h>
#include <unistd.h>

#ifdef F_OFD_SETLK
enum { set_command = F_OFD_SETLK, get_command = F_OFD_GETLK };
#else
// Then two openings in one process do not shut each other out; two processes do.
enum { set_command = F_SETLK, get_command = F_GETLK };
#endif

static struct flock range(short type, long start, long count) {
  struct flock lock;
  memset(&lock, 0, sizeof lock);
  lock.l_type = type;
  lock.l_whence = SEEK_SET;
  lock.l_start = start;
  lock.l_len = count;
  return lock;
}

static int set(int file, short type, long start, long count) {
  struct flock lock = range(type, start, count);
  int result;
  do {
    result = fcntl(file, set_command, &lock);
  } while (result != 0 && errno == EINTR);
  if (result == 0) return 0;
  return errno == EACCES ? EAGAIN : errno;
}

int kb_lock_bytes(int file, long start, long count) { return set(file, F_WRLCK, start, count); }

int kb_unlock_bytes(int file, long start, long count) { return set(file, F_UNLCK, start, count); }

long kb_lock_conflict(int file, long start, long count) {
  struct flock lock = range(F_WRLCK, start, count);
  if (fcntl(file, get_command, &lock) != 0 || lock.l_type == F_UNLCK) return -1;
  return lock.l_start;
}
