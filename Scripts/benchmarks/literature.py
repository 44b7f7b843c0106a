"""A deterministic literature of PubMed records for measuring search, up to a million and more.

Words come from words.py; titles have 8 to 18 of them, abstracts about 200 (log-normal, as abstracts are), in sentences,
half of them under labels, two in five ending in a sentence that makes a claim about a condition. Only `Random.random` is
drawn from, which Python keeps the same over its versions. Text is cut from a tape of two million words drawn once, which
makes it fast; titles and figures are drawn anew for each record.
"""
import json, math, random, sqlite3, statistics

import corpus, pubmed_set
from words import Words

SEED = 5
TAPE = 1 << 21
FIELDS = ("Psychiatry Pain Anaesthesia Neurology Sleep Trauma Anxiety Mood Addiction Memory Cardiology Oncology Surgery "
          "Nursing Nutrition Immunology Genetics Pharmacology Rehabilitation Paediatrics Geriatrics Radiology Toxicology "
          "Dermatology Endocrinology").split()
SERIES = ["Journal of {}", "Annals of {}", "Archives of {}", "{} Research", "{} Reports", "European Journal of {}",
          "International Review of {}", "Frontiers of {}"]
SURNAMES = [start + end for start in "Ald Ber Cor Dav Eng Fal Gar Hal Ing Jon Kow Lind Mar Nor Oka Pet Quin Ros Sat Tan "
            "Ulr Var Wes Yam Zim".split() for end in "a aki alski an ara berg chetti dal eira elis er ez ford gren ham "
            "ic ina ito lund man mann moto nen ova ova qvist sen sson ton vic wood".split()]
MONTHS = 12


def quantiles(median, spread, low, high):
    """1,024 lengths, equally likely, of a log-normal distribution between two bounds."""
    normal = statistics.NormalDist()
    points = (median * math.exp(spread * normal.inv_cdf((place + 0.5) / 1024)) for place in range(1024))
    return [min(high, max(low, round(point))) for point in points]


def figure(rng):
    kind, number = int(rng.random() * 5), rng.random()
    return (f"{number * 100:.1f}%", f"(n = {int(number * 900) + 12})", f"(p = {number / 10:.3f})",
            f"({2024 - int(number * 35)})", f"{number * 8 + 0.2:.2f}")[kind]


def tape(rng, words, count=TAPE):
    """Words one after another, a comma behind one in twenty and a figure in place of one in forty."""
    found, last = [], None
    while len(found) < count:
        word, luck = words.draw(rng), rng.random()
        if word == last: continue
        found.append(word + "," if luck < 0.05 else figure(rng) if luck > 0.975 else word)
        last = word
    return found


class Literature:
    """Records by number, one after another; the same for the same seed and words."""

    def __init__(self, seed=SEED):
        self.rng = random.Random(seed)
        self.words = Words(self.rng)
        self.seed, self.tape = seed, tape(self.rng, self.words)
        self.lengths, self.sentences = quantiles(200, 0.42, 30, 700), quantiles(20, 0.35, 6, 48)
        self.start = self.rng.getstate()

    def restart(self):
        """The next record is the first again."""
        self.rng.setstate(self.start)

    def one(self, choices): return choices[int(self.rng.random() * len(choices))]

    def title(self):
        chosen = [self.words.draw(self.rng) for _ in range(8 + int(self.rng.random() * 11))]
        text = " ".join(chosen)
        return text[0].upper() + text[1:]

    def text(self, length):
        """Sentences of so many words together."""
        drawn, tape, sentences, found = self.rng.random, self.tape, self.sentences, []
        while length > 0:
            count = min(sentences[int(drawn() * 1024)], length)
            start = int(drawn() * (TAPE - count))
            sentence = " ".join(tape[start:start + count])
            found.append(f"{sentence[0].upper()}{sentence[1:].rstrip(',')}.")
            length -= count
        return found

    def claim(self):
        return (f"{self.one(corpus.SUBJECTS)} {self.one(corpus.VERBS)} {self.one(corpus.OBJECTS)} "
                f"{self.one(corpus.TAILS)} ({figure(self.rng).strip('()')} in {int(self.rng.random() * 5000)} cases).")

    def abstract(self):
        """Parts as (label or none, text)."""
        sentences = self.text(self.one(self.lengths))
        if self.rng.random() < 0.4: sentences.append(self.claim())
        if self.rng.random() < 0.5 or len(sentences) < 4: return [(None, " ".join(sentences))]
        step = len(sentences) / 4
        return [(label, " ".join(sentences[round(step * place):round(step * (place + 1))]))
                for place, label in enumerate(pubmed_set.LABELS)]

    def author(self):
        initials = chr(65 + int(self.rng.random() * 26))
        return (f'<Author ValidYN="Y"><LastName>{self.one(SURNAMES)}</LastName><ForeName>{initials}</ForeName>'
                f"<Initials>{initials}</Initials></Author>\n")

    def pieces(self, number):
        """What a record says, in an order that is never changed: number, title, abstract, year, month, journal."""
        return (number, self.title(), self.abstract(), 2024 - int(40 * self.rng.random() ** 2),
                1 + int(self.rng.random() * MONTHS), self.one(SERIES).format(self.one(FIELDS)))

    def pubmed(self, number):
        number, title, abstract, year, month, journal = self.pieces(number)
        short = "".join(f'<AbstractText Label="{label}">{text}</AbstractText>\n' if label else
                        f"<AbstractText>{text}</AbstractText>\n" for label, text in abstract)
        authors = "".join(self.author() for _ in range(1 + int(self.rng.random() * 7)))
        return pubmed_set.layout(
            pmid=30_000_000 + number, doi=f"10.5555/kb.{self.seed}.{number}", title=title, abstract=short, people=authors,
            journal=journal, short_journal=journal, year=year, month=month, day=1 + int(self.rng.random() * 28),
            volume=year - 1980, issue=month, page=1 + int(self.rng.random() * 900), kind=self.one(pubmed_set.TYPES))

    def row(self, number):
        number, title, abstract, year, month, journal = self.pieces(number)
        return json.dumps({"id": number, "title": title, "abstract": " ".join(text for _, text in abstract), "year": year,
                           "journal": journal}) + "\n"

    def known_terms(self, shares=(0.99, 1 / 6, 1 / 50), sample=3000):
        """Words that stand in about such shares of the articles, counted as FTS5 counts them in a sample."""
        self.restart()
        db = sqlite3.connect(":memory:")
        db.execute("CREATE VIRTUAL TABLE t USING fts5(title, text, tokenize = 'porter unicode61 remove_diacritics 2')")
        pieces = (self.pieces(number) for number in range(sample))
        db.executemany("INSERT INTO t VALUES (?, ?)", ((p[1], " ".join(text for _, text in p[2])) for p in pieces))
        db.execute("CREATE VIRTUAL TABLE v USING fts5vocab(t, row)")
        counts = dict(db.execute("SELECT term, doc FROM v"))
        whole = [word for word in self.words.all[:8000] if word in counts and word.isalpha()]  # A word that is its stem.
        return [min(whole, key=lambda word: (abs(counts[word] / sample - share), word)) for share in shares]


def write(out, made, count, format="pubmed"):
    """Writes the first `count` records to a text file that is open."""
    made.restart()
    make = made.pubmed if format == "pubmed" else made.row
    if format == "pubmed": out.write(pubmed_set.HEAD)
    for start in range(0, count, 256):
        out.write("".join([make(number) for number in range(start + 1, min(start + 256, count) + 1)]))
    if format == "pubmed": out.write("</PubmedArticleSet>\n")
