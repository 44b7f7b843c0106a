#define _GNU_SOURCE
#include "CProgram.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <sys/mman.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

// A file in memory that holds `input`; -1 when there is no room.
static int memory_file(const char *input, size_t count) {
  int file = memfd_create("kb", MFD_CLOEXEC);
  if (file < 0) return -1;
  size_t written = 0;
  while (written < count) {
    ssize_t step = write(file, input + written, count - written);
    if (step < 0 && errno == EINTR) continue;
    if (step <= 0) {
      close(file);
      return -1;
    }
    written += (size_t)step;
  }
  lseek(file, 0, SEEK_SET);
  return file;
}

static void limit(int resource, rlim_t most) {
  struct rlimit value = {most, most};
  setrlimit(resource, &value);
}

// The child between fork and exec: nothing here may allocate.
static void become(const char *path, const char *const arguments[], const char *const environment[],
                   int input, int output, int errors, unsigned long address_bytes,
                   unsigned int cpu_seconds) {
  dup2(input, 0);
  dup2(output, 1);
  dup2(errors, 2);
  limit(RLIMIT_CORE, 0);
  limit(RLIMIT_FSIZE, 0);
  limit(RLIMIT_CPU, cpu_seconds);
  if (address_bytes > 0) limit(RLIMIT_AS, address_bytes);
  signal(SIGPIPE, SIG_DFL);
  execve(path, (char *const *)arguments, (char *const *)environment);
  _exit(127);
}

int kb_program_start(const char *path, const char *const arguments[],
                     const char *const environment[], const void *input, size_t input_count,
                     unsigned long address_bytes, unsigned int cpu_seconds,
                     struct kb_program *program) {
  int file = memory_file(input, input_count);
  if (file < 0) return errno;
  int output[2], errors[2];
  if (pipe2(output, O_CLOEXEC) != 0) {
    int code = errno;
    close(file);
    return code;
  }
  if (pipe2(errors, O_CLOEXEC) != 0) {
    int code = errno;
    close(file);
    close(output[0]);
    close(output[1]);
    return code;
  }
  pid_t process = fork();
  if (process == 0) {
    become(path, arguments, environment, file, output[1], errors[1], address_bytes, cpu_seconds);
  }
  int code = process < 0 ? errno : 0;
  close(file);
  close(output[1]);
  close(errors[1]);
  if (code != 0) {
    close(output[0]);
    close(errors[0]);
    return code;
  }
  program->process = process;
  program->output = output[0];
  program->errors = errors[0];
  return 0;
}

int kb_program_finish(struct kb_program program, int is_to_be_killed) {
  if (is_to_be_killed) kill(program.process, SIGKILL);
  close(program.output);
  close(program.errors);
  int status = 0;
  while (waitpid(program.process, &status, 0) < 0 && errno == EINTR) {
  }
  return WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
}
