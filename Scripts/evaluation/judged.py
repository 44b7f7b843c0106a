"""Collections of documents, queries and judgements, in the layouts that they were published in.

Found in a folder: BEIR's layout wherever it stands (corpus.jsonl, queries.jsonl, qrels/*.tsv), SciFact's own (scifact/:
corpus.jsonl, claims-*.jsonl, qrels-*.tsv), and Cranfield and CISI (ir-classics/).
"""
import dataclasses, json, pathlib, re

SCIFACT = ("Anserini BM25 nDCG@10 .679, R@100 .925 (multifield .665, .908), SPLADE-v3 .714, .936, BGE-base .741, .967, "
           "FTS5 bm25, porter, title weight 2 .693, .929; all on the test part")
PUBLISHED = {
    "scifact": SCIFACT,
    "nfcorpus": "Anserini BM25 nDCG@10 .322, R@100 .246 (multifield .325, .250)",
    "trec-covid": "Anserini BM25 nDCG@10 .595, R@100 .109 (multifield .656, .114)",
    "cran": "FTS5 bm25 porter, OR of terms: MAP .301",
    "cisi": "FTS5 bm25 porter, OR of terms: MAP .176",
}


@dataclasses.dataclass
class Collection:
    name: str  # Of the documents: parts with the same documents share it.
    part: str
    documents: list  # (name, title, text)
    queries: dict  # Text by name.
    judgements: dict  # Grades of documents, by query.
    main: str  # The measure that it is usually reported by.

    @property
    def title(self): return f"{self.name} ({self.part})" if self.part else self.name

    @property
    def published(self): return PUBLISHED.get(self.name.split("/")[-1], "–")


def rows(path):
    with open(path, encoding="utf-8") as file:
        return [json.loads(line) for line in file if line.strip()]


def qrels(path):
    """Judgements of a table with a head: query, document, grade."""
    found = {}
    for line in path.read_text(encoding="utf-8").splitlines()[1:]:
        query, document, grade = line.split("\t")[:3]
        found.setdefault(query, {})[document] = int(float(grade))
    return found


def beir(folder, data):
    name = str(folder.relative_to(data)) if folder != data else data.resolve().name
    documents = [(row["_id"], row.get("title") or "", row.get("text") or "") for row in rows(folder / "corpus.jsonl")]
    queries = {row["_id"]: row["text"] for row in rows(folder / "queries.jsonl")}
    return [Collection(name, path.stem, documents, queries, qrels(path), "nDCG@10")
            for path in sorted((folder / "qrels").glob("*.tsv"))]


def scifact(folder):
    documents = [(str(row["doc_id"]), row["title"], " ".join(row["abstract"])) for row in rows(folder / "corpus.jsonl")]
    queries = {str(row["id"]): row["claim"] for path in sorted(folder.glob("claims-*.jsonl")) for row in rows(path)}
    return [Collection("scifact", path.stem.removeprefix("qrels-"), documents, queries, qrels(path), "nDCG@10")
            for path in sorted(folder.glob("qrels-*.tsv"))]


def marked(path):
    """Entries of a file in SMART's layout: number and text by letter, in the order that they stand in."""
    for entry in re.split(r"^\.I\s+", path.read_text(encoding="latin-1"), flags=re.M)[1:]:
        number, _, rest = entry.partition("\n")
        parts = re.split(r"^\.([A-Z])[ \t]*$", rest, flags=re.M)
        fields = {}
        for letter, text in zip(parts[1::2], parts[2::2]): fields.setdefault(letter, " ".join(text.split()))
        yield str(int(number)), fields


def classic(folder, documents, questions, judged):
    found = [(number, fields.get("T", ""), fields.get("W", "")) for number, fields in marked(folder / documents)]
    return Collection(folder.name, "", found, questions, judged, "MAP")


def cranfield(folder):
    # The judgements number the queries by their place, not by the number that they bear; -1 means of no interest.
    questions = {str(place): fields["W"] for place, (_, fields) in enumerate(marked(folder / "cran.qry"), 1)}
    judged = {}
    for line in (folder / "cranqrel").read_text().splitlines():
        query, document, code = line.split()
        judged.setdefault(query, {})[document] = int(int(code) > 0)
    return classic(folder, "cran.all.1400", questions, judged)


def cisi(folder):
    questions = {number: " ".join(filter(None, [fields.get("T"), fields["W"]]))
                 for number, fields in marked(folder / "CISI.QRY")}
    judged = {}
    for line in (folder / "CISI.REL").read_text().splitlines():
        query, document = line.split()[:2]
        judged.setdefault(query, {})[document] = 1
    return classic(folder, "CISI.ALL", questions, judged)


def collections(data, only=None):
    """Everything below a folder that is laid out like one of these; `only` names the ones wanted."""
    found = []
    def wanted(folder): return not only or folder.resolve().name in only
    for corpus in sorted(data.rglob("corpus.jsonl")):
        folder = corpus.parent
        if not wanted(folder): continue
        if (folder / "queries.jsonl").exists() and (folder / "qrels").is_dir(): found += beir(folder, data)
        elif list(folder.glob("claims-*.jsonl")): found += scifact(folder)
    for reader, name, file in [(cranfield, "cran", "cran.qry"), (cisi, "cisi", "CISI.QRY")]:
        folder = data / "ir-classics" / name
        if (folder / file).exists() and wanted(folder): found.append(reader(folder))
    return found
