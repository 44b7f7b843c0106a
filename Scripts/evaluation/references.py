"""Reference libraries: which files read, and how far the fields agree with the expected answers.

The expected answers stand beside the files: Zotero items (better-bibtex), CSL-JSON (citation_js), BibTeX
read by the few lines below (jabref), tags read by the few lines below (rispy), and for real-library the
same library in another format. A field counts where the expected answer states it; it agrees when both
are equal after `plain`.
"""
import functools, glob, html, json, os, re, subprocess, tempfile, unicodedata


def rows(kb, data):
    """(task, file or set, counts, ours, published) for each set of files."""
    result = []
    for name, read, pairs in sets(kb, folder(data)):
        good = sum(1 for found in read.values() if found["ok"])
        if read:
            result.append(("reference files read", name, f"{len(read)} files", f"{good}/{len(read)}", ""))
        if pairs:
            agreed, stated = tally(pairs)
            result.append(("reference fields agreed", name, f"{len(pairs)} records, {stated} fields",
                           f"{agreed / max(stated, 1):.4f}", ""))
    return result


def details(kb, data):
    """One line for each file that does not read and each field that differs."""
    lines = []
    for name, read, pairs in sets(kb, folder(data)):
        for path, found in read.items():
            if not found["ok"] or found["faults"]:
                lines.append(f"{name}/{os.path.basename(path)}: {found['faults'].strip() or 'no record'}")
        for place, expected, ours in pairs:
            for field, wanted, got in differences(expected, ours):
                lines.append(f"{name}/{place}: {field}: expected {wanted!r}, found {got!r}")
    return lines


def folder(data):
    inner = os.path.join(data, "reference-formats")
    return inner if os.path.isdir(inner) else data


# Running kb

def inspect(kb, paths):
    """What kb makes of each file: its records, and what it says is wrong."""
    return {path: inspected(tuple(kb), path) for path in paths}


@functools.lru_cache(maxsize=None)
def inspected(kb, path):
    run = subprocess.run([*kb, "inspect", path, "--ndjson", "--no-statements"], capture_output=True, text=True)
    records = [json.loads(line) for line in run.stdout.splitlines() if line.startswith("{")]
    records = [record for record in records if "reference" in record]
    blank = not re.search(r"@\s*(?!comment|string|preamble)\w+\s*[{(]|TY  -|\{", text(path), re.I)
    return {"ok": bool(records) or blank, "records": records, "faults": run.stderr}


def text(path):
    with open(path, "rb") as file: return file.read().decode("utf-8", "replace").replace("\0", "")


def sets(kb, root):
    yield jabref(kb, root)
    yield better_bibtex(kb, root)
    yield citation_js(kb, root)
    yield rispy(kb, root)
    yield crossref(kb, root)
    yield real_library(kb, root)


def listed(*patterns): return sorted({path for pattern in patterns for path in glob.glob(pattern)})


# The sets

def jabref(kb, root):
    base = os.path.join(root, "jabref")
    inputs = listed(base + "/*.bib", base + "/*.ris", base + "/*.isi", base + "/Endnote*.xml",
                    base + "/MODS*.xml", base + "/MsBib*.xml",
                    os.path.join(root, "bibtexparser/tests/resources/*.bib"))
    read = inspect(kb, inputs)
    pairs = []
    for path in inputs:
        answer = os.path.splitext(path)[0] + ".bib"
        if path == answer or not os.path.exists(answer): continue
        entries = bibtex(text(answer))
        for place, entry in enumerate(entries):
            ours = read[path]["records"]
            expected = of_bibtex(entry)
            found = of_kb(ours[place]) if place < len(ours) else {}
            # JabRef puts the authors' addresses there.
            if os.path.basename(path).startswith("Endnote"): expected.pop("place", None)
            if path.endswith(".ris"):
                expected, found = of_jabref_ris(expected, found, ris(text(path))[place], ours[place:place + 1])
            if os.path.basename(path).startswith("MODS"):
                expected, found = of_jabref_mods(expected, found, text(path), ours[place:place + 1])
            pairs.append((f"{os.path.basename(path)}#{place + 1}", expected, found))
    return "jabref", read, pairs


