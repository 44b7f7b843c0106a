"""What identifiers the files of other projects hold, by their own fields, for measuring ours.

The fields are taken apart by the few lines below, which know nothing of kb: a field `doi`, `pmid`, `isbn`… is the
expected identifier of the entry that it stands in, and of a reference printed with it.
"""
import glob, gzip, html, json, os, re, unicodedata, urllib.parse
import xml.etree.ElementTree as ElementTree


# Forms to compare in

def doi(field):
    plain = urllib.parse.unquote(html.unescape(field)).replace("\\", "").strip().lower()
    found = re.match(r"[{\s]*(?:(?:https?://)?(?:dx\.)?doi\.org/|doi:?\s*)?(10\.\d{4,9}(?:\.\d+)*/[^\s\"{}]+)", plain)
    return found and "doi:" + re.sub(r"[.,;)]+$" if found[1].count("(") < found[1].count(")") else r"[.,;]+$", "", found[1])


def digits(kind, field, pattern, form="{}"):
    found = re.fullmatch(pattern, field.strip(), re.I)
    return found and f"{kind}:" + form.format(found[1].lstrip("0"))


def pmid(field): return digits("pmid", field, r"(?:pmid:?\s*)?(\d{1,8})")
def pmcid(field): return digits("pmcid", field, r"(?:pmc)?(\d{1,9})(?:\.\d+)?", "PMC{}")


def isbns(field):
    # Groups joined by spaces, or several numbers with a space between them.
    pieces = re.findall(r"[\d‐‑–-]{9,16}[\dXx]", field) or re.findall(r"\d[\d ]{8,15}[\dXx]", field)
    for piece in pieces:
        marks = re.sub(r"[^\dXx]", "", piece).upper()
        if len(marks) == 10 and sum((10 if c == "X" else int(c)) * (10 - i) for i, c in enumerate(marks)) % 11 == 0:
            marks = "978" + marks[:9]
            marks += str(-sum(int(c) * (1, 3)[i % 2] for i, c in enumerate(marks)) % 10)
        if re.fullmatch(r"97[89]\d{10}", marks) and not sum(int(c) * (1, 3)[i % 2] for i, c in enumerate(marks)) % 10:
            yield "isbn:" + marks


def issns(field):
    for piece in re.findall(r"\b\d{4}[‐‑–-]?\d{3}[\dXx]\b", field):
        marks = re.sub(r"[^\dXx]", "", piece).upper()
        if sum((10 if c == "X" else int(c)) * (8 - i) for i, c in enumerate(marks)) % 11 == 0:
            yield f"issn:{marks[:4]}-{marks[4:]}"


FIELDS = {
    "doi": lambda field: [doi(field)], "pmid": lambda field: [pmid(field)], "pmcid": lambda field: [pmcid(field)],
    "isbn": isbns, "issn": issns,
}


def expected(fields):
    """The identifiers of (name, value) pairs."""
    return {found for name, value in fields if name.lower() in FIELDS for found in FIELDS[name.lower()](value) if found}


def of_address(url):
    """The DOI, or arXiv's or PubMed's id, that an address writes out."""
    if found := re.search(r"arxiv\.org/(?:abs|pdf)/([\w.-]+?(?:/\d+)?)(?:v\d+)?(?:\.pdf)?$", url): return {"arxiv:" + found[1]}
    if found := re.search(r"ncbi\.nlm\.nih\.gov/(?:pubmed/)?(\d+)/?$", url): return {"pmid:" + found[1]}
    if found := re.search(r"ncbi\.nlm\.nih\.gov/pmc/articles/PMC(\d+)", url): return {"pmcid:PMC" + found[1]}
    found = re.search(r"[/=:](10\.\d{4,9}/[^?&#\s]+)", urllib.parse.unquote(url.replace("\\", "")))
    return {doi(found[1])} if found and doi(found[1]) else set()


# Entries of libraries, as they stand in their files

def text(path):
    with open(path, "rb") as file: data = file.read()
    for encoding in ("utf-8", "utf-16" if data[:2] in (b"\xff\xfe", b"\xfe\xff") else "cp1252"):
        try: return data.decode(encoding).replace("\0", "")
        except UnicodeDecodeError: pass
    return data.decode("utf-8", "replace")


def bibtex_entries(source):
    """Each entry's text with its fields."""
    for match in re.finditer(r"(?m)^[ \t]*@(\w+)\s*\{", source):
        if match[1].lower() in ("comment", "string", "preamble"): continue
        depth, end = 0, match.end() - 1
        for end in range(match.end() - 1, len(source)):
            depth += {"{": 1, "}": -1}.get(source[end], 0)
            if depth == 0: break
        entry, fields = source[match.start():end + 1], []
        for field in re.finditer(r"(?m)(?:^|,)\s*([\w-]+)\s*=\s*(\{|\"|[\w-]+)", entry):
            start, value = field.end(), field[2]
            if value == "{":
                depth = 1
                for stop in range(start, len(entry)):
                    depth += {"{": 1, "}": -1}.get(entry[stop], 0)
                    if depth == 0: break
                value = entry[start:stop]
            elif value == '"': value = entry[start:].split('"', 1)[0]
            fields.append((field[1].lower(), value))
        yield entry, fields


def json_items(value):
    if isinstance(value, dict):
        if any(name in value for name in ("DOI", "ISBN", "ISSN", "PMID")) and ("title" in value or "type" in value): yield value
        for inner in value.values(): yield from json_items(inner)
    elif isinstance(value, list):
        for inner in value: yield from json_items(inner)


# Of identifiers in words about a work (abstracts, notes, lists of what it cites), no field tells.
WORDS = {"abstract", "abstractnote", "note", "notes", "annote", "annotation", "review", "references", "reference", "extra", "file",
         "keywords", "comment", "author", "orcid-numbers", "__markedentry", "cited-references", "attachments", "relation"}


