"""Main text of web pages: kb's against the true article bodies of web-extraction.

A page's main text is what `kb inspect` gives, without captions: the bodies there have none. Runs of
four words are counted as in the score.py beside the data, which also gives the published figures.
"""
import collections
import gzip
import json
import pathlib
import re
import subprocess
import tempfile

FOLDER = "web-extraction"
TASK = "main text of web pages"
PUBLISHED = (
    "these 91 pages: trafilatura .963, readability_js .950, readability .919, goose3 .880; "
    "best anywhere .970"
)


def runs(text):
    words = re.findall(r"\w+", text)
    if not words:
        return collections.Counter()
    return collections.Counter(tuple(words[i : i + 4]) for i in range(max(1, len(words) - 3)))


def pages(kb, folder):
    """What kb makes of every page: key, blocks; none for one that it refuses."""
    with tempfile.TemporaryDirectory() as scratch:
        files = []
        for source in sorted((folder / "html").iterdir()):
            if ".html" not in source.name:
                continue
            bytes_ = source.read_bytes()
            file = pathlib.Path(scratch) / (source.name.split(".")[0] + ".html")
            file.write_bytes(gzip.decompress(bytes_) if source.suffix == ".gz" else bytes_)
            files.append(str(file))
        found = subprocess.run(
            [*kb, "inspect", "--ndjson", *files], stdout=subprocess.PIPE, text=True, check=False
        ).stdout
    for line in found.splitlines():
        row = json.loads(line)
        if "blocks" in row:
            yield pathlib.Path(row["path"]).stem, row["blocks"]


def scores(kb, folder, with_captions=False):
    """Of every page: (precision, recall, key, address)."""
    truth = json.loads((folder / "ground-truth.json").read_text(encoding="utf-8"))
    texts = {
        key: "\n".join(b["text"] for b in blocks if with_captions or b["kind"] != "caption")
        for key, blocks in pages(kb, folder)
    }
    for key, page in truth.items():
        true, ours = runs(page["articleBody"]), runs(texts.get(key, ""))
        shared = sum((true & ours).values())
        precision = shared / sum(ours.values()) if ours else float(not true)
        yield precision, shared / sum(true.values()) if true else 1.0, key, page.get("url", "")


def summary(found):
    precision = sum(row[0] for row in found) / len(found)
    recall = sum(row[1] for row in found) / len(found)
    f1 = 2 * precision * recall / (precision + recall) if precision + recall else 0
    return f"P {precision:.3f} R {recall:.3f} F1 {f1:.3f}"


def rows(kb, data):
    folder = pathlib.Path(data) / FOLDER
    if not (folder / "ground-truth.json").exists():
        return []
    result = []
    for what, with_captions in [("without captions", False), ("captions too", True)]:
        found = list(scores(kb, folder, with_captions))
        published = "–" if with_captions else PUBLISHED
        result.append((TASK, f"{FOLDER} ({what})", f"{len(found)} pages", summary(found), published))
    return result


def details(kb, data):
    folder = pathlib.Path(data) / FOLDER
    if not (folder / "ground-truth.json").exists():
        return []
    worst = sorted(scores(kb, folder), key=lambda row: min(row[:2]))
    return [
        f"{FOLDER}: P {precision:.3f} R {recall:.3f} {key[:12]} {url}"
        for precision, recall, key, url in worst
        if min(precision, recall) < 0.95
    ]
