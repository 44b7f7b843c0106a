#define _GNU_SOURCE
#include "CProcess.h"

#include <errno.h>
#include <signal.h>
#include <stddef.h>
#include <string.h>
#include <unistd.h>

static const int watched[] = {SIGINT, SIGTERM};
enum { watched_count = sizeof watched / sizeof watched[0] };
static struct sigaction earlier[watched_count];
static volatile sig_atomic_t asked;
static int is_watching;

static const char told[] = "\r\x1b[Kkb: stopping after the batch at hand; once more stops at once.\n";

static void on_stop(int number) {
  int code = errno;
  if (asked == 0) asked = number;
  if (isatty(STDERR_FILENO) && write(STDERR_FILENO, told, sizeof told - 1) < 0) { /* Nobody sees it. */ }
  // Whichever comes next ends the program, also one that never looks.
  for (int index = 0; index < watched_count; index++) {
    sigaction(watched[index], &earlier[index], NULL);
  }
  errno = code;
}

void kb_stop_watch(void) {
  if (is_watching) return;
  struct sigaction action;
  memset(&action, 0, sizeof action);
  action.sa_handler = on_stop;
  action.sa_flags = SA_RESTART;
  sigemptyset(&action.sa_mask);
  for (int index = 0; index < watched_count; index++) sigaddset(&action.sa_mask, watched[index]);
  for (int index = 0; index < watched_count; index++) {
    sigaction(watched[index], NULL, &earlier[index]);
  }
  asked = 0;
  is_watching = 1;
  for (int index = 0; index < watched_count; index++) {
    // nohup and background jobs of shells without job control ignore signals on purpose.
    if (earlier[index].sa_handler == SIG_IGN) continue;
    sigaction(watched[index], &action, NULL);
  }
  // Whoever started the program from a thread that blocks signals left them blocked.
  sigprocmask(SIG_UNBLOCK, &action.sa_mask, NULL);
}

void kb_stop_unwatch(void) {
  if (!is_watching) return;
  for (int index = 0; index < watched_count; index++) {
    sigaction(watched[index], &earlier[index], NULL);
  }
  is_watching = 0;
}

int kb_stop_signal(void) { return asked; }
