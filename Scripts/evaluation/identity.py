"""Duplicates in a screening library: pairs of records that kb takes for one article."""
import collections, csv, itertools, sqlite3, subprocess, tempfile


def pairs(groups):
    return {pair for group in groups for pair in itertools.combinations(sorted(group), 2)}


def known_pairs(path):
    """Pairs of the closure of record_id → duplicate_of."""
    parent = {}

    def root(record):
        parent.setdefault(record, record)
        while parent[record] != record:
            record = parent[record]
        return record

    with open(path, encoding="utf-8") as file:
        for row in csv.DictReader(file, delimiter="\t"):
            parent[root(row["record_id"])] = root(row["duplicate_of"])
    groups = collections.defaultdict(list)
    for record in list(parent):
        groups[root(record)].append(record)
    return pairs(groups.values())


def found(kb, library):
    """The number of records read, and the pairs that became one article."""
    with tempfile.TemporaryDirectory() as folder:
        database = f"{folder}/kb.sqlite"
        subprocess.run([*kb, "ingest", "--quiet", "--db", database, str(library)], check=False,
                       stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        groups, count = collections.defaultdict(list), 0
        for name, article in sqlite3.connect(database).execute("SELECT name, article_id FROM records"):
            count += 1
            if name.startswith("key:"):
                groups[article].append(name[4:])
    return count, pairs(groups.values())


def measured(kb, data):
    library, known = data / "ptsd-library/records.csv", data / "ptsd-library/duplicates.tsv"
    if not library.exists() or not known.exists():
        return None
    count, ours = found(kb, library)
    return count, ours, known_pairs(known)


def rows(kb, data):
    result = measured(kb, data)
    if result is None:
        return [("duplicates", "ptsd-library", "–", "missing, skipped", "–")]
    count, ours, known = result
    shared = len(ours & known)
    return [("duplicates found", "ptsd-library/records.csv",
             f"{count} records, {len(known)} known pairs, {len(ours)} found",
             f"P {shared / max(len(ours), 1):.3f}, R {shared / max(len(known), 1):.3f}", "–")]


def details(kb, data):
    result = measured(kb, data)
    if result is None:
        return []
    _, ours, known = result
    return [f"one article, not in the list: {a} and {b}" for a, b in sorted(ours - known)] + [
        f"in the list, two articles: {a} and {b}" for a, b in sorted(known - ours)]