def of_jabref_ris(expected, found, tags, ours):
    """What is compared of a record of RIS, since JabRef has one field `number`, one `issn` and one `url`.

    `number` holds whatever came last of the issue, an accession number and a miscellaneous one: it is an issue where `IS`
    says the same. Of several lines `SN`, and of `UR` and `L2`, it keeps the last; expected are all. What it calls the
    edition of an article is, where it is a day, that of its appearance online, as PubMed Central writes it.
    """
    issues = [plain("issue", value) for tag, value in tags if tag == "IS"]
    expected = {name: value for name, value in expected.items() if name != "issue" or value in issues}
    if "serial" in expected: expected["serial"] = plain("serial", [value for tag, value in tags if tag == "SN"])
    if "url" in expected and any(tag == "L2" for tag, _ in tags):
        kept = [value for record in ours for name, value in record["reference"].get("custom", {}).get("fields", [])
                if name == "ris:L2"]
        expected["url"] = plain("url", [value for name in ("UR", "L2") for tag, value in tags if tag == name])
        found["url"] = [found.get("url"), *plain("url", kept)]
    day = re.fullmatch(r"(\d{4}) / (\d\d) / (\d\d)", expected.get("edition", ""))
    if day and expected["type"] == "article":
        del expected["edition"]
        expected["online"] = "-".join(day.groups())
    return expected, found


def of_jabref_mods(expected, found, source, ours):
    """What is compared of a record of MODS, of whose numbers JabRef keeps the last of a kind; expected are all.

    JabRef puts commas between keywords that may hold commas.
    """
    if "serial" in expected:
        expected["serial"] = plain("serial", re.findall(r'<identifier type="is[bs]n">([^<]*)', source))
    if "keywords" in expected:
        expected["keywords"] = sorted(set(expected["keywords"]))
        found["keywords"] = [piece for record in ours for piece in pieces(record)]
    return expected, found


def better_bibtex(kb, root):
    inputs = listed(os.path.join(root, "better-bibtex/*.bib"))
    read = inspect(kb, inputs)
    pairs = []
    for path in inputs:
        answer = os.path.splitext(path)[0] + ".json"
        if not os.path.exists(answer): continue
        ours, titled = {}, {}
        for record in read[path]["records"]:
            ours.setdefault(record["reference"].get("id"), []).append(record)
            titled.setdefault(plain("title", record.get("title") or ""), []).append(record)
        items = [item for item in json.load(open(answer))["items"] if item.get("itemType") != "note"]
        for item in items:
            key = item.get("citationKey")
            found = ours.get(key) or titled.get(plain("title", item.get("title", ""))) or []
            expected = of_zotero(item)
            # Of entries with one key, the one that agrees most.
            fields = [of_kb(record) for record in found]
            best = max(fields, key=lambda one: -len(differences(expected, one)), default={})
            pairs.append((f"{os.path.basename(path)}#{key}", expected, best))
    return "better-bibtex", read, pairs


def citation_js(kb, root):
    base = os.path.join(root, "citation_js/packages/plugin-bibtex/test")
    inputs = listed(base + "/input/*.bib", base + "/output/*.bib", base + "/mapping/*")
    read = inspect(kb, inputs)
    pairs = []
    answers = os.path.join(base, "input.json")
    if os.path.exists(answers):
        tests = json.load(open(answers))["@biblatex/text"]
        for path in listed(base + "/input/*.bib"):
            name = "with " + os.path.basename(path)[:-4].replace("_", " ")
            if name not in tests: continue
            for place, item in enumerate(tests[name][1]):
                ours = read[path]["records"]
                pairs.append((f"{os.path.basename(path)}#{place + 1}", of_csl(item),
                              of_kb(ours[place]) if place < len(ours) else {}))
    items = os.path.join(base, "mapping/biblatex-csl.json")
    for path in [base + "/mapping/biblatex-output.bib", items]:
        if not os.path.exists(path): continue
        for place, item in enumerate(json.load(open(items))):
            ours = read[path]["records"]
            pairs.append((f"{os.path.basename(path)}#{item['id']}", of_csl(item),
                          of_kb(ours[place]) if place < len(ours) else {}))
    return "citation_js", read, pairs


