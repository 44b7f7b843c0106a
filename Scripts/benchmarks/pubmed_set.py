"""A deterministic set of PubMed records for measuring: made up in full, or real ones with numbers of their own."""
import gzip, pathlib, random, re, sys

import corpus

LABELS = ["BACKGROUND", "METHODS", "RESULTS", "CONCLUSIONS"]
NAMES = ["Okafor", "Lindqvist", "Marchetti", "Sato", "Almeida", "Novak", "Haddad", "van der Berg", "Ferreira", "Kim"]
HEADINGS = ["Ketamine", "Stress Disorders, Post-Traumatic", "Depressive Disorder", "Humans", "Pain", "Adult", "Veterans"]
TYPES = ["Journal Article", "Randomized Controlled Trial", "Review"]
HEAD = ('<?xml version="1.0" encoding="UTF-8"?>\n<!DOCTYPE PubmedArticleSet PUBLIC "-//NLM//DTD PubMedArticle//EN" '
        '"https://dtd.nlm.nih.gov/ncbi/pubmed/out/pubmed_250101.dtd">\n<PubmedArticleSet>\n')


def sentence(rng, names, weights):
    filler = " ".join(rng.choices(names, weights, k=rng.randint(3, 12)))
    claim = (f"{rng.choice(corpus.SUBJECTS)} {rng.choice(corpus.VERBS)} {rng.choice(corpus.OBJECTS)} "
             f"{rng.choice(corpus.TAILS)}")
    return f"{rng.choice(['', '', '', 'We found that '])}{claim}, with {filler} (p &lt; 0.05)."


def abstract(rng, names, weights):
    def text(): return " ".join(sentence(rng, names, weights) for _ in range(rng.randint(2, 4)))
    if rng.random() < 0.5:
        return "".join(f'<AbstractText Label="{label}">{text()}</AbstractText>\n' for label in LABELS)
    return f"<AbstractText>{text()} {text()} {text()}</AbstractText>\n"


def person(rng):
    return (f'<Author ValidYN="Y"><LastName>{rng.choice(NAMES)}</LastName><ForeName>A B</ForeName>'
            "<Initials>AB</Initials><AffiliationInfo><Affiliation>Department of Psychiatry, University Clinic of "
            "Somewhere, 10 Some Street, Some City, Some Country.</Affiliation></AffiliationInfo></Author>\n")


def layout(*, pmid, doi, title, abstract, people, journal, short_journal, year, month, day, volume, issue, page, kind,
           headings="", cited=""):
    """One record in the layout of the yearly baseline files; what is given is XML already."""
    return f"""<PubmedArticle>
<MedlineCitation Status="MEDLINE" Owner="NLM" IndexingMethod="Automated">
<PMID Version="1">{pmid}</PMID>
<DateRevised><Year>{year}</Year><Month>{month:02}</Month><Day>{day:02}</Day></DateRevised>
<Article PubModel="Print-Electronic">
<Journal><ISSN IssnType="Electronic">1234-5678</ISSN><JournalIssue CitedMedium="Internet">
<Volume>{volume}</Volume><Issue>{issue}</Issue>
<PubDate><Year>{year}</Year><Month>{month:02}</Month><Day>{day:02}</Day></PubDate></JournalIssue>
<Title>{journal}</Title><ISOAbbreviation>{short_journal}</ISOAbbreviation></Journal>
<ArticleTitle>{title}.</ArticleTitle>
<Pagination><MedlinePgn>{page}-9</MedlinePgn></Pagination>
<ELocationID EIdType="doi" ValidYN="Y">{doi}</ELocationID>
<Abstract>
{abstract}</Abstract>
<AuthorList CompleteYN="Y">
{people}</AuthorList>
<Language>eng</Language>
<PublicationTypeList><PublicationType UI="D016428">{kind}</PublicationType></PublicationTypeList>
</Article>
<MedlineJournalInfo><Country>United States</Country><MedlineTA>{short_journal}</MedlineTA>
<NlmUniqueID>1234567</NlmUniqueID><ISSNLinking>1234-5678</ISSNLinking></MedlineJournalInfo>
<MeshHeadingList>
{headings}</MeshHeadingList>
</MedlineCitation>
<PubmedData>
<History><PubMedPubDate PubStatus="received"><Year>{year}</Year><Month>{month}</Month><Day>{day}</Day></PubMedPubDate>
</History>
<PublicationStatus>ppublish</PublicationStatus>
<ArticleIdList><ArticleId IdType="pubmed">{pmid}</ArticleId><ArticleId IdType="doi">{doi}</ArticleId>
</ArticleIdList>
<ReferenceList>
{cited}</ReferenceList>
</PubmedData>
</PubmedArticle>
"""


