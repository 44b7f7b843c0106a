"""PubMed's XML, JATS and MEDLINE's text: what kb reads of them against what stands beside them.

`rows(kb, data)` gives the rows of the tables, `details(kb, data)` a line for each difference. `kb` is the command as a
list of words, `data` a folder laid out like ../shared/data. Run alone: pubmed.py DATA KB….
"""
import functools, gzip, json, pathlib, re, resource, shutil, subprocess, sys, tempfile

SPEED_BYTES = 150_000_000


def inspect(kb, *paths):
    """The rows that kb makes of files, and what it says about those it refuses."""
    command = [*kb, "inspect", "--no-statements", "--ndjson", "--limit", "0", *map(str, paths)]
    result = subprocess.run(command, capture_output=True, text=True)
    return [json.loads(line) for line in result.stdout.splitlines() if line.startswith('{"path"')], result.stderr


def squeezed(text):
    return re.sub(r"\s+", "", text or "")


def files(data, folder, *patterns):
    return sorted(path for pattern in patterns for path in (pathlib.Path(data) / folder).rglob(pattern))


# Abstracts and titles of PubMed against the same papers sentence by sentence.

def sentence_sets(data):
    found = {}
    for path in files(data, "sentences", "genia-*.jsonl"):
        for line in path.open(encoding="utf-8"):
            record = json.loads(line)
            found[record["pmid"]] = record["sentences"]
    return found


def spellings(row):
    """The abstract without its labels, and with each before its part as annotators wrote it."""
    plain = "".join(block["text"] for block in row["blocks"] if block["kind"] != "heading")
    labelled = "".join(block["text"] + (":" if block["kind"] == "heading" else "") for block in row["blocks"])
    return {squeezed(plain), squeezed(labelled)}


def parts_equal(row, sentences):
    """Whether title and abstract are the annotators'; a title may be several of their sentences."""
    title = squeezed(row["title"])
    for count in range(1, len(sentences) + 1):
        if squeezed("".join(sentences[:count])) == title:
            return True, squeezed("".join(sentences[count:])) in spellings(row)
    return False, squeezed("".join(sentences[1:])) in spellings(row)


@functools.cache
def abstracts(kb, data):
    sentences, outcomes = sentence_sets(data), []
    for path in files(data, "pubmed-xml", "*.xml.gz"):
        found, _ = inspect(kb, path)
        for row in found:
            if row["pmid"] in sentences:
                outcomes.append((row, sentences[row["pmid"]], *parts_equal(row, sentences[row["pmid"]])))
    return outcomes


# Files of other projects with a .bib beside them.

def bib_entries(text):
    """The entries of a simple .bib file as dictionaries."""
    found = []
    for match in re.finditer(r"@(\w+)\s*\{[^,]*,", text):
        if match.group(1).lower() == "comment":
            continue
        fields, place = {}, match.end()
        while field := re.compile(r"\s*([\w-]+)\s*=\s*").match(text, place):
            place, depth, start = field.end(), 0, field.end()
            while place < len(text):
                depth += (text[place] == "{") - (text[place] == "}")
                if depth <= 0 and text[place] in ",}" and (text[place] == "," or place > start): break
                place += 1
            value = text[start:place + (depth == 0 and text[place:place + 1] == "}")].strip()
            fields[field.group(1).lower()] = value.strip("{}").strip()
            rest = re.compile(r"\s*\}?\s*,").match(text, place)
            if not rest: break
            place = rest.end()
        found.append(fields)
    return found


def name_words(names):
    return [sorted(re.findall(r"\w+", name.lower())) for name in names]


def folded(text):
    return re.sub(r"\W+", "", text or "").lower()


def pages(text):
    """Pages with the last one written out: 228-42 as 228-242."""
    numbers = re.split(r"\s*-+\s*", text or "")
    if len(numbers) == 2 and len(numbers[1]) < len(numbers[0]) and numbers[0].isdigit():
        numbers[1] = numbers[0][:len(numbers[0]) - len(numbers[1])] + numbers[1]
    return numbers


def stated_authors(bib, source):
    """Authors of the .bib file, groups last; none where its program took for one whom the paper is about."""
    if "<PersonalNameSubject>" in source and "<Author" not in source:
        return []
    people = re.split(r"\s+and\s+", bib.get("author", ""))
    return name_words(people) + name_words([bib["corporate"]] if "corporate" in bib else [])


def without_rights(text, bib):
    """An abstract without the line of its copyright, where the .bib file has the same line in a field of its own."""
    line = squeezed("Copyright " + bib["copyright"]) if "copyright" in bib else ""
    return squeezed(text).removesuffix(line)