def crossref(kb, root):
    """Works that citation_js keeps under their DOIs, given to kb as a list."""
    path = os.path.join(root, "citation_js/test/data/api/doi.json")
    if not os.path.exists(path): return "crossref", {}, []
    works = [work for list_ in json.load(open(path)).values() for work in list_]
    with tempfile.TemporaryDirectory() as temporary:
        copy = os.path.join(temporary, "works.json")
        with open(copy, "w") as file: json.dump(works, file)
        read = inspect(kb, [copy])
    ours = read[copy]["records"]
    pairs = [(work["DOI"], of_csl(work), of_kb(ours[place]) if place < len(ours) else {})
             for place, work in enumerate(works)]
    return "crossref", read, pairs


def rispy(kb, root):
    inputs = listed(os.path.join(root, "rispy/tests/data/*.ris"))
    read = inspect(kb, inputs)
    pairs = []
    for path in inputs:
        for place, tags in enumerate(ris(text(path))):
            ours = read[path]["records"]
            pairs.append((f"{os.path.basename(path)}#{place + 1}", of_ris(tags),
                          of_kb(ours[place]) if place < len(ours) else {}))
    return "rispy", read, pairs


def real_library(kb, root):
    """The .ris of a library against its .bib: records by title."""
    pairs, read = [], {}
    for path in listed(os.path.join(root, "real-library/*.bib")):
        other = os.path.splitext(path)[0] + ".ris"
        found = inspect(kb, [path, other])
        read.update(found)
        theirs = {}
        for record in found[other]["records"]: theirs.setdefault(plain("title", record["title"] or ""), []).append(record)
        for record in found[path]["records"]:
            twins = theirs.get(plain("title", record["title"] or "")) or []
            expected = of_kb(record)
            # RIS has no such fields, or has them as notes.
            for name in ("language", "note"): expected.pop(name, None)
            # BibTeX puts commas between keywords that may hold commas.
            expected["keywords"] = pieces(record)
            best = max(twins, key=lambda twin: -len(differences(expected, of_kb(twin))), default=None)
            if best: twins.remove(best)
            ours = of_kb(best) | {"keywords": pieces(best)} if best else {}
            pairs.append((f"{os.path.basename(path)}#{record['reference'].get('id')}", expected, ours))
    return "real-library", read, pairs


def pieces(record):
    words = (record["reference"].get("custom") or {}).get("keywords") or []
    return sorted({plain("keyword", piece) for piece in ",".join(words).split(",")})


# Comparing

def tally(pairs):
    stated = sum(len(expected) for _, expected, _ in pairs)
    return stated - sum(len(differences(expected, ours)) for _, expected, ours in pairs), stated


def differences(expected, ours):
    result = []
    for field, wanted in expected.items():
        got = ours.get(field)
        # More precise than expected is right too.
        if field == "date" and got and got[:len(wanted)] == wanted: continue
        # Zotero and JabRef know the long names of journals from lists of their own, and put either first.
        if field in ("journal", "journal-short") and wanted in (ours.get("journal-short"), ours.get("journal")): continue
        if field == "journal" and got and got == expected.get("journal-short"): continue
        # An address that only resolves the DOI says nothing more.
        if field == "url" and wanted == ours.get("doi"): continue
        if got != wanted: result.append((field, wanted, got))
    return result


