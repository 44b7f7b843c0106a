#ifndef KB_CPROGRAM_H
#define KB_CPROGRAM_H

#include <stddef.h>
#include <sys/types.h>

/// A program at work, and the ends of the pipes that it writes into.
struct kb_program {
  pid_t process;
  int output;
  int errors;
};

/// Starts the program at `path` with `input` as its standard input, read from memory.
///
/// Limits are those of setrlimit(2): `address_bytes` of address space (0: none), `cpu_seconds` of
/// processor time, no core file, no file written. Returns 0, or an error number.
int kb_program_start(const char *path, const char *const arguments[],
                     const char *const environment[], const void *input, size_t input_count,
                     unsigned long address_bytes, unsigned int cpu_seconds,
                     struct kb_program *program);

/// Waits for its end, or ends it first, and closes the pipes. Returns its exit status, or 128 and the
/// number of the signal that ended it.
int kb_program_finish(struct kb_program program, int is_to_be_killed);

#endif
