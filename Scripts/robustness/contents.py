"""What a knowledge base holds, by names that last, and what is wrong with its file. Opens copies alone."""
import collections, hashlib, json, pathlib, shutil, sqlite3

# Row numbers, revisions, times and the ledger are left out: they tell how it came, not what is there.
QUERIES = {
    "articles": """SELECT key, kind, title, authors, container_title, published, doi, pmid, pmcid, url, source_path, has_text,
        text, integrity, version, language, tags, source, reader, encoding, sha256, analyser_version, vocabulary_version,
        reader_version, record_count, is_muted, evidence_level, evidence_reason FROM articles""",
    "versions": "SELECT a.key, v.version, v.title, v.text, v.sha256 FROM versions v JOIN articles a ON a.id = v.article_id",
    "records": """SELECT a.key, r.source_path, r.name, r.reader, r.matched_by, r.gives_text, r.completeness, r.precedence,
        r.csl, r.encoding, r.sha256, r.match_reason FROM records r JOIN articles a ON a.id = r.article_id""",
    "article_fields": """SELECT a.key, f.field, f.value, f.source_path, f.is_shown FROM article_fields f
        JOIN articles a ON a.id = f.article_id""",
    "inputs": "SELECT path, hex(digest), byte_count, format, encoding, columns FROM input",
    "statements": """SELECT a.key, s.ordinal, s.byte_start, s.byte_end, s.kind, s.score, s.section, s.conditions,
        s.attribution FROM statements s JOIN articles a ON a.id = s.article_id""",
    "claims": """SELECT uid, text, section, article_title, byte_start, byte_end, score, hedged, negated, conditions,
        attribution, missing, citation_status, status_reason, verdict, reviewed_by, attribution_text, certainty,
        source_integrity, group_size FROM claims""",
    "claim_groups": """SELECT json_group_array(uid) FROM (SELECT group_id, uid FROM claims WHERE group_id IS NOT NULL
        ORDER BY group_id, uid) GROUP BY group_id""",
    "conditions": "SELECT slug, name, parent, terms, codes, origin FROM conditions",
    "claim_conditions": """SELECT claim_uid, slug, relation, negated, byte_start, byte_end, rule, confidence
        FROM claim_conditions""",
    "quantities": """SELECT a.key, q.byte_start, q.byte_end, q.kind, q.comparator, q.low, q.high, q.unit, q.base_low
        FROM quantities q JOIN articles a ON a.id = q.article_id""",
    "citations": """SELECT c.uid, c.claim_uid, c.text, c.attribution, c.missing, c.doi, c.author, c.year, c.journal,
        c.resolution, c.reason, a.key, c.rule FROM citations c LEFT JOIN articles a ON a.id = c.resolved_article_id""",
    "candidates": """SELECT c.uid, a.key, n.score, n.agreement FROM candidates n JOIN citations c ON c.id = n.citation_id
        JOIN articles a ON a.id = n.article_id""",
    "notices": "SELECT nature, stated, original_doi, notice_doi, origin, record, superseded_at IS NULL FROM notices",
    "reviews": """SELECT claim_uid, article_key, quote, verdict, evidence_key, evidence_quote, note, reviewer, state,
        adjudicated, standing, state_reason, similarity, nearest_uid, present_text, judged FROM reviews""",
    "governing_reviews": "SELECT claim_uid, verdict, reviewer, in_conflict FROM governing_reviews",
    "citation_decisions": "SELECT citation_uid, quote, decision, source_key, note, reviewer FROM citation_decisions",
    "notice_mutes": "SELECT article_key, is_muted, integrity, note, reviewer FROM notice_mutes",
    "grades": "SELECT article_key, claim_uid, scheme, level, note, reviewer, stands FROM grades",
    "condition_edits": "SELECT slug, operation, content, editor FROM condition_edits",
    "saved_searches": "SELECT name, query, options FROM saved_searches",
    "sources": "SELECT name, path, include, exclude, format FROM sources",
    "status_changes": "SELECT claim_uid, article_key, before, after, reason FROM status_changes",
    "integrity_changes": "SELECT article_key, before, after FROM integrity_changes",
    "words": "SELECT term, doc, cnt FROM temp.claim_words",
}
HUMAN = ("review", "citation_decision", "notice_mute", "grade", "condition_edit", "identity_decision", "saved_search")
LOGS = ("-wal", "-journal")


