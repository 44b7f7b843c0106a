"""Runs a command, stops it at a moment, sees what it was at, and kills it."""
import os, pathlib, signal, struct, subprocess, time

WRITE_LOCK = 120          # of a -shm file: SQLite's WAL_WRITE_LOCK
PENDING = 0x40000000      # of a database file: the first of the bytes that a rollback-mode writer locks


def run(command, environment):
    """Seconds that a command took; raises where it fails."""
    began = time.monotonic()
    done = subprocess.run(command, env=environment, stdin=subprocess.DEVNULL, capture_output=True, text=True)
    if done.returncode != 0:
        raise RuntimeError(f"{' '.join(map(str, command))}: exit {done.returncode}: {done.stderr.strip()[:500]}")
    return time.monotonic() - began


class Kill:
    """What was found when a command was stopped `after` seconds, and then killed.

    With `until` it goes on from there until it holds the lock for writing ("writing"), until the log changes while it
    does ("logging") or a copy is being made ("copying"), and `more` seconds longer; found past it, it goes on to the next
    such moment. Stopped before it is looked at, so that what is seen is what stood when it died: a lock in /proc/locks is
    held by a process that cannot give it back before the kill.
    """
    def __init__(self, command, environment, after, database, until=None, more=0):
        process = subprocess.Popen(command, env=environment, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL,
                                   stderr=subprocess.PIPE)
        began = time.monotonic()
        self.came_too_late, self.exit_code = False, None
        self.was_writing = self.had_frames = self.was_copying = False
        time.sleep(max(0, after))
        while True:
            if until and wait(process, database, until): time.sleep(more)
            self.look(process, database)
            if not until or self.came_too_late or self.is_inside: break
            os.kill(process.pid, signal.SIGCONT)
        self.seconds = time.monotonic() - began
        if not self.came_too_late:
            self.had_frames = has_frames_without_commit(pathlib.Path(f"{database}-wal"))
            os.kill(process.pid, signal.SIGKILL)
            os.waitpid(process.pid, 0)
        self.errors = process.stderr.read().decode(errors="replace").strip()
        process.stderr.close()
        process.returncode = self.exit_code if self.came_too_late else -9

    @property
    def is_inside(self): return self.was_writing or self.was_copying

    def look(self, process, database):
        """Stops the process where it has not ended, and sees what it is at."""
        os.kill(process.pid, signal.SIGSTOP)
        _, status = os.waitpid(process.pid, os.WUNTRACED)
        self.came_too_late = not os.WIFSTOPPED(status)
        if self.came_too_late:
            self.exit_code = os.waitstatus_to_exitcode(status)
        else:
            self.was_writing = is_writing(process.pid, database)
            self.was_copying = is_copying(database)


def wait(process, database, until):
    """Waits until the process writes; returns whether it did before its end."""
    log = pathlib.Path(f"{database}-wal")
    before = None
    while os.waitid(os.P_PID, process.pid, os.WEXITED | os.WNOHANG | os.WNOWAIT) is None:
        if until == "copying":
            if is_copying(database): return True
            time.sleep(0.0005)
        elif not is_writing(process.pid, database):
            before = None
        elif until == "writing":
            return True
        else:
            try: status = log.stat()
            except FileNotFoundError: continue
            present = (status.st_size, status.st_mtime_ns)
            if before not in (None, present): return True
            before = present
    return False


def is_copying(database): return any(database.parent.rglob(".*.partial"))


def is_writing(pid, database):
    """Whether the process holds SQLite's lock for writing the file, of either journal mode."""
    wanted = {}
    for path, first, last in ((pathlib.Path(f"{database}-shm"), WRITE_LOCK, WRITE_LOCK),
                              (database, PENDING, PENDING + 511)):
        try: wanted[path.stat().st_ino] = (first, last)
        except FileNotFoundError: continue
    for line in pathlib.Path("/proc/locks").read_text().splitlines():
        fields = line.split()
        if fields[1] != "POSIX" or fields[3] != "WRITE" or fields[4] != str(pid): continue
        inode = int(fields[5].split(":")[2])
        if inode not in wanted: continue
        first, last = wanted[inode]
        start, end = int(fields[6]), 1 << 62 if fields[7] == "EOF" else int(fields[7])
        if start <= last and end >= first: return True
    return False


def has_frames_without_commit(log):
    """Whether a write-ahead log goes on behind its last commit: part of a transaction is on the disk.

    https://www.sqlite.org/fileformat2.html#walformat: frames of an earlier round have other salts.
    """
    if not log.exists(): return False
    with open(log, "rb") as file:
        header = file.read(32)
        if len(header) < 32: return False
        page_size, salts = struct.unpack(">I", header[8:12])[0], header[16:24]
        is_committed, place = True, 32
        while len(frame := file.read(24)) == 24 and frame[8:16] == salts:
            is_committed = struct.unpack(">I", frame[4:8])[0] != 0
            place += 24 + page_size
            file.seek(place)
        return not is_committed
