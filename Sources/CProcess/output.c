#include "CProcess.h"

#include <stdio.h>

int kb_output_flush(void) { return fflush(stdout) == 0 && !ferror(stdout) ? 0 : -1; }
