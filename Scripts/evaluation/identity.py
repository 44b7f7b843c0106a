"""Duplicates in libraries: records that kb takes for one article.

A group of n records of one paper has n - 1 duplicates. Of those that kb makes (a record that becomes one more of an
article), right are those that the list has too; of those in the list, found are those that kb makes. Pairs, which count a
group of 15 as 105, are told besides.

The list of ptsd-library (CC BY 4.0) puts records together that have one title, whoever wrote them. ptsd-duplicates.tsv
beside this file says where that is wrong and what it leaves out, as a person read it; both measures are given.
"""
import collections, csv, itertools, pathlib, sqlite3, subprocess, tempfile

CORRECTIONS = pathlib.Path(__file__).resolve().parent / "ptsd-duplicates.tsv"


def pairs(groups):
    return {pair for group in groups for pair in itertools.combinations(sorted(group), 2)}


def grouped(ties):
    """The closure of ties between records, as sets."""
    parent = {}

    def root(record):
        parent.setdefault(record, record)
        while parent[record] != record:
            record = parent[record]
        return record

    for one, other in ties:
        parent[root(one)] = root(other)
    groups = collections.defaultdict(set)
    for record in list(parent):
        groups[root(record)].add(record)
    return list(groups.values())


def rows_of(path):
    with open(path, encoding="utf-8") as file:
        return list(csv.DictReader(file, delimiter="\t"))


def known(path):
    """The groups of the list as published, and as corrected."""
    listed = [(row["record_id"], row["duplicate_of"]) for row in rows_of(path)]
    corrections = collections.defaultdict(set)
    for row in rows_of(CORRECTIONS):
        corrections[row["verdict"]].add((row["record_id"], row["other_id"]))
    unknown = corrections["other"] - set(listed)
    assert not unknown, f"not in the list: {unknown}"
    kept = [tie for tie in listed if tie not in corrections["other"]]
    return grouped(listed), grouped(kept + sorted(corrections["same"]))


def taken_in(kb, *files):
    """(file, name, article) of all records, in order."""
    with tempfile.TemporaryDirectory() as folder:
        database = f"{folder}/kb.sqlite"
        subprocess.run([*kb, "ingest", "--quiet", "--db", database, *map(str, files)], check=False,
                       stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        return list(sqlite3.connect(database).execute(
            "SELECT source_path, name, article_id FROM records ORDER BY id"))


def found(kb, library):
    """The number of records, and the groups that became one article."""
    groups, count = collections.defaultdict(set), 0
    for _, name, article in taken_in(kb, library):
        count += 1
        if name.startswith("key:"):
            groups[article].add(name[4:])
    return count, [group for group in groups.values() if len(group) > 1]


def duplicates(groups):
    return sum(len(group) - 1 for group in groups)


def agreement(ours, theirs):
    """Duplicates that both have."""
    number = {record: place for place, group in enumerate(theirs) for record in group}
    return sum(len(group) - len({number.get(record, record) for record in group}) for group in ours)


def measured(kb, data):
    library, listed = data / "ptsd-library/records.csv", data / "ptsd-library/duplicates.tsv"
    if not library.exists() or not listed.exists():
        return None
    return found(kb, library), known(listed)


def row(what, count, ours, theirs):
    both, together = agreement(ours, theirs), len(pairs(ours) & pairs(theirs))
    return (what, "ptsd-library/records.csv",
            f"{count} records, {duplicates(theirs)} duplicates, {duplicates(ours)} found",
            f"P {both / max(duplicates(ours), 1):.3f}, R {both / max(duplicates(theirs), 1):.3f}; of pairs "
            f"P {together / max(len(pairs(ours)), 1):.3f}, R {together / max(len(pairs(theirs)), 1):.3f}", "–")


def screened(kb, data):
    """The records that were taken up in the review, with journals and pages, beside all records without."""
    folder = data / "ptsd-library"
    files = sorted(folder.glob("included-*.ris"))
    if not files or not (folder / "records.csv").exists():
        return ("same records in another format", "ptsd-library/included-*.ris", "–", "missing, skipped", "–")
    records = taken_in(kb, folder / "records.csv", *files)
    articles = {article for path, _, article in records if path.endswith(".csv")}
    others = [article in articles for path, _, article in records if not path.endswith(".csv")]
    return ("same records in another format", "ptsd-library/included-*.ris", f"{len(others)} records",
            f"{sum(others)} joined to one of records.csv", "–")


def tripled(kb, data):
    """One library of 385 in three formats."""
    folder = data / "reference-formats/real-library"
    if not folder.exists():
        return ("one library in three formats", "reference-formats/real-library", "–", "missing, skipped", "–")
    records = taken_in(kb, folder)
    count = collections.Counter(article for _, _, article in records)
    return ("one library in three formats", "reference-formats/real-library",
            f"{len(records)} records of 385 references",
            f"{len(count)} articles, {sum(n == 3 for n in count.values())} of three records", "–")


def rows(kb, data):
    result = measured(kb, data)
    if result is None:
        return [("duplicates", "ptsd-library", "–", "missing, skipped", "–")]
    (count, ours), (published, corrected) = result
    return [row("duplicates, list as published (titles alone)", count, ours, published),
            row("duplicates, list corrected by hand", count, ours, corrected),
            screened(kb, data), tripled(kb, data)]


def details(kb, data):
    result = measured(kb, data)
    if result is None:
        return []
    (_, ours), (_, corrected) = result
    ours, corrected = pairs(ours), pairs(corrected)
    return [f"one article, not in the corrected list: {a} and {b}" for a, b in sorted(ours - corrected)] + [
        f"in the corrected list, two articles: {a} and {b}" for a, b in sorted(corrected - ours)]
