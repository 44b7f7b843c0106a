"""Speed of search: what it is measured on, kb as a whole process, and peers in process.

Knowledge bases of the made-up literature, query logs and the peers' indexes are kept in a folder and used again when
they are there; their names change with the words and the programs that made them.
"""
import contextlib, hashlib, json, pathlib, re, shutil, sqlite3, statistics, subprocess, time

import literature

EACH = 300  # Queries of a kind in a log.
WORD = re.compile(r"\w+")


def stamp(made):
    """Differs where the corpus would."""
    here = pathlib.Path(__file__).resolve().parent
    sources = b"".join((here / name).read_bytes() for name in ["words.py", "literature.py", "pubmed_set.py", "corpus.py"])
    return hashlib.sha256(sources + made.words.digest().encode()).hexdigest()[:8]


@contextlib.contextmanager
def finished(path):
    """A path to write to that becomes `path` only when all went well."""
    partial = path.with_name("unfinished-" + path.name)
    shutil.rmtree(partial, ignore_errors=True)
    partial.unlink(missing_ok=True)
    yield partial
    partial.rename(path)


def knowledge_base(kb, made, count, work, say):
    """The knowledge base of so many made-up articles."""
    base = work / f"literature-{count}-{stamp(made)}.sqlite"
    if base.exists(): return base
    records = base.with_suffix(".xml")
    if not records.exists():
        start = time.monotonic()
        with finished(records) as partial, partial.open("w", encoding="utf-8", buffering=1 << 20) as out:
            literature.write(out, made, count)
        say(f"{count} records, seed {made.seed}, {records.stat().st_size / 1e6:.0f} MB written in "
            f"{time.monotonic() - start:.0f} s")
    start = time.monotonic()
    with finished(base) as partial:
        subprocess.run([kb, "ingest", records, "--format", "pubmed", "--db", partial, "--quiet"], check=True)
    say(f"{count} articles taken in in {time.monotonic() - start:.0f} s: {base.stat().st_size / 1e6:.0f} MB")
    return base


def opened(base):
    return contextlib.closing(sqlite3.connect(f"file:{base}?mode=ro", uri=True))


def shares(base, terms):
    """Of each term, the share of the articles that it stands in."""
    with opened(base) as db:
        total = db.execute("SELECT count(*) FROM articles").fetchone()[0]
        count = "SELECT count(*) FROM article_fts WHERE article_fts MATCH ?"
        return {term: db.execute(count, [f'"{term}"']).fetchone()[0] / total for term in terms}


