#ifndef KB_CTERMINAL_H
#define KB_CTERMINAL_H

/// What `kb_terminal_read` answers besides a number of bytes.
enum {
  KB_TERMINAL_END = 0,       // nobody will type any more
  KB_TERMINAL_FAILED = -1,   // see errno
  KB_TERMINAL_CHANGED = -2,  // another size, or back from a stop: draw anew
  KB_TERMINAL_TIMEOUT = -3
};

/// Takes the terminal on standard input and output: no echo, no line editing, no signals from keys,
/// the other screen, no cursor, pasted text marked (DEC modes 1049, 25 and 2004).
///
/// However the program ends, by `exit`, by a signal, by a trap of Swift's or a crash, the terminal is as
/// it was before it is gone; stopped (SIGTSTP) it gives the terminal back until it goes on. Returns 0,
/// or an error number.
int kb_terminal_begin(void);

/// Gives the terminal back; does nothing where it was not taken.
void kb_terminal_end(void);

/// Gives the terminal back and stops, as Ctrl-Z does; returns when the program goes on.
void kb_terminal_suspend(void);

/// Columns and rows of the terminal; 0 where it does not tell.
void kb_terminal_size(int *columns, int *rows);

/// Waits for what is typed, at most `timeout` milliseconds (-1: for ever).
int kb_terminal_read(unsigned char *bytes, int count, int timeout);

/// Writes all of it; returns 0, or an error number.
int kb_terminal_write(const unsigned char *bytes, long count);

#endif