def compared_fields(row, bib, source):
    """Pairs of what kb and the .bib file say, by field; only fields that the file states."""
    csl = row["reference"]
    date = csl.get("issued", {}).get("date-parts", [[None]])[0]
    mesh = [heading["descriptor"] for heading in csl.get("custom", {}).get("mesh", [])]
    keywords = csl.get("custom", {}).get("keywords", []) + mesh
    pairs = {
        "title": (folded(csl.get("title")), folded(bib.get("title"))),
        "author": (name_words(row["authors"]), stated_authors(bib, source)),
        "year": (str(date[0]), bib.get("year", "").strip()),
        "volume": (csl.get("volume"), bib.get("volume")), "issue": (csl.get("issue"), bib.get("issue")),
        "pages": (pages(csl.get("page")), pages(bib.get("pages"))),
        "doi": (row["doi"], (bib.get("doi") or bib.get("article-doi") or "").lower()),
        "pmid": (row["pmid"], bib.get("pmid")), "pmc": (row["pmcid"], bib.get("pmc")),
        "journal": (folded(csl.get("container-title")), folded(bib.get("journal"))),
        "abstract": (without_rights(row["text"], bib), squeezed(bib.get("abstract"))),
        "issn": (csl.get("ISSN"), bib.get("issn") or bib.get("print-issn") or bib.get("electronic-issn")),
        "language": (csl.get("language"), {"eng": "en"}.get(bib.get("language"), bib.get("language"))),
        "journal-abbreviation": (csl.get("container-title-short"),
                                 bib.get("journal-abbreviation") or bib.get("title-abbreviation")),
        # The .bib files part keywords in several ways, and headings from their qualifiers.
        "keywords": (all(folded(word) in folded(bib.get("keywords")) for word in keywords) and bool(keywords),
                     bool(bib.get("keywords"))),
    }
    return {name: pair for name, pair in pairs.items()
            if pair[1] and pair[1] not in ([""], [[]], {""})}


@functools.cache
def beside(kb, data):
    """(file, field, ours, theirs) for every field of every record with a .bib beside it, and files without it read."""
    outcomes, read, total = [], 0, 0
    for path in files(data, "reference-formats", "Medline*.xml", "MedlinePlain*.txt", "*.nbib"):
        total += 1
        found, errors = inspect(kb, path)
        bib, source = path.with_suffix(".bib"), path.read_text(encoding="utf-8")
        entries = bib_entries(bib.read_text(encoding="utf-8")) if bib.exists() else []
        # A record of nothing makes no entry of BibTeX either.
        read += bool(found) or bib.exists() and not entries
        for row, fields in zip(found, entries):
            outcomes += [(path.name, name, *pair) for name, pair in compared_fields(row, fields, source).items()]
    return outcomes, read, total


# Full texts and answers of Entrez.

@functools.cache
def full_texts(kb, data):
    outcomes = []
    for path in files(data, "reference-formats", "*.nxml"):
        source = path.read_text(encoding="utf-8")
        found, _ = inspect(kb, path)
        links = [link for row in found for link in row["links"] if link["target"].startswith("#")]
        outcomes.append({
            "name": path.name, "read": len(found) == 1 and bool(found[0]["title"]),
            "references": sum(block["kind"] == "reference" for row in found for block in row["blocks"]),
            "expected": len(re.findall(r"<ref[ >]", source)),
            "resolved": sum(link.get("destination_start") is not None for link in links),
            "starts": len({link["byte_start"] for link in links}),
            "citations": len(re.findall(r'<xref[^>]*ref-type="bibr"', source))})
    return outcomes


@functools.cache
def entrez(kb, data):
    outcomes = []
    for path in files(data, "reference-formats", "Entrez/*.xml"):
        expected = "PubmedArticle" in path.read_text(encoding="utf-8", errors="replace")[:2000]
        found, errors = inspect(kb, path)
        outcomes.append((path.name, expected, bool(found), errors.strip()))
    return outcomes


# Speed.

def processor_seconds(command):
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    result = subprocess.run(command, check=True, capture_output=True, text=True)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime, result.stdout