def library_entries(root):
    """(text, identifiers) of each entry of the BibTeX and JSON files, without the words about it."""
    seen = set()
    for path in sorted(glob.glob(root + "/**/*.bib", recursive=True)):
        for entry, fields in bibtex_entries(text(path)):
            entry = "".join(f"  {name} = {{{value}}},\n" for name, value in fields if name not in WORDS)
            if entry in seen: continue
            seen.add(entry)
            addresses = [of_address(value) for name, value in fields if name in ("url", "ee", "link")]
            yield entry, expected(fields).union(*addresses)
    for path in sorted(glob.glob(root + "/**/*.json", recursive=True)):
        try: items = json.loads(text(path))
        except ValueError: continue
        for item in json_items(items):
            entry = json.dumps({name: value for name, value in item.items() if name.lower() not in WORDS and
                                (not isinstance(value, (dict, list)) or name == "ISSN")}, ensure_ascii=False)
            if entry in seen: continue
            seen.add(entry)
            fields = [(name, ", ".join(map(str, value)) if isinstance(value, list) else str(value)) for name, value in item.items()]
            yield entry, expected(fields).union(of_address(str(item.get("URL", item.get("url", "")))))


# Records of PubMed and lists of DOIs, as references print them

def pubmed_records(data):
    """(PMID, DOI, PMCID, trial numbers) of each record of PubMed."""
    root = os.path.join(data, "pubmed-xml")
    for path in sorted(glob.glob(root + "/*.xml.gz") + glob.glob(root + "/*.xml")):
        with (gzip.open(path) if path.endswith("gz") else open(path, "rb")) as file: tree = ElementTree.parse(file)
        for article in tree.iter("PubmedArticle"):
            ids = {node.get("IdType"): (node.text or "").strip() for node in article.findall("PubmedData/ArticleIdList/ArticleId")}
            for node in article.findall("MedlineCitation/Article/ELocationID"):
                if node.get("EIdType") == "doi" and node.get("ValidYN") != "N": ids.setdefault("doi", node.text)
            trials = [node.text for node in article.iter("AccessionNumber") if re.fullmatch(r"NCT\d{8}", node.text or "")]
            yield article.findtext("MedlineCitation/PMID"), ids.get("doi"), ids.get("pmc"), trials


def printed(data):
    """(text, identifiers): each DOI, PMID and PMCID in a reference as journals and PubMed print them."""
    for number, code, archive, _ in pubmed_records(data):
        line, found = f"Smith J. A title. J Pain. 1992;89(21):9991-5.", {pmid(number)}
        if code:
            line += f" doi: {code}."
            found.add(doi(code))
        line += f" PMID: {number}"
        if archive:
            line += f"; PMCID: {archive}"
            found.add(pmcid(archive))
        yield line + ".", found
    path = os.path.join(data, "retractions/dois.tsv")
    if not os.path.exists(path): return
    with open(path, encoding="utf-8") as file:
        codes = sorted({code for line in file for code in line.split("\t")[:2] if code.startswith("10.")})
    for place, code in enumerate(codes):
        yield FORMS[place % len(FORMS)].replace("$DOI", code).replace("$URL", urllib.parse.quote(code, safe="/()")), {doi(code)}


FORMS = [
    "Smith J, Doe A. A title. Pain 2019;160:12-9. doi:$DOI.", "(see https://doi.org/$URL)", "A title, $DOI; and another",
    "Smith (2019) [http://dx.doi.org/$DOI].", "https://publisher.example.com/doi/full/$URL?x=1", "“$DOI”",
    "DOI: $DOI PMID: none", "<a href=\"https://doi.org/$URL\">here</a>", "$DOI, 2019", "doi.org/$DOI#sec1",
]


# Records as kb reads them

def record_files(data):
    """(path, identifiers by its fields) of files whose fields the lines above can read."""
    root = os.path.join(data, "reference-formats")
    for path in sorted(glob.glob(root + "/**/*.bib", recursive=True)):
        yield path, set().union(*[expected(fields) for _, fields in bibtex_entries(text(path))])
    for path in sorted(glob.glob(root + "/**/*.ris", recursive=True)):
        tags = re.findall(r"(?m)^([A-Z][A-Z0-9])  - ?(.*)$", text(path))
        found = {doi(value) for tag, value in tags if tag in ("DO", "DI")} - {None}
        for tag, value in tags:
            if tag == "SN": found.update(isbns(value) if len(re.sub(r"[^\dXx]", "", value)) >= 10 else issns(value))
        yield path, found
    for path in sorted(glob.glob(root + "/**/*.nbib", recursive=True)):
        tags = re.findall(r"(?m)^([A-Z]{2,4}) *- (.*(?:\n {6}.*)*)", text(path))
        yield path, {found for tag, value in tags for found in [
            pmid(value) if tag == "PMID" else pmcid(value) if tag == "PMC"
            else doi(value[:-6]) if tag in ("LID", "AID") and value.endswith(" [doi]") else None] if found}
    found = [[pmid(number), doi(code) if code else None, pmcid(archive) if archive else None, *("nct:" + trial for trial in trials)]
             for number, code, archive, trials in pubmed_records(data)]
    for path in sorted(glob.glob(os.path.join(data, "pubmed-xml/*.xml.gz"))):
        yield path, {one for ids in found for one in ids} - {None}


def of_record(reference):
    """The identifiers of a record as kb gives it."""
    found = expected((name, str(value)) for name, value in reference.items())
    for name, value in reference.get("custom", {}).get("fields", []):
        if name == "nbib:SI": found.update("nct:" + number for number in re.findall(r"NCT\d{8}", value))
    return found