def plain(field, value):
    """A value without what two programs write in two ways: case, marks, markup, white space."""
    if field == "serial":
        found = re.findall(r"\d[\dXx-]{6,}", " ".join(one for one in value if one))
        return sorted({one.replace("-", "").upper() for one in found})
    if isinstance(value, list):
        values = [plain(field, one) for one in value if one]
        return sorted(values) if field == "keywords" else values
    # That an abstract is one is no part of it.
    value = re.sub(r"^\s*<jats:title>\s*abstract\s*</jats:title>", "", str(value), flags=re.I)
    value = re.sub(r"</?jats:(p|title|sec)>", " ", value)
    value = html.unescape(re.sub(r"</?[a-z][^<>]*>", "", value))
    value = unicodedata.normalize("NFKD", value).replace("ı", "i").replace("−", "-")
    value = "".join(c for c in value if not unicodedata.combining(c) and unicodedata.category(c) != "Cf")
    value = re.sub(r"[‐-―]|-+", "-", value)
    if field in ("date", "online"): return plain_date(value)
    if field in ("doi", "url"): return re.sub(r"^(https?://(dx\.)?doi\.org/|doi:\s*)", "", value.strip().lower()).replace("\\", "")
    if field == "pages": return re.sub(r"\s", "", value)
    # Marks of raised and lowered characters; others write them as markup.
    value = re.sub(r"[_^]", "", value)
    return " ".join(re.findall(r"\w+|[<>=+±≤≥%$&/]", value.lower()))


def plain_date(value):
    """A date as year, month and day where words say so; else as written."""
    words = value.lower()
    if re.match(r"\d{4}(-\d\d)*$", words): return words
    year = re.search(r"\b\d{4}\b", words)
    month = next((f"-{place + 1:02}" for place, name in enumerate(MONTHS) if re.search(r"\b" + name, words)), "")
    day = re.search(r"\b\d{1,2}\b", words)
    return (year[0] + month + (f"-{int(day[0]):02}" if month and day else "")) if year and (month or year[0] == words) else words


def tidy(fields):
    """Only fields that say something, in plain form."""
    result = {name: plain(name, value) for name, value in fields.items() if value}
    return {name: value for name, value in result.items() if value}


def family(name):
    parts = [name.get("dropping-particle"), name.get("non-dropping-particle"), name.get("family")]
    return " ".join(part for part in parts if part) or name.get("literal") or name.get("name") or ""


CLASSES = {
    "article-journal": "article", "article-magazine": "article", "article-newspaper": "article", "article": "article",
    "review": "article", "periodical": "article", "book": "book", "pamphlet": "book", "chapter": "chapter",
    "entry": "chapter", "entry-encyclopedia": "chapter", "entry-dictionary": "chapter",
    "paper-conference": "conference", "webpage": "web", "post-weblog": "web", "post": "web",
    "motion_picture": "film", "broadcast": "film",
}


def kind(csl): return CLASSES.get(csl, csl)


def of_kb(record):
    fields = of_csl(record["reference"])
    if record.get("text"): fields["abstract"] = plain("abstract", record["text"])
    return fields


def first(value): return value[0] if isinstance(value, list) and value else value or None


