#define _GNU_SOURCE
#include "CTerminal.h"

#include <errno.h>
#include <poll.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <termios.h>
#include <unistd.h>

static struct termios saved;
static volatile sig_atomic_t is_taken;
static volatile sig_atomic_t has_changed;

// Signals that end a program, and what was to be done on each before.
static const int ends[] = {SIGHUP, SIGINT, SIGQUIT, SIGILL,  SIGTRAP, SIGABRT,
                           SIGBUS, SIGFPE, SIGSEGV, SIGTERM, SIGPIPE};
enum { end_count = sizeof ends / sizeof ends[0] };
static struct sigaction earlier_ends[end_count];
static struct sigaction earlier_stop, earlier_continue, earlier_size;

static const char enter_text[] = "\x1b[?1049h\x1b[?25l\x1b[?2004h";
static const char leave_text[] = "\x1b[?2004l\x1b[0m\x1b[?25h\x1b[?1049l";

// From here to the next such line only what may be called in a signal handler (signal-safety(7)).

static void say(const char *text, size_t count) {
  while (count > 0) {
    ssize_t step = write(STDOUT_FILENO, text, count);
    if (step < 0 && errno != EINTR) return;
    if (step > 0) text += step, count -= (size_t)step;
  }
}

static void take(void) {
  struct termios raw = saved;
  raw.c_iflag &= ~(tcflag_t)(BRKINT | ICRNL | INLCR | IGNCR | INPCK | ISTRIP | IXON);
  raw.c_lflag &= ~(tcflag_t)(ECHO | ICANON | IEXTEN | ISIG);
  raw.c_cflag |= CS8;
  raw.c_cc[VMIN] = 1;
  raw.c_cc[VTIME] = 0;
  tcsetattr(STDIN_FILENO, TCSADRAIN, &raw);
  say(enter_text, sizeof enter_text - 1);
}

static void give_back(void) {
  say(leave_text, sizeof leave_text - 1);
  tcsetattr(STDIN_FILENO, TCSADRAIN, &saved);
}

static void on_end(int number) {
  int code = errno;
  if (is_taken) {
    is_taken = 0;
    give_back();
  }
  for (int index = 0; index < end_count; index++) {
    if (ends[index] == number) sigaction(number, &earlier_ends[index], NULL);
  }
  // It waits until this handler returns; then it does what it would have done without us.
  raise(number);
  errno = code;
}

static void on_stop(int number) {
  int code = errno;
  struct sigaction plain, ours;
  sigset_t set;
  memset(&plain, 0, sizeof plain);
  plain.sa_handler = SIG_DFL;
  if (is_taken) give_back();
  sigaction(number, &plain, &ours);
  sigemptyset(&set);
  sigaddset(&set, number);
  raise(number);
  sigprocmask(SIG_UNBLOCK, &set, NULL);  // Here it stops.
  sigprocmask(SIG_BLOCK, &set, NULL);
  sigaction(number, &ours, NULL);
  if (is_taken) take();
  has_changed = 1;
  errno = code;
}

static void on_continue(int number) {
  (void)number;
  int code = errno;
  // After SIGSTOP nobody has given the terminal back, but a shell may have changed it.
  if (is_taken) take();
  has_changed = 1;
  errno = code;
}

static void on_size(int number) {
  (void)number;
  has_changed = 1;
}

// What follows is called by the program alone.

static void handle(int number, void (*handler)(int), struct sigaction *earlier) {
  struct sigaction action;
  memset(&action, 0, sizeof action);
  action.sa_handler = handler;
  action.sa_flags = SA_ONSTACK;
  sigemptyset(&action.sa_mask);
  sigaction(number, &action, earlier);
  // Who started this program may have blocked signals for itself; they would never arrive here.
  sigset_t set;
  sigemptyset(&set);
  sigaddset(&set, number);
  sigprocmask(SIG_UNBLOCK, &set, NULL);
}

int kb_terminal_begin(void) {
  static int is_prepared;
  if (is_taken) return 0;
  if (tcgetattr(STDIN_FILENO, &saved) != 0) return errno;
  if (!is_prepared) {
    // A program whose stack has run out needs another one to give the terminal back.
    static char stack[1 << 16];
    stack_t other = {.ss_sp = stack, .ss_size = sizeof stack};
    sigaltstack(&other, NULL);
    atexit(kb_terminal_end);
    is_prepared = 1;
  }
  for (int index = 0; index < end_count; index++) {
    handle(ends[index], on_end, &earlier_ends[index]);
  }
  handle(SIGTSTP, on_stop, &earlier_stop);
  handle(SIGCONT, on_continue, &earlier_continue);
  handle(SIGWINCH, on_size, &earlier_size);
  is_taken = 1;
  take();
  return 0;
}

void kb_terminal_end(void) {
  if (!is_taken) return;
  is_taken = 0;
  give_back();
  for (int index = 0; index < end_count; index++) {
    sigaction(ends[index], &earlier_ends[index], NULL);
  }
  sigaction(SIGTSTP, &earlier_stop, NULL);
  sigaction(SIGCONT, &earlier_continue, NULL);
  sigaction(SIGWINCH, &earlier_size, NULL);
}

void kb_terminal_suspend(void) { raise(SIGTSTP); }

void kb_terminal_size(int *columns, int *rows) {
  struct winsize size;
  memset(&size, 0, sizeof size);
  if (ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) != 0) memset(&size, 0, sizeof size);
  *columns = size.ws_col;
  *rows = size.ws_row;
}

int kb_terminal_read(unsigned char *bytes, int count, int timeout) {
  // A change of size must not slip in between looking for it and waiting for a key.
  sigset_t change, before;
  sigemptyset(&change);
  sigaddset(&change, SIGWINCH);
  sigaddset(&change, SIGCONT);
  sigaddset(&change, SIGTSTP);
  sigprocmask(SIG_BLOCK, &change, &before);
  struct timespec limit = {timeout / 1000, (timeout % 1000) * 1000000L};
  struct pollfd input = {STDIN_FILENO, POLLIN, 0};
  int ready = 0;
  int result = KB_TERMINAL_CHANGED;
  if (!has_changed) {
    ready = ppoll(&input, 1, timeout < 0 ? NULL : &limit, &before);
    result = ready < 0 && errno != EINTR ? KB_TERMINAL_FAILED : KB_TERMINAL_CHANGED;
  }
  int code = errno;
  sigprocmask(SIG_SETMASK, &before, NULL);
  errno = code;
  if (has_changed) {
    has_changed = 0;
    return KB_TERMINAL_CHANGED;
  }
  if (ready < 0) return result;
  if (ready == 0) return KB_TERMINAL_TIMEOUT;
  ssize_t step = read(STDIN_FILENO, bytes, (size_t)count);
  if (step < 0) return errno == EINTR ? KB_TERMINAL_CHANGED : errno == EIO ? KB_TERMINAL_END : KB_TERMINAL_FAILED;
  return (int)step;
}

int kb_terminal_write(const unsigned char *bytes, long count) {
  while (count > 0) {
    ssize_t step = write(STDOUT_FILENO, bytes, (size_t)count);
    if (step < 0 && errno != EINTR) return errno;
    if (step > 0) bytes += step, count -= step;
  }
  return 0;
}