def record(rng, names, weights, pmid):
    """One made-up record with references, headings and affiliations."""
    year, month, day = rng.randint(1990, 2024), rng.randint(1, 12), rng.randint(1, 28)
    headings = "".join(f'<MeshHeading><DescriptorName UI="D{rng.randint(1, 999999):06}" MajorTopicYN="N">{name}'
                       '</DescriptorName></MeshHeading>\n' for name in rng.sample(HEADINGS, 5))
    cited = "".join(
        f"<Reference><Citation>J Some Psychiatry. {rng.randint(1980, year)};{rng.randint(1, 60)}:{rng.randint(1, 900)}"
        f'</Citation><ArticleIdList><ArticleId IdType="pubmed">{rng.randint(1, 999999)}</ArticleId></ArticleIdList>'
        "</Reference>\n" for _ in range(rng.randint(0, 25)))
    title = f"{rng.choice(corpus.SUBJECTS)} and {' '.join(rng.choices(names, weights, k=6))} in study {pmid}"
    return layout(
        pmid=pmid, doi=f"10.1000/some.{pmid}", title=title, journal="The Some Journal of Psychiatry",
        short_journal="Some J Psychiatry", year=year, month=month, day=day, headings=headings, cited=cited,
        volume=rng.randint(1, 90), issue=rng.randint(1, 12), page=rng.randint(1, 400),
        abstract=abstract(rng, names, weights), people="".join(person(rng) for _ in range(rng.randint(1, 8))),
        kind=rng.choice(TYPES))


def made_up(seed=1):
    """Records without end."""
    rng, pmid = random.Random(seed), 1
    names, weights = corpus.words(rng)
    while True:
        yield record(rng, names, weights, pmid)
        pmid += 1


def repeated(source):
    """The records of a file again and again, each time with other ids and another title."""
    open_file = gzip.open if str(source).endswith(".gz") else open
    with open_file(source, "rt", encoding="utf-8") as file:
        records = re.findall(r"<PubmedArticle>.*?</PubmedArticle>\n?", file.read(), re.S)
    pmid = 1
    while True:
        for text in records:
            text = re.sub(r"(<PMID[^>]*>)\d+", rf"\g<1>{pmid}", text, count=1)
            text = re.sub(r'(<ArticleId IdType="pubmed">)\d+', rf"\g<1>{pmid}", text, count=1)
            text = re.sub(r"(<ArticleId[^>]*|<ELocationID[^>]*)(doi\"[^>]*>[^<]+)", rf"\g<1>\g<2>.{pmid}", text)
            text = re.sub(r"<ArticleId IdType=\"pmc\">[^<]*</ArticleId>", "", text)
            yield re.sub(r"<ArticleTitle>", rf"<ArticleTitle>{pmid}: ", text, count=1)
            pmid += 1


def write(path, count=None, byte_count=None, source=None):
    """Writes `count` records, or about `byte_count` bytes of them; returns the size and the number."""
    size = number = 0
    with open(path, "w", encoding="utf-8") as out:
        size += out.write(HEAD)
        for text in repeated(source) if source else made_up():
            if number == count or byte_count and size >= byte_count: break
            out.write(text)
            size, number = size + len(text.encode()), number + 1
        out.write("</PubmedArticleSet>\n")
    return pathlib.Path(path).stat().st_size, number


if __name__ == "__main__":
    print(*write(sys.argv[1], byte_count=int(sys.argv[2]), source=sys.argv[3] if len(sys.argv) > 3 else None))