def copied(path, folder):
    """A copy of the file with its log in `folder`, so that looking at it leaves the file to kb as it is."""
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir()
    for ending in ("", *LOGS):
        if (beside := pathlib.Path(f"{path}{ending}")).exists(): shutil.copyfile(beside, folder / (path.name + ending))
    return folder / path.name


def faults(path):
    """What SQLite finds wrong with the file at `path`, which is opened, its log written into it."""
    if not path.exists() or path.stat().st_size == 0 and not pathlib.Path(f"{path}-wal").exists(): return []
    db = sqlite3.connect(path, isolation_level=None)
    try:
        found = [row[0] for row in db.execute("PRAGMA integrity_check") if row[0] != "ok"]
        found += [f"foreign key: {row}" for row in db.execute("PRAGMA foreign_key_check")]
        for (table,) in db.execute("SELECT name FROM sqlite_schema WHERE sql LIKE '%USING fts5%' ORDER BY name").fetchall():
            db.execute("BEGIN IMMEDIATE")
            try:
                db.execute(f"INSERT INTO {table} ({table}, rank) VALUES ('integrity-check', 1)")
            except sqlite3.DatabaseError as error:
                found.append(f"{table}: {error}")
            db.execute("ROLLBACK")
        return found
    except sqlite3.DatabaseError as error:
        return [str(error)]
    finally:
        db.close()


def contents(path):
    """A digest of each kind of thing in the file at `path`, with the number of its rows."""
    found = {}
    for name, rows in rows_by_kind(path):
        digest = hashlib.sha256()
        for row in rows: digest.update(row.encode(errors="surrogateescape") + b"\n")
        found[name] = (len(rows), digest.hexdigest())
    return found


def rows_by_kind(path):
    db = sqlite3.connect(path)
    try:
        db.execute("CREATE VIRTUAL TABLE temp.claim_words USING fts5vocab(main, claim_fts, row)")
        for name, sql in QUERIES.items():
            yield name, sorted(json.dumps(row) for row in db.execute(sql))
    finally:
        db.close()


def difference(one, other, limit=3):
    """The first rows that only one of two files has, in words."""
    lines = []
    for (name, first), (_, second) in zip(rows_by_kind(one), rows_by_kind(other)):
        if first == second: continue
        lines.append(f"{name}: {len(first)} and {len(second)} rows")
        lines += [f"  - {row[:300]}" for row in sorted(set(first) - set(second))[:limit]]
        lines += [f"  + {row[:300]}" for row in sorted(set(second) - set(first))[:limit]]
    return lines


def human_rows(path):
    """The rows that people made, by table, each as a dictionary without its number; of a file of whatever schema."""
    if not path.exists(): return {}
    db = sqlite3.connect(path)
    db.row_factory = sqlite3.Row
    try:
        there = {row[0] for row in db.execute("SELECT name FROM sqlite_schema WHERE type = 'table'")}
        return {table: [{name: row[name] for name in row.keys() if name != "id"} for row in db.execute(f"SELECT * FROM {table}")]
                for table in HUMAN if table in there}
    finally:
        db.close()


def lost(before, path):
    """Rows of `before` that the file at `path` has not, each with the name of its table; columns may have been added."""
    present, missing = human_rows(path), []
    for table, rows in before.items():
        if not rows: continue
        names = list(rows[0])
        left = collections.Counter(json.dumps([row.get(name) for name in names]) for row in present.get(table, []))
        left.subtract(json.dumps([row[name] for name in names]) for row in rows)
        missing += [f"{table} {row}" for row, count in left.items() if count < 0]
    return missing
