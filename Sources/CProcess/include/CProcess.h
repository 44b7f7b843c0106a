#ifndef KB_CPROCESS_H
#define KB_CPROCESS_H

/// Locks the bytes [start, start + count) of an open file against every other opening of it, or answers
/// at once. Returns 0, EAGAIN where another opening has one of them, or another error number.
///
/// The lock is advisory and of the open file description (fcntl(2), F_OFD_SETLK): the kernel frees it
/// when the last descriptor is closed, however its process ends.
int kb_lock_bytes(int file, long start, long count);

/// Frees bytes that `kb_lock_bytes` locked. Returns 0, or an error number.
int kb_unlock_bytes(int file, long start, long count);

/// The first byte of a lock that another opening has on [start, start + count); -1 where there is none,
/// or where the file system does not tell.
long kb_lock_conflict(int file, long start, long count);

/// From now on the first SIGINT or SIGTERM only makes itself known to `kb_stop_signal`; the second ends
/// the program as it would without us. A signal that is ignored stays ignored.
void kb_stop_watch(void);

/// Gives the signals back their meaning from before `kb_stop_watch`.
void kb_stop_unwatch(void);

/// The number of the signal that came since `kb_stop_watch`; 0 for none.
int kb_stop_signal(void);

/// Hands over what the C library still holds of the output. Returns whether any of it could not be written,
/// now or before: a buffer that failed in the middle is gone, and the last one says nothing of it.
int kb_finish_output(void);

#endif
