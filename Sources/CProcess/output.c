#include "CProcess.h"

#include <stdio.h>

int kb_finish_output(void) {
  int failed = fflush(NULL) != 0;
  return failed || ferror(stdout);
}