def of_csl(item):
    issued = (item.get("issued") or {}).get("date-parts") or [[]]
    date = "-".join(f"{int(part):02}" for part in issued[0])
    keywords = (item.get("custom") or {}).get("keywords") or re.split(r"[;,]", item.get("keyword") or "")
    crossref = {"journal-article": "article-journal", "proceedings-article": "paper-conference",
                "posted-content": "article", "book-chapter": "chapter", "monograph": "book"}
    serial = item.get("ISSN")
    online = (item.get("available-date") or {}).get("date-parts")
    return tidy({
        "type": kind(crossref.get(item.get("type"), item.get("type"))), "title": first(item.get("title")),
        "authors": [family(name) for name in item.get("author", []) if name],
        "editors": [family(name) for name in item.get("editor", [])],
        "translators": [family(name) for name in item.get("translator", [])],
        "date": date, "journal": first(item.get("container-title")), "journal-short": first(item.get("container-title-short")),
        "volume": item.get("volume"), "issue": item.get("issue"), "number": item.get("number"),
        "pages": item.get("page"), "doi": item.get("DOI"), "url": item.get("URL"),
        "serial": [item.get("ISBN"), " ".join(serial) if isinstance(serial, list) else serial],
        "publisher": item.get("publisher"), "place": item.get("publisher-place"),
        "edition": item.get("edition"), "series": item.get("collection-title"),
        "abstract": item.get("abstract"), "keywords": keywords, "pmid": item.get("PMID"),
        "genre": item.get("genre"), "note": item.get("note"), "chapter": item.get("chapter-number"),
        "event": item.get("event-title"), "version": item.get("version"),
        "online": "-".join(f"{int(part):02}" for part in (online or [[]])[0]),
    })


ZOTERO = {
    "journalArticle": "article-journal", "book": "book", "conferencePaper": "paper-conference",
    "bookSection": "chapter", "report": "report", "thesis": "thesis", "webpage": "webpage",
    "manuscript": "manuscript", "document": "document", "newspaperArticle": "article-newspaper",
    "magazineArticle": "article-magazine", "patent": "patent", "film": "motion_picture",
    "videoRecording": "motion_picture", "tvBroadcast": "broadcast", "encyclopediaArticle": "entry-encyclopedia",
    "presentation": "speech", "case": "legal_case",
}


def of_zotero(item):
    def people(role):
        names = [creator.get("name") or creator.get("lastName", "") for creator in item.get("creators", [])
                 if creator["creatorType"] == role]
        # “and others” is no person.
        return [name for name in names if name != "others"]
    issue = item.get("issue") if item["itemType"] in ("journalArticle", "magazineArticle") else None
    return tidy({
        "type": kind(ZOTERO.get(item["itemType"], item["itemType"])), "title": item.get("title"),
        "authors": people("author"), "editors": people("editor"), "translators": people("translator"),
        "date": item.get("date"), "journal": item.get("publicationTitle"),
        "journal-short": item.get("journalAbbreviation"), "volume": item.get("volume"), "issue": issue,
        "pages": item.get("pages"), "doi": item.get("DOI"), "url": item.get("url"),
        "serial": [item.get("ISBN"), item.get("ISSN")], "publisher": item.get("publisher"), "place": item.get("place"),
        "edition": item.get("edition"), "series": item.get("series"), "abstract": item.get("abstractNote"),
        "keywords": [tag["tag"] for tag in item.get("tags", [])],
    })


# Small readers of their own, for the expected answers

def bibtex(source):
    """Entries of a small, well-formed BibTeX file as dictionaries."""
    entries = []
    for match in re.finditer(r"@(\w+)\s*\{\s*([^,{}=]*),", source):
        if match[1].lower() in ("comment", "string", "preamble"): continue
        entry, place = {"entrytype": match[1].lower()}, match.end()
        while field := re.compile(r"\s*,?\s*([\w-]+)\s*=\s*").match(source, place):
            place, value = field.end(), ""
            if source[place] == "{":
                depth, start = 0, place
                while True:
                    depth += {"{": 1, "}": -1}.get(source[place], 0)
                    place += 1
                    if depth == 0: break
                value = source[start + 1:place - 1]
            elif source[place] == '"':
                end = source.index('"', place + 1)
                value, place = source[place + 1:end], end + 1
            else:
                word = re.compile(r"[^\s,}]+").match(source, place)
                value, place = word[0], word.end()
            entry[field[1].lower()] = " ".join(value.split())
        entries.append(entry)
    return entries


BIBTEX = {"article": "article-journal", "book": "book", "incollection": "chapter", "inbook": "chapter",
          "inproceedings": "paper-conference", "techreport": "report", "phdthesis": "thesis", "misc": "document",
          "thesis": "thesis", "report": "report", "online": "webpage", "electronic": "webpage",
          "proceedings": "book"}
MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"]


def of_bibtex(entry):
    def names(field):
        result = []
        for name in re.split(r"\s+and\s+", entry.get(field, "")):
            bare = name.strip("{}")
            result.append(bare if name.startswith("{") else name.split(",")[0] if "," in name else name.split(" ")[-1] if name else "")
        return [re.sub(r"[{}]", "", name) for name in result]
    month = entry.get("month", "").strip("#").lower()[:3]
    date = entry.get("date") if re.match(r"\d{4}", entry.get("date", "")) else entry.get("year", "")
    if month in MONTHS and re.fullmatch(r"\d{4}", date): date += f"-{MONTHS.index(month) + 1:02}"
    clean = lambda value: re.sub(r"\\(?=[&%$#_])|(?<!\\)[{}]", "", value or "").replace("--", "-")
    book = entry["entrytype"] in ("incollection", "inbook", "inproceedings")
    number = entry.get("number")
    # `number` is an issue of what comes out in issues, of these the number of the work itself.
    is_own = entry["entrytype"] in ("patent", "techreport", "report")
    return tidy({
        "type": kind(BIBTEX.get(entry["entrytype"], entry["entrytype"])), "title": clean(entry.get("title")),
        "authors": names("author"), "editors": names("editor"), "date": date,
        "journal": clean(entry.get("journal") or entry.get("journaltitle") or (entry.get("booktitle") if book else "")),
        "volume": entry.get("volume"), "issue": entry.get("issue") or (number if entry["entrytype"] == "article" else None),
        "number": number if is_own else None,
        "pages": clean(entry.get("pages")), "doi": entry.get("doi"), "url": entry.get("url"),
        "serial": [entry.get("isbn"), entry.get("issn")], "publisher": clean(entry.get("publisher")),
        "place": clean(entry.get("address") or entry.get("location")), "edition": clean(entry.get("edition")),
        "abstract": clean(entry.get("abstract")), "series": clean(entry.get("series")),
        "keywords": re.split(r"[;,]" if ";" not in entry.get("keywords", "") else ";", clean(entry.get("keywords"))),
    })


def ris(source):
    """Records of RIS as lists of tags and values."""
    records, current = [], None
    for line in source.splitlines():
        match = re.match(r"([A-Z][A-Z0-9])  - ?(.*)", line)
        if not match: continue
        if match[1] == "TY": current = []
        if match[1] == "ER" and current is not None:
            records.append(current)
            current = None
        elif current is not None: current.append((match[1], match[2].strip()))
    return records


def of_ris(tags):
    def all_(*names): return [value for tag, value in tags if tag in names and value]
    def one(*names): return next(iter(all_(*names)), None)
    start, end = one("SP"), one("EP")
    date = re.match(r"(\d{4})(?:/(\d+))?(?:/(\d+))?", one("PY", "Y1") or "")
    return tidy({
        "type": {"JOUR": "article"}.get(one("TY")), "title": one("TI", "T1"),
        "authors": [name.split(",")[0] for name in all_("AU", "A1")],
        "editors": [name.split(",")[0] for name in all_("A2", "ED")],
        "date": "-".join(part for part in date.groups() if part) if date else None,
        "journal": one("JF", "T2"), "journal-short": one("JA"), "volume": one("VL"), "issue": one("IS"),
        "pages": f"{start}-{end}" if start and end else start or end, "publisher": one("PB"), "place": one("CY"),
        "doi": one("DO"), "url": re.split(r";\s*", one("UR") or "")[0], "keywords": all_("KW"),
        "serial": all_("SN"), "abstract": one("AB", "N2"),
    })


if __name__ == "__main__":
    import sys
    command, where = sys.argv[1].split(), sys.argv[2]
    for row in rows(command, where): print("  ".join(row))
    if "--details" in sys.argv: print("\n".join(details(command, where)))
