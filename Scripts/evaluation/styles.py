"""Records written as lists of references in citation styles, and read back.

`show(kb, data, folder, only, details)` prints the table. pandoc writes the lists; without it nothing is
measured. Half of the records are written without DOI and PMID.
"""
import html.parser, json, pathlib, re, shutil, subprocess, tempfile

from .entries import ENTRIES, FIELDS, Tally, agrees, folded, heading, row, rows

KEPT = ["type", "title", "author", "container-title", "container-title-short", "issued", "issue", "page",
        "volume", "DOI", "PMID", "publisher", "editor"]
STYLES = ["nlm-citation-sequence", "american-medical-association", "apa", "nature", "ieee",
          "elsevier-vancouver", "elsevier-with-titles", "elsevier-harvard", "harvard-cite-them-right",
          "chicago-author-date", "modern-language-association", "plos", "bmj",
          "springer-basic-author-date", "frontiers", "the-lancet"]


def records(kb, data):
    """The records of pubmed-xml as CSL items."""
    with tempfile.TemporaryDirectory() as folder:
        database = f"{folder}/kb.sqlite"
        subprocess.run([*kb, "ingest", "--db", database, f"{data}/pubmed-xml"], check=True,
                       capture_output=True)
        out = subprocess.run([*kb, "export", "--db", database, "--to", "csl-json"], check=True,
                             capture_output=True, text=True).stdout
    items = []
    for index, item in enumerate(json.loads(out)):
        kept = {key: item[key] for key in KEPT if key in item} | {"id": f"r{index:05d}"}
        if index % 2:
            kept = {key: value for key, value in kept.items() if key not in ("DOI", "PMID")}
        items.append(kept)
    return items


class Entries(html.parser.HTMLParser):
    """The words of each entry of pandoc's HTML, by id."""

    def __init__(self):
        super().__init__()
        self.found, self.current, self.depth = {}, None, 0

    def handle_starttag(self, tag, attributes):
        attributes = dict(attributes)
        if tag == "div" and attributes.get("id", "").startswith("ref-r"):
            self.current, self.depth = attributes["id"][4:], 0
            self.found[self.current] = ""
        if tag == "div" and self.current:
            self.depth += 1
            self.found[self.current] += " "

    def handle_endtag(self, tag):
        if tag == "div" and self.current:
            self.depth -= 1
            if not self.depth:
                self.current = None

    def handle_data(self, words):
        if self.current:
            self.found[self.current] += words


def written(items, style):
    """The entries of `items` in a style, by id."""
    with tempfile.TemporaryDirectory() as folder:
        library = pathlib.Path(folder) / "library.json"
        library.write_text(json.dumps(items))
        command = ["pandoc", "-f", "markdown", "-t", "html", "--citeproc", "--bibliography", library,
                   "--csl", style]
        out = subprocess.run(command, input="---\nnocite: |\n  @*\n---\n", check=True,
                             capture_output=True, text=True).stdout
    parser = Entries()
    parser.feed(out)
    return {key: re.sub(r"\s+", " ", words).strip() for key, words in parser.found.items()}


def shown(item, line):
    """What a record says, as far as its line says it."""
    author = (item.get("author") or [{}])[0]
    issued = item.get("issued", {}).get("date-parts")
    stated = {
        "author": [author.get("family") or author.get("literal")],
        "year": [str(issued[0][0])] if issued else [], "title": [item.get("title")],
        "journal": [item.get("container-title"), item.get("container-title-short")],
        "volume": [item.get("volume")], "issue": [item.get("issue")],
        "page": [re.split("[-–,]", item["page"])[0]] if "page" in item else [],
        "doi": [item.get("DOI")], "pmid": [item.get("PMID")],
    }
    for field, values in stated.items():
        values = [value for value in values if value and folded(value) and folded(value) in folded(line)]
        if field == "issue" and not any(
                re.search(r"(\(|[Nn]os?\. ?)" + re.escape(value) + r"\b", line) for value in values):
            continue
        if values:
            yield field, values


def show(kb, data, folder, only, details):
    if not shutil.which("pandoc"):
        print("styles: pandoc is not installed (apt-get install pandoc)")
        return
    items = records(kb, data)
    by_id = {item["id"]: item for item in items}
    heading(f"style ({len(items)} records)")
    total, missed = Tally(), []
    for name in only.split(",") if only else STYLES:
        style = next(iter(pathlib.Path(folder).rglob(f"{name}.csl")), None)
        if not style:
            print(f"| {name}: no such style in {folder} |")
            continue
        lines, tally = written(items, style), Tally()
        with tempfile.TemporaryDirectory() as place:
            page = pathlib.Path(place) / "list.md"
            page.write_text("# References\n\n" + "\n\n".join(
                "- " + re.sub(r"([\\`*_\[\]<>#])", r"\\\1", line) for line in lines.values()))
            found = {entry["text"]: entry for entry in rows(kb, [page], ENTRIES)}
        for key, line in lines.items():
            entry = found.get(line, {})
            for field, values in shown(by_id[key], line):
                best = next((value for value in values if agrees(field, entry.get(field), value)), values[0])
                tally.add(field, entry.get(field), best)
                if not agrees(field, entry.get(field), best):
                    missed.append(f"{name}, {field}: {entry.get(field)!r}, stated {best!r}: {line[:200]}")
        row(name, tally)
        total += tally
    row("all", total)
    if details:
        print("\n" + "\n".join(f"- {line}" for line in missed))
