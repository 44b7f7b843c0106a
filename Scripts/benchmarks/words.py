"""Real words with frequencies that fall as Zipf's law says, taken from the project's own texts.

The ranks are those of the pages that the tests hold and of the sample articles; behind them come the words of the names
of conditions, and last ones built from medical word parts, so that a large corpus does not run out of rare words.
"""
import bisect, collections, hashlib, pathlib, re

package = pathlib.Path(__file__).resolve().parent.parent.parent
PAGES = ["Tests/TextAnalysisTests/Gold/*.txt", "Scripts/samples/*.txt", "Scripts/samples/*.md"]
NAMES = "Sources/TextAnalysis/Conditions/VocabularyText.swift"
PREFIXES = ("angio arthro bio broncho cardio cerebro chemo chondro cranio cyto dermo electro encephalo endo entero fibro "
            "gastro glyco haemo hepato histo hydro hyper hypo immuno intra lipo lympho meta micro myelo myo nephro neuro "
            "osteo pan para patho peri phleb photo pneumo poly post pre psycho pyro radio retino rhino sero spondylo "
            "sub supra thermo thrombo trans vaso").split()
ROOTS = ("aden arthr blast carcin cardi cephal chem chol chrom col crin cyst cyt derm dips encephal fibr gastr gen gli "
         "gnos graph hem hepat hist kinet leuk lip lymph mening mes metr morph myel nephr neur ocul onc path phag phleb "
         "plas pneum prot psych pulmon ren rhin scler sperm splen thromb thym tox troph vascul").split()
SUFFIXES = "al algia ectomy emia esis ia ic ism itis ity oid oma opathy osis otomy ous ous uria".split()
WORD = re.compile(r"(?<![\w'’-])(?:[A-Za-z][A-Za-z-]*[A-Za-z]|a|I)(?![\w'’-])")
COMMON = 5000
STEEPER = 0.8


def spelled(texts):
    """Words by how often they occur, most first; in small letters where any text has them so."""
    counts, spellings = collections.Counter(), collections.defaultdict(collections.Counter)
    for text in texts:
        for word in WORD.findall(text):
            counts[word.lower()] += 1
            spellings[word.lower()][word] += 1
    ordered = sorted(counts, key=lambda word: (-counts[word], word))
    return [word if word in spellings[word] else min(spellings[word], key=lambda s: (-spellings[word][s], s))
            for word in ordered]


def of_pages():
    files = sorted(path for pattern in PAGES for path in package.glob(pattern))
    return spelled(path.read_text(encoding="utf-8") for path in files)


def of_conditions():
    lines = (package / NAMES).read_text(encoding="utf-8").splitlines()
    columns = (line.split("\t") for line in lines if not line.startswith("//"))
    return [word for word in spelled(" ".join([row[1], *row[4:5]]) for row in columns if len(row) > 3) if len(word) > 3]


def built(rng):
    """Words of the three lists of parts, every one once, in an order drawn from `rng`."""
    found = sorted({prefix + root + suffix for prefix in PREFIXES for root in ROOTS for suffix in SUFFIXES})
    return [word for _, word in sorted((rng.random(), word) for word in found)]


class Words:
    """All words by rank, drawn as often as 1 / (rank + 1), the first rank being 1.

    Beyond the commonest 5,000 the frequency falls more steeply, as it does in large collections (Ferrer i Cancho and Solé,
    "Two regimes in the frequency of words", 2001).
    """

    def __init__(self, rng):
        pages, conditions = of_pages(), of_conditions()
        seen = dict.fromkeys(pages)
        rare = [word for word in conditions if word not in seen and word.lower() not in seen]
        self.medical = [word for word in conditions if word in seen or word.lower() in seen]
        self.all = [*seen, *rare]
        seen.update(dict.fromkeys(rare))
        self.all += [word for word in built(rng) if word not in seen]
        self.sums, total = [], 0.0
        for rank in range(1, len(self.all) + 1):
            total += 1 / (rank + 1) * min(1, COMMON / rank) ** STEEPER
            self.sums.append(total)

    def draw(self, rng):
        return self.all[bisect.bisect_left(self.sums, rng.random() * self.sums[-1])]

    def digest(self):
        """Differs where the words do, and then every corpus does too."""
        return hashlib.sha256("\n".join(self.all).encode()).hexdigest()[:8]
