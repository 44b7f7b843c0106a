"""Inputs that are large, or made to exhaust whoever reads them. Each function writes one file and is told how large."""
import gzip, io, json, tarfile, zipfile

import pubmed_set

SENTENCE = "A 2019 study found that ketamine reduced PTSD symptoms in 67% of patients within 24 hours. "
ABSTRACT = SENTENCE * 12
PIECE = (SENTENCE * 700).encode()


def repeated(path, size, entry, head="", tail="", joint=""):
    """Writes entries, each made from its number, until the file has `size` bytes."""
    with open(path, "w", encoding="utf-8") as out:
        written, number = out.write(head), 0
        while written < size:
            written += out.write((joint if number else "") + entry(number))
            number += 1
        out.write(tail)


def one_record(path, size, head, tail, piece=PIECE):
    """Writes one record whose text is almost the whole file."""
    with open(path, "wb") as out:
        out.write(head.encode())
        for _ in range(size // len(piece)): out.write(piece)
        out.write(tail.encode())


def pubmed(path, size): pubmed_set.write(path, byte_count=size)


def pubmed_gz(path, size):
    plain = path.with_suffix(".plain")
    pubmed_set.write(plain, byte_count=size)
    with open(plain, "rb") as source, gzip.open(path, "wb", 1) as out:
        while piece := source.read(1 << 20): out.write(piece)
    plain.unlink()


def csv(path, size):
    repeated(path, size, lambda n: f'{n + 1},Ketamine in study {n},"Okafor, A; Kim, B",2019,"{ABSTRACT}"\n',
             "pmid,title,authors,year,abstract\n")


def bibtex(path, size):
    repeated(path, size, lambda n: f"@article{{key{n},\n  title = {{Ketamine in study {n}}},\n  author = {{Okafor, A "
             f"and Kim, B}},\n  year = 2019,\n  doi = {{10.1000/s.{n}}},\n  abstract = {{{ABSTRACT.replace('%', chr(92) + '%')}}}\n}}\n\n")


def ndjson(path, size):
    repeated(path, size, lambda n: json.dumps({"pmid": n + 1, "title": f"Ketamine in study {n}", "year": 2019,
                                               "abstract": ABSTRACT}) + "\n")


def waiting_bibtex(path, size):
    """Entries that all wait for a parent that never comes."""
    repeated(path, size, lambda n: f"@inproceedings{{key{n},\n  title = {{Ketamine in study {n}}},\n  crossref = {{nowhere}},\n"
             f"  abstract = {{{ABSTRACT.replace('%', chr(92) + '%')}}}\n}}\n\n")


def ris(path, size):
    repeated(path, size, lambda n: f"TY  - JOUR\nTI  - Ketamine in study {n}\nAU  - Okafor, A\nPY  - 2019\nDO  - 10.1000/s.{n}\n"
             f"AB  - {ABSTRACT}\nER  - \n\n")


def endnote(path, size):
    repeated(path, size, lambda n: f'<record><rec-number>{n}</rec-number><ref-type name="Journal Article">17</ref-type>'
             f"<titles><title>Ketamine in study {n}</title></titles><dates><year>2019</year></dates>"
             f"<abstract>{ABSTRACT}</abstract></record>\n", "<xml><records>", "</records></xml>")


def mods(path, size):
    repeated(path, size, lambda n: f'<mods ID="m{n}"><titleInfo><title>Ketamine in study {n}</title></titleInfo>'
             f"<abstract>{ABSTRACT}</abstract><originInfo><dateIssued>2019</dateIssued></originInfo></mods>\n",
             '<modsCollection xmlns="http://www.loc.gov/mods/v3">', "</modsCollection>")


def msbib(path, size):
    repeated(path, size, lambda n: f"<b:Source><b:Tag>t{n}</b:Tag><b:SourceType>Book</b:SourceType><b:Title>Ketamine in study {n}"
             f"</b:Title><b:Year>2019</b:Year><b:Comments>{ABSTRACT}</b:Comments></b:Source>\n",
             '<b:Sources xmlns:b="http://schemas.openxmlformats.org/officeDocument/2006/bibliography">', "</b:Sources>")


def html(path, size):
    repeated(path, size, lambda n: f"<h2>Part {n}</h2><p>{ABSTRACT}</p>\n",
             "<!DOCTYPE html><html><head><title>A long page</title></head><body>", "</body></html>")


def text(path, size): repeated(path, size, lambda n: SENTENCE + ("\n\n" if n % 9 == 0 else ""))


def one_pubmed(path, size):
    one_record(path, size, "<PubmedArticleSet><PubmedArticle><MedlineCitation><PMID>1</PMID><Article><ArticleTitle>T"
               "</ArticleTitle><Abstract><AbstractText>", "</AbstractText></Abstract></Article></MedlineCitation>"
               "</PubmedArticle></PubmedArticleSet>")


def one_jats(path, size):
    one_record(path, size, "<article><front><article-meta><title-group><article-title>T</article-title></title-group>"
               "</article-meta></front><body><p>", "</p></body></article>")


def one_bibtex(path, size): one_record(path, size, "@article{a,\n title = {T},\n abstract = {", "}\n}\n", PIECE.replace(b"%", b"\\%"))
def one_ris(path, size): one_record(path, size, "TY  - JOUR\nTI  - T\nAB  - ", "\nER  - \n")
def one_nbib(path, size): one_record(path, size, "PMID- 1\nTI  - T\nAB  - ", "\n\n")
def one_wos(path, size): one_record(path, size, "FN Clarivate Analytics Web of Science\nVR 1.0\nPT J\nTI T\nAB ", "\nER\n\nEF\n")
def one_csv(path, size): one_record(path, size, 'title,abstract\nT,"', '"\n')
def one_ndjson(path, size): one_record(path, size, '{"title": "T", "abstract": "', '"}\n')
def one_csl(path, size): one_record(path, size, '[{"id": "a", "type": "article-journal", "title": "T", "abstract": "', '"}]')
def one_endnote(path, size):
    one_record(path, size, "<xml><records><record><ref-type name=\"Journal Article\">17</ref-type><titles><title>T</title>"
               "</titles><abstract>", "</abstract></record></records></xml>")

def one_mods(path, size): one_record(path, size, "<modsCollection><mods><titleInfo><title>T</title></titleInfo><abstract>", "</abstract></mods></modsCollection>")
def one_msbib(path, size): one_record(path, size, "<b:Sources><b:Source><b:SourceType>Book</b:SourceType><b:Title>T</b:Title><b:Comments>", "</b:Comments></b:Source></b:Sources>")


def many_files(path, size):
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as out:
        for number in range(size // 4000): out.writestr(f"{number % 97}/{number}.txt", f"Study {number}\n\n" + SENTENCE * 40)


def gzip_bomb(path, size):
    with gzip.open(path, "wb", 9) as out:
        out.write(b"<PubmedArticleSet>")
        for _ in range(size >> 20): out.write(bytes([0x20]) * (1 << 20))


def zip_bomb(path, size):
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as out:
        with out.open("page.html", "w", force_zip64=True) as member:
            for _ in range(size >> 20): member.write(b"<p>" + bytes([0x61]) * (1 << 20))


def zip_of_zips(path, size):
    inner = io.BytesIO()
    with zipfile.ZipFile(inner, "w", zipfile.ZIP_DEFLATED) as out: out.writestr("a.txt", b"a" * 10_000_000)
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as out:
        for number in range(100): out.writestr(f"{number}.zip", inner.getvalue())


def tar_bomb(path, size):
    with tarfile.open(path, "w:xz") as out:
        for number in range(4):
            info = tarfile.TarInfo(f"{number}.txt")
            info.size = size // 4
            out.addfile(info, _Zeros())


class _Zeros:
    def read(self, count): return bytes(count)


DEPTH = 10_000


def nested(path, head, opening, middle, closing, tail=""):
    path.write_text(head + opening * DEPTH + middle + closing * DEPTH + tail, encoding="utf-8")


def deep_pubmed(path, size):
    nested(path, "<PubmedArticleSet><PubmedArticle><MedlineCitation><PMID>1</PMID><Article><ArticleTitle>", "<i>", "T", "</i>",
           "</ArticleTitle></Article></MedlineCitation></PubmedArticle></PubmedArticleSet>")


def deep_jats(path, size): nested(path, "<article dtd-version=\"1.2\"><front/><body>", "<sec><title>T</title>", "<p>x</p>", "</sec>", "</body></article>")
def deep_html(path, size): nested(path, "<!DOCTYPE html><html><body>", "<div>", f"<p>{ABSTRACT}</p>", "</div>", "</body></html>")
def deep_json(path, size): nested(path, '[{"id":"a","type":"book","title":"T","x":', "[", "1", "]", "}]")
def deep_bibtex(path, size): nested(path, "@article{a, title = ", "{", "T", "}", "}")
def deep_markdown(path, size): nested(path, "# T\n\n", "> ", SENTENCE, "")
def deep_list(path, size): path.write_text("# T\n\n" + "".join("  " * min(n, 3000) + "- a\n" for n in range(DEPTH // 3)), encoding="utf-8")


STREAMS = [("pubmed.xml", pubmed), ("pubmed.xml.gz", pubmed_gz), ("table.csv", csv), ("library.bib", bibtex),
           ("waiting.bib", waiting_bibtex), ("library.ris", ris), ("rows.ndjson", ndjson), ("endnote.xml", endnote),
           ("mods.xml", mods), ("msbib.xml", msbib), ("page.html", html), ("text.txt", text)]
RECORDS = [("one-pubmed.xml", one_pubmed), ("one-jats.xml", one_jats), ("one.bib", one_bibtex), ("one.ris", one_ris),
           ("one.nbib", one_nbib), ("one-wos.txt", one_wos), ("one.csv", one_csv), ("one.ndjson", one_ndjson),
           ("one-csl.json", one_csl), ("one-endnote.xml", one_endnote), ("one-mods.xml", one_mods), ("one-msbib.xml", one_msbib)]
ARCHIVES = [("many.zip", many_files)]
BOMBS = [("bomb.xml.gz", gzip_bomb), ("bomb.zip", zip_bomb), ("zips.zip", zip_of_zips), ("bomb.tar.xz", tar_bomb)]
DEEP = [("deep-pubmed.xml", deep_pubmed), ("deep-jats.xml", deep_jats), ("deep.html", deep_html), ("deep.json", deep_json),
        ("deep.bib", deep_bibtex), ("deep.md", deep_markdown), ("deep-list.md", deep_list)]
