"""A deterministic table of notices for measuring their import: about the records of literature.py and about others.

notices.py FORMAT COUNT SHARE > FILE: FORMAT is retraction-watch or doi-pairs, SHARE of the notices (0 to 1) are about
records 1 to COUNT of that literature, the others about papers that nobody has. Rows stand in no order of the records.
"""
import random, sys

HEADER = ("Record ID,Title,Subject,Institution,Journal,Publisher,Country,Author,URLS,ArticleType,RetractionDate,"
          "RetractionDOI,RetractionPubMedID,OriginalPaperDate,OriginalPaperDOI,OriginalPaperPubMedID,RetractionNature,"
          "Reason,Paywalled,Notes,")
NATURES = ["Retraction"] * 17 + ["Expression of concern", "Correction", "Reinstatement"]
REASONS = ["Concerns/Issues About Data", "Investigation by Journal/Publisher", "Unreliable Results and/or Conclusions",
           "Concerns/Issues about Referencing/Attributions", "Date of Article and/or Notice Unknown"]


def rows(kind, count, share, rng):
    numbers = list(range(1, count + 1))
    rng.shuffle(numbers)
    for place, number in enumerate(numbers, start=1):
        is_here = rng.random() < share
        doi = f"10.5555/kb.5.{number}" if is_here else f"10.5555/kb.away.{number}"
        if kind == "doi-pairs":
            yield f"{doi}\t10.5555/kb.notice.{place}\tretraction"
            continue
        pmid = 30000000 + number if is_here and rng.random() < 0.7 else 0
        reasons = "".join(f"+{reason};" for reason in rng.sample(REASONS, 3))
        date = f"{rng.randint(1, 12)}/{rng.randint(1, 28)}/{rng.randint(1995, 2025)} 0:00"
        yield (f'{place},"An invented title, number {number}, of some length as titles are",(HSC) Medicine - Psychiatry;,'
               f'"Department of Nothing, University of Nowhere, Nowhere; Institute {number}",Journal of Nowhere,Nobody Press,'
               f"Nowhere,A One;B Two;C Three,,Research Article;,{date},10.5555/kb.notice.{place},0,1/2/1994 0:00,{doi},"
               f"{pmid},{rng.choice(NATURES)},{reasons},No,,")


def main():
    kind, count, share = sys.argv[1], int(sys.argv[2]), float(sys.argv[3])
    print(HEADER if kind == "retraction-watch" else "original_doi\tnotice_doi\tkind")
    for row in rows(kind, count, share, random.Random(5)): print(row)


main()
