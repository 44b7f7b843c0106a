"""What is killed: a file to begin with, a command on it, and what has to hold for the folder besides."""
import csv, os, pathlib, random, shutil, sqlite3, sys

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent / "benchmarks"))
import contents, corpus, kills, literature

ROOT = pathlib.Path(__file__).resolve().parent.parent.parent
APPLICATION_ID = 0x6B624B42
OLD_VERSION = 4           # of the file that is brought up to date: the last schema without reviews as they are now
EARLY_REVIEWS = 12        # decided one by one between kills


class World:
    """Inputs, and files in every state that a part begins with. Made once; copied for each use."""
    def __init__(self, kb, folder, article_count, seed):
        self.kb, self.folder, self.seed = kb, folder, seed
        self.environment = {**os.environ, "LC_ALL": "C", "TZ": "UTC", "HOME": str(folder), "KB_REVIEWER": "Ada"}
        for name in ("KB_DB", "XDG_DATA_HOME"): self.environment.pop(name, None)
        self.inputs, self.files = folder / "inputs", folder / "files"
        self.files.mkdir(parents=True)
        rng = random.Random(seed)
        words = corpus.words(rng)
        self.texts = self.inputs / "texts"
        self.write_texts(rng, words, range(article_count))
        shutil.copytree(ROOT / "Scripts/samples", self.inputs / "samples")
        self.write_libraries(article_count // 2)
        self.make_base()
        self.change_inputs(rng, words, article_count)

    def write_texts(self, rng, words, numbers):
        self.texts.mkdir(parents=True, exist_ok=True)
        for number in numbers:
            (self.texts / f"{number:05}.txt").write_text(corpus.article(rng, *words), encoding="utf-8")

    def write_libraries(self, count):
        made = literature.Literature(self.seed)
        with open(self.inputs / "library.xml", "w", encoding="utf-8") as out: literature.write(out, made, count)
        for part in range(3):
            (self.inputs / f"references-{part}.bib").write_text("".join(
                f"@article{{k{part}-{n}, title={{Ketamine and sleep in cohort {part * count + n}}}, author={{Lee, A and Ode, B}},"
                f" journal={{Journal of Trauma Medicine}}, year={{{1990 + n % 30}}}}}\n" for n in range(count)), encoding="utf-8")

    def command(self, *words, db): return [self.kb, *map(str, words), "--db", str(db)]

    def run(self, *words, db): return kills.run(self.command(*words, db=db), self.environment)

    def make_base(self):
        """`base`: everything taken in and decisions of every kind; `decided`: besides, one on every third claim."""
        base = self.files / "base.sqlite"
        self.run("ingest", self.inputs, "--quiet", db=base)
        rows = sqlite3.connect(base).execute("SELECT id, uid FROM claims ORDER BY uid").fetchall()
        self.early, others = [row[0] for row in rows[:EARLY_REVIEWS]], rows[EARLY_REVIEWS:]
        self.run("review", "add", *[row[0] for row in others[:5]], "--verdict", "overstated", "--quiet", db=base)
        self.run("grade", "set", 1, "low", "--quiet", db=base)
        self.run("search", "--save", "weekly", "ketamine", db=base)
        self.decisions = self.folder / "decisions.csv"
        with open(self.decisions, "w", newline="") as out:
            table = csv.writer(out)
            table.writerow(["claim", "verdict", "note"])
            for number, (_, uid) in enumerate(others[5::3]):
                table.writerow([uid, ("supported", "overstated", "not-addressed", "contradicted")[number % 4], f"note {number}"])
        decided = self.copy("base", self.files / "decided.sqlite")
        self.run("review", "add", "--from", self.decisions, "--reviewer", "Bea", "--quiet", db=decided)
        for (citation,) in sqlite3.connect(decided).execute("""SELECT id FROM citations WHERE attribution = 'named'
                AND resolution <> 'resolved' ORDER BY uid LIMIT 40""").fetchall():
            self.run("citation", "accept", citation, 1 + citation % 9, "--quiet", db=decided)
        self.dump = self.folder / "decisions.dump"
        self.run("review", "dump", self.dump, db=decided)
        self.make_unresolved()
        self.make_outdated()
        self.make_old(decided)

    def make_unresolved(self):
        path = self.copy("base", self.files / "unresolved.sqlite")
        db = sqlite3.connect(path)
        db.execute("DELETE FROM candidate")
        db.execute("UPDATE citation SET resolution = 'unchecked', reason = NULL, article_id = NULL")
        db.commit()
        db.close()

    def make_outdated(self):
        path = self.copy("decided", self.files / "outdated.sqlite")
        self.run("condition", "add", "nightmares", "--name", "nightmares", "--quiet", db=path)
        db = sqlite3.connect(path)
        db.execute("UPDATE article SET analyser_version = 0")
        db.commit()
        db.close()

    def make_old(self, current):
        """A file as an older kb would have left it: the rows of `current`, in the tables of its schema."""
        path = self.files / "old.sqlite"
        db = sqlite3.connect(path, isolation_level=None)
        db.execute("BEGIN")
        for script in sorted((ROOT / "Migrations").glob("[0-9]*.sql"))[:OLD_VERSION]:
            for statement in statements(script.read_text(encoding="utf-8")): db.execute(statement)
        db.execute("COMMIT")
        db.execute("ATTACH ? AS current", (str(current),))
        db.execute("BEGIN")
        tables = "SELECT name FROM pragma_table_list WHERE schema = ? AND type = 'table' AND name NOT LIKE 'sqlite_%'"
        there = {row[0] for row in db.execute(tables, ("current",))}
        for (table,) in db.execute(tables, ("main",)).fetchall():
            if table not in there: continue
            # 0: a column that is stored.
            names = [{row[1] for row in db.execute(f"PRAGMA {schema}.table_xinfo({table})") if row[6] == 0}
                     for schema in ("main", "current")]
            columns = ", ".join(sorted(names[0] & names[1]))
            db.execute(f"INSERT OR REPLACE INTO main.{table} ({columns}) SELECT {columns} FROM current.{table}")
        db.execute("DELETE FROM setting WHERE name = 'views_sha256'")
        db.execute("COMMIT")
        for table in ("article_fts", "claim_fts"): db.execute(f"INSERT INTO {table} ({table}) VALUES ('rebuild')")
        db.execute(f"PRAGMA application_id = {APPLICATION_ID}")
        db.execute(f"PRAGMA user_version = {OLD_VERSION}")
        db.execute("PRAGMA journal_mode = WAL")
        db.close()

    def change_inputs(self, rng, words, count):
        """A third of the texts changes by a sentence, some are new, and the library has more records."""
        for number in range(0, count, 3):
            with open(self.texts / f"{number:05}.txt", "a", encoding="utf-8") as out:
                out.write(f"\nKetamine relieved pain in {number} % of adults.\n")
        self.write_texts(rng, words, range(count, count + count // 3))
        self.write_libraries(count // 2 + count // 4)

    def copy(self, name, target):
        shutil.copyfile(self.files / f"{name}.sqlite", target)
        return target


def statements(script):
    """The statements of a script of SQL, triggers whole."""
    text = ""
    for line in script.splitlines(keepends=True):
        text += line
        if sqlite3.complete_statement(text):
            yield text
            text = ""


class Part:
    """A command that is killed: in a folder of its own, on a copy of the file `start`."""
    name, start, words, allowed = "", None, (), ()
    waits = ("writing", "logging")

    def __init__(self, world): self.world = world

    def prepare(self, folder):
        """Makes the folder; returns the knowledge base in it."""
        shutil.rmtree(folder, ignore_errors=True)
        folder.mkdir()
        return self.world.copy(self.start, folder / "kb.sqlite") if self.start else folder / "kb.sqlite"

    def command(self, db): return self.world.command(*self.words, db=db)

    def between(self, db, number):
        """Done, to its end, before each kill."""

    def complete(self, db):
        """Done before the file is compared: all that `between` does."""

    def more_faults(self, db, scratch): return []


class FirstIngest(Part):
    name = "first ingest"
    def __init__(self, world):
        super().__init__(world)
        self.words = ("ingest", world.inputs, "--quiet")


class Ingest(FirstIngest):
    name, start = "ingest", "decided"


class Resolve(Part):
    name, start, words = "resolve", "unresolved", ("resolve", "--all", "--quiet")


class Review(Part):
    """Many decisions at once; before each kill one that must be there ever after."""
    name, start = "review", "base"
    def __init__(self, world):
        super().__init__(world)
        self.words = ("review", "add", "--from", world.decisions, "--reviewer", "Bea", "--quiet")

    def between(self, db, number): self.decide(db, self.world.early[number % EARLY_REVIEWS])

    def complete(self, db):
        for claim in self.world.early: self.decide(db, claim)

    def decide(self, db, claim):
        self.world.run("review", "add", claim, "--verdict", "supported", "--reviewer", "Early", "--quiet", db=db)


class Restore(Part):
    name, start = "review restore", "base"
    def __init__(self, world):
        super().__init__(world)
        self.words = ("review", "restore", world.dump, "--quiet")


class Reanalyse(Part):
    name, start, words = "reanalyse", "outdated", ("reanalyse", "--quiet")


class Backup(Part):
    name, start, allowed = "backup", "decided", ("backups",)
    waits = ("copying", "copying")

    def prepare(self, folder):
        db = super().prepare(folder)
        (folder / "backups").mkdir()
        self.world.run("backup", "--to", folder / "backups", "--quiet", db=db)
        return db

    def command(self, db): return self.world.command("backup", "--to", db.parent / "backups", "--keep", 2, "--quiet", db=db)

    def more_faults(self, db, scratch):
        """Whatever bears the name of a backup is one."""
        found, wanted = [], contents.human_rows(contents.copied(db, scratch))
        backups = sorted((db.parent / "backups").glob("kb-*.sqlite"))
        if not backups: found.append("no backup is left")
        for backup in backups: found += copy_faults(backup, wanted, scratch)
        return found

    def left_behind(self, db): return [path.name for path in (db.parent / "backups").glob(".*")]


class Upgrade(Part):
    """Run again on a file that is up to date it takes no lock, and leaves that of the one killed, which nobody holds."""
    name, start, words = "upgrade", "old", ("upgrade",)
    allowed = (f"kb.sqlite.v{OLD_VERSION}.", "kb.sqlite-lock")

    def more_faults(self, db, scratch):
        """Whatever bears the name of a copy of the old file is one."""
        found, wanted = [], contents.human_rows(self.world.files / "old.sqlite")
        for copy in sorted(db.parent.glob("kb.sqlite.v*")): found += copy_faults(copy, wanted, scratch)
        return found


def copy_faults(path, human_rows, scratch):
    looked_at = contents.copied(path, scratch)
    found = contents.faults(looked_at)
    if looked_at.stat().st_size == 0: found.append("it is empty")
    elif not found and contents.lost(human_rows, looked_at): found.append("decisions are missing")
    return [f"{path.name}: {fault}" for fault in found]


ALL = [FirstIngest, Ingest, Resolve, Review, Restore, Reanalyse, Backup, Upgrade]