def repeated(source, target):
    """Writes the records of a gzipped set again and again."""
    text = gzip.open(source).read()
    start, end = text.index(b"<PubmedArticle>"), text.rindex(b"</PubmedArticleSet>")
    with target.open("wb") as out:
        out.write(text[:start])
        for _ in range(SPEED_BYTES // (end - start) + 1):
            out.write(text[start:end])
        out.write(text[end:])


@functools.cache
def speed(kb, data):
    """MB a second of processor time, and that of a bare pass of libxml2; nil where it cannot be built."""
    source = next(iter(files(data, "pubmed-xml", "*.xml.gz")), None)
    if not source:
        return None
    with tempfile.TemporaryDirectory() as folder:
        big, bare = pathlib.Path(folder) / "big.xml", pathlib.Path(folder) / "bare_sax"
        repeated(source, big)
        megabytes = big.stat().st_size / 1e6
        ours = min(processor_seconds([*kb, "inspect", "--summary", str(big)])[0] for _ in range(3))
        c = pathlib.Path(__file__).resolve().parent.parent / "benchmarks" / "bare_sax.c"
        flags = subprocess.run(["xml2-config", "--cflags", "--libs"], capture_output=True, text=True).stdout.split()
        if not shutil.which("cc") or subprocess.run(["cc", "-O2", str(c), *flags, "-o", str(bare)]).returncode:
            return megabytes / ours, None
        theirs = min(processor_seconds([str(bare), str(big), "32768"])[0] for _ in range(3))
        return megabytes / ours, megabytes / theirs


def share(count, total):
    return f"{count} of {total} ({100 * count / total:.1f} %)" if total else "none"


def rows(kb, data):
    kb, found = tuple(kb), []
    outcomes = abstracts(kb, data)
    records = f"{len(outcomes)} records"
    found.append(("PubMed XML: title", "pubmed-xml", records, share(sum(o[2] for o in outcomes), len(outcomes)), "93 %"))
    found.append(("PubMed XML: abstract", "pubmed-xml", records, share(sum(o[3] for o in outcomes), len(outcomes)), "91 %"))
    single = [(path, inspect(kb, path)[0]) for path in files(data, "pubmed-xml", "*.xml")]
    right = sum(len(r) == 1 and int(r[0]["pmid"]) == int(path.stem) for path, r in single)
    found.append(("PubMed XML: single files", "pubmed-xml", f"{len(single)} files", share(right, len(single)), ""))
    pairs, read, total = beside(kb, data)
    agreed = sum(ours == theirs for _, _, ours, theirs in pairs)
    found.append(("MEDLINE: files read", "reference-formats", f"{total} files", share(read, total), ""))
    found.append(("MEDLINE: fields as in the .bib", "reference-formats", f"{len(pairs)} fields", share(agreed, len(pairs)), ""))
    texts = full_texts(kb, data)
    found.append(("JATS: files read", "reference-formats", f"{len(texts)} files", share(sum(t["read"] for t in texts), len(texts)), ""))
    found.append(("JATS: entries of lists", "reference-formats", "", share(sum(t["references"] for t in texts), sum(t["expected"] for t in texts)), ""))
    found.append(("JATS: citations led to entries", "reference-formats", "", share(sum(t["starts"] for t in texts), sum(t["citations"] for t in texts)), ""))
    answers = entrez(kb, data)
    found.append(("Entrez: read or refused rightly", "reference-formats", f"{len(answers)} files", share(sum(e == r for _, e, r, _ in answers), len(answers)), ""))
    if measured := speed(kb, data):
        ours, bare = measured
        ratio = f", {ours / bare:.2f} of a bare pass of libxml2 ({bare:.0f} MB/s)" if bare else ""
        found.append(("PubMed XML: speed, processor time", "pubmed-xml", f"{SPEED_BYTES // 1_000_000} MB", f"{ours:.0f} MB/s{ratio}", ""))
    return found


def details(kb, data):
    kb, lines = tuple(kb), []
    for row, sentences, title, abstract in abstracts(kb, data):
        if not title: lines.append(f"pubmed-xml {row['pmid']} title: {row['title']!r} is not {sentences[0]!r}")
        if not abstract: lines.append(f"pubmed-xml {row['pmid']} abstract differs: {row['text'][:80]!r} / {' '.join(sentences[1:])[:80]!r}")
    for name, field, ours, theirs in beside(kb, data)[0]:
        if ours != theirs: lines.append(f"{name} {field}: {ours!r} is not {theirs!r}")
    for text in full_texts(kb, data):
        if not text["read"] or text["references"] != text["expected"] or text["starts"] != text["citations"]:
            lines.append(f"{text}")
    for name, expected, read, errors in entrez(kb, data):
        if expected != read: lines.append(f"{name}: {errors}")
    return lines


if __name__ == "__main__":
    command = sys.argv[2:] or ["kb"]
    for row in rows(command, sys.argv[1]): print(" | ".join(row))
    for line in details(command, sys.argv[1]): print(line[:300])