def query_log(base, made, data, work):
    """A file with a query a line: claims of SciFact as they are where `data` has them, titles, single medical words."""
    kinds = []
    claims = [json.loads(line)["claim"] for path in sorted(data.glob("scifact/claims-*.jsonl")) for line in
              path.open(encoding="utf-8")] if data else []
    if claims: kinds.append([claims[place * len(claims) // EACH] for place in range(EACH)])
    with opened(base) as db:
        last = db.execute("SELECT max(id) FROM articles").fetchone()[0]
        titles = (db.execute("SELECT title FROM articles WHERE id >= ? LIMIT 1", [1 + place * last // EACH]).fetchone()[0]
                  for place in range(EACH))
        kinds.append(list(titles))
    kinds.append([made.words.medical[place * len(made.words.medical) // EACH] for place in range(EACH)])
    lines = [" ".join(query.split()) for group in zip(*kinds) for query in group]
    path = work / f"{base.stem}{'-claims' if claims else ''}.queries"
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")
    return path, f"{len(lines)} queries: {'claims of SciFact, ' if claims else ''}titles, medical words, {EACH} each"


# Whole processes.

CLAIM_QUERIES = ["hyperarousal", "nightmares veterans", "ketamine"]
COLUMNS = {"claims": ("claim_fts", "snippet(claim_fts, 0, '[', ']', '…', 40), text, section, article_title"),
           "articles": ("article_fts", "snippet(article_fts, 1, '[', ']', '…', 40), title")}


def process_commands(kb, base, terms):
    """Of each query: what it is, kb's command, and that of the stock shell."""
    for place, query in [("claims", query) for query in CLAIM_QUERIES] + [("articles", term) for term in terms]:
        table, columns = COLUMNS[place]
        sql = f"SELECT rowid, rank, {columns} FROM {table} WHERE {table} MATCH '{query}' ORDER BY rank LIMIT 10"
        yield (f"search {place}: {query}", [kb, "search", "--in", place, "--json", "--limit", "10", "--db", base, query],
               ["sqlite3", "-json", base, sql])


# Peers in process: each gives a function from a query to its ten best.

def fts5(base, work, say):
    db = sqlite3.connect(f"file:{base}?mode=ro", uri=True)
    sql = "SELECT rowid, rank FROM article_fts WHERE article_fts MATCH ? ORDER BY rank LIMIT 10"
    return lambda query: db.execute(sql, [" OR ".join(f'"{word}"' for word in WORD.findall(query))]).fetchall()


def rows(base):
    with opened(base) as db: yield from db.execute("SELECT id, title, coalesce(text, '') FROM articles")


def tantivy(base, work, say):
    import tantivy
    fields = tantivy.SchemaBuilder().add_integer_field("id", stored=True)
    for name in ["title", "text"]: fields.add_text_field(name, tokenizer_name="en_stem", index_option="position")
    schema, folder = fields.build(), work / f"{base.stem}.tantivy"
    if not folder.exists():
        start = time.monotonic()
        with finished(folder) as partial:
            partial.mkdir()
            writer = tantivy.Index(schema, path=str(partial)).writer(heap_size=256 << 20, num_threads=2)
            for id, title, text in rows(base): writer.add_document(tantivy.Document(id=id, title=title, text=text))
            writer.commit()
            writer.wait_merging_threads()
        say(f"tantivy: indexed in {time.monotonic() - start:.0f} s")
    index = tantivy.Index.open(str(folder))
    searcher = index.searcher()
    def ask(query):
        parsed = index.parse_query(" ".join(WORD.findall(query)).lower(), ["title", "text"])
        return searcher.search(parsed, 10, count=False).hits
    return ask


def xapian(base, work, say):
    import xapian
    folder = work / f"{base.stem}.xapian"
    if not folder.exists():
        start = time.monotonic()
        with finished(folder) as partial:
            db, generator = xapian.WritableDatabase(str(partial), xapian.DB_CREATE), xapian.TermGenerator()
            generator.set_stemmer(xapian.Stem("en"))
            generator.set_stemming_strategy(generator.STEM_ALL)
            for id, title, text in rows(base):
                document = xapian.Document()
                generator.set_document(document)
                generator.index_text_without_positions(title)
                generator.index_text_without_positions(text)
                db.replace_document(id, document)
            db.close()
        say(f"xapian: indexed in {time.monotonic() - start:.0f} s")
    db, stem = xapian.Database(str(folder)), xapian.Stem("en")
    def ask(query):
        enquire = xapian.Enquire(db)
        enquire.set_query(xapian.Query(xapian.Query.OP_OR, [stem(word).decode() for word in WORD.findall(query.lower())]))
        return [match.docid for match in enquire.get_mset(0, 10)]
    return ask


PEERS = {"FTS5 ORDER BY rank": fts5, "tantivy": tantivy, "xapian": xapian}


def milliseconds(ask, query):
    start = time.perf_counter()
    ask(query)
    return (time.perf_counter() - start) * 1000


def log_figures(ask, queries, seconds):
    """Median and 95th percentile over queries spread evenly through a log, as many as there is time for."""
    stride = 211  # No divisor of a log's length, so that every query's turn comes.
    found, start = [], time.monotonic()
    for turn in range(len(queries)):
        found.append(milliseconds(ask, queries[turn * stride % len(queries)]))
        if time.monotonic() - start > seconds: break
    ordered = sorted(found)
    return statistics.median(ordered), ordered[min(len(ordered) - 1, int(len(ordered) * 0.95))], len(ordered)


def peer_rows(base, terms, log, work, seconds, say):
    """A row for each engine that is installed: the top ten for each term, then the log."""
    queries = log.read_text(encoding="utf-8").splitlines()
    for name, engine in PEERS.items():
        try:
            ask = engine(base, work, say)
        except ImportError:
            say(f"{name} is not installed: skipped")
            continue
        for term in terms: ask(term)
        alone = [statistics.median(milliseconds(ask, term) for _ in range(5)) for term in terms]
        median, late, count = log_figures(ask, queries, seconds)
        yield [name, *(f"{value:.2f} ms" for value in alone), f"{median:.2f} ms", f"{late:.2f} ms", str(count)]


def in_process(kb, made, terms, count, work, data, measure, seconds, say):
    """Prints kb's own table, which `measure` makes, and the peers' beneath it, on so many articles."""
    base = knowledge_base(kb, made, count, work, say)
    log, about = query_log(base, made, data, work)
    print(f"\n{count} articles, {base.stat().st_size / 1e6:.0f} MB; {about}\n", flush=True)
    if measure: subprocess.run([measure, base, "--queries", log, "--terms", ",".join(terms)], check=True)
    else: say("no measure-search: kb's own rows are left out")
    known = [f"“{term}”, {share:.1%}" for term, share in shares(base, terms).items()]
    print(f"\n| in process, top 10 | {' | '.join(known)} | log, median | log, 95 % | queries |")
    print("|---" * (len(terms) + 4) + "|")
    for row in peer_rows(base, terms, log, work, seconds, say): print("| " + " | ".join(row) + " |", flush=True)
