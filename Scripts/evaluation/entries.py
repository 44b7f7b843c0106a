"""Entries of lists of references in JATS, and the citations that point at them, against their markup.

`show(kb, data, details)` prints the tables. `kb` is the command as a list of words.
"""
import collections, json, pathlib, re, subprocess, tempfile, unicodedata
import xml.etree.ElementTree as ElementTree

FIELDS = ["author", "year", "title", "journal", "volume", "issue", "page", "doi", "pmid"]


def folded(words):
    """Letters and digits alone, without diacritics."""
    return "".join(c for c in unicodedata.normalize("NFKD", str(words)).lower() if c.isalnum())


def agrees(field, found, stated):
    """Whether what kb found says what is stated; a journal's place of print does not count."""
    if found is None:
        return False
    if field == "journal":
        return folded(re.split(r"[\(\[]", str(found))[0]) == folded(re.split(r"[\(\[]", stated)[0])
    if field == "author":
        return folded(found) == folded(stated) or folded(found).endswith(folded(stated))
    return folded(found) == folded(stated)


def rows(kb, paths, sql):
    """The rows of a query over files taken into a knowledge base of their own."""
    with tempfile.TemporaryDirectory() as folder:
        database = f"{folder}/kb.sqlite"
        subprocess.run([*kb, "ingest", "--db", database, *map(str, paths)], check=True,
                       capture_output=True)
        out = subprocess.run([*kb, "sql", "--db", database, "--ndjson", "--limit", "0", sql],
                             check=True, capture_output=True, text=True).stdout
        return [json.loads(line) for line in out.splitlines()]


ENTRIES = """
SELECT s.id AS statement, c.text, c.author, c.year, c.title, c.journal, c.volume, c.issue, c.page,
  c.doi, c.pmid
FROM citations AS c JOIN statements AS s ON s.id = c.statement_id
WHERE c.rule = 'listed-reference' ORDER BY c.id
"""

TIES = """
SELECT s.byte_start, s.byte_end, c.entry_text
FROM citations AS c JOIN statements AS s ON s.id = c.statement_id
WHERE c.entry_text IS NOT NULL AND c.rule <> 'listed-reference' ORDER BY c.id
"""


def words(node):
    return re.sub(r"\s+", " ", "".join(node.itertext())).strip() if node is not None else None


def stated(reference):
    """The marked-up fields of a <ref>; None for one that is no citation in parts."""
    citation = next((node for node in reference.iter() if node.tag in
                     ("element-citation", "mixed-citation", "nlm-citation")), None)
    if citation is None:
        return None
    found = {}
    person = next((node for node in citation.iter() if node.tag in ("surname", "collab")), None)
    first_title = citation.find(".//article-title")
    fields = {
        "author": person, "year": citation.find(".//year"), "volume": citation.find(".//volume"),
        "issue": citation.find(".//issue"),
        "page": citation.find(".//fpage") if citation.find(".//fpage") is not None
        else citation.find(".//elocation-id"),
        "title": first_title if first_title is not None else citation.find(".//source"),
        "journal": citation.find(".//source") if first_title is not None else None,
    }
    for field, node in fields.items():
        if words(node):
            found[field] = words(node)
    for node in citation.iter("pub-id"):
        if node.get("pub-id-type") in ("doi", "pmid"):
            found[node.get("pub-id-type")] = words(node)
    return found


class Tally:
    def __init__(self):
        self.counts = collections.Counter()

    def add(self, field, found, stated):
        self.counts[field, "all"] += 1
        if agrees(field, found, stated):
            self.counts[field, "right"] += 1
        elif found is not None:
            self.counts[field, "wrong"] += 1

    def cell(self, field):
        count = self.counts[field, "all"]
        if not count:
            return "–"
        right, wrong = self.counts[field, "right"], self.counts[field, "wrong"]
        return f"{right}/{count} = {100 * right / count:.1f} %" + (f", {wrong} wrong" if wrong else "")

    def __iadd__(self, other):
        self.counts += other.counts
        return self


def heading(first):
    print(f"\n| {first} | " + " | ".join(FIELDS) + " |\n|" + "---|" * (len(FIELDS) + 1))


def row(name, tally):
    print(f"| {name} | " + " | ".join(tally.cell(field) for field in FIELDS) + " |", flush=True)


def show_entries(kb, paths, details):
    heading("entries of")
    total, missed = Tally(), []
    for path in paths:
        references = [stated(node) for node in ElementTree.parse(path).iter("ref")]
        found, tally = rows(kb, [path], ENTRIES), Tally()
        if len(found) != len(references):
            print(f"| {path.name} | {len(found)} entries found of {len(references)} |")
            continue
        for entry, fields in zip(found, references):
            for field, value in (fields or {}).items():
                tally.add(field, entry[field], value)
                if not agrees(field, entry[field], value):
                    missed.append(f"{field}: {entry[field]!r}, stated {value!r}: {entry['text'][:200]}")
        row(f"{path.name} ({len(references)})", tally)
        total += tally
    row("all", total)
    if details:
        print("\n" + "\n".join(f"- {line}" for line in missed))


def ties(kb, path):
    return {(tie["byte_start"], tie["byte_end"], tie["entry_text"]) for tie in rows(kb, [path], TIES)}


def show_ties(kb, paths, details):
    print("\n| citations of | tied by links | by words alone | of these the same | precision | recall |")
    print("|" + "---|" * 6)
    sums = [0, 0, 0]
    for path in paths:
        linked = ties(kb, path)
        text = rows(kb, [path], "SELECT text FROM articles")[0]["text"]
        with tempfile.TemporaryDirectory() as folder:
            copy = pathlib.Path(folder) / "copy.txt"
            copy.write_text(text, encoding="utf-8")
            worded = ties(kb, copy)
        # The statements may be cut otherwise without markup: what counts is sentence and entry.
        spans = {(start, end) for start, end, _ in linked} & {(start, end) for start, end, _ in worded}
        missing = {start for start, _, _ in linked} - {start for start, _ in spans}
        same = linked & worded
        sums = [sums[0] + len(linked), sums[1] + len(worded), sums[2] + len(same)]
        tie_row(path.name, len(linked), len(worded), len(same))
        if details:
            for start, end, entry in sorted(linked ^ worded)[:40]:
                which = "by links only" if (start, end, entry) in linked else "by words only"
                sentence = text.encode()[start:end].decode(errors="replace")
                print(f"- {which}: {sentence[-160:]!r} → {entry[:60]!r}")
        del missing
    tie_row("all", *sums)


def tie_row(name, linked, worded, same):
    precision = f"{same / worded:.3f}" if worded else "–"
    recall = f"{same / linked:.3f}" if linked else "–"
    print(f"| {name} | {linked} | {worded} | {same} | {precision} | {recall} |", flush=True)


def show(kb, data, details):
    paths = sorted(pathlib.Path(data).glob("reference-formats/**/*.nxml"))
    if not paths:
        print(f"entries: no article in JATS under {data}/reference-formats")
        return
    show_entries(kb, paths, details)
    show_ties(kb, paths, details)
