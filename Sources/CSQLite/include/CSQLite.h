// The C door to the system's libsqlite3: its header, and shims for what Swift cannot import.
#ifndef KB_CSQLITE_H
#define KB_CSQLITE_H

#include <sqlite3.h>

#endif
