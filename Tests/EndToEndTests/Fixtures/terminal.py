"""Runs a command in a terminal of its own, types into it, and prints what its screen shows.

    terminal.py 100x24 STEP… -- COMMAND…

A step is text to type, or: @wait TEXT (until the screen shows it), @gone TEXT (until it does not),
@screen (print it), @enter @esc @back @up @down @left @right, @ctrl X, @paste TEXT, @size 60x20,
@signal NAME, @stopped (until it is stopped), @lock FILE and @unlock (write to a database meanwhile),
@end (until it has ended). The last line tells how it ended, and whether the terminal was given back
as it was.
"""
import atexit, fcntl, os, pty, re, select, signal, sqlite3, struct, sys, termios, time, unicodedata

LIMIT = 40.0
split = sys.argv.index("--")
size, steps, command = sys.argv[1], sys.argv[2:split], sys.argv[split + 1:]


def width(sign):
    if unicodedata.combining(sign):
        return 0
    return 2 if unicodedata.east_asian_width(sign) in "WF" else 1


class Screen:
    """As much of a terminal as kb uses."""

    def __init__(self, columns, rows):
        self.resize(columns, rows)
        self.rest, self.modes = b"", set()

    def resize(self, columns, rows):
        self.columns, self.rows, self.row, self.column = columns, rows, 0, 0
        self.cells = [[" "] * columns for _ in range(rows)]

    def take(self, data):
        data = self.rest + data
        cut = len(data)
        try:
            text = data.decode()
        except UnicodeDecodeError as error:
            cut, text = error.start, data[:error.start].decode()
        match = re.search(r"\x1b(\[[?0-9;]*)?$", text)
        if match:
            cut, text = len(text[:match.start()].encode()), text[:match.start()]
        self.rest = data[cut:]
        for part in re.findall(r"\x1b\[[?0-9;]*[A-Za-z]|[^\x1b]", text):
            self.sequence(part) if part[0] == "\x1b" else self.put(part)

    def put(self, sign):
        if sign == "\r":
            self.column = 0
        elif sign == "\n":
            self.row = min(self.row + 1, self.rows - 1)
        elif ord(sign) < 32:
            raise SystemExit(f"control character {ord(sign)} on the screen")
        elif width(sign) == 0:
            self.cells[self.row][max(0, self.column - 1)] += sign
        elif self.column < self.columns:
            self.cells[self.row][self.column] = sign
            if width(sign) == 2 and self.column + 1 < self.columns:
                self.cells[self.row][self.column + 1] = ""
            self.column += width(sign)

    def sequence(self, text):
        body, end = text[2:-1], text[-1]
        numbers = [int(n or 0) for n in body.lstrip("?").split(";")] if body else [0]
        if end == "H":
            self.row = max(0, min(self.rows, numbers[0]) - 1)
            self.column = max(0, (numbers[1] if len(numbers) > 1 else 1) - 1)
        elif end == "K":
            self.cells[self.row][self.column:] = [" "] * (self.columns - self.column)
        elif end == "J":
            self.cells = [[" "] * self.columns for _ in range(self.rows)]
        elif end in "hl" and body.startswith("?"):
            (self.modes.add if end == "h" else self.modes.discard)(numbers[0])

    def text(self):
        return "\n".join("".join(row).rstrip() for row in self.cells).rstrip()


def set_size(terminal, text):
    columns, rows = map(int, text.split("x"))
    fcntl.ioctl(terminal, termios.TIOCSWINSZ, struct.pack("HHHH", rows, columns, 0, 0))
    return columns, rows


ours, theirs = pty.openpty()
screen = Screen(*set_size(ours, size))
before = termios.tcgetattr(theirs)
told, tell = os.pipe()
shell = os.fork()
if shell == 0:
    # What a shell does: a process whose parent is in another group of its session can be stopped.
    os.setsid()
    fcntl.ioctl(theirs, termios.TIOCSCTTY, 0)
    signal.signal(signal.SIGTTOU, signal.SIG_IGN)
    child = os.fork()
    if child == 0:
        os.setpgid(0, 0)
        os.tcsetpgrp(theirs, os.getpid())
        signal.signal(signal.SIGTTOU, signal.SIG_DFL)
        for number in range(3):
            os.dup2(theirs, number)
        os.environ["TERM"] = "xterm-256color"
        os.environ.pop("COLUMNS", None)
        os.execvp(command[0], command)
    os.write(tell, f"{child}\n".encode())
    os.write(tell, f"{os.waitpid(child, 0)[1]}\n".encode())
    signal.pause()
atexit.register(lambda: os.kill(shell, signal.SIGKILL))
answers = os.fdopen(told)
child = int(answers.readline())

status = None


def step_on(seconds):
    """Takes what comes, for at most so long; whether there was anything."""
    global status
    ready, _, _ = select.select([ours], [], [], seconds)
    if ready:
        try:
            screen.take(os.read(ours, 65536))
        except OSError:
            pass
    if status is None and select.select([told], [], [], 0)[0]:
        status = int(answers.readline())
    return bool(ready)


def until(is_so, what):
    end = time.monotonic() + LIMIT
    while not is_so():
        if time.monotonic() > end or status is not None and not step_on(0.2):
            if is_so():
                return
            print(screen.text())
            raise SystemExit(f"never came: {what}")
        step_on(0.05)


def is_stopped():
    with open(f"/proc/{child}/stat") as file:
        return file.read().rsplit(")", 1)[1].split()[0] == "T"


KEYS = {"@enter": "\r", "@esc": "\x1b", "@back": "\x7f", "@up": "\x1b[A", "@down": "\x1b[B",
        "@left": "\x1b[D", "@right": "\x1b[C"}
rest = iter(steps)
for step in rest:
    if step == "@wait":
        text = next(rest)
        until(lambda: text in screen.text(), text)
    elif step == "@gone":
        text = next(rest)
        until(lambda: text not in screen.text(), "no " + text)
    elif step == "@screen":
        while step_on(0.3):
            pass
        print(screen.text())
        print("=" * 20)
    elif step == "@size":
        columns, rows = set_size(ours, next(rest))
        screen.resize(columns, rows)
    elif step == "@signal":
        name = next(rest)
        # What was drawn before it stopped is no sign that it is at work again.
        if name == "CONT": screen.resize(screen.columns, screen.rows)
        os.kill(child, getattr(signal, "SIG" + name))
    elif step == "@stopped":
        until(is_stopped, "a stop")
        while step_on(0.3):
            pass
        print("stopped, terminal", "given back" if 1049 not in screen.modes
              and termios.tcgetattr(theirs) == before else "kept")
    elif step == "@lock":
        database = sqlite3.connect(next(rest), isolation_level=None)
        database.execute("BEGIN IMMEDIATE")
    elif step == "@unlock":
        database.execute("ROLLBACK")
    elif step == "@end":
        until(lambda: status is not None, "the end")
    elif step == "@ctrl":
        os.write(ours, bytes([ord(next(rest)) & 31]))
    elif step == "@paste":
        os.write(ours, b"\x1b[200~" + next(rest).encode() + b"\x1b[201~")
    elif step in KEYS:
        os.write(ours, KEYS[step].encode())
    else:
        os.write(ours, step.encode())

until(lambda: status is not None, "the end")
while step_on(0.2):
    pass
state = "as it was" if termios.tcgetattr(theirs) == before and not screen.modes & {1049, 2004} else "CHANGED"
how = f"signal {signal.Signals(os.WTERMSIG(status)).name}" if os.WIFSIGNALED(status) else \
    f"status {os.WEXITSTATUS(status)}"
print(f"ended with {how}; terminal {state}")
